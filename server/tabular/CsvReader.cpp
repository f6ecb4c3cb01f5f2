// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/CsvReader.h"

#include "shared/base/ApiError.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar separatorOf(QStringView text)
{
    constexpr char16_t candidates[] = {u',', u'\t', u';'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (std::size_t i = 0; i < counts.size() && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    return candidates[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

bool isBlank(const std::vector<QString>& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
}

} // namespace

void CsvReader::take(std::vector<QString>& row, QString& cell, int line) const
{
    if (cell.size() > m_limits.cellCharacters)
        throw ApiError(ErrorCode::tooLarge, u"file"_s,
            u"a cell of more than %1 characters in line %2"_s.arg(m_limits.cellCharacters).arg(line));
    if (static_cast<int>(row.size()) >= m_limits.columns)
        throw ApiError(
            ErrorCode::tooLarge, u"file"_s, u"more than %1 columns in line %2"_s.arg(m_limits.columns).arg(line));
    row.push_back(std::exchange(cell, {}));
}

void CsvReader::finish(Sheet& sheet, std::vector<QString>& row, int line) const
{
    if (static_cast<int>(sheet.rows.size()) >= m_limits.rows)
        throw ApiError(ErrorCode::tooLarge, u"file"_s, u"more than %1 rows, line %2"_s.arg(m_limits.rows).arg(line));
    sheet.rows.push_back(std::exchange(row, {}));
}

Sheet CsvReader::read(QStringView text) const
{
    const QChar separator = separatorOf(text);
    Sheet sheet;
    std::vector<QString> row;
    QString cell;
    int line = 1;
    int quotedSince = 0; ///< line in which the open quote stands, 0 outside quotes
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        line += c == u'\n' ? 1 : 0;
        if (quotedSince != 0) {
            if (c != u'"')
                cell += c;
            else if (next == u'"')
                cell += text[++i];
            else
                quotedSince = 0;
        } else if (c == u'"' && cell.isEmpty()) {
            quotedSince = line;
        } else if (c == separator) {
            take(row, cell, line);
        } else if (c == u'\n' || (c == u'\r' && next != u'\n')) {
            take(row, cell, line);
            finish(sheet, row, line);
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (quotedSince != 0)
        throw ApiError(ErrorCode::malformed, u"file"_s, u"the quote in line %1 does not end"_s.arg(quotedSince));
    if (!cell.isEmpty() || !row.empty()) {
        take(row, cell, line);
        finish(sheet, row, line);
    }
    square(sheet);
    return sheet;
}

void square(Sheet& sheet)
{
    while (!sheet.rows.empty() && isBlank(sheet.rows.back()))
        sheet.rows.pop_back();
    std::size_t width = 0;
    for (const auto& row : sheet.rows)
        width = std::max(width, row.size());
    for (auto& row : sheet.rows)
        row.resize(width);
}

} // namespace wardport::server
