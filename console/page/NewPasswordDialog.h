// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QLineEdit;

namespace wardport::console {

/// Shows a new password, this once, to be copied or read out.
class NewPasswordDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        Text title;
        Text heading; ///< whose it is
        Text advice;
    };

    NewPasswordDialog(Words words, const QString& password, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void retranslate();

    Words m_words;
    QLabel* m_heading;
    QLabel* m_advice;
    QLineEdit* m_password;
    QPushButton* m_copy;
    QPushButton* m_close;
    bool m_copied = false;
};

} // namespace wardport::console
