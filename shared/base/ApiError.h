// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"

#include <exception>
#include <string>

namespace wardport {

/// A failure on its way to the one place that answers it. `what()` is for the log, never for the caller.
struct ApiError : std::exception {
    explicit ApiError(Error failure);
    explicit ApiError(
        ErrorCode code, const QString& field = {}, const QString& detail = {}, std::optional<int> retryAfter = {});

    const char* what() const noexcept override { return text.c_str(); }

    Error error;
    std::string text;
};

/// Throws the first of the problems, if there is one.
void requireGood(const Problems& problems);

} // namespace wardport
