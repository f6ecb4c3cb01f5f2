// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/SqlError.h"

#include <libpq-fe.h>

#include <algorithm>

namespace wardport::server {

namespace {

constexpr int retryAfterSeconds = 2;

std::string_view diagnostic(const pg_result* result, int which)
{
    const char* text = result != nullptr ? PQresultErrorField(result, which) : nullptr;
    return text != nullptr ? std::string_view{text} : std::string_view{};
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString camelCase(std::string_view snake)
{
    QString out;
    bool upper = false;
    for (const char c : snake) {
        if (c == '_') {
            upper = !out.isEmpty();
        } else {
            const QChar letter = QLatin1Char(c);
            out += upper ? letter.toUpper() : letter;
            upper = false;
        }
    }
    return out;
}

/// "update or delete on A violates … of B" names three things, "insert or update on B violates …" two. Counting them
/// holds for a server that speaks another language.
bool isStillReferenced(std::string_view message)
{
    return message.starts_with("update or delete") || std::count(message.begin(), message.end(), '"') >= 6;
}

ErrorCode codeOf(std::string_view state, std::string_view message)
{
    if (state == "23505" || state == "23P01")
        return ErrorCode::duplicate;
    if (state == "23503")
        return isStillReferenced(message) ? ErrorCode::inUse : ErrorCode::notFound;
    if (state == "23502")
        return ErrorCode::required;
    if (state == "23514" || state.starts_with("22"))
        return ErrorCode::invalid;
    // Connection failures, shutdown or start-up, too many connections or out of memory, a standby where we need to
    // write, a statement that took too long, a lock that was not had in time, and transactions to run again.
    if (state.empty() || state.starts_with("08") || state.starts_with("57P") || state.starts_with("53")
        || state == "25006" || state == "57014" || state == "55P03" || state.starts_with("40"))
        return ErrorCode::unavailable;
    return ErrorCode::internal;
}

} // namespace

SqlError::SqlError(Error failure, std::string state)
    : ApiError(std::move(failure))
    , sqlState(std::move(state))
{
}

SqlError sqlErrorOf(const pg_conn* connection, const pg_result* result)
{
    const std::string_view state = diagnostic(result, PG_DIAG_SQLSTATE);
    if (state.empty())
        return databaseAway(QString::fromUtf8(PQerrorMessage(connection)).trimmed());

    const std::string_view message = diagnostic(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string_view column = diagnostic(result, PG_DIAG_COLUMN_NAME);
    const std::string_view constraint = diagnostic(result, PG_DIAG_CONSTRAINT_NAME);

    Error error;
    error.code = codeOf(state, message);
    if (!constraint.empty())
        error.field = fieldOfConstraint(constraint, diagnostic(result, PG_DIAG_TABLE_NAME));
    else if (!column.empty())
        error.field = camelCase(column);
    error.detail = toQString(state) + QLatin1Char(' ') + toQString(message);
    if (const std::string_view detail = diagnostic(result, PG_DIAG_MESSAGE_DETAIL); !detail.empty())
        error.detail += QLatin1String("; ") + toQString(detail);
    if (traits(error.code).retryable)
        error.retryAfter = retryAfterSeconds;
    return {std::move(error), std::string{state}};
}

QString fieldOfConstraint(std::string_view constraint, std::string_view table)
{
    for (const std::string_view suffix : {"_key", "_unique", "_fkey", "_check", "_excl", "_idx"}) {
        if (constraint.ends_with(suffix)) {
            constraint.remove_suffix(suffix.size());
            break;
        }
    }
    if (constraint.size() > table.size() && constraint.starts_with(table) && constraint[table.size()] == '_')
        constraint.remove_prefix(table.size() + 1);
    return camelCase(constraint);
}

SqlError databaseAway(const QString& detail, std::string sqlState)
{
    return {Error{ErrorCode::unavailable, {}, detail, {}, retryAfterSeconds}, std::move(sqlState)};
}

} // namespace wardport::server
