// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessFlags.h"

#include <array>

namespace wardport::server::flags {
namespace {

constexpr char cased(bool isOwn, char upper)
{
    return isOwn ? upper : static_cast<char>(upper - 'A' + 'a');
}

constexpr char cellOf(AccessFlags bits)
{
    if ((bits & any(ownDeny)) != 0)
        return cased((bits & ownDeny) != 0, 'D');
    const bool stays = (bits & any(ownAllow)) != 0;
    const bool ends = (bits & any(ownTimed)) != 0;
    const bool begins = (bits & any(ownLater)) != 0;
    const bool isDeniedLater = (bits & any(ownDenyLater)) != 0;
    if (stays && !isDeniedLater)
        return cased((bits & ownAllow) != 0, 'A');
    if (stays || (ends && isDeniedLater) || (ends && !begins))
        return cased((bits & (ownAllow | ownTimed)) != 0, 'T');
    // One window may begin where another ends, or lie in the shade of a deny.
    if (ends || (begins && isDeniedLater))
        return 0;
    return begins ? cased((bits & ownLater) != 0, 'S') : '.';
}

constexpr auto cells = [] {
    std::array<char, windowed> all{};
    for (AccessFlags bits = 0; bits < windowed; ++bits)
        all[bits] = cellOf(bits);
    return all;
}();

/// To be allowed with the publication is to be allowed later.
char waitingOr(AccessFlags bits, char otherwise)
{
    return (bits & (ownWaits | inheritedWaits)) == 0 ? otherwise : cased((bits & ownWaits) != 0, 'S');
}

} // namespace

AccessFlags of(const AccessWindow& window, GrantEffect effect, Instant at)
{
    const bool isDeny = effect == GrantEffect::deny;
    if (window.isAlways())
        return isDeny ? ownDeny : ownAllow;
    if (window.until <= at)
        return 0;
    const bool isNow = window.from <= at;
    // A beginning that has passed is none.
    const AccessFlags marked = isNow && window.until == Instant::max() ? AccessFlags{0} : windowed;
    if (isDeny)
        return static_cast<AccessFlags>(marked | (isNow ? ownDeny : ownDenyLater));
    if (!isNow)
        return static_cast<AccessFlags>(marked | ownLater);
    return static_cast<AccessFlags>(marked | (window.until == Instant::max() ? ownAllow : ownTimed));
}

AccessFlags ofWaiting(const AccessWindow& window, Instant at)
{
    return window.until <= at ? AccessFlags{0} : ownWaits;
}

AccessAnswer answer(AccessFlags bits)
{
    if ((bits & any(ownDeny)) != 0)
        return {false, AccessOrigin::denied, {}};
    if ((bits & ownAllow) != 0)
        return {true, AccessOrigin::direct, {}};
    if ((bits & any(ownAllow)) != 0)
        return {true, AccessOrigin::inherited, {}};
    return {};
}

char cell(AccessFlags bits)
{
    const char cell = cells[bits & (windowed - 1)];
    return cell == '.' ? waitingOr(bits, cell) : cell;
}

char cell(AccessFlags bits, const AccessAnswer& answer)
{
    switch (answer.origin) {
    case AccessOrigin::none:
        return answer.until ? cased((bits & ownLater) != 0, 'S') : waitingOr(bits, '.');
    case AccessOrigin::direct:
        return 'A';
    case AccessOrigin::inherited:
        return 'a';
    case AccessOrigin::timeBoxed:
        return cased((bits & (ownAllow | ownTimed)) != 0, 'T');
    case AccessOrigin::denied:
        return cased((bits & ownDeny) != 0, 'D');
    }
    return '.';
}

} // namespace wardport::server::flags
