// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Instance.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/TestClient.h"
#include "tests/support/server/TestPostgres.h"

namespace wardport::test {

/// A real server in this process, on a database of its own and free ports.
class TestServer {
public:
    explicit TestServer(server::Config config = {}, TestPostgres::Schema schema = TestPostgres::Schema::migrated);
    ~TestServer();

    /// Without a token.
    TestClient client(server::Audience audience);
    /// Signed in to the console as a new account of this role, without the cost of a password.
    TestClient as(Role role, std::optional<OrgUnitId> scope = {}, std::optional<VendorId> vendor = {});
    /// The same on the phones' listener, for a person in the database.
    TestClient asPerson(PersonId person);
    /// A token for a new account of the console, for clients of one's own.
    QString tokenOf(Role role, std::optional<OrgUnitId> scope = {}, std::optional<VendorId> vendor = {});
    /// A token for a person, for clients of one's own.
    std::string tokenOf(PersonId person);
    std::uint16_t port(server::Audience audience) const;

    server::Instance& instance() { return *m_instance; }
    /// For a second server on the same data.
    const server::Config& config() const { return m_config; }
    server::Database& database() { return m_postgres.database(); }
    TestPostgres& postgres() { return m_postgres; }
    FakeClock& clock() { return m_clock; }
    std::string certificateFile() const;

    /// Stops and starts on the same data, as a restart would.
    void restart();

private:
    void start();

    TestPostgres m_postgres;
    FakeClock m_clock;
    server::Config m_config;
    std::unique_ptr<server::Instance> m_instance;
    int m_accounts = 0;
};

} // namespace wardport::test
