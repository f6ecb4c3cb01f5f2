// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <boost/describe.hpp>

#include <vector>

namespace wardport::server {

enum class TextEncoding { utf8, gb18030, xlsx };
BOOST_DESCRIBE_ENUM(TextEncoding, utf8, gb18030, xlsx)

/// Why a cell cannot be taken at its word.
enum class CellDoubt {
    merged,  ///< part of merged cells: only the first of them holds the value
    rounded, ///< a number of more than 15 digits, of which Excel keeps 15
    error    ///< a formula that ended in #REF! and the like
};
BOOST_DESCRIBE_ENUM(CellDoubt, merged, rounded, error)

struct DoubtfulCell {
    int row = 0; ///< as in Sheet::rows
    int column = 0;
    CellDoubt doubt = CellDoubt::error;
};

/// A table as it stood in a file: text as a person reads it, dates as 2026-03-05, rows padded to one width.
struct Sheet {
    TextEncoding encoding = TextEncoding::utf8;
    QString name; ///< of the worksheet
    std::vector<std::vector<QString>> rows;
    std::vector<DoubtfulCell> doubts;
};

/// What a file may hold, so that a small one cannot fill the memory.
struct SheetLimits {
    int rows = 200'000;
    int columns = 200;
    int cellCharacters = 32'767; ///< Excel's own
    qint64 unpackedBytes = 256 * 1024 * 1024;
};

} // namespace wardport::server
