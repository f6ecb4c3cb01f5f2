// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SamplePlan.h"

#include <set>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString categoryPrefix = u"category:"_s;
const QString departmentPrefix = u"department:"_s;
const QString everyone = u"everyone"_s;

struct Words {
    const char16_t* name;
    const char* nameEn;
};

/// Names of the groups made for staff categories, in the order of StaffCategory.
constexpr Words categoryNames[] = {{u"医生", "Doctors"}, {u"护士", "Nurses"}, {u"医技人员", "Technicians"}, {u"药师", "Pharmacists"},
    {u"行政人员", "Administrative staff"}, {u"后勤人员", "Logistics staff"}, {u"在培学员", "Students"}, {u"公卫人员", "Public health staff"},
    {u"厂商工程师", "Vendor engineers"}, {u"其他人员", "Other staff"}};

/// In the order of AppCategory.
constexpr const char16_t* appCategoryNames[] = {
    u"临床", u"护理", u"医技", u"行政", u"公共卫生", u"教学科研", u"运营保障", u"沟通协作"};

QString groupCodeOf(StaffCategory category)
{
    return u"category-"_s + QString::fromUtf8(enumName(category));
}

GrantChange allowing(const Subject& subject, AppId app)
{
    GrantChange change;
    change.subjectType = subject.subjectType;
    change.subjectId = QString::number(subject.subjectId);
    change.appId = app;
    return change;
}

} // namespace

/// The groups of the sample, and one for each staff category that an audience names: grants know people, groups and
/// departments, not categories.
void SamplePlanner::planGroups()
{
    std::vector<source::Group> wanted = m_files.groups;
    for (std::size_t i = 0; i < std::size(categoryNames); ++i) {
        const auto category = static_cast<StaffCategory>(i);
        const QString audience = categoryPrefix + QString::fromUtf8(enumName(category));
        const bool named = std::any_of(m_plan.apps.begin(), m_plan.apps.end(), [&](const PlannedApp& app) {
            return std::find(app.audience.begin(), app.audience.end(), audience) != app.audience.end();
        });
        if (named)
            wanted.push_back({groupCodeOf(category), QString::fromUtf16(categoryNames[i].name),
                QString::fromLatin1(categoryNames[i].nameEn), u"按人员类别建立"_s, {{category}, {}}});
    }
    for (const PlannedUnit& planned : m_plan.units) {
        if (planned.unit.kind != OrgUnitKind::hospital)
            continue;
        for (const source::Group& from : wanted) {
            PlannedGroup& group = m_plan.groups.emplace_back();
            group.group.id = PersonGroupId{static_cast<qint64>(m_plan.groups.size())};
            group.group.hospitalId = planned.unit.id;
            group.group.code = from.code;
            group.group.name = from.name;
            group.group.nameEn = from.nameEn;
            group.group.description = from.description;
            group.rule = from.rule;
        }
    }
    for (const PlannedPerson& planned : m_plan.people) {
        for (PlannedGroup& group : m_plan.groups) {
            if (group.group.hospitalId == planned.person.hospitalId && audienceHas(group.group.code, planned))
                group.members.push_back(planned.person.id);
        }
    }
}

bool SamplePlanner::audienceHas(const QString& audience, const PlannedPerson& person) const
{
    const int department = m_plan.units[static_cast<std::size_t>(person.unit)].department;
    const QString& departmentCode = m_files.departments[static_cast<std::size_t>(department)].code;
    if (audience == everyone)
        return true;
    if (audience.startsWith(departmentPrefix))
        return audience.mid(departmentPrefix.size()) == departmentCode;
    if (audience.startsWith(categoryPrefix))
        return audience.mid(categoryPrefix.size()) == QString::fromUtf8(enumName(person.person.category));
    const auto group = std::find_if(m_plan.groups.begin(), m_plan.groups.end(),
        [&](const PlannedGroup& each) { return each.group.code == audience; });
    if (group == m_plan.groups.end())
        throw ApiError(ErrorCode::internal, u"audience"_s, audience);
    const auto& categories = group->rule.categories;
    const auto& departments = group->rule.departments;
    return std::find(categories.begin(), categories.end(), person.person.category) != categories.end()
        || std::find(departments.begin(), departments.end(), departmentCode) != departments.end();
}

std::optional<Subject> SamplePlanner::subjectOf(const QString& audience, OrgUnitId hospital) const
{
    if (audience == everyone)
        return Subject{SubjectType::everyone, hospital.value()};
    if (audience.startsWith(departmentPrefix))
        return Subject{SubjectType::department, departmentOf(hospital, audience.mid(departmentPrefix.size())).value()};
    QString code = audience;
    if (audience.startsWith(categoryPrefix))
        code = u"category-"_s + audience.mid(categoryPrefix.size());
    for (const PlannedGroup& group : m_plan.groups) {
        if (group.group.hospitalId == hospital && group.group.code == code)
            return Subject{SubjectType::group, group.group.id.value()};
    }
    return std::nullopt;
}

/// One change set for each category of apps: that is how an information department brings them in.
void SamplePlanner::planGrants()
{
    for (std::size_t i = 0; i < std::size(appCategoryNames); ++i) {
        PlannedChangeSet set;
        set.note = u"初始授权：%1类应用"_s.arg(QString::fromUtf16(appCategoryNames[i]));
        set.createdAt = m_days.beginning() + std::chrono::days{30} + std::chrono::hours{9} + std::chrono::minutes{7 * i};
        for (const PlannedApp& planned : m_plan.apps) {
            if (planned.app.category != static_cast<AppCategory>(i))
                continue;
            for (const PlannedUnit& unit : m_plan.units) {
                if (unit.unit.kind != OrgUnitKind::hospital)
                    continue;
                for (const QString& audience : planned.audience) {
                    if (const auto subject = subjectOf(audience, unit.unit.id))
                        set.changes.push_back(allowing(*subject, planned.app.id));
                }
            }
        }
        if (!set.changes.empty())
            m_plan.changeSets.push_back(std::move(set));
    }
}

/// What differs for single people: apps lent for a time, and apps taken away. Nobody launches what was taken away; what was
/// lent is too new to show in the launches.
void SamplePlanner::planExceptionalGrants()
{
    SampleRandom random(m_options.seed, "exceptional grants");
    PlannedChangeSet lent;
    lent.note = u"轮转与支援人员临时授权"_s;
    lent.createdAt = m_days.now() - std::chrono::hours{2};
    PlannedChangeSet taken;
    taken.note = u"岗位调整：收回个别应用"_s;
    taken.createdAt = m_days.beginning() + std::chrono::days{31};
    std::set<std::pair<PersonId, AppId>> seen;
    const int each = std::max(3, static_cast<int>(m_plan.people.size()) / 100);
    for (int tries = 0; tries < each * 20; ++tries) {
        const PlannedPerson& planned = random.of(m_plan.people);
        const PlannedApp& app = random.of(m_plan.apps);
        if (!planned.person.active || app.app.state != AppState::published || !seen.insert({planned.person.id, app.app.id}).second)
            continue;
        const bool has = std::any_of(app.audience.begin(), app.audience.end(),
            [&](const QString& audience) { return audienceHas(audience, planned); });
        PlannedChangeSet& set = has ? taken : lent;
        if (static_cast<int>(set.changes.size()) >= each)
            continue;
        GrantChange change = allowing({SubjectType::person, planned.person.id.value()}, app.app.id);
        if (has) {
            change.effect = GrantEffect::deny;
            m_denied.emplace_back(planned.person.id, app.app.id);
        } else {
            change.validFrom = set.createdAt;
            change.validUntil = set.createdAt + std::chrono::days{random.between(7, 60)};
        }
        set.changes.push_back(change);
    }
    for (PlannedChangeSet* set : {&taken, &lent}) {
        if (!set->changes.empty())
            m_plan.changeSets.push_back(std::move(*set));
    }
}

/// People of one department, category and platform have the same apps; those with an app taken away have a table of their own.
void SamplePlanner::planAppTables()
{
    std::map<std::tuple<int, StaffCategory, Platform>, int> tables;
    const auto make = [&](const PlannedPerson& planned, std::optional<AppId> without) {
        AppTable& table = m_plan.appTables.emplace_back();
        const auto affinity = m_files.profile.affinity.find(QString::fromUtf8(enumName(planned.person.category)));
        for (std::size_t i = 0; i < m_plan.apps.size(); ++i) {
            const PlannedApp& app = m_plan.apps[i];
            const bool has = std::any_of(app.audience.begin(), app.audience.end(),
                [&](const QString& audience) { return audienceHas(audience, planned); });
            if (!has || !app.isOn(planned.platform) || app.app.id == without)
                continue;
            double factor = 1;
            if (affinity != m_files.profile.affinity.end()) {
                const auto found = affinity->second.find(QString::fromUtf8(enumName(app.app.category)));
                factor = found == affinity->second.end() ? 1 : found->second;
            }
            table.apps.push_back(static_cast<quint16>(i));
            table.weights.push_back(app.popularity * factor);
        }
        return static_cast<int>(m_plan.appTables.size()) - 1;
    };
    for (PlannedPerson& planned : m_plan.people) {
        const int department = m_plan.units[static_cast<std::size_t>(planned.unit)].department;
        const auto [found, isNew] = tables.try_emplace({department, planned.person.category, planned.platform}, 0);
        if (isNew)
            found->second = make(planned, std::nullopt);
        planned.appTable = found->second;
    }
    for (const auto& [person, app] : m_denied) {
        PlannedPerson& planned = m_plan.people[static_cast<std::size_t>(person.value() - 1)];
        planned.appTable = make(planned, app);
    }
}

} // namespace wardport::server
