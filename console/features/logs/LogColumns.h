// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/Column.h"

namespace wardport {

/// What tells the rows of a log apart, where it is not called `id`.
inline QString rowKey(const LaunchLog& row)
{
    return row.eventId;
}

inline QString rowKey(const SignInLog& row)
{
    return QString::number(row.id);
}

} // namespace wardport

namespace wardport::console {

Columns<LaunchLog> launchColumns(PageContext& context);
Columns<SignInLog> signInColumns();
Columns<ProblemReport> problemReportColumns(PageContext& context);

/// The app's name in the language of now, else as the row has it.
QString appNameOf(const PageContext& context, AppId id, const QString& name);

} // namespace wardport::console
