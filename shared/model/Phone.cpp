// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Phone.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const PhoneSignIn& input)
{
    Check check;
    check.required(u"staffNo"_s, input.staffNo)
        .maxLength(u"staffNo"_s, input.staffNo, 32)
        .required(u"password"_s, input.password)
        .maxLength(u"password"_s, input.password, 256)
        .maxLength(u"deviceId"_s, input.deviceId, 64)
        .maxLength(u"deviceName"_s, input.deviceName, 100)
        .maxLength(u"clientVersion"_s, input.clientVersion, 32);
    return check.take();
}

Problems validate(const ProblemReportInput& input)
{
    Check check;
    check.required(u"text"_s, input.text)
        .maxLength(u"text"_s, input.text, 4000)
        .rule(u"context"_s, input.context.size() <= 50, ErrorCode::tooLong, u"50"_s);
    if (input.id)
        check.uuid(u"id"_s, *input.id);
    for (const auto& [key, value] : input.context)
        check.maxLength(u"context."_s + key, value, 4000);
    return check.take();
}

} // namespace wardport
