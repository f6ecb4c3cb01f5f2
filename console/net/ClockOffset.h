// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <optional>

namespace wardport::console {

/// How far the server's clock is ahead of ours, learned from the Date header of its answers. The header counts whole
/// seconds; every answer narrows the interval the offset must lie in.
class ClockOffset {
public:
    /// `server` as in the header, `sent` and `received` by our clock.
    void observe(Instant server, Instant sent, Instant received);
    void reset() { m_known = false; }

    /// Middle of the interval; nothing before the first answer.
    std::optional<std::chrono::milliseconds> offset() const;
    /// Half its width: how far `offset` may be off.
    std::chrono::milliseconds uncertainty() const;

private:
    bool m_known = false;
    std::chrono::milliseconds m_least{};
    std::chrono::milliseconds m_most{};
};

} // namespace wardport::console
