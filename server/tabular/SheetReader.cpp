// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetReader.h"

#include "server/tabular/CsvReader.h"
#include "server/tabular/TextDecoding.h"
#include "server/tabular/XlsxReader.h"
#include "shared/base/ApiError.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view zipMark = "PK\x03\x04";
constexpr std::string_view oldExcelMark = "\xD0\xCF\x11\xE0";

} // namespace

Sheet readSheet(std::string_view bytes, const SheetLimits& limits)
{
    if (bytes.empty())
        throw ApiError(ErrorCode::required, u"file"_s, u"the file is empty"_s);
    if (bytes.starts_with(oldExcelMark))
        throw ApiError(ErrorCode::unsupportedType, u"file"_s,
            u"an Excel 97 workbook, or an encrypted one; save it as .xlsx or .csv"_s);
    if (bytes.starts_with(zipMark))
        return XlsxReader(limits).read(bytes);
    const DecodedText text = decodeText(bytes);
    Sheet sheet = CsvReader(limits).read(text.text);
    sheet.encoding = text.encoding;
    return sheet;
}

} // namespace wardport::server
