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

class AppHealthStore {
public:
    explicit AppHealthStore(Database& database);

    /// Open web apps that nobody has looked at since.
    std::vector<ProbeTarget> due(Instant since);
    void insert(AppId id, const AppProbe& probe);
    void removeBefore(Instant at);

    std::optional<AppProbe> last(AppId id);
    /// The newest first.
    std::vector<AppProbe> since(AppId id, Instant at);
    /// Share of the looks since then that found it; 0 without any.
    double availability(AppId id, Instant since);
    /// Launches and failures of phones of departments under this path.
    std::pair<qint64, qint64> launches(AppId id, Instant since, const QString& scopePath);

    std::vector<AppMaintenance> maintenance(AppId id);
    void setMaintenance(AppId id, const std::vector<AppMaintenance>& windows);

private:
    Database& m_database;
};

} // namespace wardport::server
