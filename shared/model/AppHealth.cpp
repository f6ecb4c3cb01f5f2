// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/AppHealth.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const AppMaintenanceInput& input)
{
    Check check;
    check.rule(u"windows"_s, input.windows.size() <= 50, ErrorCode::outOfRange);
    for (std::size_t i = 0; i < input.windows.size(); ++i) {
        const AppMaintenance& window = input.windows[i];
        check.rule(u"windows[%1].until"_s.arg(i), window.from < window.until, ErrorCode::outOfRange)
            .maxLength(u"windows[%1].notice"_s.arg(i), window.notice, 200);
    }
    return check.take();
}

} // namespace wardport
