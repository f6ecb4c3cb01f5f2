// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/sample/LaunchGenerator.h"

namespace wardport::server {

struct PlannedSignIn {
    Instant at{};
    std::string_view audience;
    QString account;
    OrgUnitId hospitalId;
    PersonId personId;
    AdministratorId administratorId;
    bool success = true;
    std::string address;
    std::string_view client;
};

struct PlannedReport {
    Instant at{};
    quint32 person = 0;
    quint16 app = 0;
    QString text;
    std::map<QString, QString> context;
};

/// Streams one day's events after the other, and their roll-ups, counted as the roll-up job counts.
class SampleEventStore {
public:
    SampleEventStore(Database& database, const SampleFiles& files, const SampleDays& days, const SamplePlan& plan);

    void writeLaunches(int day, const std::vector<PlannedLaunch>& launches, SampleRandom& ids);
    void writeUsage(int day, const std::vector<PlannedLaunch>& launches);
    void writeSignIns(const std::vector<PlannedSignIn>& signIns);
    void writeReports(const std::vector<PlannedReport>& reports, SampleRandom& ids);

    /// The address in the tunnel that a person's phone has.
    std::string_view addressOf(quint32 person);

private:
    Database& m_database;
    const SampleDays& m_days;
    const SamplePlan& m_plan;
    std::vector<std::string> m_failures; ///< by PlannedLaunch::failure
    std::vector<std::string> m_networks;
    std::string m_address;
};

} // namespace wardport::server
