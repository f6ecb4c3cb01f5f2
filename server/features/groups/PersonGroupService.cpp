// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/groups/PersonGroupService.h"

#include "server/auth/Scope.h"

#include <algorithm>
#include <unordered_set>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int previewSize = 20;

/// "added": the staff numbers of those people who are among `ids`.
FieldChange staffNumbers(const QString& field, const std::vector<PersonPlace>& people, const std::vector<PersonId>& ids)
{
    const std::unordered_set<PersonId> wanted(ids.begin(), ids.end());
    std::vector<QString> numbers;
    for (const PersonPlace& person : people) {
        if (wanted.contains(person.id))
            numbers.push_back(person.staffNo);
    }
    std::sort(numbers.begin(), numbers.end());
    FieldChange change;
    change.field = field;
    change.after.text = json::toJson(numbers);
    return change;
}

} // namespace

PersonGroupService::PersonGroupService(Database& database, OperationLog& log, OrgUnitService& orgUnits,
    PersonDirectory& directory, PersonService& people, RuleMembership& rules)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_directory(directory)
    , m_people(people)
    , m_rules(rules)
    , m_store(database)
{
}

Page<PersonGroup> PersonGroupService::list(const Principal& who, const PersonGroupFilter& filter)
{
    if (filter.personId) {
        const auto person = m_directory.find(*filter.personId);
        if (!person || !inScope(who, person->path))
            return {};
    }
    return m_store.list(who.scopePath, filter);
}

PersonGroup PersonGroupService::get(const Principal& who, PersonGroupId id)
{
    PersonGroup group = m_store.get(id);
    const QString hospital = m_orgUnits.find(group.hospitalId).value().path;
    if (!inScope(who, hospital) && !who.scopePath.startsWith(hospital))
        throw ApiError(ErrorCode::notFound);
    return group;
}

PersonGroup PersonGroupService::create(const Principal& who, const PersonGroupInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        requireHospital(who, input.hospitalId);
        if (input.rule)
            requireSensible(who, input.hospitalId, *input.rule);
        const PersonGroup after = m_store.get(m_store.insert(input));
        record(who, u"group.create"_s, nullptr, &after);
        return renewed(who, after);
    });
}

PersonGroup PersonGroupService::update(
    const Principal& who, PersonGroupId id, int version, const PersonGroupInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const PersonGroup before = getForChange(who, id);
        if (input.hospitalId != before.hospitalId)
            throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"a group stays in its hospital"_s);
        const bool newRule = input.rule && input.rule != before.rule;
        if (newRule)
            requireSensible(who, input.hospitalId, *input.rule);
        m_store.update(id, version, input);
        const PersonGroup after = m_store.get(id);
        record(who, u"group.update"_s, &before, &after);
        return newRule ? renewed(who, after) : after;
    });
}

void PersonGroupService::remove(const Principal& who, PersonGroupId id, int version)
{
    m_database.transact([&] {
        const PersonGroup before = getForChange(who, id);
        if (const int grants = m_store.grants(id); grants > 0)
            throw ApiError(ErrorCode::inUse, u"grants"_s, QString::number(grants));
        m_store.remove(id, version);
        record(who, u"group.delete"_s, &before, nullptr);
    });
}

Page<Person> PersonGroupService::members(const Principal& who, PersonGroupId id, PersonFilter filter)
{
    filter.groupId = get(who, id).id;
    return m_people.list(who, filter);
}

PersonGroup PersonGroupService::changeMembers(const Principal& who, PersonGroupId id, const MembershipChange& change)
{
    const std::unordered_set<PersonId> leaving(change.remove.begin(), change.remove.end());
    for (std::size_t i = 0; i < change.add.size(); ++i) {
        if (leaving.contains(change.add[i]))
            throw ApiError(ErrorCode::invalid, u"add["_s + QString::number(i) + u']', u"also to be removed"_s);
    }
    return m_database.transact([&] {
        const PersonGroup before = getForChange(who, id);
        if (before.rule)
            throw ApiError(ErrorCode::wrongState, u"rule"_s, u"the rule decides who the members are"_s);
        std::vector<PersonPlace> people = m_directory.hold(who, u"add"_s, change.add);
        for (const PersonPlace& person : people) {
            if (person.hospitalId != before.hospitalId)
                throw ApiError(ErrorCode::invalid, u"add"_s, u"of another hospital: "_s + person.staffNo);
        }
        const std::vector<PersonPlace> gone = m_directory.hold(who, u"remove"_s, change.remove);
        people.insert(people.end(), gone.begin(), gone.end());

        const std::vector<PersonId> added = m_store.addMembers(id, change.add);
        const std::vector<PersonId> removed = m_store.removeMembers(id, change.remove);
        if (added.empty() && removed.empty())
            return before;
        m_log.record(who,
            {u"group.changeMembers"_s, u"group"_s, QString::number(id.value()), before.name, before.hospitalId,
                {staffNumbers(u"added"_s, people, added), staffNumbers(u"removed"_s, people, removed)}});
        return m_store.get(id);
    });
}

GroupRulePreview PersonGroupService::preview(const Principal& who, const GroupRulePreviewInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        requireHospital(who, input.hospitalId);
        requireSensible(who, input.hospitalId, input.rule);
        GroupRulePreview preview;
        preview.count = m_rules.count(input.hospitalId, input.rule);
        for (const PersonId id : m_rules.sample(input.hospitalId, input.rule, previewSize))
            preview.sample.push_back(m_people.get(who, id));
        return preview;
    });
}

void PersonGroupService::requireHospital(const Principal& who, OrgUnitId id)
{
    if (m_orgUnits.hold(who, u"hospitalId"_s, id).kind != OrgUnitKind::hospital)
        throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"not a hospital"_s);
}

void PersonGroupService::requireSensible(const Principal& who, OrgUnitId hospitalId, const GroupRule& rule)
{
    for (std::size_t i = 0; i < rule.departments.size(); ++i) {
        const QString field = u"rule.departments[%1]"_s.arg(i);
        if (m_orgUnits.hold(who, field, rule.departments[i]).hospitalId != hospitalId)
            throw ApiError(ErrorCode::invalid, field, u"of another hospital"_s);
    }
    if (m_rules.takesEveryone(hospitalId, rule))
        throw ApiError(
            ErrorCode::invalid, u"rule"_s, u"takes in everyone: grant to everyone in the hospital instead"_s);
}

/// The group with the members its rule has found.
PersonGroup PersonGroupService::renewed(const Principal& who, const PersonGroup& group)
{
    if (!group.rule)
        return group;
    m_rules.ruleChanged(who, group.id);
    return m_store.get(group.id);
}

/// The group, once nobody else changes it.
PersonGroup PersonGroupService::getForChange(const Principal& who, PersonGroupId id)
{
    const PersonGroup seen = get(who, id);
    if (!inScope(who, m_orgUnits.find(seen.hospitalId).value().path))
        throw ApiError(ErrorCode::forbidden, {}, u"the group is of the whole hospital"_s);
    m_store.lock(id);
    return m_store.get(id);
}

void PersonGroupService::record(
    const Principal& who, const QString& action, const PersonGroup* before, const PersonGroup* after)
{
    const PersonGroup& group = after ? *after : *before;
    m_log.record(who,
        {action, u"group"_s, QString::number(group.id.value()), group.name, group.hospitalId,
            OperationLog::difference(before, after)});
}

} // namespace wardport::server
