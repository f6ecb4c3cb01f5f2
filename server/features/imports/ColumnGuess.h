// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Import.h"

namespace wardport::server {

/// Finds the heading among the first rows of a table and what its columns hold, by the words hospitals use.
struct ColumnGuess {
    int headingRow = 0; ///< from 1
    std::vector<ImportColumn> columns;
};

/// The first row counts as the heading when none is known.
ColumnGuess guessColumns(const std::vector<std::vector<QString>>& rows);

} // namespace wardport::server
