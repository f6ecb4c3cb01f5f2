// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Phone.h"

namespace wardport::server {

struct TicketRow {
    PersonId personId;
    AppId appId;
    Instant issuedAt{};
    Instant expiresAt{};
    std::optional<Instant> redeemedAt;
};
BOOST_DESCRIBE_STRUCT(TicketRow, (), (personId, appId, issuedAt, expiresAt, redeemedAt))

class TicketStore {
public:
    explicit TicketStore(Database& database);

    /// Takes the ticket if it is the app's, in time and unused.
    std::optional<TicketRow> redeem(const QByteArray& hash, AppId app, Instant now);
    /// Why it could not be taken.
    std::optional<TicketRow> find(const QByteArray& hash);
    TicketPerson person(PersonId id);
    qint64 removeExpired(Instant before);

private:
    Database& m_database;
};

} // namespace wardport::server
