// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/GatewayActions.h"

#include "console/features/settings/GatewayDialog.h"
#include "console/page/NewPasswordDialog.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

GatewayActions::GatewayActions(PageContext& context, MessageBar& message, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_api(context.client)
    , m_message(message)
    , m_owner(owner)
{
}

bool GatewayActions::mayWrite() const
{
    return m_context.may(Permission::vpnAccountsWrite);
}

void GatewayActions::create()
{
    auto* dialog = new GatewayDialog(m_context, m_owner);
    connect(dialog, &GatewayDialog::created, this, [this](const NewGateway& made) {
        m_message.tellOk([name = made.gateway.name] { return tr("The gateway %1 was registered.").arg(name); });
        Q_EMIT created(made.gateway);
        showSecret(made);
    });
    dialog->open();
}

void GatewayActions::disable(const Gateway& gateway)
{
    Question question;
    question.title = tr("Disable the gateway %1?").arg(gateway.name);
    question.text = tr(
        "It is refused from now on. Its sessions end when nothing was heard of them for as long as the policy "
        "says; where the VPN is required, their phones are then refused.");
    question.affected = gateway.liveSessions > 0 ? tr("%Ln session(s) live now.", nullptr, gateway.liveSessions)
                                                 : QString();
    question.accept = tr("Disable");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, gateway] {
        m_api.disable(gateway.id, this, [this, name = gateway.name](const Result<Gateway>& answer) {
            told([name] { return tr("The gateway %1 was disabled.").arg(name); },
                [name] { return tr("The gateway %1 could not be disabled.").arg(name); }, answer);
        });
    });
}

void GatewayActions::enable(const Gateway& gateway)
{
    m_api.enable(gateway.id, this, [this, name = gateway.name](const Result<Gateway>& answer) {
        told([name] { return tr("The gateway %1 was enabled.").arg(name); },
            [name] { return tr("The gateway %1 could not be enabled.").arg(name); }, answer);
    });
}

void GatewayActions::renewSecret(const Gateway& gateway)
{
    Question question;
    question.title = tr("Make a new secret for the gateway %1?").arg(gateway.name);
    question.text = tr(
        "The present secret ends at once. Until the new one is entered at the gateway, Wardport hears nothing of its "
        "sessions; after as long as the policy says they count as ended.");
    question.affected = gateway.liveSessions > 0 ? tr("%Ln session(s) live now.", nullptr, gateway.liveSessions)
                                                 : QString();
    question.accept = tr("Make a new secret");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, gateway] { sendRenewal(gateway); });
}

void GatewayActions::sendRenewal(const Gateway& gateway)
{
    m_api.renewSecret(gateway.id, this, [this, name = gateway.name](const Result<NewGateway>& answer) {
        if (!answer) {
            m_message.tellError(
                [name] { return tr("The secret of the gateway %1 was not renewed.").arg(name); }, answer.error());
            return;
        }
        m_message.tellOk([name] { return tr("The gateway %1 has a new secret.").arg(name); });
        Q_EMIT changed(answer->gateway);
        showSecret(*answer);
    });
}

void GatewayActions::showSecret(const NewGateway& made)
{
    auto* dialog = new NewPasswordDialog(
        {[] { return tr("Secret of the gateway"); },
            [name = made.gateway.name] { return tr("The secret of the gateway %1").arg(name); },
            [] {
                return tr(
                    "It is shown only now and stored nowhere in clear. Enter it at the gateway together with its name. "
                    "If it is lost, make the gateway a new one.");
            }},
        made.secret, m_owner);
    dialog->open();
}

void GatewayActions::told(const Text& done, const Text& notDone, const Result<Gateway>& answer)
{
    if (!answer) {
        m_message.tellError(notDone, answer.error());
        return;
    }
    m_message.tellOk(done);
    Q_EMIT changed(*answer);
}

} // namespace wardport::console
