// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Query.h"
#include "server/db/SqlError.h"
#include "server/db/Transaction.h"

namespace wardport::server {

/// The database, seen by any number of threads: each has a connection of its own, opened when first needed, reopened
/// when lost, closed when the thread ends. All other threads must have let go before a Database dies.
class Database {
public:
    explicit Database(ConnectionSettings settings);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// This thread's connection. It opens itself at its first statement, which throws ErrorCode::unavailable (retry
    /// after 2 s) when that cannot be done.
    Connection& here();

    /// This thread's statement of this SQL, prepared once.
    Query query(std::string_view sql) { return {here(), sql}; }

    /// A script of statements without parameters: schema changes, SET, VACUUM.
    void execute(const QString& script);

    /// Runs `work` in a transaction, commits, and returns what it returned. Serialization failures and deadlocks are
    /// tried again, three times in all, unless an outer transaction is open.
    template <class Work>
    auto transact(Work&& work) -> decltype(work());

    bool isInTransaction();
    const ConnectionSettings& settings() const;

private:
    struct Shared;
    struct ThreadConnections;

    std::shared_ptr<Shared> m_shared;
};

template <class Work>
auto Database::transact(Work&& work) -> decltype(work())
{
    const int attempts = isInTransaction() ? 1 : 3;
    for (int attempt = 1;; ++attempt) {
        try {
            Transaction transaction(*this);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
                return;
            } else {
                auto result = work();
                transaction.commit();
                return result;
            }
        } catch (const SqlError& error) {
            if (!error.isTransient() || attempt >= attempts)
                throw;
        }
    }
}

} // namespace wardport::server
