// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/alarms/AlarmStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto raiseAlarm = R"(
    INSERT INTO alarm (kind, subject, subject_name, evidence, scope_path, first_at, last_at)
    VALUES (:kind, :subject, :subject_name, :evidence, :scope_path, :now, :now)
    ON CONFLICT (kind, subject) WHERE state = 'open' DO UPDATE SET
        occurrences = alarm.occurrences + 1, last_at = greatest(alarm.last_at, excluded.last_at), evidence = excluded.evidence
    RETURNING occurrences)";

constexpr auto repeatAlarm = R"(
    UPDATE alarm SET occurrences = occurrences + 1, last_at = greatest(last_at, :now), evidence = :evidence
    WHERE kind = :kind AND subject = :subject AND state = 'open')";
constexpr auto alarmSince = R"(
    SELECT EXISTS (SELECT FROM alarm WHERE kind = :kind AND subject = :subject AND first_at >= :since))";

constexpr auto alarmSelect = R"(
    SELECT a.id, a.kind, a.state, a.subject, a.subject_name, a.evidence, a.occurrences, a.first_at, a.last_at, a.note,
           a.acknowledged_by_name, a.acknowledged_at)";
constexpr SortColumn alarmSorts[] = {
    {"lastAt", "a.last_at", ColumnType::instant},
    {"firstAt", "a.first_at", ColumnType::instant},
    {"kind", "a.kind", ColumnType::text},
    {"subjectName", "a.subject_name", ColumnType::text},
    {"state", "a.state", ColumnType::text},
    {"occurrences", "a.occurrences", ColumnType::integer},
};
constexpr ListSpec alarmList{
    .select = alarmSelect,
    .from = "FROM alarm a",
    .sortable = alarmSorts,
    .defaultSort = "-lastAt",
    .idExpression = "a.id",
};
const std::string selectAlarm = std::string{alarmSelect} + R"(
    FROM alarm a WHERE a.id = :id AND a.scope_path LIKE :scope FOR UPDATE)";

const std::string selectOpen = std::string{alarmSelect} + R"(
    FROM alarm a WHERE a.kind = :kind AND a.subject = :subject AND a.state = 'open' FOR UPDATE)";
constexpr auto settleAlarm = R"(
    UPDATE alarm SET state = 'acknowledged', evidence = :evidence, acknowledged_at = :now WHERE id = :id)";

constexpr auto acknowledgeAlarm = R"(
    UPDATE alarm SET state = 'acknowledged', note = :note, acknowledged_by = :who, acknowledged_by_name = :name,
        acknowledged_at = :now
    WHERE id = :id)";

} // namespace

AlarmStore::AlarmStore(Database& database)
    : m_database(database)
{
}

bool AlarmStore::raise(const NewAlarm& alarm, Instant now)
{
    return m_database.query(raiseAlarm).bindAll(alarm).bind(":now", now).scalar<int>() == 1;
}

bool AlarmStore::repeat(const NewAlarm& alarm, Instant now)
{
    return m_database.query(repeatAlarm)
               .bind(":kind", alarm.kind)
               .bind(":subject", alarm.subject)
               .bind(":evidence", alarm.evidence)
               .bind(":now", now)
               .run()
        > 0;
}

bool AlarmStore::wasRaised(const NewAlarm& alarm, Instant since)
{
    return m_database.query(alarmSince)
        .bind(":kind", alarm.kind)
        .bind(":subject", alarm.subject)
        .bind(":since", since)
        .scalar<bool>();
}

std::optional<Alarm> AlarmStore::lockOpen(AlarmKind kind, const QString& subject)
{
    return m_database.query(selectOpen).bind(":kind", kind).bind(":subject", subject).one<Alarm>();
}

void AlarmStore::settle(AlarmId id, const std::vector<AlarmFact>& evidence, Instant now)
{
    m_database.query(settleAlarm).bind(":id", id).bind(":evidence", evidence).bind(":now", now).run();
}

Page<Alarm> AlarmStore::list(const std::optional<QString>& scope, const AlarmFilter& filter)
{
    return ListQuery(m_database, alarmList)
        .whereIf("a.scope_path LIKE :scope", scope)
        .whereIf("a.kind = :kind", filter.kind)
        .whereIf("a.state = :state", filter.state)
        .whereIf("a.last_at >= :from", filter.from)
        .whereIf("a.last_at < :until", filter.until)
        .whereIf("(a.subject_name || ' ' || a.note || ' ' || a.evidence::text) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<Alarm>(filter);
}

Alarm AlarmStore::lock(const std::optional<QString>& scope, AlarmId id)
{
    return m_database.query(selectAlarm).bind(":id", id).bind(":scope", scope.value_or(u"%"_s)).only<Alarm>();
}

void AlarmStore::acknowledge(AlarmId id, AdministratorId who, const QString& name, const QString& note, Instant now)
{
    m_database.query(acknowledgeAlarm)
        .bind(":id", id)
        .bind(":who", who)
        .bind(":name", name)
        .bind(":note", note)
        .bind(":now", now)
        .run();
}

} // namespace wardport::server
