// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Import.h"

#include "shared/model/Check.h"

#include <set>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const ImportMapping& mapping)
{
    constexpr int lastHeadingRow = 1'000;
    Check check;
    check.rule(u"hospitalId"_s, mapping.hospitalId.isValid(), ErrorCode::required)
        .range(u"headingRow"_s, mapping.headingRow, 0, lastHeadingRow);
    std::set<int> columns;
    std::set<ImportField> fields;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ImportColumn& column = mapping.columns[i];
        const QString place = u"columns[%1]"_s.arg(i);
        check.rule(place + u".column"_s, column.column >= 0, ErrorCode::outOfRange)
            .rule(place + u".column"_s, columns.insert(column.column).second, ErrorCode::duplicate)
            .rule(place + u".field"_s, fields.insert(column.field).second, ErrorCode::duplicate);
    }
    check.rule(u"columns"_s, fields.contains(ImportField::staffNo), ErrorCode::required, u"staffNo"_s);
    return check.take();
}

} // namespace wardport
