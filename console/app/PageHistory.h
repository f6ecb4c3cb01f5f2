// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageTarget.h"

#include <vector>

namespace wardport::console {

/// Where a window has been, as a browser remembers it.
class PageHistory {
public:
    struct Visit {
        PageKind page = PageKind::overview;
        PageTarget target;
    };

    void visit(Visit visit)
    {
        if (!m_visits.empty() && m_visits[m_at].page == visit.page && std::holds_alternative<std::monostate>(visit.target)
            && std::holds_alternative<std::monostate>(m_visits[m_at].target))
            return;
        if (!m_visits.empty())
            m_visits.resize(m_at + 1);
        m_visits.push_back(std::move(visit));
        if (m_visits.size() > most)
            m_visits.erase(m_visits.begin());
        m_at = m_visits.size() - 1;
    }

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    const Visit& back() { return m_visits[--m_at]; }
    const Visit& forward() { return m_visits[++m_at]; }

private:
    static constexpr size_t most = 100;

    std::vector<Visit> m_visits;
    size_t m_at = 0;
};

} // namespace wardport::console
