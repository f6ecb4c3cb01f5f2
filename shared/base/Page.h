// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace wardport {

/// One page of a list read by keyset: follow `nextCursor` until there is none.
template <class Row>
struct Page {
    std::vector<Row> items;
    std::optional<QString> nextCursor;
    qint64 total = 0;
    bool totalIsEstimate = false; ///< exact under 10,000, else the planner's estimate

    BOOST_DESCRIBE_CLASS(Page, (), (items, nextCursor, total, totalIsEstimate), (), ())
};

/// What every list understands besides its own filters. `sort` is a column name, "-" before it for descending.
struct PageQuery {
    std::optional<int> limit; ///< rows a page, 1 … 500, default 50
    std::optional<QString> cursor;
    std::optional<QString> sort;
    std::optional<QString> q; ///< words to search for
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (limit, cursor, sort, q))

} // namespace wardport
