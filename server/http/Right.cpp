// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Right.h"

#include "shared/base/ApiError.h"
#include "shared/base/Names.h"

namespace wardport::server {
namespace {

Principal::Kind callerFor(Right::Kind kind)
{
    switch (kind) {
    case Right::Kind::anyone:
        return Principal::Kind::anonymous;
    case Right::Kind::person:
        return Principal::Kind::person;
    case Right::Kind::app:
        return Principal::Kind::app;
    case Right::Kind::gateway:
        return Principal::Kind::gateway;
    case Right::Kind::administrator:
    case Right::Kind::administratorWithPasswordDue:
    case Right::Kind::permission:
        break;
    }
    return Principal::Kind::administrator;
}

} // namespace

void Right::require(const Principal& who) const
{
    if (m_kind == Kind::anyone)
        return;
    if (who.kind != callerFor(m_kind))
        throw ApiError(ErrorCode::unauthenticated);
    if (who.passwordChangeDue && m_kind != Kind::administratorWithPasswordDue)
        throw ApiError(ErrorCode::passwordChangeDue);
    if (m_permission && !holds(who.role, *m_permission))
        throw ApiError(ErrorCode::forbidden, {}, QString::fromUtf8(enumName(*m_permission)));
}

} // namespace wardport::server
