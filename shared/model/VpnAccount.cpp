// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/VpnAccount.h"

#include "shared/model/Check.h"

#include <algorithm>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const VpnAccountInput& input)
{
    Check check;
    check.rule(u"personId"_s, input.personId.isValid(), ErrorCode::required)
        .code(u"account"_s, input.account, 64)
        .range(u"maxSessions"_s, input.maxSessions, 1, 100)
        .rule(u"boundDevices"_s, input.boundDevices.size() <= 5, ErrorCode::outOfRange);
    for (std::size_t i = 0; i < input.boundDevices.size(); ++i) {
        const QString field = u"boundDevices[%1]"_s.arg(i);
        const auto end = input.boundDevices.begin() + static_cast<std::ptrdiff_t>(i);
        check.code(field, input.boundDevices[i], 64)
            .rule(
                field, std::find(input.boundDevices.begin(), end, input.boundDevices[i]) == end, ErrorCode::duplicate);
    }
    return check.take();
}

} // namespace wardport
