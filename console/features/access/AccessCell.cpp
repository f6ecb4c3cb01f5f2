// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/AccessCell.h"

namespace wardport::console::cells {
namespace {

/// How far an allowance goes: not at all, later, for a time, for good.
int reach(char cell)
{
    switch (inherited(cell)) {
    case 's':
        return 1;
    case 't':
        return 2;
    case 'a':
        return 3;
    default:
        return 0;
    }
}

/// What comes of an own line and one from above.
char joined(char own, char above)
{
    if (isDenied(own) || above == nothing)
        return own;
    if (isDenied(above) || own == nothing)
        return above;
    return reach(own) >= reach(above) ? own : above;
}

} // namespace

bool isOwn(char cell)
{
    return cell >= 'A' && cell <= 'Z';
}

char inherited(char cell)
{
    return isOwn(cell) ? static_cast<char>(cell - 'A' + 'a') : cell;
}

bool isAllowed(char cell)
{
    return inherited(cell) == 'a' || inherited(cell) == 't';
}

bool isDenied(char cell)
{
    return inherited(cell) == 'd';
}

bool leavesAsIs(char cell, const Stroke& stroke)
{
    switch (stroke.paint) {
    case Paint::allow:
        return cell == 'A' && !stroke.from && !stroke.until;
    case Paint::deny:
        return false; // whether a deny has a window is not in the picture
    case Paint::clear:
        return !isOwn(cell);
    }
    return false;
}

char drawn(const Stroke& stroke, Instant now)
{
    if (stroke.paint == Paint::clear)
        return nothing;
    const bool isLater = stroke.from && *stroke.from > now;
    if (stroke.paint == Paint::deny)
        return isLater ? nothing : 'D';
    return isLater ? 'S' : stroke.until ? 'T' : 'A';
}

char preview(char cell, const Stroke* stroke, char aboveBefore, char aboveAfter, Instant now)
{
    if (stroke)
        return joined(drawn(*stroke, now), aboveAfter);
    if (aboveBefore == aboveAfter)
        return cell;
    if (isOwn(cell))
        return joined(cell, aboveAfter);
    if (cell == aboveBefore || isDenied(aboveBefore))
        return aboveAfter;
    return joined(cell, aboveAfter);
}

} // namespace wardport::console::cells
