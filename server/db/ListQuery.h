// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/base/Page.h"

#include <span>

namespace wardport::server {

struct ListCursor;

enum class ColumnType { integer, number, text, instant, date, uuid, boolean };

/// A column a list may be sorted by. `expression` is ours, never the caller's.
struct SortColumn {
    std::string_view name;       ///< on the wire: "createdAt"
    std::string_view expression; ///< in SQL: "v.created_at"
    ColumnType type = ColumnType::text;
    bool isNullable = false; ///< NULLs come last ascending, first descending, as PostgreSQL's indexes keep them
};

/// The fixed part of a list, one constant beside the store's other SQL.
struct ListSpec {
    std::string_view select; ///< "SELECT v.id, v.name"
    std::string_view from;   ///< "FROM vendor v" with any joins; no WHERE
    std::span<const SortColumn> sortable;
    std::string_view defaultSort;                      ///< "name" or "-createdAt"
    std::string_view idExpression = "id";              ///< unique; settles equal sort values
    ColumnType idType = ColumnType::integer;
};

/// The one place that composes list SQL: filters, sort, keyset and count.
///   return ListQuery(m_database, vendorList)
///       .where("v.hospital_id = :hospital", hospital)
///       .whereIf("v.state = :state", filter.state)
///       .whereIf("v.name ILIKE :q", filter.q ? std::optional(likeContains(*filter.q)) : std::nullopt)
///       .page<VendorRow>(filter);
/// The text depends only on which filters are present and on the sort, so statements stay few and prepared.
class ListQuery {
public:
    ListQuery(Database& database, const ListSpec& spec);

    ListQuery& where(std::string_view condition);
    /// `condition` names exactly one parameter of its own, which `value` is bound to.
    template <class T>
    ListQuery& where(std::string_view condition, const T& value)
    {
        encode(add(condition), value);
        return *this;
    }
    template <class T>
    ListQuery& whereIf(std::string_view condition, const std::optional<T>& value)
    {
        return value ? where(condition, *value) : *this;
    }
    /// Binds a parameter used in `select` or `from`.
    template <class T>
    ListQuery& bind(std::string_view name, const T& value)
    {
        encode(addParameter(name), value);
        return *this;
    }
    /// Takes the total from the planner without counting: for logs, where counting costs more than the page.
    ListQuery& estimateTotal();
    /// What the caller knows is not counted.
    ListQuery& knowTotal(qint64 total);

    /// Throws outOfRange "limit", invalid "sort", malformed "cursor".
    template <class Row>
    Page<Row> page(const PageQuery& request)
    {
        Page<Row> page;
        Query query = prepare(request);
        page.items = query.rows<Row>();
        finish(query, page.items.size(), page.nextCursor, page.total, page.totalIsEstimate);
        if (page.items.size() > m_limit)
            page.items.resize(m_limit);
        return page;
    }

private:
    struct Sort {
        const SortColumn* column = nullptr; ///< null: by id alone
        bool descending = false;
        std::string key; ///< as on the wire
    };

    Parameter& add(std::string_view condition);
    Parameter& addParameter(std::string_view name);
    Query prepare(const PageQuery& request);
    void finish(
        const Query& query, std::size_t rows, std::optional<QString>& nextCursor, qint64& total, bool& isEstimate);
    Sort sortOf(const PageQuery& request) const;
    std::string keyset(const Sort& sort, const ListCursor& cursor);
    void count(qint64& total, bool& isEstimate);
    Query bound(const std::string& sql, std::size_t parameters);

    Database& m_database;
    ListSpec m_spec;
    std::string m_conditions;
    std::vector<std::pair<std::string, Parameter>> m_parameters;
    bool m_estimateOnly = false;
    std::size_t m_limit = 50;
    Sort m_sort;
    std::size_t m_ownParameters = 0; ///< those of the filters, without the keyset's
    std::optional<std::pair<qint64, bool>> m_knownTotal;
};

/// `text` as a LIKE pattern that matches it anywhere, or at the beginning; % _ \ stand for themselves.
QString likeContains(const QString& text);
QString likePrefix(const QString& text);

} // namespace wardport::server
