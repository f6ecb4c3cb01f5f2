// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AdministratorActions.h"

#include "console/features/settings/AdministratorDialog.h"
#include "console/features/settings/RoleDialog.h"
#include "console/page/NewPasswordDialog.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"

namespace wardport::console {

AdministratorActions::AdministratorActions(
    PageContext& context, const VendorChoices& vendors, MessageBar& message, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_vendors(vendors)
    , m_message(message)
    , m_owner(owner)
{
}

bool AdministratorActions::mayWrite() const
{
    return m_context.may(Permission::administratorsWrite);
}

bool AdministratorActions::mayGiveRoles() const
{
    return m_context.may(Permission::rolesWrite);
}

bool AdministratorActions::isOwn(const Administrator& account) const
{
    return account.username == m_context.session.info().username;
}

void AdministratorActions::create()
{
    auto* dialog = new AdministratorDialog(m_context, m_vendors, std::nullopt, m_owner);
    connect(dialog, &AdministratorDialog::created, this, [this](const NewAdministrator& account) {
        m_message.tell(StateRole::Info, [name = account.administrator.displayName] {
            return tr("%1 was created without a role. A security administrator gives it one.").arg(name);
        });
        Q_EMIT created(account.administrator);
        showPassword(account.administrator.displayName, account.oneTimePassword);
    });
    dialog->open();
}

void AdministratorActions::edit(const Administrator& account)
{
    auto* dialog = new AdministratorDialog(m_context, m_vendors, account, m_owner);
    connect(dialog, &AdministratorDialog::saved, this, [this](const Administrator& saved) {
        m_message.tellOk([name = saved.displayName] { return tr("%1 was saved.").arg(name); });
        Q_EMIT changed(saved);
    });
    dialog->open();
}

void AdministratorActions::changeRole(const Administrator& account)
{
    auto* dialog = new RoleDialog(m_context, account, m_owner);
    connect(dialog, &RoleDialog::saved, this, [this](const Administrator& saved) {
        m_message.tellOk([saved] { return tr("%1 has the role %2 now.").arg(saved.displayName, text(saved.role)); });
        Q_EMIT changed(saved);
    });
    dialog->open();
}

void AdministratorActions::disable(const Administrator& account)
{
    Question question;
    question.title = tr("Disable %1?").arg(account.displayName);
    question.text = tr("The account is signed out at once and cannot sign in any more. What it did stays in the log.");
    question.accept = tr("Disable");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, account] {
        m_context.api.administrators.disable(account.id, this, [this, account](const Result<Administrator>& answer) {
            const bool isLast = !answer && answer.error().code == ErrorCode::wrongState;
            told([name = account.displayName] { return tr("%1 was disabled.").arg(name); },
                [name = account.displayName, isLast] {
                    return (isLast ? tr("%1 was not disabled: it is the last active account of its role.")
                                   : tr("%1 could not be disabled."))
                        .arg(name);
                },
                answer);
        });
    });
}

void AdministratorActions::enable(const Administrator& account)
{
    m_context.api.administrators.enable(account.id, this, [this, account](const Result<Administrator>& answer) {
        told([name = account.displayName] { return tr("%1 was enabled.").arg(name); },
            [name = account.displayName] { return tr("%1 could not be enabled.").arg(name); }, answer);
    });
}

void AdministratorActions::resetPassword(const Administrator& account)
{
    Question question;
    question.title = tr("Reset the password of %1?").arg(account.displayName);
    question.text = tr(
        "The present password ends at once, the account is signed out, and a lock ends. The new password is "
        "shown once and has to be changed at the first sign-in.");
    question.accept = tr("Reset");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, account] { askPassword(account); });
}

void AdministratorActions::askPassword(const Administrator& account)
{
    m_context.api.administrators.resetPassword(
        account.id, this, [this, account](const Result<OneTimePassword>& answer) {
            if (!answer) {
                m_message.tellError(
                    [name = account.displayName] { return tr("The password of %1 could not be reset.").arg(name); },
                    answer.error());
                return;
            }
            showPassword(account.displayName, answer->oneTimePassword);
            Administrator after = account;
            after.passwordChangeDue = true;
            after.lockedUntil.reset();
            ++after.version;
            Q_EMIT changed(after);
        });
}

void AdministratorActions::showPassword(const QString& name, const QString& password)
{
    auto* dialog = new NewPasswordDialog(
        {[] { return tr("One-time password"); }, [name] { return tr("The one-time password of %1").arg(name); },
            [] {
                return tr(
                    "It is shown only now and stored nowhere in clear. Hand it over in person or by phone; it has to "
                    "be changed at the first sign-in.");
            }},
        password, m_owner);
    dialog->open();
}

void AdministratorActions::told(const Text& done, const Text& notDone, const Result<Administrator>& answer)
{
    if (!answer) {
        m_message.tellError(notDone, answer.error());
        return;
    }
    m_message.tellOk(done);
    Q_EMIT changed(*answer);
}

} // namespace wardport::console
