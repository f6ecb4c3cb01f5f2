// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/TestCluster.h"

#include <QByteArray>

#include <cstdio>
#include <exception>

/// test_postgres start|stop|guard: the cluster of the tests, for ctest's fixtures and for work by hand.
int main(int count, char** arguments)
{
    using wardport::test::TestCluster;
    const QByteArray verb = count == 2 ? arguments[1] : "";
    try {
        if (verb == "start")
            std::puts(qPrintable(TestCluster::uri()));
        else if (verb == "stop")
            TestCluster::stop();
        else if (verb == "guard")
            TestCluster::stopWhenIdle();
        else
            return std::fputs("usage: test_postgres start|stop|guard\n", stderr), 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "test_postgres: %s\n", error.what());
        return 1;
    }
    return 0;
}
