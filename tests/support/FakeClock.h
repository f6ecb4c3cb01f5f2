// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <atomic>

namespace wardport::test {

/// Time that stands until it is moved. Begins at the real time, so that partitions and certificates fit.
class FakeClock final : public Clock {
public:
    FakeClock()
        : m_now(SystemClock{}.now().time_since_epoch().count())
    {
    }

    Instant now() const override { return Instant{std::chrono::milliseconds{m_now}}; }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    void set(Instant at) { m_now = at.time_since_epoch().count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace wardport::test
