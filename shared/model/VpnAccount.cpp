// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/VpnAccount.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const VpnAccountInput& input)
{
    Check check;
    check.rule(u"personId"_s, input.personId.isValid(), ErrorCode::required)
        .code(u"account"_s, input.account, 64)
        .range(u"maxSessions"_s, input.maxSessions, 1, 100);
    return check.take();
}

} // namespace wardport
