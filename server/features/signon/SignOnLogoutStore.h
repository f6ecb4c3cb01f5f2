// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/SignOnCodeStore.h"

namespace wardport::server {

/// An app that has to be told that somebody's session is over.
struct DueLogout {
    qint64 id = 0;
    AppId appId;
    SignOnProtocol protocol = SignOnProtocol::oidc;
    QString sessionIndex; ///< the claim sid, or the CAS ticket
    QString url;          ///< CAS: the service
    QString subject;
    QString staffNo;
    int attempts = 0; ///< this one included
};
BOOST_DESCRIBE_STRUCT(DueLogout, (), (id, appId, protocol, sessionIndex, url, subject, staffNo, attempts))

/// Sessions' visits to apps, and the apps to be told of their end. The rows of the latter are made by the database itself
/// when a session goes, whoever ends it.
class SignOnLogoutStore {
public:
    explicit SignOnLogoutStore(Database& database);

    /// A CAS service has let somebody in with this ticket.
    void insertVisit(const RedeemedCode& ticket, AppId app, const QString& ticketText, Instant now);

    /// Takes those that are due and puts them off, so that they come again if we die meanwhile.
    std::vector<DueLogout> take(Instant now);
    void putOff(qint64 id, Instant until);
    void remove(qint64 id);
    /// Visits of sessions that were over before they were noted.
    void removeStrayVisits(Instant before);

private:
    Database& m_database;
};

} // namespace wardport::server
