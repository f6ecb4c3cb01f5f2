// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/Api.h"
#include "console/ui/Text.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace wardport::console {

class CertificatePane;
class PasswordForm;
class SignInForm;

/// A language to choose from: its tag and its name in itself.
struct LanguageChoice {
    QString tag;
    QString name;
};

/// The first page: sign in, confirm an unknown server, set a password that is due. Says `signedIn` when all is done.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    SignInPage(ApiClient& client, SessionApi& api, std::vector<LanguageChoice> languages, QWidget* parent = nullptr);

    void setServer(const QString& server);
    /// Starts over; `notice` tells why one has to sign in (again), if it needs telling.
    void start(const Text& notice = {});
    bool isBusy() const { return m_request.isRunning(); }

Q_SIGNALS:
    void signedIn(const wardport::Session& session);
    void languageRequested(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    QWidget* buildChoices();
    void signIn();
    void answered(Result<NewSession> answer);
    void passwordChanged(const Session& session);
    void retranslate();

    ApiClient& m_client;
    SessionApi& m_api;
    Latest m_request;
    std::vector<LanguageChoice> m_languages;
    std::vector<QToolButton*> m_languageButtons;
    QToolButton* m_theme;
    QWidget* m_art;
    QStackedWidget* m_steps;
    SignInForm* m_form;
    CertificatePane* m_certificate;
    PasswordForm* m_password;
    QLabel* m_version;
};

} // namespace wardport::console
