// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

namespace wardport::server {

/// Somebody, or a VPN account of theirs, whose last day is over.
struct Expired {
    qint64 objectId = 0; ///< of the person or the account
    QString name;
    OrgUnitId hospitalId;
    PersonId personId;
    QDate validUntil;
};
BOOST_DESCRIBE_STRUCT(Expired, (), (objectId, name, hospitalId, personId, validUntil))

class ExpiryStore {
public:
    explicit ExpiryStore(Database& database);

    /// Who is over and still signed in somewhere.
    std::vector<Expired> people(QDate today);
    /// Active accounts that are over, each once for its last day: they are marked by this.
    std::vector<Expired> takeAccounts(QDate today);

private:
    Database& m_database;
};

} // namespace wardport::server
