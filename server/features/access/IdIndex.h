// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <vector>

namespace wardport::server {

/// Places of database ids in dense tables, ascending. It only grows, so that a table made with an older index still fits a
/// newer one; the place of a row that has gone stays empty.
class IdIndex {
public:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    quint32 find(qint64 id) const
    {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() || *found != id ? none : static_cast<quint32>(found - m_ids.begin());
    }
    quint32 size() const { return static_cast<quint32>(m_ids.size()); }
    qint64 idAt(quint32 place) const { return m_ids[place]; }

    /// Takes in the ids of `rows`, ascending. False when one would have to go between the known ones: then the places
    /// cannot stay and everything is to be read anew.
    template <class Rows>
    bool extend(const Rows& rows)
    {
        const qint64 last = m_ids.empty() ? std::numeric_limits<qint64>::min() : m_ids.back();
        for (const auto& row : rows) {
            const qint64 id = row.id.value();
            if (id > last)
                m_ids.push_back(id);
            else if (find(id) == none)
                return false;
        }
        return true;
    }

private:
    std::vector<qint64> m_ids;
};

} // namespace wardport::server
