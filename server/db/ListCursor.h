// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/ListQuery.h"

namespace wardport::server {

/// Where a list was left: the last row's sort value and id, and the total found for the first page. Travels as one
/// opaque word; a checksum and a check of the types tell a damaged one apart. It holds nothing secret and grants
/// nothing.
struct ListCursor {
    std::string sort; ///< the sort it belongs to, as on the wire
    std::optional<std::string> value; ///< PostgreSQL's text; nothing for NULL
    std::string id;
    qint64 total = 0;
    bool totalIsEstimate = false;

    QString encode() const;

    /// Throws ErrorCode::malformed "cursor" unless it is a cursor of this sort.
    static ListCursor decode(const QString& word, const std::string& sort, ColumnType valueType, ColumnType idType);
};

/// Whether PostgreSQL reads `text` as a value of that type.
bool isTextOf(ColumnType type, const std::string& text);

/// The type's name in SQL.
std::string_view sqlName(ColumnType type);

} // namespace wardport::server
