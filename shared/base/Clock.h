// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace wardport {

/// A point in time, UTC, to the millisecond: what the database keeps and the wire carries.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// RFC 3339 in UTC with milliseconds: 2026-11-24T03:41:01.123Z. Appends exactly 24 characters.
void appendRfc3339(std::string& out, Instant at);
QString toRfc3339(Instant at);

/// Reads RFC 3339 with any offset and up to nine fractional digits (cut to milliseconds); nothing if it is not one.
std::optional<Instant> parseRfc3339(std::string_view text);

/// The source of "now", injected so that tests move time instead of waiting for it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace wardport
