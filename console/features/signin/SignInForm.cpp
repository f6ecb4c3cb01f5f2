// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/signin/SignInForm.h"

#include "console/net/ApiClient.h"
#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int serversKept = 8;

} // namespace

SignInForm::SignInForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_serverLabel(new QLabel(this))
    , m_server(new QComboBox(this))
    , m_serverError(new QLabel(this))
    , m_usernameLabel(new QLabel(this))
    , m_username(new QLineEdit(this))
    , m_usernameError(new QLabel(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_passwordError(new QLabel(this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"signInForm"_s);
    buildUi();
    m_server->addItems(m_servers.get());
    m_username->setText(m_lastUser.get());
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelled);
    for (QLineEdit* field : {m_server->lineEdit(), m_username, m_password})
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
    setBusy(false);
    retranslate();
}

void SignInForm::buildUi()
{
    m_title->setFont(Theme::current().font(TextStyle::Title));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_server->setObjectName(u"server"_s);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_username->setObjectName(u"username"_s);
    m_username->setMaxLength(64);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(128);
    m_submit->setObjectName(u"signIn"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);
    setButtonKind(m_submit, ButtonKind::Primary);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_submit, 1);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    auto* head = new QVBoxLayout;
    head->setSpacing(Theme::Grid / 2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(labelled(m_serverLabel, m_server, m_serverError));
    column->addWidget(labelled(m_usernameLabel, m_username, m_usernameError));
    column->addWidget(labelled(m_passwordLabel, m_password, m_passwordError));
    column->addSpacing(Theme::Grid / 2);
    column->addLayout(buttons);
    column->addStretch();
}

QWidget* SignInForm::labelled(QLabel* label, QWidget* editor, QLabel* error)
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Grid / 2);
    label->setBuddy(editor);
    error->setWordWrap(true);
    error->setFont(Theme::current().font(TextStyle::Caption));
    error->setObjectName(editor->objectName() + u"Error"_s);
    error->hide();
    editor->setMinimumHeight(36);
    lines->addWidget(label);
    lines->addWidget(editor);
    lines->addWidget(error);
    return box;
}

QString SignInForm::server() const
{
    return m_server->currentText().trimmed();
}

void SignInForm::setServer(const QString& server)
{
    m_server->setCurrentText(server);
}

SignIn SignInForm::credentials() const
{
    return {m_username->text().trimmed(), m_password->text()};
}

void SignInForm::clearPassword()
{
    m_password->clear();
}

void SignInForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* field : std::initializer_list<QWidget*>{m_server, m_username, m_password, m_submit})
        field->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_submit->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInForm::submit()
{
    if (m_busy)
        return;
    clearMessages();
    if (!ApiClient::serverFromText(server()).isValid())
        showFieldError(m_server, m_serverError,
            [] { return tr("Enter the server's name or address, such as wardport.hospital.local."); });
    if (m_username->text().trimmed().isEmpty())
        showFieldError(m_username, m_usernameError, [] { return tr("Enter your user name."); });
    if (m_password->text().isEmpty())
        showFieldError(m_password, m_passwordError, [] { return tr("Enter your password."); });
    for (const QLabel* error : {m_serverError, m_usernameError, m_passwordError}) {
        if (!error->isHidden())
            return;
    }
    Q_EMIT submitted();
}

void SignInForm::showFieldError(QWidget* editor, QLabel* label, const Text& text)
{
    setInvalid(editor, true);
    m_fieldErrors[label] = text;
    label->setText(text());
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::current().state(StateRole::Error).text);
    label->setPalette(palette);
    label->show();
    if (m_message->isHidden())
        editor->setFocus();
}

void SignInForm::clearMessages()
{
    m_message->clear();
    m_told = {};
    for (QWidget* editor : std::initializer_list<QWidget*>{m_server, m_username, m_password})
        setInvalid(editor, false);
    for (QLabel* error : {m_serverError, m_usernameError, m_passwordError})
        error->hide();
}

void SignInForm::tellError(const Error& error)
{
    clearMessages();
    switch (error.code) {
    case ErrorCode::cancelled:
        return;
    case ErrorCode::badCredentials:
        tell(StateRole::Error, [] { return tr("The user name or the password is wrong."); });
        m_password->selectAll();
        m_password->setFocus();
        return;
    case ErrorCode::accountLocked:
        if (error.retryAfter)
            tell(StateRole::Warning, [until = currentInstant() + std::chrono::seconds{*error.retryAfter}] {
                return tr("Too many failed attempts. The account opens again at %1.").arg(formatTime(until));
            });
        else
            tell(StateRole::Warning,
                [] { return tr("Too many failed attempts. Try again later, or ask the system administrator."); });
        return;
    case ErrorCode::accountDisabled:
        tell(StateRole::Error, [] { return tr("This account is disabled. Ask the system administrator."); });
        return;
    case ErrorCode::network:
        tell(StateRole::Error,
            [server = server()] { return tr("%1 does not answer. Check the address and the network.").arg(server); });
        setInvalid(m_server, true);
        return;
    default:
        m_message->tellError([] { return tr("Signing in did not succeed."); }, error);
    }
}

void SignInForm::tellNotice(const Text& text)
{
    clearMessages();
    tell(StateRole::Info, text);
}

void SignInForm::tell(StateRole role, const Text& text)
{
    m_told = text;
    m_message->tell(role, text());
}

void SignInForm::remember()
{
    QStringList servers = m_servers.get();
    const QString used = server();
    servers.removeAll(used);
    servers.prepend(used);
    servers = servers.mid(0, serversKept);
    m_servers.set(servers);
    m_lastUser.set(credentials().username);
    m_server->clear();
    m_server->addItems(servers);
}

void SignInForm::focusFirstEmpty()
{
    if (server().isEmpty())
        m_server->setFocus();
    else if (m_username->text().isEmpty())
        m_username->setFocus();
    else
        m_password->setFocus();
}

void SignInForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInForm::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_subtitle->setText(tr("Administration of the hospital's mobile apps"));
    m_serverLabel->setText(tr("Ser&ver"));
    m_usernameLabel->setText(tr("&User name"));
    m_passwordLabel->setText(tr("&Password"));
    m_server->lineEdit()->setPlaceholderText(tr("wardport.hospital.local"));
    m_cancel->setText(tr("Cancel"));
    m_submit->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    for (const auto& [label, text] : m_fieldErrors)
        label->setText(text());
    if (m_told && !m_message->isHidden())
        m_message->tell(m_message->role(), m_told());
}

} // namespace wardport::console
