// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Alarm.h"

namespace wardport::server {

/// What is found out, before it is known whether it is new.
struct NewAlarm {
    AlarmKind kind = AlarmKind::grantTampered;
    QString subject; ///< for machines: the same subject of the same kind is the same alarm
    QString subjectName;
    std::vector<AlarmFact> evidence;
    QString scopePath; ///< of the unit it happened in; empty: seen only by those who see everything
};
BOOST_DESCRIBE_STRUCT(NewAlarm, (), (kind, subject, subjectName, evidence, scopePath))

class AlarmStore {
public:
    explicit AlarmStore(Database& database);

    /// Whether it is a new one.
    bool raise(const NewAlarm& alarm, Instant now);
    /// Counts it in the open one. False when there is none.
    bool repeat(const NewAlarm& alarm, Instant now);
    /// Whether there has been one of its kind and subject since then, open or not.
    bool wasRaised(const NewAlarm& alarm, Instant since);
    /// The open one of this kind and subject, held until the end of the transaction.
    std::optional<Alarm> lockOpen(AlarmKind kind, const QString& subject);
    void settle(AlarmId id, const std::vector<AlarmFact>& evidence, Instant now);
    /// `scope`: LIKE pattern of the paths that the caller sees.
    Page<Alarm> list(const std::optional<QString>& scope, const AlarmFilter& filter);
    /// Throws notFound, also outside the scope. Held until the end of the transaction.
    Alarm lock(const std::optional<QString>& scope, AlarmId id);
    void acknowledge(AlarmId id, AdministratorId who, const QString& name, const QString& note, Instant now);

private:
    Database& m_database;
};

} // namespace wardport::server
