// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/alarms/AlarmStore.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// What security has to look at, from anywhere in the server. Alarms outside the caller's scope do not exist for him.
class AlarmService {
public:
    AlarmService(Database& database, OperationLog& log, const Clock& clock);

    /// A new alarm, told on the channel alarm_raised; the same again while it is open is counted. Stands once the caller's
    /// transaction commits, if there is one.
    void raise(const NewAlarm& alarm);

    /// The same for what lasts: one alarm for all that happens from `since` on, though it be acknowledged meanwhile. In the
    /// caller's transaction.
    void raiseOnce(const NewAlarm& alarm, Instant since);
    /// What the open alarm was about, if there is one, is over: the server acknowledges it by itself, with this among the
    /// evidence. In the caller's transaction.
    void settle(AlarmKind kind, const QString& subject, const AlarmFact& fact);

    Page<Alarm> list(const Principal& who, const AlarmFilter& filter);

    /// Throws notFound, wrongState when somebody has done so before, and what is wrong with the note.
    Alarm acknowledge(const Principal& who, AlarmId id, const AlarmAcknowledgement& acknowledgement);

private:
    Database& m_database;
    OperationLog& m_log;
    const Clock& m_clock;
    AlarmStore m_store;
};

} // namespace wardport::server
