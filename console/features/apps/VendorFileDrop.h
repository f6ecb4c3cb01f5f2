// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace wardport::console {

/// Lets one file be dropped on a widget. Files that children of it take are theirs.
class VendorFileDrop final : public QObject {
    Q_OBJECT

public:
    explicit VendorFileDrop(QWidget* target);

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace wardport::console
