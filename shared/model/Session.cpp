// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Session.h"

#include "shared/model/Check.h"

namespace wardport {

using namespace Qt::Literals::StringLiterals;

Problems validatePassword(const QString& field, const QString& password, const QString& username)
{
    bool upper = false, lower = false, digit = false, other = false;
    for (const QChar c : password) {
        upper |= c.isUpper();
        lower |= c.isLower();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
    }
    Check check;
    check.required(field, password)
        .rule(field, password.size() >= 10, ErrorCode::outOfRange, u"10"_s)
        .maxLength(field, password, 128)
        .rule(field, upper + lower + digit + other >= 3)
        .rule(field, username.isEmpty() || !password.contains(username, Qt::CaseInsensitive));
    return check.take();
}

} // namespace wardport
