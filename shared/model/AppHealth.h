// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Phone.h"

namespace wardport {

/// One look at a web app by the server. `refused`: its address lies outside the networks that may be probed.
struct AppProbe {
    Instant at{};
    ProbeOutcome outcome = ProbeOutcome::unknown;
    std::optional<int> status; ///< of HTTP
    std::optional<int> milliseconds;
    QString detail; ///< what went wrong, for people
    std::optional<Instant> certificateUntil;
};
BOOST_DESCRIBE_STRUCT(AppProbe, (), (at, outcome, status, milliseconds, detail, certificateUntil))

/// A web app as the server sees it, and as phones do (A6).
struct AppHealth {
    AppId appId;
    std::optional<AppProbe> last;
    std::vector<AppProbe> history; ///< the newest first, of the last day
    double availability = 0;       ///< share of the last 30 days' looks that found it up or slow
    qint64 launches = 0;           ///< of the last 24 hours, from phones
    qint64 failures = 0;
};
BOOST_DESCRIBE_STRUCT(AppHealth, (), (appId, last, history, availability, launches, failures))

/// All planned windows of an app, in place of those before.
struct AppMaintenanceInput {
    std::vector<AppMaintenance> windows;
    int version = 0; ///< of the windows: grows with each change
};
BOOST_DESCRIBE_STRUCT(AppMaintenanceInput, (), (windows, version))

Problems validate(const AppMaintenanceInput& input);

} // namespace wardport
