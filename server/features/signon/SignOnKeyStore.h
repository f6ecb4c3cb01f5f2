// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/SignOn.h"

namespace wardport::server {

struct SignOnKeyRow {
    QString kid;
    OidcSigning signing = OidcSigning::rs256;
    std::string jwk;
    QByteArray sealed;
    Instant createdAt{};
    Instant signsFrom{};
};
BOOST_DESCRIBE_STRUCT(SignOnKeyRow, (), (kid, signing, jwk, sealed, createdAt, signsFrom))

class SignOnKeyStore {
public:
    explicit SignOnKeyStore(Database& database);

    /// Oldest first.
    std::vector<SignOnKeyRow> all();
    /// Inside a transaction: nobody else makes keys until it ends.
    void lock();
    void insert(const SignOnKeyRow& row);
    void remove(const QString& kid);

private:
    Database& m_database;
};

} // namespace wardport::server
