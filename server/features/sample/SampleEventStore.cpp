// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleEventStore.h"

#include "server/db/CopyWriter.h"
#include "server/features/sample/SampleUuid.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The batch number of events that were counted when they were written: ingest's numbers begin at 1.
constexpr qint64 countedBatch = 0;

struct Count {
    quint64 key;
    bool failed;
};

/// Calls `visit(key, launches, failures)` for each key.
template <class Visit>
void countByKey(std::vector<Count>& counts, Visit&& visit)
{
    std::sort(counts.begin(), counts.end(), [](const Count& a, const Count& b) { return a.key < b.key; });
    for (std::size_t i = 0; i < counts.size();) {
        const quint64 key = counts[i].key;
        qint64 launches = 0;
        qint64 failures = 0;
        for (; i < counts.size() && counts[i].key == key; ++i)
            ++(counts[i].failed ? failures : launches);
        visit(key, launches, failures);
    }
}

} // namespace

SampleEventStore::SampleEventStore(Database& database, const SampleFiles& files, const SampleDays& days, const SamplePlan& plan)
    : m_database(database)
    , m_days(days)
    , m_plan(plan)
{
    m_failures.emplace_back();
    for (const source::CodeWeight& reason : files.profile.failures.reasons)
        m_failures.push_back(reason.code.toStdString());
    for (const source::CodeWeight& network : files.profile.networks)
        m_networks.push_back(network.code.toStdString());
}

std::string_view SampleEventStore::addressOf(quint32 person)
{
    // 10.128.0.0/10 holds four million phones.
    const quint32 host = person + 10;
    m_address = "10." + std::to_string(128 + (host >> 16)) + '.' + std::to_string((host >> 8) & 255) + '.' + std::to_string(host & 255);
    return m_address;
}

void SampleEventStore::writeLaunches(int day, const std::vector<PlannedLaunch>& launches, SampleRandom& ids)
{
    CopyWriter copy(m_database.here(),
        "launch (event_id, at, received_at, hospital_id, department_id, person_id, app_id, outcome, duration_ms, failure, network,"
        " platform, address, offline, batch_no)");
    const Instant begin = m_days.begin(day);
    for (const PlannedLaunch& launch : launches) {
        const PlannedPerson& person = m_plan.people[launch.person];
        const Instant at = begin + std::chrono::milliseconds{launch.at};
        const Instant received = std::min(at + std::chrono::milliseconds{launch.delayMs}, m_days.now());
        copy.row(SampleUuid(ids).text(), at, received, person.person.hospitalId, person.person.departmentId, person.person.id,
            m_plan.apps[launch.app].app.id, launch.outcome,
            launch.outcome == LaunchOutcome::launched ? std::nullopt : std::optional{launch.durationMs},
            launch.failure == 0 ? std::nullopt : std::optional{std::string_view{m_failures[launch.failure]}},
            std::string_view{m_networks[launch.network]}, person.platform, addressOf(launch.person), launch.offline, countedBatch);
    }
    copy.finish();
}

void SampleEventStore::writeUsage(int day, const std::vector<PlannedLaunch>& launches)
{
    std::vector<Count> counts;
    counts.reserve(launches.size());
    for (const PlannedLaunch& launch : launches) {
        const auto unit = static_cast<quint64>(m_plan.people[launch.person].unit);
        if (launch.outcome != LaunchOutcome::opened)
            counts.push_back({launch.at / 3'600'000ULL << 48 | unit << 16 | launch.app, launch.outcome == LaunchOutcome::failed});
    }
    {
        CopyWriter copy(m_database.here(), "usage_hour (hour, department_id, app_id, hospital_id, launches, failures)");
        countByKey(counts, [&](quint64 key, qint64 total, qint64 failures) {
            const OrgUnit& unit = m_plan.units[key >> 16 & 0xffffffff].unit;
            copy.row(m_days.begin(day) + std::chrono::hours{key >> 48}, unit.id, m_plan.apps[key & 0xffff].app.id, unit.hospitalId,
                total, failures);
        });
        copy.finish();
    }
    counts.clear();
    for (const PlannedLaunch& launch : launches) {
        if (launch.outcome != LaunchOutcome::opened)
            counts.push_back({quint64{launch.person} << 16 | launch.app, launch.outcome == LaunchOutcome::failed});
    }
    CopyWriter copy(m_database.here(), "usage_person_day (day, person_id, app_id, department_id, hospital_id, launches, failures)");
    const QDate date = m_days.date(day);
    countByKey(counts, [&](quint64 key, qint64 total, qint64 failures) {
        const Person& person = m_plan.people[key >> 16].person;
        copy.row(date, person.id, m_plan.apps[key & 0xffff].app.id, person.departmentId, person.hospitalId, total, failures);
    });
    copy.finish();
}

void SampleEventStore::writeSignIns(const std::vector<PlannedSignIn>& signIns)
{
    CopyWriter copy(m_database.here(),
        "sign_in (at, audience, account, hospital_id, person_id, administrator_id, success, reason, address, client)");
    for (const PlannedSignIn& each : signIns)
        copy.row(each.at, each.audience, each.account, each.hospitalId, each.personId, each.administratorId, each.success,
            each.success ? std::nullopt : std::optional{enumName(ErrorCode::badCredentials)}, each.address, each.client);
    copy.finish();
}

void SampleEventStore::writeReports(const std::vector<PlannedReport>& reports, SampleRandom& ids)
{
    CopyWriter copy(m_database.here(),
        "problem_report (event_id, at, hospital_id, department_id, person_id, app_id, text, context, address)");
    for (const PlannedReport& report : reports) {
        const Person& person = m_plan.people[report.person].person;
        copy.row(SampleUuid(ids).text(), report.at, person.hospitalId, person.departmentId, person.id, m_plan.apps[report.app].app.id,
            report.text, report.context, addressOf(report.person));
    }
    copy.finish();
}

} // namespace wardport::server
