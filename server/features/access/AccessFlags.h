// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantTable.h"

namespace wardport::server {

/// What lines say of an app at one moment, as bits that can be put together by OR: so a department's lines are looked at
/// once and not for each of its people.
using AccessFlags = quint16;

namespace flags {

inline constexpr AccessFlags ownAllow = 1;     ///< now and without end
inline constexpr AccessFlags ownTimed = 2;     ///< allows now, until later
inline constexpr AccessFlags ownLater = 4;     ///< will allow
inline constexpr AccessFlags ownDeny = 8;      ///< denies now
inline constexpr AccessFlags ownDenyLater = 16;
inline constexpr int inheritedShift = 5;       ///< the same five once more, from elsewhere
inline constexpr AccessFlags own = 31;
inline constexpr AccessFlags windowed = 1024;  ///< some line has a window that is not over
inline constexpr AccessFlags ownWaits = 2048;  ///< will allow once the app is published, at whatever time
inline constexpr AccessFlags inheritedWaits = 4096;

inline constexpr AccessFlags any(AccessFlags bits) { return static_cast<AccessFlags>(bits | bits << inheritedShift); }

/// The flags of one line at a moment, as own.
AccessFlags of(const AccessWindow& window, GrantEffect effect, Instant at);

/// The same of a line that waits for the app's publication.
AccessFlags ofWaiting(const AccessWindow& window, Instant at);

/// As seen by those who inherit it.
constexpr AccessFlags inherited(AccessFlags bits)
{
    return static_cast<AccessFlags>((bits & own) << inheritedShift | (bits & ownWaits) << 1 | (bits & ~(own | ownWaits)));
}

constexpr bool isAllowed(AccessFlags bits)
{
    return (bits & any(ownAllow | ownTimed)) != 0 && (bits & any(ownDeny)) == 0;
}

/// The answer when no line has a window: then the bits say everything.
AccessAnswer answer(AccessFlags bits);

/// The matrix's character (shared/model/Access.h), or 0 where the windows must be looked at one by one.
char cell(AccessFlags bits);
/// The same from the exact answer.
char cell(AccessFlags bits, const AccessAnswer& answer);

} // namespace flags
} // namespace wardport::server
