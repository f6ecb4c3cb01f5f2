// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Access.h"

#include <span>

namespace wardport::server {

/// From `from` up to and without `until`.
struct AccessWindow {
    Instant from = Instant::min();
    Instant until = Instant::max();

    bool contains(Instant at) const { return from <= at && at < until; }
    bool isAlways() const { return from == Instant::min() && until == Instant::max(); }
    bool operator==(const AccessWindow&) const = default;
};

/// A line of the authorization table as it reaches one person for one app.
struct AccessLine {
    bool isOwn = false; ///< the person's own; else by group, department or everyone
    GrantEffect effect = GrantEffect::allow;
    AccessWindow window;
};

struct AccessAnswer {
    bool allowed = false;
    AccessOrigin origin = AccessOrigin::none;
    std::optional<Instant> until; ///< the next moment at which `allowed` turns by itself

    bool operator==(const AccessAnswer&) const = default;
};

/// The rules of access (C1), pure: what the lines that reach a person for an app say at a moment.
///  - The default is no. A line counts within its window only.
///  - A deny wins over every allow, wherever either comes from.
///  - An allowance that will end by itself, because all windows close or a deny begins, is timeBoxed.
///  - One that stays is direct when the person's own line without an end allows it, else inherited.
/// Lines that wait for the app's publication (shared/model/TrialRule.h) are no lines yet.
class AccessRules {
public:
    static AccessAnswer evaluate(std::span<const AccessLine> lines, Instant at);
    static bool isAllowed(std::span<const AccessLine> lines, Instant at);
    /// Whether this line is one of those that made the answer given for `at`.
    static bool isDecisive(const AccessLine& line, const AccessAnswer& answer, Instant at);
};

} // namespace wardport::server
