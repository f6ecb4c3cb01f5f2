// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Route.h"
#include "shared/base/Names.h"

#include <algorithm>
#include <string>

namespace wardport::test {

/// A route's method as HTTP writes it.
inline std::string verb(server::Method method)
{
    std::string text{enumName(method)};
    std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

} // namespace wardport::test
