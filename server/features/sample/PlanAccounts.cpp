// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SamplePlan.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double withoutShare = 0.03; ///< people without an account at the gateway
constexpr double endingShare = 0.02;  ///< accounts that end within three weeks
constexpr int peopleAShared = 150;    ///< for one account that several are known to use

} // namespace

void SamplePlanner::planAccounts()
{
    SampleRandom random(m_options.seed, "vpn accounts");
    const QDate today = m_days.date(m_days.today());
    const auto add = [&](const Person& person, const QString& name) -> VpnAccount& {
        VpnAccount& account = m_plan.accounts.emplace_back();
        account.id = VpnAccountId{static_cast<qint64>(m_plan.accounts.size())};
        account.hospitalId = person.hospitalId;
        account.personId = person.id;
        account.account = name;
        account.createdAt = person.createdAt;
        return account;
    };
    for (const PlannedPerson& planned : m_plan.people) {
        const Person& person = planned.person;
        if (random.chance(withoutShare))
            continue;
        VpnAccount& account = add(person, u"v"_s + person.staffNo.toLower());
        account.validUntil = person.validUntil;
        account.active = person.active;
        if (person.category == StaffCategory::vendorEngineer)
            account.onLimit = SessionLimitPolicy::deny;
        if (random.chance(0.15))
            account.maxSessions = 2;
        if (!account.validUntil && random.chance(endingShare))
            account.validUntil = today.addDays(random.between(1, 21));
    }
    // What the audit will object to: accounts of a ward, in one person's name.
    const int shared = std::max(1, static_cast<int>(m_plan.people.size()) / peopleAShared);
    for (int i = 0; i < shared; ++i) {
        const PlannedPerson& keeper = random.of(m_plan.people);
        const OrgUnit& department = m_plan.units[static_cast<std::size_t>(keeper.unit)].unit;
        VpnAccount& account = add(keeper.person, u"ward-%1-%2"_s.arg(department.code).arg(i + 1));
        account.shared = true;
        account.maxSessions = 5;
        account.active = keeper.person.active;
    }
}

} // namespace wardport::server
