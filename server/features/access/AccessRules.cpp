// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessRules.h"

namespace wardport::server {
namespace {

bool endsNever(const AccessLine& line)
{
    return line.window.until == Instant::max();
}

/// The first edge after `at` at which the lines say the contrary of `allowed`.
std::optional<Instant> nextTurn(std::span<const AccessLine> lines, Instant at, bool allowed)
{
    std::optional<Instant> turn;
    const auto consider = [&](Instant edge) {
        if (edge > at && edge != Instant::max() && (!turn || edge < *turn) && AccessRules::isAllowed(lines, edge) != allowed)
            turn = edge;
    };
    for (const AccessLine& line : lines) {
        consider(line.window.from);
        consider(line.window.until);
    }
    return turn;
}

} // namespace

bool AccessRules::isAllowed(std::span<const AccessLine> lines, Instant at)
{
    bool allowed = false;
    for (const AccessLine& line : lines) {
        if (!line.window.contains(at))
            continue;
        if (line.effect == GrantEffect::deny)
            return false;
        allowed = true;
    }
    return allowed;
}

AccessAnswer AccessRules::evaluate(std::span<const AccessLine> lines, Instant at)
{
    bool denied = false;
    bool allowed = false;
    bool ownStays = false;
    for (const AccessLine& line : lines) {
        if (!line.window.contains(at))
            continue;
        if (line.effect == GrantEffect::deny) {
            denied = true;
        } else {
            allowed = true;
            ownStays = ownStays || (line.isOwn && endsNever(line));
        }
    }

    AccessAnswer answer;
    answer.allowed = allowed && !denied;
    answer.until = nextTurn(lines, at, answer.allowed);
    if (denied)
        answer.origin = AccessOrigin::denied;
    else if (allowed && answer.until)
        answer.origin = AccessOrigin::timeBoxed;
    else if (allowed)
        answer.origin = ownStays ? AccessOrigin::direct : AccessOrigin::inherited;
    return answer;
}

bool AccessRules::isDecisive(const AccessLine& line, const AccessAnswer& answer, Instant at)
{
    if (!line.window.contains(at))
        return false;
    switch (answer.origin) {
    case AccessOrigin::none:
        return false;
    case AccessOrigin::denied:
        return line.effect == GrantEffect::deny;
    case AccessOrigin::timeBoxed:
        return line.effect == GrantEffect::allow;
    case AccessOrigin::direct:
        return line.effect == GrantEffect::allow && line.isOwn;
    case AccessOrigin::inherited:
        return line.effect == GrantEffect::allow && !line.isOwn;
    }
    return false;
}

} // namespace wardport::server
