// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/base/ApiError.h"

#include "shared/base/Names.h"

namespace wardport {

namespace {

std::string describe(const Error& error)
{
    std::string text{enumName(error.code)};
    if (!error.field.isEmpty())
        text += " (" + error.field.toStdString() + ")";
    if (!error.detail.isEmpty())
        text += ": " + error.detail.toStdString();
    return text;
}

} // namespace

ApiError::ApiError(Error failure)
    : error(std::move(failure))
    , text(describe(error))
{
}

ApiError::ApiError(ErrorCode code, const QString& field, const QString& detail, std::optional<int> retryAfter)
    : ApiError(Error{code, field, detail, {}, retryAfter})
{
}

void requireGood(const Problems& problems)
{
    if (!problems.empty())
        throw ApiError(problems.front());
}

} // namespace wardport
