// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace wardport::console {

class AppText;
class MessageBar;

/// The new secret and signing key, this once: they cannot be read again.
class AppSecretDialog final : public QDialog {
    Q_OBJECT

public:
    AppSecretDialog(const App& app, const AppSecret& secret, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void reject() override;

private:
    struct Part {
        QLabel* title;
        QLabel* help;
        AppText* value;
        QPushButton* copy;
        bool copied = false;
    };

    Part addPart(const QString& name, const QString& value);
    void retranslate();

    App m_app;
    MessageBar* m_warning;
    Part m_secret;
    Part m_signingKey;
    QPushButton* m_close;
};

} // namespace wardport::console
