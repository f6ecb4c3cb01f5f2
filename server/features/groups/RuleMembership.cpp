// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/groups/RuleMembership.h"

#include <boost/mp11.hpp>

#include <algorithm>
#include <map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t categories = boost::mp11::mp_size<boost::describe::describe_enumerators<StaffCategory>>::value;

FieldChange figure(const QString& field, int value)
{
    return {field, {}, {json::toJson(value)}};
}

} // namespace

RuleMembership::RuleMembership(Database& database, OperationLog& log)
    : m_log(log)
    , m_store(database)
{
}

void RuleMembership::hold(OrgUnitId hospitalId)
{
    m_store.holdOf(hospitalId);
}

void RuleMembership::lock(OrgUnitId hospitalId)
{
    m_store.lockOf(hospitalId);
}

void RuleMembership::peopleChanged(const Principal& who, const std::vector<PersonId>& people)
{
    renew(who, m_store.groupsOf(people), people);
}

void RuleMembership::treeChanged(const Principal& who, OrgUnitId hospitalId)
{
    renew(who, m_store.lockOf(hospitalId), std::nullopt);
}

void RuleMembership::ruleChanged(const Principal& who, PersonGroupId id)
{
    if (const auto group = m_store.lock(id))
        renew(who, {*group}, std::nullopt);
}

void RuleMembership::replaceUnit(const Principal& who, OrgUnitId from, OrgUnitId into)
{
    for (const PersonGroup& before : m_store.lockNaming(from)) {
        PersonGroup after = before;
        std::vector<OrgUnitId>& departments = after.rule.value().departments;
        if (std::find(departments.begin(), departments.end(), into) == departments.end())
            std::replace(departments.begin(), departments.end(), from, into);
        else
            std::erase(departments, from);
        m_store.setRule(after.id, *after.rule);
        m_log.record(who,
            {u"group.update"_s, u"group"_s, QString::number(after.id.value()), after.name, after.hospitalId,
                OperationLog::difference(&before, &after)});
    }
}

bool RuleMembership::takesEveryone(OrgUnitId hospitalId, const GroupRule& rule)
{
    const auto& departments = rule.departments;
    const bool everywhere = departments.empty()
        || std::find(departments.begin(), departments.end(), hospitalId) != departments.end();
    const bool anybody = rule.categories.empty() || rule.categories.size() == categories;
    if (everywhere && anybody && rule.titles.empty())
        return true;
    const RuleMatch match = m_store.match(hospitalId, rule);
    return match.matching > 0 && match.matching == match.everyone;
}

int RuleMembership::count(OrgUnitId hospitalId, const GroupRule& rule)
{
    return m_store.match(hospitalId, rule).matching;
}

std::vector<PersonId> RuleMembership::sample(OrgUnitId hospitalId, const GroupRule& rule, int size)
{
    return m_store.firstMatching(hospitalId, rule, size);
}

void RuleMembership::renew(
    const Principal& who, const std::vector<RuleGroup>& groups, const std::optional<std::vector<PersonId>>& people)
{
    if (groups.empty())
        return;
    const std::vector<MembershipDifference> differences = m_store.differences(groups, people);
    if (differences.empty())
        return;
    m_store.write(differences);

    struct Count {
        int joined = 0;
        int left = 0;
    };
    std::map<PersonGroupId, Count> counts;
    for (const MembershipDifference& difference : differences)
        ++(difference.joins ? counts[difference.groupId].joined : counts[difference.groupId].left);
    std::vector<Operation> operations;
    for (const RuleGroup& group : groups) {
        if (const auto count = counts.find(group.id); count != counts.end()) {
            operations.push_back({u"group.renewMembers"_s, u"group"_s, QString::number(group.id.value()), group.name,
                group.hospitalId, {figure(u"joined"_s, count->second.joined), figure(u"left"_s, count->second.left)}});
        }
    }
    m_log.record(who, operations);
}

} // namespace wardport::server
