// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Setting.h"
#include "console/ui/Text.h"

#include "shared/base/Error.h"
#include "shared/model/Session.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wardport::console {

class MessageBar;

/// Server, user name, password. Remembers servers and the last user, never a password.
class SignInForm final : public QWidget {
    Q_OBJECT

public:
    explicit SignInForm(QWidget* parent = nullptr);

    QString server() const;
    void setServer(const QString& server);
    SignIn credentials() const;
    void clearPassword();

    void setBusy(bool busy);
    void tellError(const Error& error);
    /// Something that is no error: why one has to sign in again.
    void tellNotice(const Text& text);
    void clearMessages();

    /// After a success: the server comes first next time.
    void remember();
    void focusFirstEmpty();

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QWidget* labelled(QLabel* label, QWidget* editor, QLabel* error);
    void submit();
    void showFieldError(QWidget* editor, QLabel* label, const Text& text);
    void tell(StateRole role, const Text& text);
    void retranslate();

    QLabel* m_title;
    QLabel* m_subtitle;
    MessageBar* m_message;
    QLabel* m_serverLabel;
    QComboBox* m_server;
    QLabel* m_serverError;
    QLabel* m_usernameLabel;
    QLineEdit* m_username;
    QLabel* m_usernameError;
    QLabel* m_passwordLabel;
    QLineEdit* m_password;
    QLabel* m_passwordError;
    QPushButton* m_submit;
    QPushButton* m_cancel;
    bool m_busy = false;
    Text m_told; ///< what the message bar says, if it is ours to translate
    std::map<QLabel*, Text> m_fieldErrors;
    Setting<QStringList> m_servers{"signin/servers"};
    Setting<QString> m_lastUser{"signin/user"};
};

} // namespace wardport::console
