// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/alarms/AlarmService.h"
#include "server/features/phone/TicketStore.h"
#include "server/http/Principal.h"

namespace wardport::server {

/// One-time tickets of launched apps: an app's server learns who has come (interfaces.md, sign-on to launched apps).
class TicketService {
public:
    TicketService(Database& database, AccessSnapshots& access, AlarmService& alarms, const Clock& clock);

    /// Throws notFound for a ticket that is unknown, another app's or over, conflict for one used before, notGranted when
    /// the person may no longer open the app.
    TicketIdentity redeem(const Principal& app, const TicketRedeem& input);

    /// Removes tickets that ended an hour ago; until then a replay is told from a stranger.
    qint64 removeExpired();

private:
    void raise(AlarmKind kind, const TicketRow& ticket, const Principal& app);

    AccessSnapshots& m_access;
    AlarmService& m_alarms;
    const Clock& m_clock;
    TicketStore m_store;
};

} // namespace wardport::server
