// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PersonActions.h"

#include "console/features/people/PersonDialog.h"
#include "console/net/Api.h"
#include "console/page/CurrentSession.h"
#include "console/page/NewPasswordDialog.h"
#include "console/page/OrgTree.h"
#include "console/ui/Confirm.h"
#include "console/ui/MessageBar.h"

namespace wardport::console {

PersonActions::PersonActions(PageContext& context, MessageBar& message, QWidget* owner)
    : QObject(owner)
    , m_context(context)
    , m_message(message)
    , m_owner(owner)
{
}

bool PersonActions::mayWrite() const
{
    return m_context.may(Permission::peopleWrite);
}

void PersonActions::create(std::optional<OrgUnitId> unit)
{
    const OrgTree& tree = m_context.orgTree;
    const OrgUnit* chosen = unit ? tree.find(*unit) : nullptr;
    const OrgUnitId hospital = chosen ? chosen->hospitalId
        : tree.units().empty()        ? OrgUnitId{}
                                      : tree.units().front().hospitalId;
    auto* dialog = new PersonDialog(m_context, hospital, unit, m_owner);
    connect(dialog, &PersonDialog::saved, this, [this](const Person& person) {
        m_message.tellOk(tr("%1 was taken in.").arg(person.name));
        Q_EMIT created(person);
    });
    dialog->open();
}

void PersonActions::edit(const Person& person)
{
    auto* dialog = new PersonDialog(m_context, person, m_owner);
    connect(dialog, &PersonDialog::saved, this, [this](const Person& saved) {
        m_message.tellOk(tr("%1 was saved.").arg(saved.name));
        Q_EMIT changed(saved);
    });
    dialog->open();
}

void PersonActions::disable(const std::vector<Person>& people)
{
    std::vector<Person> active;
    std::ranges::copy_if(people, std::back_inserter(active), &Person::active);
    if (active.empty())
        return;
    const int count = int(active.size());
    Question question;
    question.title = count == 1 ? tr("Disable %1?").arg(active.front().name) : tr("Disable %n people?", nullptr, count);
    question.text = tr(
        "Signed-in phones are signed out and VPN accounts are disabled at once. Grants, groups and records are kept. "
        "Enabling someone again does not enable their VPN accounts.");
    question.accept = tr("Disable");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, active] { disableNext(active, 0); });
}

/// One after the other, so that what could not be done can be told by name.
void PersonActions::disableNext(std::vector<Person> left, int done)
{
    if (left.empty()) {
        m_message.tellOk(tr("%n person(s) disabled.", nullptr, done));
        Q_EMIT settled();
        return;
    }
    const Person next = left.front();
    left.erase(left.begin());
    m_context.api.people.disable(
        next.id, this, [this, next, left = std::move(left), done](const Result<Person>& answer) {
            if (!answer) {
                m_message.tellError([name = next.name] { return tr("%1 could not be disabled.").arg(name); }, answer.error());
                Q_EMIT settled();
                return;
            }
            Q_EMIT changed(*answer);
            disableNext(left, done + 1);
        });
}

void PersonActions::enable(const Person& person)
{
    m_context.api.people.enable(person.id, this, [this, person](const Result<Person>& answer) {
        if (!answer) {
            const bool closed = answer.error().code == ErrorCode::wrongState;
            m_message.tellError(
                [closed, name = person.name] {
                    return closed ? tr("%1 could not be enabled: the department is disabled.").arg(name)
                                  : tr("%1 could not be enabled.").arg(name);
                },
                answer.error());
            return;
        }
        m_message.tellOk(tr("%1 was enabled. VPN accounts are enabled one by one.").arg(answer->name));
        Q_EMIT changed(*answer);
        Q_EMIT settled();
    });
}

void PersonActions::resetPassword(const Person& person)
{
    Question question;
    question.title = tr("Reset the phone password of %1?").arg(person.name);
    question.text = tr("The present password ends at once and every phone of this person is signed out. "
                       "The new password is shown once.");
    question.accept = tr("Reset");
    question.destructive = true;
    Confirm::ask(m_owner, question, [this, person] { askPassword(person); });
}

void PersonActions::askPassword(const Person& person)
{
    m_context.api.people.resetPassword(person.id, {}, this, [this, person](const Result<OneTimePassword>& answer) {
        if (!answer) {
            m_message.tellError(
                [name = person.name] { return tr("The phone password of %1 could not be reset.").arg(name); }, answer.error());
            return;
        }
        auto* dialog = new NewPasswordDialog(
            {[] { return tr("New phone password"); },
                [name = person.name] { return tr("The new phone password of %1").arg(name); },
                [] {
                    return tr("It is shown only now and stored nowhere in clear. Hand it over in person or by phone.");
                }},
            answer->oneTimePassword, m_owner);
        dialog->open();
        Person after = person;
        after.hasPassword = true;
        ++after.version;
        Q_EMIT changed(after);
    });
}

} // namespace wardport::console
