// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/alarms/AlarmService.h"

#include "server/auth/Scope.h"

#include <QLoggingCategory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAlarms, "wardport.alarms")

} // namespace

AlarmService::AlarmService(Database& database, OperationLog& log, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_clock(clock)
    , m_store(database)
{
}

void AlarmService::raise(const NewAlarm& alarm)
{
    if (m_store.raise(alarm, m_clock.now()))
        qCWarning(lcAlarms) << "alarm" << enumName(alarm.kind).data() << alarm.subject;
}

void AlarmService::raiseOnce(const NewAlarm& alarm, Instant since)
{
    if (!m_store.repeat(alarm, m_clock.now()) && !m_store.wasRaised(alarm, since))
        raise(alarm);
}

void AlarmService::settle(AlarmKind kind, const QString& subject, const AlarmFact& fact)
{
    const std::optional<Alarm> before = m_store.lockOpen(kind, subject);
    if (!before)
        return;
    Alarm after = *before;
    after.state = AlarmState::acknowledged;
    after.evidence.push_back(fact);
    after.acknowledgedAt = m_clock.now();
    m_store.settle(after.id, after.evidence, *after.acknowledgedAt);
    Principal system;
    system.username = u"system"_s;
    m_log.record(system,
        {u"alarm.acknowledge"_s, u"alarm"_s, QString::number(after.id.value()), after.subjectName, {},
            OperationLog::difference(&*before, &after)});
}

Page<Alarm> AlarmService::list(const Principal& who, const AlarmFilter& filter)
{
    return m_store.list(scopePattern(who), filter);
}

Alarm AlarmService::acknowledge(const Principal& who, AlarmId id, const AlarmAcknowledgement& acknowledgement)
{
    requireGood(validate(acknowledgement));
    return m_database.transact([&] {
        const Alarm before = m_store.lock(scopePattern(who), id);
        if (before.state == AlarmState::acknowledged)
            throw ApiError(ErrorCode::wrongState, u"state"_s, before.acknowledgedByName);
        m_store.acknowledge(id, who.administratorId, who.displayName, acknowledgement.note, m_clock.now());
        const Alarm after = m_store.lock(scopePattern(who), id);
        m_log.record(who,
            {u"alarm.acknowledge"_s, u"alarm"_s, QString::number(id.value()), after.subjectName, {},
                OperationLog::difference(&before, &after)});
        return after;
    });
}

} // namespace wardport::server
