// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/VendorDocument.h"

#include <QFrame>

class QHBoxLayout;

namespace wardport::console {

/// One qualification in its vendor's drawer: what it is, how long it holds, its file, and what can be done with it.
class VendorDocumentRow final : public QFrame {
    Q_OBJECT

public:
    VendorDocumentRow(const VendorDocument& document, bool mayWrite, QWidget* parent);

Q_SIGNALS:
    void saveRequested();
    void editRequested();
    void deleteRequested();
    void fileDropped(const QString& path);

private:
    void addTexts(QHBoxLayout& line);
    void addButtons(QHBoxLayout& line, bool mayWrite);

    VendorDocument m_document;
};

} // namespace wardport::console
