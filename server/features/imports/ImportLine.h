// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/Sheet.h"
#include "shared/model/Import.h"

namespace wardport::server {

struct ImportDoubt {
    int column = 0;
    CellDoubt doubt = CellDoubt::error;
};
BOOST_DESCRIBE_STRUCT(ImportDoubt, (), (column, doubt))

/// A row as it stood in the file.
struct ImportLine {
    int rowNo = 0; ///< from 1
    std::vector<QString> cells;
    std::vector<ImportDoubt> doubts;
};
BOOST_DESCRIBE_STRUCT(ImportLine, (), (rowNo, cells, doubts))

} // namespace wardport::server
