// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"
#include "shared/base/Names.h"

#include <exception>

namespace wardport {

/// An Error on its way up; the HTTP pipeline is the one place that catches it.
class ApiError : public std::exception {
public:
    explicit ApiError(ErrorCode code, QString field = {}, QString detail = {}, std::optional<int> retryAfter = {})
        : m_error{code, std::move(field), std::move(detail), {}, retryAfter}
    {
    }
    explicit ApiError(Error error)
        : m_error(std::move(error))
    {
    }

    const Error& error() const { return m_error; }
    ErrorCode code() const { return m_error.code; }
    const char* what() const noexcept override { return enumName(m_error.code).data(); }

private:
    Error m_error;
};

/// Throws the first of the problems, if there is one.
inline void requireGood(const Problems& problems)
{
    if (!problems.empty())
        throw ApiError(problems.front());
}

} // namespace wardport
