// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Column.h"
#include "console/ui/Text.h"

#include "shared/model/Job.h"

namespace wardport::console {

/// Words for Job::kind, an open list: an unknown one is shown as it is.
QString jobKindText(const QString& kind);
Choices jobKindChoices();
Choices jobStateChoices();
Badge badge(JobState state);

bool isUnderWay(const Job& job);
/// "1,200 / 4,000 (30 %)".
QString jobProgressText(const Job& job);
/// Why it failed; empty if it did not.
QString jobErrorText(const Job& job);

Columns<Job> jobColumns();

} // namespace wardport::console
