// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnaccounts/VpnAccountService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

VpnAccountService::VpnAccountService(
    Database& database, OperationLog& log, PersonDirectory& people, Tokens& tokens, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_people(people)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_store(database)
{
}

Page<VpnAccount> VpnAccountService::list(const Principal& who, const VpnAccountFilter& filter)
{
    return m_store.list(scopePattern(who), filter, m_clock.now());
}

VpnAccount VpnAccountService::get(const Principal& who, VpnAccountId id)
{
    VpnAccount account = m_store.get(id);
    m_people.get(who, account.personId);
    return account;
}

VpnAccount VpnAccountService::create(const Principal& who, const VpnAccountInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const PersonPlace person = holdActive(who, input.personId);
        const VpnAccount after = m_store.get(m_store.insert(input, person.hospitalId));
        record(who, u"vpnAccount.create"_s, nullptr, &after);
        return after;
    });
}

VpnAccount VpnAccountService::update(const Principal& who, VpnAccountId id, int version, const VpnAccountInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const VpnAccount before = get(who, id);
        if (input.personId != before.personId) {
            const PersonPlace person = m_people.hold(who, u"personId"_s, input.personId);
            if (person.hospitalId != before.hospitalId)
                throw ApiError(ErrorCode::invalid, u"personId"_s, u"of another hospital"_s);
            if (before.active && !person.active)
                throw ApiError(ErrorCode::wrongState, u"personId"_s, u"the person is disabled"_s);
        }
        m_store.update(id, version, input);
        const VpnAccount after = m_store.get(id);
        record(who, u"vpnAccount.update"_s, &before, &after);
        return after;
    });
}

VpnAccount VpnAccountService::setActive(const Principal& who, VpnAccountId id, bool active)
{
    return m_database.transact([&] {
        const VpnAccount before = get(who, id);
        if (before.active == active)
            return before;
        if (active)
            holdActive(who, before.personId);
        return change(who, before, active);
    });
}

void VpnAccountService::disableOf(const Principal& who, PersonId id)
{
    for (const VpnAccountId account : m_store.activeOf(id))
        change(who, m_store.get(account), false);
}

PersonPlace VpnAccountService::holdActive(const Principal& who, PersonId id)
{
    PersonPlace person = m_people.hold(who, u"personId"_s, id);
    if (!person.active)
        throw ApiError(ErrorCode::wrongState, u"personId"_s, u"the person is disabled"_s);
    return person;
}

VpnAccount VpnAccountService::change(const Principal& who, const VpnAccount& before, bool active)
{
    m_store.setActive(before.id, active);
    if (!active)
        m_tokens.revokePerson(before.personId);
    VpnAccount after = m_store.get(before.id);
    record(who, active ? u"vpnAccount.enable"_s : u"vpnAccount.disable"_s, &before, &after);
    return after;
}

void VpnAccountService::record(
    const Principal& who, const QString& action, const VpnAccount* before, const VpnAccount* after)
{
    const VpnAccount& account = after ? *after : *before;
    m_log.record(who,
        {action, u"vpnAccount"_s, QString::number(account.id.value()), account.account, account.hospitalId,
            OperationLog::difference(before, after)});
}

} // namespace wardport::server
