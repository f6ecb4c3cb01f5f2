// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/alarms/AlarmService.h"
#include "server/features/health/AppHealthStore.h"

namespace wardport::server {

/// Raises the alarm appDown when an open web app was found down three times in a row, once an outage: each look more is
/// counted in it, and the first that finds the app again settles it. While the app is worked on as planned it keeps silent;
/// an outage that outlasts the window is told by the first look after it.
class AppOutages {
public:
    /// One look may meet a restart, and a second the same one; by the third, people have met it too.
    static constexpr int failuresToAlarm = 3;

    explicit AppOutages(AlarmService& alarms);

    /// After each look, in the transaction that keeps it.
    void looked(const ProbeTarget& target, const AppProbe& found, const AppStanding& standing);

private:
    AlarmService& m_alarms;
};

} // namespace wardport::server
