// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/PolicyForm.h"

#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Card.h"
#include "console/ui/ErrorText.h"
#include "console/ui/Form.h"
#include "console/ui/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString phoneVpn = u"phoneVpn"_s;
const QString minClientVersion = u"minClientVersion"_s;

Choices phoneVpnChoices()
{
    return {
        {wireName(PhoneVpn::off), [] { return PolicyForm::tr("Not needed"); }},
        {wireName(PhoneVpn::required), [] { return PolicyForm::tr("Required"); }},
        {wireName(PhoneVpn::signOn), [] { return PolicyForm::tr("Required, and signs in"); }},
    };
}

QString phoneVpnMeaning(PhoneVpn vpn)
{
    switch (vpn) {
    case PhoneVpn::off:
        return PolicyForm::tr("Phones sign in from anywhere with staff number and password.");
    case PhoneVpn::required:
        return PolicyForm::tr(
            "Phones need a live VPN session of their person's own account, at sign-in and at every request.");
    case PhoneVpn::signOn:
        return PolicyForm::tr("As required; the VPN session vouches for the person, and no password is asked.");
    }
    return {};
}

} // namespace

struct PolicyForm::Number {
    QString field;
    int PolicyInput::*value;
    int least; ///< as validate() has it
    int most;
    Text label;
    Text meaning;
    Text unit;
};

PolicyForm::PolicyForm(bool readOnly, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"policyForm"_s);
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    for (QWidget* column : {left, right}) {
        auto* stack = new QVBoxLayout(column);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(2 * Theme::Grid);
    }
    buildVpn(left);
    buildLogs(left);
    buildPhones(right);
    buildConsole(right);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, Theme::Grid, 0);
    columns->setSpacing(2 * Theme::Grid);
    for (QWidget* column : {left, right}) {
        static_cast<QVBoxLayout*>(column->layout())->addStretch();
        columns->addWidget(column, 1);
    }
    for (Form* form : m_forms) {
        connect(form, &Form::changed, this, &PolicyForm::changed);
        connect(form, &Form::submitted, this, &PolicyForm::submitted);
    }
    if (!readOnly)
        return;
    for (const auto& [field, value] : m_numbers)
        formOf(field)->setReadOnly(field, true);
    for (const QString& field : {phoneVpn, minClientVersion})
        formOf(field)->setReadOnly(field, true);
}

Form* PolicyForm::addCard(QWidget* column, Text title, Text explanation)
{
    auto* card = new Card(column);
    auto* inset = new QVBoxLayout(card);
    inset->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    auto* form = new Form(card);
    form->addSection(std::move(title), std::move(explanation));
    inset->addWidget(form);
    column->layout()->addWidget(card);
    m_forms.push_back(form);
    return form;
}

void PolicyForm::addNumber(Form* form, const Number& number)
{
    form->addNumber(
        number.field, number.label, number.least, number.most,
        [meaning = number.meaning, least = number.least, most = number.most] {
            return tr("%1 From %2 to %3.", "the meaning of a rule, then its bounds")
                .arg(meaning(), formatNumber(least), formatNumber(most));
        },
        number.unit);
    m_numbers.emplace_back(number.field, number.value);
}

void PolicyForm::buildVpn(QWidget* column)
{
    Form* form = addCard(column, [] { return tr("Phones and the VPN"); }, {});
    form->addChoice(
        phoneVpn, [] { return tr("&VPN on phones"); }, phoneVpnChoices(),
        [form] {
            // While the form is made there is no such field yet.
            const auto* choice = form->findChild<QComboBox*>(phoneVpn);
            return choice
                ? phoneVpnMeaning(fromWireName<PhoneVpn>(choice->currentData().toString()).value_or(PhoneVpn::off))
                : QString();
        });
    connect(form, &Form::changed, form, [form](const QString& field) {
        if (field == phoneVpn)
            form->setError(phoneVpn, {}); // its help is another now
    });
    addNumber(form,
        {u"vpnStaleMinutes"_s, &PolicyInput::vpnStaleMinutes, 2, 1'440,
            [] { return tr("Tunnel without news &ends after"); },
            [] { return tr("A VPN session its gateway has not told of for so long counts as ended."); },
            [] { return tr("min", "minutes"); }});
    form->addText(
        minClientVersion, [] { return tr("&Oldest client that may sign in"); },
        [] { return tr("A version such as 1.4. Older clients are asked to update. Empty: any may."); });
}

void PolicyForm::buildLogs(QWidget* column)
{
    Form* form = addCard(column, [] { return tr("Logs"); }, {});
    addNumber(form,
        {u"retentionDays"_s, &PolicyInput::retentionDays, 180, 7'300, [] { return tr("Logs are &kept for"); },
            [] {
                return tr("Sign-ins, launches and operations; older ones are deleted. The law asks for six months.");
            },
            [] { return tr("days"); }});
}

void PolicyForm::buildPhones(QWidget* column)
{
    Form* form = addCard(column, [] { return tr("Sessions of phones"); }, {});
    addNumber(form,
        {u"phoneIdleDays"_s, &PolicyInput::phoneIdleDays, 1, 90, [] { return tr("Unused phone signs out a&fter"); },
            [] { return tr("Whoever has not opened the portal for so long signs in anew."); },
            [] { return tr("days"); }});
    addNumber(form,
        {u"phoneSessionDays"_s, &PolicyInput::phoneSessionDays, 1, 365,
            [] { return tr("&Longest session of a phone"); },
            [] { return tr("Then one signs in anew, however much it is used."); }, [] { return tr("days"); }});
    addNumber(form,
        {u"ticketSeconds"_s, &PolicyInput::ticketSeconds, 10, 300, [] { return tr("Sign-on &ticket holds for"); },
            [] { return tr("So long an app has to redeem the ticket with which it was opened."); },
            [] { return tr("s", "seconds"); }});
}

void PolicyForm::buildConsole(QWidget* column)
{
    Form* lock = addCard(column, [] { return tr("Wrong passwords"); }, {});
    addNumber(lock,
        {u"lockoutFailures"_s, &PolicyInput::lockoutFailures, 1, 20,
            [] { return tr("&Wrong passwords until the lock"); },
            [] { return tr("In a row, on phones and in this console."); }, {}});
    addNumber(lock,
        {u"lockoutMinutes"_s, &PolicyInput::lockoutMinutes, 1, 1'440, [] { return tr("Lo&ck lasts"); },
            [] { return tr("A password reset ends it early."); }, [] { return tr("min", "minutes"); }});
    Form* console = addCard(column, [] { return tr("Sessions of this console"); }, {});
    addNumber(console,
        {u"consoleIdleMinutes"_s, &PolicyInput::consoleIdleMinutes, 1, 480,
            [] { return tr("&Idle console signs out after"); },
            [] { return tr("Nothing asked of the server for so long."); }, [] { return tr("min", "minutes"); }});
    addNumber(console,
        {u"consoleSessionHours"_s, &PolicyInput::consoleSessionHours, 1, 24,
            [] { return tr("Longest session of t&he console"); }, [] { return tr("Then one signs in anew."); },
            [] { return tr("h", "hours"); }});
}

Form* PolicyForm::formOf(const QString& field) const
{
    const auto found = std::ranges::find_if(
        m_forms, [&](const Form* form) { return form->findChild<QWidget*>(field) != nullptr; });
    return found == m_forms.end() ? nullptr : *found;
}

void PolicyForm::setPolicy(const PolicyInput& policy)
{
    for (const auto& [field, value] : m_numbers)
        formOf(field)->setNumber(field, policy.*value);
    formOf(phoneVpn)->setText(phoneVpn, wireName(policy.phoneVpn));
    formOf(minClientVersion)->setText(minClientVersion, policy.minClientVersion);
    for (Form* form : m_forms) {
        form->clearErrors();
        form->markClean();
    }
    Q_EMIT changed();
}

PolicyInput PolicyForm::input() const
{
    PolicyInput input;
    for (const auto& [field, value] : m_numbers)
        input.*value = formOf(field)->number(field);
    input.phoneVpn = fromWireName<PhoneVpn>(formOf(phoneVpn)->text(phoneVpn)).value_or(PhoneVpn::off);
    input.minClientVersion = formOf(minClientVersion)->text(minClientVersion);
    return input;
}

bool PolicyForm::isDirty() const
{
    return std::ranges::any_of(m_forms, &Form::isDirty);
}

Problems PolicyForm::showProblems(const Problems& problems)
{
    Problems rest = problems;
    for (Form* form : m_forms)
        rest = form->showProblems(rest);
    for (const Error& problem : problems) {
        if (problem.field == minClientVersion)
            formOf(minClientVersion)
                ->setError(minClientVersion, tr("A version is written in numbers and dots, such as 1.4."));
    }
    return rest;
}

} // namespace wardport::console
