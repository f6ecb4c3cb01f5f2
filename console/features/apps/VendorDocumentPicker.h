// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/apps/VendorDocumentFile.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace wardport::console {

/// The file of a qualification, chosen or dropped; nothing is sent before the dialog is.
class VendorDocumentPicker final : public QWidget {
    Q_OBJECT

public:
    explicit VendorDocumentPicker(QWidget* parent);

    /// The name of the file that the server has; empty: none.
    void setPresent(const QString& name);
    void take(const QString& path);

    const std::optional<VendorDocumentFile>& chosen() const { return m_chosen; }
    void setError(const Error& error);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void retranslate();

    QString m_present;
    std::optional<VendorDocumentFile> m_chosen;
    std::optional<Error> m_error;
    QPushButton* m_choose;
    QLabel* m_name;
    QLabel* m_note;
};

} // namespace wardport::console
