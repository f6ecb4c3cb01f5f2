// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Phone.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const PhoneSignIn& input)
{
    Check check;
    // Where the VPN vouches for the person neither is given.
    if (!input.staffNo.isEmpty() || !input.password.isEmpty())
        check.required(u"staffNo"_s, input.staffNo).required(u"password"_s, input.password);
    check.maxLength(u"staffNo"_s, input.staffNo, 32)
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

Problems validate(const MyFavourites& input)
{
    constexpr std::size_t most = 100;
    return Check{}.rule(u"appIds"_s, input.appIds.size() <= most, ErrorCode::tooLong, QString::number(most)).take();
}

} // namespace wardport
