// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/CopyWriter.h"

#include "server/db/SqlError.h"

#include <libpq-fe.h>

#include <charconv>

namespace wardport::server {

namespace {

constexpr std::size_t flushAt = 64 * 1024;

} // namespace

CopyWriter::CopyWriter(Connection& connection, std::string_view target)
    : m_connection(connection)
{
    m_pause.emplace(connection);
    m_connection.execute(("COPY " + std::string{target} + " FROM STDIN").c_str());
    m_open = true;
    m_buffer.reserve(flushAt + 4096);
}

CopyWriter::~CopyWriter()
{
    if (!m_open)
        return;
    try {
        pg_conn* native = m_connection.copying();
        PQputCopyEnd(native, "given up");
        while (pg_result* result = PQgetResult(native))
            PQclear(result);
    } catch (const ApiError&) {
        // The session is gone, and the copy with it.
    }
}

std::string CopyWriter::hex(const QByteArray& bytes)
{
    std::string text;
    values::append(text, bytes);
    return text;
}

void CopyWriter::appendField()
{
    if (m_scratch.isNull) {
        m_buffer += "\\N";
        return;
    }
    for (const char c : m_scratch.text) {
        switch (c) {
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        default:
            m_buffer += c;
        }
    }
}

void CopyWriter::endRow()
{
    m_buffer += '\n';
    if (m_buffer.size() >= flushAt)
        flush();
}

void CopyWriter::flush()
{
    pg_conn* native = m_connection.copying();
    if (!m_buffer.empty() && PQputCopyData(native, m_buffer.data(), static_cast<int>(m_buffer.size())) != 1)
        throw sqlErrorOf(native, nullptr);
    m_buffer.clear();
}

qint64 CopyWriter::finish()
{
    flush();
    pg_conn* native = m_connection.copying();
    m_open = false;
    if (PQputCopyEnd(native, nullptr) != 1)
        throw sqlErrorOf(native, nullptr);
    // The first result is that of COPY; those behind it must be read before the connection takes the next statement.
    const ResultPtr result{PQgetResult(native)};
    while (pg_result* more = PQgetResult(native))
        PQclear(more);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throw sqlErrorOf(native, result.get());
    m_pause.reset();

    const std::string_view count = PQcmdTuples(result.get());
    qint64 rows = 0;
    std::from_chars(count.data(), count.data() + count.size(), rows);
    return rows;
}

} // namespace wardport::server
