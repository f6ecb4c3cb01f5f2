// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/VpnAccountDialog.h"

#include "console/net/Api.h"
#include "console/page/PersonPicker.h"
#include "console/page/Words.h"
#include "console/ui/Form.h"
#include "console/ui/ListEdit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

VpnAccountDialog::VpnAccountDialog(PageContext& context, const std::optional<Person>& person, QWidget* parent)
    : VpnAccountDialog(
        context, [] { return tr("New VPN account"); }, std::optional<VpnAccount>(), parent)
{
    m_person->setPerson(person);
    m_person->setReadOnly(person.has_value());
    m_person->setClearButtonEnabled(!person);
    begin();
}

VpnAccountDialog::VpnAccountDialog(PageContext& context, const VpnAccount& account, QWidget* parent)
    : VpnAccountDialog(
        context, [name = account.account] { return tr("Edit VPN account %1").arg(name); }, std::optional(account),
        parent)
{
    fill(account);
    begin();
}

VpnAccountDialog::VpnAccountDialog(PageContext& context, Text title, std::optional<VpnAccount> account, QWidget* parent)
    : RecordDialog(std::move(title), parent)
    , m_context(context)
    , m_account(std::move(account))
    , m_form(addForm())
    , m_useForm(addForm())
    , m_person(new PersonPicker(context))
{
    setObjectName(u"vpnAccountDialog"_s);
    buildUi();
}

void VpnAccountDialog::buildUi()
{
    m_form->addWidget(
        u"personId"_s, [] { return tr("&Person"); }, m_person, {},
        [this] { return m_person->person() ? wireName(m_person->person()->id) : QString(); });
    m_form->addText(
        u"account"_s, [] { return tr("&Account"); }, [] { return tr("The name at the gateway."); });
    m_form->addNumber(
        u"maxSessions"_s, [] { return tr("Sessions at the same &time"); }, 1, 100);
    m_form->addChoice(
        u"onLimit"_s, [] { return tr("When there are &more"); }, choices<SessionLimitPolicy>());
    m_form->addDate(
        u"validUntil"_s, [] { return tr("Valid &until"); }, [] { return tr("The last day."); });
    m_useForm->addList(
        u"boundDevices"_s, [] { return tr("Bound &devices"); }, {{{}, [] { return tr("Device code"); }}},
        [] { return tr("Only these may use it, five at most. None: any device."); });
    m_useForm->addCheck(
        u"shared"_s, [] { return tr("&Shared account"); },
        [] {
            return tr("Several people use it. MLPS asks for one account per person; it stays flagged until resolved.");
        });
    m_form->setRequired(u"personId"_s);
    m_form->setRequired(u"account"_s);
    m_form->setMinimumWidth(320);
    m_useForm->setMinimumWidth(320);
    for (Form* form : {m_form, m_useForm})
        static_cast<QBoxLayout*>(form->layout())->addStretch(1);
    connect(
        m_useForm, &Form::changed, this, [this] { resize(size().expandedTo(sizeHint())); }, Qt::QueuedConnection);
    connect(m_person, &PersonPicker::changed, m_form, [this] { Q_EMIT m_form->changed(u"personId"_s); });
}

void VpnAccountDialog::fill(const VpnAccount& account)
{
    Person person;
    person.id = account.personId;
    person.hospitalId = account.hospitalId;
    person.name = account.personName;
    person.staffNo = account.staffNo;
    m_person->setPerson(person);
    m_form->setText(u"account"_s, account.account);
    m_form->setNumber(u"maxSessions"_s, account.maxSessions);
    m_form->setText(u"onLimit"_s, wireName(account.onLimit));
    m_form->setDate(u"validUntil"_s, account.validUntil);
    m_useForm->setChecked(u"shared"_s, account.shared);
    std::vector<QStringList> devices;
    for (const QString& code : account.boundDevices)
        devices.push_back({code});
    m_useForm->setList(u"boundDevices"_s, devices);
}

VpnAccountInput VpnAccountDialog::input() const
{
    VpnAccountInput input;
    input.personId = m_person->person() ? m_person->person()->id : PersonId{};
    input.account = m_form->text(u"account"_s);
    input.shared = m_useForm->isChecked(u"shared"_s);
    input.maxSessions = m_form->number(u"maxSessions"_s);
    input.onLimit = fromWireName<SessionLimitPolicy>(m_form->text(u"onLimit"_s)).value_or(SessionLimitPolicy::kick);
    input.validUntil = m_form->date(u"validUntil"_s);
    for (const QStringList& row : m_useForm->list(u"boundDevices"_s))
        input.boundDevices.push_back(row.front());
    return input;
}

Problems VpnAccountDialog::problems() const
{
    return validate(input());
}

void VpnAccountDialog::send()
{
    const auto answered = [this](const Result<VpnAccount>& answer) {
        if (finish(answer))
            Q_EMIT saved(*answer);
    };
    if (m_account)
        m_latest = m_context.api.vpnAccounts.update(m_account->id, m_account->version, input(), this, answered);
    else
        m_latest = m_context.api.vpnAccounts.create(input(), this, answered);
}

void VpnAccountDialog::readAgain()
{
    m_latest = m_context.api.vpnAccounts.get(m_account->id, this, [this](const Result<VpnAccount>& answer) {
        if (!answer) {
            finish(answer);
            return;
        }
        m_account = *answer;
        fill(*answer);
        begin();
    });
}

} // namespace wardport::console
