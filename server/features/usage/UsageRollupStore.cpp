// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/usage/UsageRollup.h"

namespace wardport::server {
namespace {

constexpr qint64 batchesAtOnce = 500;

constexpr auto takePending = R"(
    DELETE FROM usage_pending WHERE ctid IN (SELECT ctid FROM usage_pending ORDER BY batch_no LIMIT :most)
    RETURNING batch_no, hour)";

// The hours narrow the search to a part of a partition; the batch numbers make it exact.
#define PENDING_LAUNCHES \
    "FROM unnest(:hours::timestamptz[], :batches::bigint[]) AS p (hour, batch_no) " \
    "JOIN launch l ON l.at >= p.hour AND l.at < p.hour + interval '1 hour' AND l.batch_no = p.batch_no "
#define COUNTS "count(*) FILTER (WHERE outcome = 'launched'), count(*) FILTER (WHERE outcome = 'failed') "
#define HOURS "SELECT date_trunc('hour', at), department_id, app_id, hospital_id, " COUNTS
#define DAYS "SELECT (at AT TIME ZONE 'Asia/Shanghai')::date, person_id, app_id, department_id, hospital_id, " COUNTS
#define COUNTED "WHERE outcome <> 'opened' "

constexpr auto addHours =
    "INSERT INTO usage_hour AS u (hour, department_id, app_id, hospital_id, launches, failures) " HOURS PENDING_LAUNCHES COUNTED
    "GROUP BY 1, 2, 3, 4 "
    "ON CONFLICT (hour, department_id, app_id) DO UPDATE SET launches = u.launches + excluded.launches,"
    " failures = u.failures + excluded.failures";
constexpr auto addDays =
    "INSERT INTO usage_person_day AS u (day, person_id, app_id, department_id, hospital_id, launches, failures) " DAYS
    PENDING_LAUNCHES COUNTED
    "GROUP BY 1, 2, 3, 4, 5 "
    "ON CONFLICT (day, person_id, app_id, department_id) DO UPDATE SET launches = u.launches + excluded.launches,"
    " failures = u.failures + excluded.failures";

// No batch may commit between the look at the launches and the end of the pending rows.
constexpr auto holdLaunches = "LOCK TABLE launch, usage_pending IN SHARE ROW EXCLUSIVE MODE";
constexpr auto clearRollups = "TRUNCATE usage_hour, usage_person_day, usage_pending";
constexpr auto fillHours =
    "INSERT INTO usage_hour (hour, department_id, app_id, hospital_id, launches, failures) " HOURS "FROM launch " COUNTED
    "GROUP BY 1, 2, 3, 4";
constexpr auto fillDays =
    "INSERT INTO usage_person_day (day, person_id, app_id, department_id, hospital_id, launches, failures) " DAYS
    "FROM launch " COUNTED "GROUP BY 1, 2, 3, 4, 5";

#undef PENDING_LAUNCHES
#undef COUNTS
#undef HOURS
#undef DAYS
#undef COUNTED

constexpr auto makePartitions = R"(
    SELECT sum(ensure_partitions(parent, (now() - interval '2 months')::date, (now() + interval '2 months')::date))
    FROM unnest(ARRAY['launch', 'problem_report', 'sign_in', 'operation_log', 'exception_event']) AS parent)";

} // namespace

UsageRollup::UsageRollup(Database& database)
    : m_database(database)
{
}

qint64 UsageRollup::run()
{
    qint64 all = 0;
    for (qint64 done = batchesAtOnce; done >= batchesAtOnce;) {
        done = runOnce();
        all += done;
    }
    return all;
}

qint64 UsageRollup::runOnce()
{
    return m_database.transact([&]() -> qint64 {
        const auto pending = m_database.query(takePending).bind(":most", batchesAtOnce).rows<std::pair<qint64, Instant>>();
        if (pending.empty())
            return 0;
        std::vector<Instant> hours;
        std::vector<qint64> batches;
        for (const auto& [batch, hour] : pending) {
            batches.push_back(batch);
            hours.push_back(hour);
        }
        for (const char* statement : {addHours, addDays})
            m_database.query(statement).bind(":hours", hours).bind(":batches", batches).run();
        return static_cast<qint64>(pending.size());
    });
}

void UsageRollup::rebuild()
{
    m_database.transact([&] {
        for (const char* statement : {holdLaunches, clearRollups, fillHours, fillDays})
            m_database.execute(QString::fromLatin1(statement));
    });
}

int UsageRollup::ensurePartitions()
{
    return m_database.query(makePartitions).scalar<int>();
}

} // namespace wardport::server
