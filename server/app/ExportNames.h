// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/exports/ExportCells.h"
#include "shared/model/App.h"
#include "shared/model/OrgUnit.h"

#include <unordered_map>

namespace wardport::server {

/// Names behind the ids in the rows of one export, in Chinese and English.
template <class AnyId>
class ExportNames {
public:
    template <class Rows>
    explicit ExportNames(const Rows& rows)
    {
        add(rows);
    }

    ExportNames() = default;

    template <class Rows>
    void add(const Rows& rows)
    {
        for (const auto& row : rows)
            m_names.emplace(row.id, Name{row.name, row.nameEn});
    }

    /// All rows of a list, page by page.
    template <class Filter, class List>
    void addAll(List list)
    {
        Filter filter;
        filter.limit = 500;
        do {
            auto page = list(filter);
            add(page.items);
            filter.cursor = std::move(page.nextCursor);
        } while (filter.cursor);
    }

    /// As "departmentName" and "departmentNameEn".
    void put(ExportCells& cells, const QString& key, const std::optional<AnyId>& id) const
    {
        const auto found = id ? m_names.find(*id) : m_names.end();
        cells[key] = found == m_names.end() ? QString() : found->second.name;
        cells[key + QStringLiteral("En")] = found == m_names.end() ? QString() : found->second.nameEn;
    }

    /// Beside a name that the row has itself.
    void putEnglish(ExportCells& cells, const QString& key, const std::optional<AnyId>& id) const
    {
        const auto found = id ? m_names.find(*id) : m_names.end();
        cells[key + QStringLiteral("En")] = found == m_names.end() ? QString() : found->second.nameEn;
    }

private:
    struct Name {
        QString name;
        QString nameEn;
    };

    std::unordered_map<AnyId, Name> m_names;
};

} // namespace wardport::server
