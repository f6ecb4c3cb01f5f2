// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Badge.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

QString stateIcon(StateRole role)
{
    switch (role) {
    case StateRole::Neutral:
        return u"circle"_s;
    case StateRole::Info:
        return u"info"_s;
    case StateRole::Ok:
        return u"ok"_s;
    case StateRole::Warning:
        return u"warning"_s;
    case StateRole::Error:
        return u"error"_s;
    case StateRole::Pending:
        return u"hourglass"_s;
    case StateRole::Allow:
        return u"check"_s;
    case StateRole::Deny:
        return u"disable"_s;
    case StateRole::Dormant:
        return u"clock"_s;
    }
    return u"circle"_s;
}

} // namespace wardport::console
