// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/signin/PasswordForm.h"

#include "console/features/signin/PasswordRules.h"
#include "console/ui/Buttons.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

PasswordForm::PasswordForm(SessionApi& api, QWidget* parent)
    : QWidget(parent)
    , m_api(api)
    , m_title(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_form(new Form(this))
    , m_rules(new PasswordRules(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"passwordForm"_s);
    buildUi();
    connect(m_form, &Form::changed, this, &PasswordForm::check);
    connect(m_form, &Form::submitted, this, &PasswordForm::submit);
    connect(m_accept, &QPushButton::clicked, this, &PasswordForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordForm::givenUp);
    retranslate();
}

void PasswordForm::buildUi()
{
    m_title->setFont(Theme::current().font(TextStyle::Title));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_form->addPassword(u"oldPassword"_s, [] { return tr("&Present password"); });
    m_form->addPassword(u"newPassword"_s, [] { return tr("&New password"); });
    m_form->addPassword(u"repeat"_s, [] { return tr("New password, once &more"); });
    m_accept->setObjectName(u"changePassword"_s);
    m_cancel->setObjectName(u"cancelPassword"_s);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_rules);
    column->addLayout(buttons);
    column->addStretch();
}

void PasswordForm::startDue(const QString& username, const QString& oldPassword)
{
    m_oldPassword = oldPassword;
    reset(username, true);
}

void PasswordForm::start(const QString& username)
{
    m_oldPassword.clear();
    reset(username, false);
}

void PasswordForm::reset(const QString& username, bool due)
{
    m_username = username;
    m_due = due;
    m_request.drop();
    m_message->clear();
    m_form->clearErrors();
    for (const QString& name : {u"oldPassword"_s, u"newPassword"_s, u"repeat"_s})
        m_form->setText(name, {});
    m_form->setFieldVisible(u"oldPassword"_s, !due);
    setBusy(false);
    check();
    retranslate();
    m_form->findChild<QLineEdit*>(due ? u"newPassword"_s : u"oldPassword"_s)->setFocus();
}

void PasswordForm::check()
{
    const auto* newPassword = m_form->findChild<QLineEdit*>(u"newPassword"_s);
    m_rules->check(newPassword->text(), m_username);
    m_accept->setEnabled(m_rules->allMet() && !m_request.isRunning());
}

void PasswordForm::submit()
{
    if (!m_accept->isEnabled())
        return;
    // Blanks at either end count in a password, so the fields are read as they are.
    const auto typed = [this](const QString& name) { return m_form->findChild<QLineEdit*>(name)->text(); };
    m_form->clearErrors();
    m_message->clear();
    if (typed(u"newPassword"_s) != typed(u"repeat"_s)) {
        m_form->setError(u"repeat"_s, tr("The two do not match."));
        return;
    }
    const PasswordChange change{m_due ? m_oldPassword : typed(u"oldPassword"_s), typed(u"newPassword"_s)};
    m_request = m_api.changePassword(change, this, [this](Result<Session> answer) {
        setBusy(false);
        if (!answer) {
            failed(answer.error());
            return;
        }
        m_oldPassword.clear();
        for (const QString& name : {u"oldPassword"_s, u"newPassword"_s, u"repeat"_s})
            m_form->setText(name, {});
        Q_EMIT changed(*answer);
    });
    setBusy(true);
}

void PasswordForm::failed(const Error& error)
{
    if (error.code == ErrorCode::badCredentials && !m_due) {
        m_form->setError(u"oldPassword"_s, tr("This is not your present password."));
    } else if (error.field == u"newPassword"_s) {
        m_form->setError(u"newPassword"_s, error.code == ErrorCode::invalid && m_rules->allMet()
                ? tr("Choose another one than before.")
                : errorText(error));
    } else {
        m_message->tellError([] { return tr("The password was not changed."); }, error);
    }
}

void PasswordForm::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_accept->setEnabled(!busy && m_rules->allMet());
    m_accept->setText(busy ? tr("Changing…") : tr("Change password"));
}

void PasswordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordForm::retranslate()
{
    m_title->setText(m_due ? tr("Set a new password") : tr("Change password"));
    m_reason->setText(m_due ? tr("The password you signed in with was for one use, or has grown too old. Nothing else can be "
                                 "done before a new one is set.")
                            : tr("It holds for your account, %1, from the next sign-in on.").arg(m_username));
    m_accept->setText(tr("Change password"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace wardport::console
