// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

namespace wardport::test {

/// A database of its own for one test, with today's schema, gone with this object. Copied from a template that the
/// first test fills.
class TestPostgres {
public:
    enum class Schema {
        none,
        migrated,
        sample ///< with a small sample hospital: 240 people, 40 apps, 35 days, 6,000 launches
    };

    explicit TestPostgres(Schema schema = Schema::migrated);
    ~TestPostgres();
    TestPostgres(const TestPostgres&) = delete;
    TestPostgres& operator=(const TestPostgres&) = delete;

    server::Database& database() { return *m_database; }
    /// For a second Database, a server or a raw libpq connection on the same data.
    server::ConnectionSettings settings() const;

    /// Ends all other sessions of this database, as a restart of the server would. Returns how many.
    int killSessions();

    /// Whether the database lets anybody in: false makes every new connection fail and ends the present ones.
    void setAvailable(bool available);

private:
    QString m_name;
    std::unique_ptr<server::Database> m_database;
};

} // namespace wardport::test
