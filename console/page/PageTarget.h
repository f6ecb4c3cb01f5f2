// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"
#include "shared/model/ExceptionIssue.h"
#include "shared/model/Log.h"
#include "shared/model/Operation.h"
#include "shared/model/Person.h"
#include "shared/model/Usage.h"
#include "shared/model/Vendor.h"
#include "shared/model/VpnAccount.h"

#include <variant>

namespace wardport::console {

/// The pages of the console, in the order of the rail.
enum class PageKind { overview, apps, people, access, reviews, usage, exceptions, logs, alarms, audit, settings };
BOOST_DESCRIBE_ENUM(PageKind, overview, apps, people, access, reviews, usage, exceptions, logs, alarms, audit, settings)

/// What a page is asked to show: nothing in particular, one object, or the rows of a filter. Each page understands its own
/// and ignores the rest.
using PageTarget = std::variant<std::monostate,
    AppId, AppFilter, VendorId, VendorFilter,       // apps
    PersonId, PersonFilter, VpnAccountFilter,       // people (PersonId: access too)
    AccessRequestId,                                // reviews
    UsageQuery, UsageTopQuery,                      // usage
    ExceptionIssueId, ExceptionFilter,              // exceptions
    LaunchLogFilter, SignInLogFilter, ProblemReportFilter, // logs
    AlarmId,                                        // alarms
    OperationFilter>;                               // audit

} // namespace wardport::console
