// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Person.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const PersonInput& input)
{
    const bool temporary = input.category == StaffCategory::student || input.category == StaffCategory::vendorEngineer;
    Check check;
    check.rule(u"hospitalId"_s, input.hospitalId.isValid(), ErrorCode::required)
        .code(u"staffNo"_s, input.staffNo, 32)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 60)
        .maxLength(u"title"_s, input.title, 60)
        .rule(u"departmentId"_s, input.departmentId.isValid(), ErrorCode::required)
        .maxLength(u"phone"_s, input.phone, 32)
        .rule(u"validUntil"_s, !temporary || input.validUntil.has_value(), ErrorCode::required)
        .order(u"validUntil"_s, input.validFrom, input.validUntil);
    return check.take();
}

} // namespace wardport
