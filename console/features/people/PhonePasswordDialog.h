// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Person.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QLineEdit;

namespace wardport::console {

/// Shows a new phone password, this once, to be copied or read out.
class PhonePasswordDialog final : public QDialog {
    Q_OBJECT

public:
    PhonePasswordDialog(const Person& person, const QString& password, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void retranslate();

    QString m_name;
    QLabel* m_heading;
    QLabel* m_advice;
    QLineEdit* m_password;
    QPushButton* m_copy;
    QPushButton* m_close;
    bool m_copied = false;
};

} // namespace wardport::console
