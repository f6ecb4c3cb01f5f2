// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/SessionApi.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wardport::console {

class Form;
class MessageBar;
class PasswordRules;

/// A new password for the one who is signed in, with the rules ticked while typing.
class PasswordForm final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordForm(SessionApi& api, QWidget* parent = nullptr);

    /// The change is due: says why, and knows the old password from the sign-in just made.
    void startDue(const QString& username, const QString& oldPassword);
    /// The user wishes it: the old password is asked for.
    void start(const QString& username);

Q_SIGNALS:
    void changed(const wardport::Session& session);
    void givenUp();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void reset(const QString& username, bool due);
    void check();
    void submit();
    void failed(const Error& error);
    void setBusy(bool busy);
    void retranslate();

    SessionApi& m_api;
    Latest m_request;
    QString m_username;
    QString m_oldPassword;
    bool m_due = false;
    QLabel* m_title;
    QLabel* m_reason;
    MessageBar* m_message;
    Form* m_form;
    PasswordRules* m_rules;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace wardport::console
