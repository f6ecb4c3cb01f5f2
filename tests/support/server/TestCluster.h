// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::test {

/// The PostgreSQL cluster that all test processes of one build folder share. It does not wait for the disk. It is
/// started by the first that needs it and outlives it; `test_postgres stop` ends it, and so does its guard after ten
/// idle minutes. WARDPORT_TEST_PG may name another server instead: a URI of its database "postgres", with the right to
/// create databases.
class TestCluster {
public:
    /// Starts it unless it runs; the URI of one of its databases.
    static QString uri(const QString& database = QStringLiteral("postgres"));

    /// Stops it unless somebody uses it at this moment.
    static void stop();

    /// Waits until nobody has used the cluster for a while, then stops it. For the guard process.
    static void stopWhenIdle();
};

} // namespace wardport::test
