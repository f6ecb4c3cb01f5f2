// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/PersonService.h"

#include "server/auth/PasswordHash.h"
#include "server/auth/Random.h"
#include "server/auth/Scope.h"
#include "shared/model/Session.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

PersonService::PersonService(Database& database, OperationLog& log, OrgUnitService& orgUnits,
    VpnAccountService& vpnAccounts, RuleMembership& rules, Tokens& tokens, HashLane& lane)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_vpnAccounts(vpnAccounts)
    , m_rules(rules)
    , m_tokens(tokens)
    , m_lane(lane)
    , m_store(database)
{
}

Page<Person> PersonService::list(const Principal& who, const PersonFilter& filter)
{
    return m_store.list(scopePattern(who), filter);
}

Person PersonService::get(const Principal& who, PersonId id)
{
    const auto place = m_store.find(id);
    if (!place)
        throw ApiError(ErrorCode::notFound);
    requireInScope(who, place->path);
    return m_store.get(id);
}

Person PersonService::create(const Principal& who, const PersonInput& input)
{
    requireGood(validate(input));
    const Pinyin pinyin = pinyinOf(input.name);
    return m_database.transact([&] {
        m_rules.hold(input.hospitalId);
        requireDepartment(who, u"departmentId"_s, input.departmentId, input.hospitalId);
        if (input.businessDepartmentId)
            requireDepartment(who, u"businessDepartmentId"_s, *input.businessDepartmentId, input.hospitalId);
        const Person after = m_store.get(m_store.insert(input, pinyin));
        record(who, u"person.create"_s, nullptr, &after);
        m_rules.peopleChanged(who, {after.id});
        return after;
    });
}

Person PersonService::update(const Principal& who, PersonId id, int version, const PersonInput& input)
{
    requireGood(validate(input));
    const Pinyin pinyin = pinyinOf(input.name);
    return m_database.transact([&] {
        const Person before = get(who, id);
        if (input.hospitalId != before.hospitalId)
            throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"a person stays in their hospital"_s);
        m_rules.hold(before.hospitalId);
        // Who stays in a department that was closed since may still have their other fields changed.
        if (input.departmentId != before.departmentId)
            requireDepartment(who, u"departmentId"_s, input.departmentId, input.hospitalId);
        if (input.businessDepartmentId && input.businessDepartmentId != before.businessDepartmentId)
            requireDepartment(who, u"businessDepartmentId"_s, *input.businessDepartmentId, input.hospitalId);
        m_store.update(id, version, input, pinyin);
        const Person after = m_store.get(id);
        record(who, u"person.update"_s, &before, &after);
        m_rules.peopleChanged(who, {after.id});
        return after;
    });
}

Person PersonService::disable(const Principal& who, PersonId id)
{
    return m_database.transact([&] {
        const Person before = get(who, id);
        if (!before.active)
            return before;
        m_rules.hold(before.hospitalId);
        m_store.setActive(id, false);
        m_tokens.revokePerson(id);
        m_vpnAccounts.disableOf(who, id);
        const Person after = m_store.get(id);
        record(who, u"person.disable"_s, &before, &after);
        m_rules.peopleChanged(who, {after.id});
        return after;
    });
}

Person PersonService::enable(const Principal& who, PersonId id)
{
    return m_database.transact([&] {
        const Person before = get(who, id);
        if (before.active)
            return before;
        m_rules.hold(before.hospitalId);
        if (!m_orgUnits.hold(who, u"departmentId"_s, before.departmentId).active)
            throw ApiError(ErrorCode::wrongState, u"departmentId"_s, u"the department is disabled"_s);
        m_store.setActive(id, true);
        const Person after = m_store.get(id);
        record(who, u"person.enable"_s, &before, &after);
        m_rules.peopleChanged(who, {after.id});
        return after;
    });
}

Deferred<OneTimePassword> PersonService::resetPassword(const Principal& who, PersonId id, const PasswordReset& reset)
{
    const Person person = get(who, id);
    if (!reset.password.isEmpty())
        requireGood(validatePassword(u"password"_s, reset.password, person.staffNo));
    const QString password = reset.password.isEmpty() ? randomPassword() : reset.password;
    return inLane<OneTimePassword>(m_lane, [=, this] { return setPassword(who, id, password); });
}

OneTimePassword PersonService::setPassword(const Principal& who, PersonId id, const QString& password)
{
    const QString hash = PasswordHash::make(Secret{password});
    m_database.transact([&] {
        const Person person = get(who, id);
        m_store.setPassword(id, hash);
        m_tokens.revokePerson(id);
        m_log.record(who,
            {u"person.resetPassword"_s, u"person"_s, QString::number(id.value()), person.name, person.hospitalId, {}});
    });
    return {password};
}

void PersonService::requireDepartment(const Principal& who, const QString& field, OrgUnitId id, OrgUnitId hospitalId)
{
    const OrgUnitPlace place = m_orgUnits.hold(who, field, id);
    if (place.hospitalId != hospitalId)
        throw ApiError(ErrorCode::invalid, field, u"of another hospital"_s);
    if (place.kind == OrgUnitKind::hospital)
        throw ApiError(ErrorCode::invalid, field, u"neither a department nor a campus"_s);
    if (!place.active)
        throw ApiError(ErrorCode::invalid, field, u"disabled"_s);
}

void PersonService::record(const Principal& who, const QString& action, const Person* before, const Person* after)
{
    const Person& person = after ? *after : *before;
    m_log.record(who,
        {action, u"person"_s, QString::number(person.id.value()), person.name, person.hospitalId,
            OperationLog::difference(before, after)});
}

} // namespace wardport::server
