// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Vendor.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

bool isCreditCode(const QString& text)
{
    static const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    if (text.size() != 18)
        return false;
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (int i = 0; i < 17; ++i) {
        const qsizetype value = alphabet.indexOf(text[i]);
        if (value < 0)
            return false;
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31] == text[17];
}

namespace {

/// From an hour to a year.
bool isServiceLevel(const std::optional<int>& hours)
{
    return !hours || (*hours >= 1 && *hours <= 8760);
}

} // namespace

Problems validate(const VendorInput& input)
{
    Check check;
    check.code(u"code"_s, input.code, 32)
        .required(u"name"_s, input.name)
        .maxLength(u"name"_s, input.name, 100)
        .maxLength(u"nameEn"_s, input.nameEn, 200)
        .rule(u"creditCode"_s, input.creditCode.isEmpty() || isCreditCode(input.creditCode))
        .maxLength(u"contactName"_s, input.contactName, 60)
        .maxLength(u"contactPhone"_s, input.contactPhone, 32)
        .maxLength(u"contactEmail"_s, input.contactEmail, 200)
        .rule(u"contactEmail"_s, input.contactEmail.isEmpty() || input.contactEmail.indexOf(u'@') > 0)
        .order(u"contractUntil"_s, input.contractFrom, input.contractUntil)
        .rule(u"respondWithinHours"_s, isServiceLevel(input.respondWithinHours), ErrorCode::outOfRange)
        .rule(u"resolveWithinHours"_s, isServiceLevel(input.resolveWithinHours), ErrorCode::outOfRange)
        .rule(u"resolveWithinHours"_s,
            !input.respondWithinHours || !input.resolveWithinHours
                || *input.respondWithinHours <= *input.resolveWithinHours)
        .maxLength(u"notes"_s, input.notes, 2000);
    return check.take();
}

} // namespace wardport
