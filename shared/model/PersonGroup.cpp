// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/PersonGroup.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const PersonGroupInput& input)
{
    Check check;
    check.rule(u"hospitalId"_s, input.hospitalId.isValid(), ErrorCode::required)
        .code(u"code"_s, input.code, 32)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 60)
        .maxLength(u"nameEn"_s, input.nameEn, 120)
        .maxLength(u"description"_s, input.description, 500);
    return check.take();
}

} // namespace wardport
