// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/ListQuery.h"

#include "server/db/ListCursor.h"

#include <algorithm>
#include <charconv>

namespace wardport::server {

namespace {

constexpr int defaultLimit = 50;
constexpr int maxLimit = 500;
constexpr qint64 countedUpTo = 10'000;

/// The number of rows of the topmost node of EXPLAIN (FORMAT JSON): its keys come before those of its children.
qint64 plannedRows(std::string_view plan)
{
    constexpr std::string_view key = "\"Plan Rows\": ";
    const std::size_t at = plan.find(key);
    qint64 rows = 0;
    if (at != std::string_view::npos)
        std::from_chars(plan.data() + at + key.size(), plan.data() + plan.size(), rows);
    return rows;
}

QString escapeLike(const QString& text)
{
    QString out;
    out.reserve(text.size() + 4);
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace

ListQuery::ListQuery(Database& database, const ListSpec& spec)
    : m_database(database)
    , m_spec(spec)
{
}

ListQuery& ListQuery::where(std::string_view condition)
{
    m_conditions.append("\n  AND (").append(condition).append(")");
    return *this;
}

ListQuery& ListQuery::estimateTotal()
{
    m_estimateOnly = true;
    return *this;
}

ListQuery& ListQuery::knowTotal(qint64 total)
{
    m_knownTotal = {total, false};
    return *this;
}

Parameter& ListQuery::addParameter(std::string_view name)
{
    if (name.starts_with(':'))
        name.remove_prefix(1);
    return m_parameters.emplace_back(std::string{name}, Parameter{}).second;
}

Parameter& ListQuery::add(std::string_view condition)
{
    for (const std::string& name : SqlText::parse(condition).names) {
        if (std::none_of(
                m_parameters.begin(), m_parameters.end(), [&](const auto& known) { return known.first == name; })) {
            where(condition);
            return addParameter(name);
        }
    }
    throw ApiError(ErrorCode::internal, {},
        QStringLiteral("the condition \"%1\" names no parameter of its own")
            .arg(QString::fromStdString(std::string{condition})));
}

ListQuery::Sort ListQuery::sortOf(const PageQuery& request) const
{
    Sort sort;
    sort.key = request.sort && !request.sort->isEmpty() ? request.sort->toStdString() : std::string{m_spec.defaultSort};
    std::string_view name = sort.key;
    if (name.starts_with('-')) {
        sort.descending = true;
        name.remove_prefix(1);
    }
    const auto found = std::find_if(
        m_spec.sortable.begin(), m_spec.sortable.end(), [&](const SortColumn& c) { return c.name == name; });
    if (found != m_spec.sortable.end())
        sort.column = &*found;
    else if (name != "id")
        throw ApiError(ErrorCode::invalid, QStringLiteral("sort"), QStringLiteral("no such column to sort by"));
    if (sort.column != nullptr && sort.column->expression == m_spec.idExpression)
        sort.column = nullptr;
    return sort;
}

/// The rows beyond the cursor. Where the sort value may be NULL, these are last ascending and first descending, the
/// order in which an index keeps them.
std::string ListQuery::keyset(const Sort& sort, const ListCursor& cursor)
{
    const auto bindText = [this](const char* name, const std::string& text) { encode(addParameter(name), text); };
    const std::string id{m_spec.idExpression};
    const std::string beyond = sort.descending ? " < " : " > ";
    const std::string lastId = ":cursor_id::" + std::string{sqlName(m_spec.idType)};
    bindText("cursor_id", cursor.id);
    if (sort.column == nullptr)
        return "\n  AND " + id + beyond + lastId;

    const std::string value{sort.column->expression};
    if (!cursor.value) {
        std::string sameNull = "(" + value + " IS NULL AND " + id + beyond + lastId + ")";
        return "\n  AND (" + sameNull + (sort.descending ? " OR " + value + " IS NOT NULL)" : ")");
    }
    bindText("cursor_value", *cursor.value);
    std::string further = "(" + value + ", " + id + ")" + beyond
        + "(:cursor_value::" + std::string{sqlName(sort.column->type)} + ", " + lastId + ")";
    if (sort.column->isNullable && !sort.descending)
        further += " OR " + value + " IS NULL";
    return "\n  AND (" + further + ")";
}

Query ListQuery::prepare(const PageQuery& request)
{
    const int limit = request.limit.value_or(defaultLimit);
    if (limit < 1 || limit > maxLimit)
        throw ApiError(ErrorCode::outOfRange, QStringLiteral("limit"), QStringLiteral("1 to %1").arg(maxLimit));
    m_limit = static_cast<std::size_t>(limit);
    m_sort = sortOf(request);
    m_ownParameters = m_parameters.size();

    const std::string direction = m_sort.descending ? " DESC" : " ASC";
    const std::string id{m_spec.idExpression};
    std::string sql{m_spec.select};
    std::string order;
    if (m_sort.column != nullptr) {
        const std::string value{m_sort.column->expression};
        sql += ", (" + value + ")::text AS cursor_value";
        order = value + direction + ", ";
    } else {
        sql += ", NULL::text AS cursor_value";
    }
    sql += ", (" + id + ")::text AS cursor_id\n" + std::string{m_spec.from} + "\nWHERE TRUE" + m_conditions;
    if (request.cursor && !request.cursor->isEmpty()) {
        const ColumnType valueType = m_sort.column != nullptr ? m_sort.column->type : m_spec.idType;
        const ListCursor cursor = ListCursor::decode(*request.cursor, m_sort.key, valueType, m_spec.idType);
        m_knownTotal = {cursor.total, cursor.totalIsEstimate};
        sql += keyset(m_sort, cursor);
    }
    sql += "\nORDER BY " + order + id + direction + "\nLIMIT :list_limit::bigint";
    encode(addParameter("list_limit"), m_limit + 1); // one more tells whether there is a next page
    return bound(sql, m_parameters.size());
}

Query ListQuery::bound(const std::string& sql, std::size_t parameters)
{
    Query query = m_database.query(sql);
    for (std::size_t index = 0; index < parameters; ++index)
        query.bindIfNamed(m_parameters[index].first, m_parameters[index].second);
    return query;
}

void ListQuery::finish(
    const Query& query, std::size_t rows, std::optional<QString>& nextCursor, qint64& total, bool& isEstimate)
{
    if (m_knownTotal) {
        std::tie(total, isEstimate) = *m_knownTotal;
    } else if (rows <= m_limit) {
        total = static_cast<qint64>(rows); // the first page is all there is
    } else {
        count(total, isEstimate);
    }
    if (rows <= m_limit)
        return;
    const int last = static_cast<int>(m_limit) - 1;
    const Cell value = query.cell(last, query.columnCount() - 2);
    ListCursor cursor;
    cursor.sort = m_sort.key;
    if (!value.isNull)
        cursor.value = value.text;
    cursor.id = query.cell(last, query.columnCount() - 1).text;
    cursor.total = total;
    cursor.totalIsEstimate = isEstimate;
    nextCursor = cursor.encode();
}

void ListQuery::count(qint64& total, bool& isEstimate)
{
    const std::string found = "SELECT 1 " + std::string{m_spec.from} + "\nWHERE TRUE" + m_conditions;
    if (!m_estimateOnly) {
        const std::string sql = "SELECT count(*) FROM (" + found + "\nLIMIT " + std::to_string(countedUpTo + 1)
            + ") AS counted";
        total = bound(sql, m_ownParameters).scalar<qint64>();
        isEstimate = total > countedUpTo;
        if (!isEstimate)
            return;
    }
    isEstimate = true;
    const qint64 atLeast = m_estimateOnly ? static_cast<qint64>(m_limit) + 1 : countedUpTo + 1;
    total = std::max(
        atLeast, plannedRows(bound("EXPLAIN (FORMAT JSON) " + found, m_ownParameters).scalar<std::string>()));
}

QString likeContains(const QString& text)
{
    return QChar(u'%') + escapeLike(text) + QChar(u'%');
}

QString likePrefix(const QString& text)
{
    return escapeLike(text) + QChar(u'%');
}

} // namespace wardport::server
