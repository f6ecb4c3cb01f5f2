// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/ClockOffset.h"

#include <algorithm>

namespace wardport::console {

using std::chrono::milliseconds;

void ClockOffset::observe(Instant server, Instant sent, Instant received)
{
    // The answer was made somewhere in [server, server + 1 s) by its clock and in [sent, received] by ours.
    const milliseconds least = server - received;
    const milliseconds most = server + std::chrono::seconds{1} - sent;
    if (m_known && least <= m_most && most >= m_least) {
        m_least = std::max(m_least, least);
        m_most = std::min(m_most, most);
    } else { // first answer, or one of the clocks was set
        m_least = least;
        m_most = most;
        m_known = true;
    }
}

std::optional<milliseconds> ClockOffset::offset() const
{
    if (!m_known)
        return std::nullopt;
    return m_least + (m_most - m_least) / 2;
}

milliseconds ClockOffset::uncertainty() const
{
    return (m_most - m_least) / 2;
}

} // namespace wardport::console
