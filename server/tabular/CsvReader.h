// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/Sheet.h"

namespace wardport::server {

/// RFC 4180, with any of comma, semicolon and tab, whichever the first line holds most of outside quotes.
class CsvReader {
public:
    explicit CsvReader(const SheetLimits& limits)
        : m_limits(limits)
    {
    }

    /// Throws malformed when a quoted field does not end, tooLarge past the limits; both name the line.
    Sheet read(QStringView text) const;

private:
    void take(std::vector<QString>& row, QString& cell, int line) const;
    void finish(Sheet& sheet, std::vector<QString>& row, int line) const;

    const SheetLimits m_limits;
};

/// Pads all rows to the longest one; drops empty ones at the end.
void square(Sheet& sheet);

} // namespace wardport::server
