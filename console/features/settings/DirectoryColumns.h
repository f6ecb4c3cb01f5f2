// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/Directory.h"

namespace wardport {

/// Found by TableModel: entries and changes have no id.
inline QString rowKey(const DirectoryTestResult::Entry& entry)
{
    return entry.dn;
}
inline QString rowKey(const DirectorySyncReport::Change& change)
{
    return change.action + u'\x1f' + change.staffNo;
}
inline QString rowKey(const DirectorySyncReport::Problem& problem)
{
    return problem.dn + u'\x1f' + problem.field + u'\x1f' + problem.detail;
}

namespace console {

class OrgTree;

Columns<Directory> directoryColumns(const OrgTree& tree);
Columns<DirectoryTestResult::Entry> sampleColumns();
Columns<DirectorySyncReport::Change> changeColumns();
Columns<DirectorySyncReport::Problem> problemColumns();

} // namespace console
} // namespace wardport
