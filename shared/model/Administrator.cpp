// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Administrator.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const AdministratorInput& input)
{
    Check check;
    check.code(u"username"_s, input.username, 64)
        .required(u"displayName"_s, input.displayName)
        .maxLength(u"displayName"_s, input.displayName, 60);
    return check.take();
}

} // namespace wardport
