// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/ExceptionIssue.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const ExceptionReport& report)
{
    Check check;
    check.required(u"type"_s, report.type)
        .maxLength(u"type"_s, report.type, 200)
        .maxLength(u"message"_s, report.message, 8000)
        .maxLength(u"culprit"_s, report.culprit, 400)
        .maxLength(u"release"_s, report.release, 200)
        .rule(u"frames"_s, report.frames.size() <= 250, ErrorCode::tooLong, u"250"_s)
        .rule(u"tags"_s, report.tags.size() <= 100, ErrorCode::tooLong, u"100"_s);
    if (report.id)
        check.uuid(QStringLiteral("id"), *report.id);
    for (const auto& [key, value] : report.tags)
        check.maxLength(u"tags."_s + key, value, 200);
    return check.take();
}

} // namespace wardport
