// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/OrgUnit.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const OrgUnitInput& input)
{
    Check check;
    check.code(u"code"_s, input.code, 32)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 100)
        .maxLength(u"nameEn"_s, input.nameEn, 200)
        .rule(u"parentId"_s, input.parentId.has_value() != (input.kind == OrgUnitKind::hospital),
            input.parentId ? ErrorCode::invalid : ErrorCode::required);
    return check.take();
}

} // namespace wardport
