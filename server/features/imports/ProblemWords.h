// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Import.h"

namespace wardport::server {

/// Words for the files that go back to whoever made the list: a file has no screen to word it on.
QString reasonHeading(FileLanguage language);
/// "工号：重复（row 7）" for each of the row's problems.
QString reasonOf(const std::vector<ImportProblem>& problems, FileLanguage language);

} // namespace wardport::server
