// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Log.h"

namespace wardport::server {

/// A ticket to be kept with its launch.
struct NewTicket {
    QByteArray hash;
    std::optional<DeviceId> deviceId;
    Instant expiresAt{};
};

/// A launch, or what became of one, on its way to the table.
struct LaunchRow {
    QString eventId; ///< UUID
    Instant at{};
    OrgUnitId hospitalId;
    OrgUnitId departmentId;
    PersonId personId;
    AppId appId;
    LaunchOutcome outcome = LaunchOutcome::launched;
    std::optional<int> durationMs;
    std::optional<QString> failure;
    std::optional<QString> network;
    std::optional<Platform> platform;
    QString address;
    bool offline = false;
    bool timedByServer = false; ///< `at` is our own: a repeat would come with another one
    std::optional<NewTicket> ticket;
};

class LaunchStore {
public:
    explicit LaunchStore(Database& database);

    /// Stores a batch in one transaction; for each row, whether it was new. Roll-ups learn of the hours it touched.
    std::vector<bool> insert(std::span<const LaunchRow> rows, Instant receivedAt);

private:
    void insertTickets(std::span<const LaunchRow> rows, Instant issuedAt);

    Database& m_database;
};

} // namespace wardport::server
