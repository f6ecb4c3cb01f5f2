// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/AccessRequest.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noteCharacters = 500;

} // namespace

Problems validate(const AccessRequestInput& input)
{
    Check check;
    check.rule(u"appId"_s, input.appId.isValid(), ErrorCode::required);
    check.required(u"reason"_s, input.reason).maxLength(u"reason"_s, input.reason, noteCharacters);
    return check.take();
}

Problems validate(const RequestApproval& approval)
{
    return Check().maxLength(u"note"_s, approval.note, noteCharacters).take();
}

Problems validate(const RequestRejection& rejection)
{
    return Check().required(u"note"_s, rejection.note).maxLength(u"note"_s, rejection.note, noteCharacters).take();
}

} // namespace wardport
