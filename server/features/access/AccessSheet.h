// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessFlags.h"
#include "server/features/access/AccessReach.h"

namespace wardport::server {

/// Flags of chosen apps for many subjects at one moment. What units and groups hand down is worked out once. For one thread.
class AccessSheet {
public:
    using Row = std::vector<AccessFlags>;

    /// `columns`: places of apps, each once. The parts and the table must outlive the sheet.
    AccessSheet(const AccessParts& parts, const GrantTable& grants, std::vector<quint32> columns, Instant at);

    /// The flags of each column; the reference is good until the next call. Whether a person is active is not looked at.
    const Row& person(quint32 place);
    const Row& group(quint32 place);
    const Row& unit(quint32 place);

    const std::vector<quint32>& columns() const { return m_columns; }

private:
    /// Rows by place, made when first needed.
    using Rows = std::vector<Row>;

    Row empty() const { return Row(m_width, AccessFlags{0}); }
    void addLines(Row& row, SubjectType type, quint32 place, bool isOwn) const;
    /// What a unit hands down: its own lines and those from above it, as inherited.
    const Row& down(quint32 unit);
    const Row& handedDown(Rows& rows, SubjectType type, quint32 place);
    void add(const Row& other);

    const AccessParts& m_parts;
    const GrantTable& m_grants;
    const std::vector<quint32> m_columns;
    const Instant m_at;
    std::size_t m_width; ///< columns, rounded up so that rows are put together in long words
    std::vector<quint32> m_columnOf; ///< of an app's place
    Rows m_down;
    Rows m_everyone;
    Rows m_groups;
    Row m_row;
};

} // namespace wardport::server
