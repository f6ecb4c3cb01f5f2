// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppService.h"
#include "server/features/health/AppHealthStore.h"
#include "server/features/health/AppOutages.h"
#include "server/http/WebProbe.h"

#include <atomic>

namespace wardport::server {

/// Looks at the open web apps every few minutes and remembers for 30 days what it found. Any number of servers may do so: an
/// app is looked at once a period.
class AppHealthService {
public:
    AppHealthService(Database& database, OperationLog& log, AppService& apps, AlarmService& alarms, WebProbe probe,
        const Clock& clock);

    /// A timed job: looks at those that nobody has looked at within the period.
    void run(std::chrono::seconds period);
    /// A run that is going on leaves out what it has not begun.
    void stop() { m_stop = true; }

    AppHealth get(const Principal& who, AppId id);
    /// Looks at once. Throws wrongState for a native app.
    AppProbe probe(const Principal& who, AppId id);

private:
    /// In the caller's transaction.
    void keep(const ProbeTarget& target, const AppProbe& found);

    Database& m_database;
    OperationLog& m_log;
    AppService& m_apps;
    const WebProbe m_probe;
    const Clock& m_clock;
    AppHealthStore m_store;
    AppOutages m_outages;
    std::atomic<bool> m_stop = false;
};

} // namespace wardport::server
