// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/VendorDocument.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validate(const VendorDocumentInput& input)
{
    Check check;
    check.required(u"title"_s, input.title)
        .maxLength(u"title"_s, input.title, 200)
        .maxLength(u"number"_s, input.number, 100)
        .order(u"validUntil"_s, input.validFrom, input.validUntil);
    return check.take();
}

} // namespace wardport
