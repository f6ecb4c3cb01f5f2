// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/AppHealth.h"

namespace wardport::server {

/// A web app that is to be looked at.
struct ProbeTarget {
    AppId id;
    QString url;
};
BOOST_DESCRIBE_STRUCT(ProbeTarget, (), (id, url))

/// What a look came to, told to those who watch for outages.
struct AppStanding {
    QString name;
    QString scopePath; ///< of the department that owns the app; empty without one
    bool open = false; ///< a web app that people can open
    bool inMaintenance = false;
    int failures = 0; ///< looks in a row that found it down
    std::optional<Instant> downSince; ///< the first of these, as far as they are kept
};
BOOST_DESCRIBE_STRUCT(AppStanding, (), (name, scopePath, open, inMaintenance, failures, downSince))

class AppHealthStore {
public:
    explicit AppHealthStore(Database& database);

    /// Open web apps that nobody has looked at since.
    std::vector<ProbeTarget> due(Instant since);
    void insert(AppId id, const AppProbe& probe);
    /// Keeps what the last look found. False when somebody has looked later.
    bool setLast(AppId id, const AppProbe& probe);
    AppStanding standing(AppId id, Instant at);
    void removeBefore(Instant at);

    std::optional<AppProbe> last(AppId id);
    /// The newest first.
    std::vector<AppProbe> since(AppId id, Instant at);
    /// Share of the looks since then that found it; 0 without any.
    double availability(AppId id, Instant since);
    /// Launches and failures of phones of departments under this path.
    std::pair<qint64, qint64> launches(AppId id, Instant since, const QString& scopePath);

    std::vector<AppMaintenance> maintenance(AppId id);
    int maintenanceVersion(AppId id);
    /// Throws versionMismatch when the windows are not at `version`.
    void setMaintenance(AppId id, int version, const std::vector<AppMaintenance>& windows);

private:
    Database& m_database;
};

} // namespace wardport::server
