// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/access/GrantSeal.h"

namespace wardport::server {

struct GrantSealCount {
    qint64 lines = 0;
    qint64 sealed = 0; ///< with any seal
    qint64 whole = 0;  ///< with one of this key
};

/// Whose seals the lines of the database bear.
class GrantSealStore {
public:
    explicit GrantSealStore(Database& database);

    /// Of the key in use, if one is; other servers that start at the same time wait for the end of the transaction.
    std::optional<QByteArray> lockKeyCheck();
    void setKeyCheck(const QByteArray& keyCheck);
    GrantSealCount count(const GrantSeal& seal);
    /// How many lines were sealed.
    qint64 sealAll(const GrantSeal& seal);

private:
    template <class Visit>
    void each(Visit&& visit);

    Database& m_database;
};

} // namespace wardport::server
