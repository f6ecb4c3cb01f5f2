// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/VpnAccountActions.h"

#include "console/features/people/VpnAccountDialog.h"
#include "console/net/Api.h"
#include "console/page/CurrentSession.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"

namespace wardport::console {

VpnAccountActions::VpnAccountActions(PageContext& context, MessageBar& message, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_message(message)
    , m_owner(owner)
{
}

bool VpnAccountActions::mayWrite() const
{
    return m_context.may(Permission::vpnAccountsWrite);
}

void VpnAccountActions::create(const std::optional<Person>& person)
{
    auto* dialog = new VpnAccountDialog(m_context, person, m_owner);
    connect(dialog, &VpnAccountDialog::saved, this, [this](const VpnAccount& account) {
        m_message.tellOk(tr("The account %1 now belongs to %2.").arg(account.account, account.personName));
        Q_EMIT created(account);
    });
    dialog->open();
}

void VpnAccountActions::edit(const VpnAccount& account)
{
    auto* dialog = new VpnAccountDialog(m_context, account, m_owner);
    connect(dialog, &VpnAccountDialog::saved, this, [this](const VpnAccount& saved) {
        m_message.tellOk(tr("The account %1 was saved.").arg(saved.account));
        Q_EMIT changed(saved);
    });
    dialog->open();
}

void VpnAccountActions::disable(const VpnAccount& account)
{
    Question question;
    question.title = tr("Disable the VPN account %1?").arg(account.account);
    question.text = tr("Nobody can connect with it any more, starting now.");
    question.affected = account.shared ? tr("It is shared: several people use it.") : QString();
    question.accept = tr("Disable");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, account] {
        m_context.api.vpnAccounts.disable(account.id, this, [this, account](const Result<VpnAccount>& answer) {
            told(tr("The account %1 was disabled.").arg(account.account),
                tr("The account %1 could not be disabled.").arg(account.account), answer);
        });
    });
}

void VpnAccountActions::enable(const VpnAccount& account)
{
    m_context.api.vpnAccounts.enable(account.id, this, [this, account](const Result<VpnAccount>& answer) {
        const bool closed = !answer && answer.error().code == ErrorCode::wrongState;
        told(tr("The account %1 was enabled.").arg(account.account),
            closed ? tr("The account %1 could not be enabled: its person is disabled.").arg(account.account)
                   : tr("The account %1 could not be enabled.").arg(account.account),
            answer);
    });
}

void VpnAccountActions::told(const QString& done, const QString& notDone, const Result<VpnAccount>& answer)
{
    if (!answer) {
        m_message.tellError(notDone, answer.error());
        return;
    }
    m_message.tellOk(done);
    Q_EMIT changed(*answer);
}

} // namespace wardport::console
