// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SamplePlan.h"

#include <set>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Share of women by staff category, in the order of StaffCategory.
constexpr double womenShare[] = {0.47, 0.95, 0.6, 0.7, 0.55, 0.25, 0.62, 0.58, 0.2, 0.65};

/// Decades of birth (60 … 00) by how senior a title is: quarters of a category's list, the most senior first.
constexpr double erasBySeniority[4][NameMaker::eras] = {
    {50, 45, 5, 0, 0}, {8, 52, 40, 0, 0}, {0, 12, 70, 18, 0}, {0, 0, 14, 66, 20}};
constexpr double erasOfStudents[NameMaker::eras] = {0, 0, 4, 46, 50};
constexpr double erasOfOthers[NameMaker::eras] = {8, 24, 34, 26, 8};

constexpr double leaverShare = 0.02;
constexpr double newcomerShare = 0.03;
constexpr double expiredShare = 0.04; ///< of those with an end date
constexpr double elsewhereShare = 0.06; ///< of clinicians: work in another department than they belong to

bool isTemporary(StaffCategory category)
{
    return category == StaffCategory::student || category == StaffCategory::vendorEngineer;
}

bool hasRanks(StaffCategory category)
{
    using enum StaffCategory;
    return category == doctor || category == nurse || category == technician || category == pharmacist || category == publicHealth;
}

std::size_t pickEra(StaffCategory category, std::size_t title, std::size_t titles, SampleRandom& random)
{
    const double* weights = erasOfOthers;
    if (category == StaffCategory::student)
        weights = erasOfStudents;
    else if (hasRanks(category))
        weights = erasBySeniority[std::min<std::size_t>(3, title * 4 / titles)];
    WeightedChoice choice;
    for (std::size_t era = 0; era < NameMaker::eras; ++era)
        choice.add(weights[era]);
    return choice.pick(random);
}

/// Shares out `whole` in proportion to weights, to the last one (largest remainders).
std::vector<int> sharedOut(int whole, const std::vector<double>& weights)
{
    double total = 0;
    for (const double weight : weights)
        total += weight;
    std::vector<int> shares;
    std::vector<std::pair<double, std::size_t>> rests;
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double exact = whole * weights[i] / total;
        shares.push_back(static_cast<int>(exact));
        given += shares.back();
        rests.emplace_back(shares.back() - exact, i);
    }
    std::sort(rests.begin(), rests.end());
    for (std::size_t i = 0; given < whole; ++i, ++given)
        ++shares[rests[i].second];
    return shares;
}

} // namespace

void SamplePlanner::planPeople()
{
    std::vector<double> weights;
    std::vector<int> departments;
    for (std::size_t i = 0; i < m_plan.units.size(); ++i) {
        if (m_plan.units[i].department < 0)
            continue;
        weights.push_back(m_files.departments[static_cast<std::size_t>(m_plan.units[i].department)].weight);
        departments.push_back(static_cast<int>(i));
    }
    const std::vector<int> heads = sharedOut(m_options.people, weights);

    SampleRandom random(m_options.seed, "people");
    for (std::size_t i = 0; i < departments.size(); ++i) {
        const source::Department& department
            = m_files.departments[static_cast<std::size_t>(m_plan.units[static_cast<std::size_t>(departments[i])].department)];
        const QString own = u"department:"_s + department.code;
        const bool special = std::any_of(m_files.categories.begin(), m_files.categories.end(),
            [&](const source::CategoryShare& share) { return share.kind == own; });
        std::vector<double> shares;
        std::vector<StaffCategory> categories;
        for (const source::CategoryShare& share : m_files.categories) {
            if (share.kind == (special ? own : department.kind)) {
                shares.push_back(share.weight);
                categories.push_back(share.category);
            }
        }
        const std::vector<int> counts = sharedOut(heads[i], shares);
        for (std::size_t c = 0; c < counts.size(); ++c) {
            for (int n = 0; n < counts[c]; ++n)
                planPerson(departments[i], categories[c], random);
        }
    }
    planRareNames();
}

/// Rare names go to people all over the hospital: a search for one must find somebody.
void SamplePlanner::planRareNames()
{
    SampleRandom random(m_options.seed, "rare names");
    std::set<std::size_t> taken;
    for (const source::FullName& name : m_files.rareNames) {
        if (taken.size() * 2 >= m_plan.people.size())
            break;
        std::size_t index = 0;
        do {
            index = random.below(static_cast<quint32>(m_plan.people.size()));
        } while (!taken.insert(index).second);
        const MadeName made = NameMaker::fromList(name);
        Person& person = m_plan.people[index].person;
        person.name = made.name;
        person.pinyin = made.pinyin;
        person.pinyinInitials = made.initials;
    }
}

void SamplePlanner::planPerson(int unit, StaffCategory category, SampleRandom& random)
{
    const OrgUnit& department = m_plan.units[static_cast<std::size_t>(unit)].unit;
    PlannedPerson& planned = m_plan.people.emplace_back();
    planned.unit = unit;
    Person& person = planned.person;
    const int number = static_cast<int>(m_plan.people.size());
    person.id = PersonId{number};
    person.hospitalId = department.hospitalId;
    person.departmentId = department.id;
    person.category = category;
    person.version = 1;

    // Staff numbers are text, with leading zeros; those who only stay for a time have numbers of another kind.
    const QString digits = QString::number(number * 7 + random.between(0, 6)).rightJustified(6, u'0');
    person.staffNo = category == StaffCategory::student ? QString(u'S' + digits)
        : category == StaffCategory::vendorEngineer     ? QString(u'W' + digits)
                                                        : digits;
    person.phone = u'6' + QString::number(number % 100'000).rightJustified(5, u'0'); // the hospital's own short numbers

    std::vector<const source::Title*> titles;
    WeightedChoice choice;
    for (const source::Title& title : m_files.titles) {
        if (title.category == category) {
            titles.push_back(&title);
            choice.add(title.weight);
        }
    }
    const std::size_t title = choice.pick(random);
    person.title = titles[title]->title;
    const std::size_t era = pickEra(category, title, titles.size(), random);
    const MadeName made = m_names.make(random.chance(womenShare[static_cast<int>(category)]), era, random);
    person.name = made.name;
    person.pinyin = made.pinyin;
    person.pinyinInitials = made.initials;

    if ((category == StaffCategory::doctor || category == StaffCategory::nurse) && random.chance(elsewhereShare)) {
        const auto& other = m_plan.units[random.below(static_cast<quint32>(m_plan.units.size()))];
        if (other.department >= 0 && other.unit.hospitalId == person.hospitalId && other.unit.id != department.id)
            person.businessDepartmentId = other.unit.id;
    }
    planTimes(planned, static_cast<int>(era), random);
    planHabits(planned, random);
}

/// Since when, until when, and whether still.
void SamplePlanner::planTimes(PlannedPerson& planned, int era, SampleRandom& random)
{
    Person& person = planned.person;
    const QDate today = m_days.date(m_days.today());
    planned.lastDay = m_days.today();
    person.createdAt = m_days.beginning();

    if (isTemporary(person.category)) {
        const bool expired = random.chance(expiredShare);
        person.validUntil = today.addDays(expired ? -random.between(1, 50) : random.between(0, 700));
        person.validFrom = person.validUntil->addDays(expired ? -700 : -740);
        if (expired)
            planned.lastDay = m_days.dayAgo(static_cast<int>(person.validUntil->daysTo(today)));
    } else {
        // Most begin to work in their twenties.
        person.validFrom = QDate(1960 + era * 10 + random.between(24, 29), random.between(1, 12), random.between(1, 28));
        if (*person.validFrom > today.addDays(-m_days.count()))
            person.validFrom = today.addDays(-m_days.count() - random.between(30, 700));
    }
    if (random.chance(newcomerShare)) {
        planned.firstDay = random.between(0, m_days.today());
        person.validFrom = m_days.date(planned.firstDay);
        person.createdAt = m_days.begin(planned.firstDay);
        if (person.validUntil && *person.validUntil <= today) {
            person.validUntil = today.addDays(365);
            planned.lastDay = m_days.today();
        }
    } else if (random.chance(leaverShare)) {
        person.active = false;
        planned.lastDay = std::min(planned.lastDay, random.between(0, m_days.today()) - 1);
    }
}

/// How often, and with which phone.
void SamplePlanner::planHabits(PlannedPerson& planned, SampleRandom& random)
{
    const QString category = QString::fromUtf8(enumName(planned.person.category));
    const source::ActivityShares& shares = m_files.profile.activity.at(category);
    const double draw = random.unit() * (shares.daily + shares.occasional + shares.never);
    planned.activity = draw < shares.daily ? Activity::daily
        : draw < shares.daily + shares.occasional ? Activity::occasional
                                                  : Activity::never;
    const source::Intensity& intensity = m_files.profile.intensity.at(QString::fromUtf8(enumName(planned.activity)));
    planned.factor = static_cast<float>(random.spread(intensity.spread));

    WeightedChoice platforms;
    for (const source::CodeWeight& platform : m_files.profile.platforms)
        platforms.add(platform.weight);
    planned.platform = *enumFromName<Platform>(m_files.profile.platforms[platforms.pick(random)].code.toStdString());
}

void SamplePlanner::planPhoneUsers()
{
    // One of each category in turn, among those whom nothing keeps from signing in.
    std::vector<std::vector<std::size_t>> byCategory(10);
    std::set<PersonId> withAccount;
    for (const VpnAccount& account : m_plan.accounts)
        withAccount.insert(account.personId);
    for (std::size_t i = 0; i < m_plan.people.size(); ++i) {
        const PlannedPerson& planned = m_plan.people[i];
        const bool usable = planned.person.active && planned.activity == Activity::daily && planned.lastDay == m_days.today()
            && withAccount.contains(planned.person.id);
        if (usable && planned.person.hospitalId == m_plan.units.front().unit.id)
            byCategory[static_cast<std::size_t>(planned.person.category)].push_back(i);
    }
    for (std::size_t round = 0; m_plan.phoneUsers.size() < static_cast<std::size_t>(m_options.phoneUsers); ++round) {
        bool any = false;
        for (const std::vector<std::size_t>& candidates : byCategory) {
            if (round >= candidates.size() || m_plan.phoneUsers.size() == static_cast<std::size_t>(m_options.phoneUsers))
                continue;
            m_plan.phoneUsers.push_back(candidates[round]);
            any = true;
        }
        if (!any)
            break;
    }
}

} // namespace wardport::server
