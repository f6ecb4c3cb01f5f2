// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Export.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const ExportRequest& request)
{
    constexpr std::size_t mostColumns = 100;
    Check check;
    check.required(u"list"_s, request.list)
        .maxLength(u"list"_s, request.list, 50)
        .maxLength(u"fileName"_s, request.fileName, 100);
    check.maxLength(u"query"_s, request.query, 4000);
    check.rule(u"columns"_s, request.columns.size() <= mostColumns, ErrorCode::tooLong);
    check.rule(u"fileName"_s,
        !request.fileName.contains(u'/') && !request.fileName.contains(u'\\') && !request.fileName.contains(u'"'));
    for (std::size_t i = 0; i < request.columns.size(); ++i)
        check.required(u"columns[%1].key"_s.arg(i), request.columns[i].key);
    return check.take();
}

} // namespace wardport
