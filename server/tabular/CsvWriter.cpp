// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/CsvWriter.h"

namespace wardport::server {
namespace {

constexpr std::size_t flushAt = 64 * 1024;

std::string quoted(const QString& cell)
{
    std::string text = withoutFormula(cell).toStdString();
    if (text.find_first_of(",;\t\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace

CsvWriter::CsvWriter(Sink sink)
    : m_sink(std::move(sink))
    , m_buffer("\xEF\xBB\xBF")
{
}

void CsvWriter::row(const std::vector<QString>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        m_buffer += quoted(cells[i]);
    }
    m_buffer += "\r\n";
    if (m_buffer.size() >= flushAt)
        flush();
}

void CsvWriter::finish()
{
    flush();
}

void CsvWriter::flush()
{
    if (!m_buffer.empty())
        m_sink(m_buffer);
    m_buffer.clear();
}

} // namespace wardport::server
