// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Query.h"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>

namespace wardport::server {

Query::Query(Connection& connection, std::string_view sql)
    : m_connection(connection)
    , m_statement(connection.statement(sql))
    , m_parameters(m_statement->text.names.size())
{
}

Parameter* Query::find(std::string_view name)
{
    if (name.starts_with(':'))
        name.remove_prefix(1);
    const auto& names = m_statement->text.names;
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr : &m_parameters[static_cast<std::size_t>(found - names.begin())];
}

Parameter& Query::slot(std::string_view name)
{
    Parameter* parameter = find(name);
    if (parameter == nullptr)
        throw ApiError(ErrorCode::internal, {},
            QStringLiteral("the statement names no parameter %1").arg(QString::fromStdString(std::string{name})));
    return *parameter;
}

Query& Query::bindNull(std::string_view name)
{
    Parameter& parameter = slot(name);
    parameter = {};
    parameter.isBound = true;
    return *this;
}

void Query::bindIfNamed(std::string_view name, const Parameter& value)
{
    if (Parameter* parameter = find(name))
        *parameter = value;
}

qint64 Query::run()
{
    m_result = m_connection.run(*m_statement, m_parameters);
    const std::string_view count = PQcmdTuples(m_result.get());
    m_affected = 0;
    std::from_chars(count.data(), count.data() + count.size(), m_affected);
    return m_affected;
}

void Query::stream(const std::function<void(const pg_result&)>& onRow)
{
    m_connection.stream(*m_statement, m_parameters, onRow);
}

int Query::rowCount() const
{
    return PQntuples(m_result.get());
}

int Query::columnCount() const
{
    return PQnfields(m_result.get());
}

Cell Query::cell(int row, int column) const
{
    return cellOf(*m_result, row, column);
}

Cell Query::cellOf(const pg_result& result, int row, int column)
{
    if (PQgetisnull(&result, row, column) != 0)
        return {};
    return {{PQgetvalue(&result, row, column), static_cast<std::size_t>(PQgetlength(&result, row, column))}, false};
}

const std::vector<int>& Query::layout(const void* tag, const std::vector<std::string>& names, const pg_result& result)
{
    for (const Statement::Layout& known : m_statement->layouts) {
        if (known.first == tag)
            return known.second;
    }
    std::vector<int> columns;
    for (const std::string& name : names) {
        int found = -1;
        for (int column = 0; column < PQnfields(&result) && found < 0; ++column) {
            if (name == PQfname(&result, column))
                found = column;
        }
        columns.push_back(found);
    }
    return m_statement->layouts.emplace_back(tag, std::move(columns)).second;
}

} // namespace wardport::server
