// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/Column.h"

namespace wardport::console {

/// The list's columns; keys of sortable ones are the server's sort names.
Columns<ExceptionIssue> issueColumns(PageContext& context);

/// "NullPointerException" of "java.lang.NullPointerException".
QString shortTypeName(const QString& type);

} // namespace wardport::console
