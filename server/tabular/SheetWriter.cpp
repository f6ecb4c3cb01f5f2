// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetWriter.h"

#include "server/tabular/CsvWriter.h"
#include "server/tabular/XlsxWriter.h"

namespace wardport::server {

std::unique_ptr<SheetWriter> SheetWriter::make(SheetFormat format, Sink sink)
{
    if (format == SheetFormat::xlsx)
        return std::make_unique<XlsxWriter>(std::move(sink));
    return std::make_unique<CsvWriter>(std::move(sink));
}

const char* SheetWriter::contentType(SheetFormat format)
{
    return format == SheetFormat::xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                       : "text/csv; charset=utf-8";
}

QString withoutFormula(const QString& cell)
{
    static constexpr QStringView starters = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && starters.contains(cell.front()) ? u'\'' + cell : cell;
}

} // namespace wardport::server
