// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/http/Pipeline.h"

namespace wardport::server {

/// Keeps the answers of POSTs with an Idempotency-Key for a day, of those with a secret only the fact. Each is written in the
/// transaction of its own work: either both are durable or neither.
class IdempotencyStore final : public Idempotency {
public:
    explicit IdempotencyStore(Database& database);

    HttpResponse once(
        const Call& call, const std::string& key, Keep keep, const std::function<HttpResponse()>& work) override;
    qint64 removeOld();

private:
    Database& m_database;
};

} // namespace wardport::server
