// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/SampleEventStore.h"
#include "server/features/sample/SampleStore.h"

#include <future>
#include <thread>

namespace wardport::server {

/// One loading of the sample hospital, step by step, inside the caller's transaction.
class SampleLoad {
public:
    SampleLoad(Database& database, const SampleOptions& options, Instant now, const std::optional<GrantSeal>& seal,
        const SampleProgressCallback& progress);

    SampleCredentials run();
    QString hospitalName() const { return m_plan.units.front().unit.name; }

private:
    /// A password with its hash, which takes a tenth of a second and is made beside the loading.
    struct Password {
        QString text;
        std::future<QString> hash;
    };

    void makePasswords();
    void writeIconsAndApps();
    void writeEvents();
    void signInPeople(int day, const std::vector<PlannedLaunch>& launches, SampleRandom& random);
    void signInAdministrators(int day, SampleRandom& random);
    void report(int day, const std::vector<PlannedLaunch>& launches, SampleRandom& random);
    void tell(const QString& step, qint64 done, qint64 total);

    Database& m_database;
    const SampleOptions m_options;
    const SampleDays m_days;
    const std::optional<GrantSeal>& m_seal;
    const SampleProgressCallback& m_progress;
    const SampleFiles m_files;
    SamplePlan m_plan;
    SampleStore m_store;
    SampleEventStore m_events;
    LaunchGenerator m_launches;
    std::vector<PlannedAdministrator> m_administrators;
    std::vector<Password> m_passwords; ///< of the administrators, then of the phone users
    std::vector<PlannedSignIn> m_signIns;
    std::vector<PlannedReport> m_reports;
    std::vector<int> m_lastSeen; ///< by person: the last day with a launch
    std::jthread m_hashing;      ///< last: ends before what it fills
};

} // namespace wardport::server
