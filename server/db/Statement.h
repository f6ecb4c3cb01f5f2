// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wardport::server {

/// SQL with :named parameters, rewritten for PostgreSQL's $1, $2 … A name used twice is one parameter.
/// Strings, quoted identifiers, comments, dollar quotes and :: casts are left alone.
struct SqlText {
    std::string sql;
    std::vector<std::string> names; ///< without the colon; names[0] is $1

    static SqlText parse(std::string_view named);
};

/// One SQL text on one connection: prepared once, and again after the connection was reopened.
struct Statement {
    /// For a struct type (named by the address of a tag), the column of each of its members, -1 where there is none.
    using Layout = std::pair<const void*, std::vector<int>>;

    SqlText text;
    std::string name; ///< on the server
    bool isPrepared = false;
    quint64 lastUse = 0;
    std::vector<Layout> layouts;
};

} // namespace wardport::server
