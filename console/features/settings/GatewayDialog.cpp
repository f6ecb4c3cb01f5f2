// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/GatewayDialog.h"

#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/ListEdit.h"

#include <QComboBox>
#include <QLineEdit>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

GatewayDialog::GatewayDialog(PageContext& context, QWidget* parent)
    : RecordDialog([] { return tr("New VPN gateway"); }, parent)
    , m_context(context)
    , m_api(context.client)
    , m_form(addForm())
{
    setObjectName(u"gatewayDialog"_s);
    m_form->setMinimumWidth(400);
    m_form->addText(
        u"name"_s, [] { return tr("&Name"); }, [] { return tr("The gateway signs in with it and names itself so."); });
    m_form->addChoice(
        u"hospitalId"_s, [] { return tr("&Hospital"); }, hospitalChoices(),
        [] { return tr("Whose VPN accounts it serves."); });
    m_form->addList(
        u"addresses"_s, [] { return tr("&Addresses"); }, {{{}, [] { return tr("Address or network"); }}},
        [] { return tr("It may call from these only, such as 10.1.2.3 or 10.1.0.0/16. None: from any."); });
    m_form->setRequired(u"name"_s);
    connect(
        m_form, &Form::changed, this, [this] { resize(size().expandedTo(sizeHint())); }, Qt::QueuedConnection);
    setSaveText([] { return tr("Register"); });
    begin();
}

/// Who sees one hospital only registers gateways for it.
Choices GatewayDialog::hospitalChoices() const
{
    Choices hospitals = m_context.orgTree.choices(OrgUnitKind::hospital);
    if (!m_context.session.info().scopeOrgUnitId)
        hospitals.insert(hospitals.begin(), {QString(), [] { return tr("All hospitals"); }});
    return hospitals;
}

GatewayInput GatewayDialog::input() const
{
    GatewayInput input;
    input.name = m_form->text(u"name"_s);
    input.hospitalId = idFromWireName<OrgUnitId>(m_form->text(u"hospitalId"_s));
    for (const QStringList& row : m_form->list(u"addresses"_s))
        input.addresses.push_back(row.front());
    return input;
}

Problems GatewayDialog::problems() const
{
    return validate(input());
}

QString GatewayDialog::problemText(const Error& problem) const
{
    if (problem.field == u"name"_s && problem.code == ErrorCode::duplicate)
        return tr("Another gateway has this name.");
    if (problem.field == u"name"_s && problem.code == ErrorCode::invalid)
        return tr("Only letters, digits, dots, dashes and underscores.");
    if (problem.field.startsWith(u"addresses"_s) && problem.code == ErrorCode::invalid)
        return tr("An address or a network, such as 10.1.2.3 or 10.1.0.0/16.");
    return RecordDialog::problemText(problem);
}

void GatewayDialog::send()
{
    m_latest = m_api.create(input(), this, [this](const Result<NewGateway>& answer) {
        if (finish(answer))
            Q_EMIT created(*answer);
    });
}

} // namespace wardport::console
