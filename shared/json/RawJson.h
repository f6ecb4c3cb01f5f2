// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wardport {

/// JSON that passes through unread, kept as its text. Empty text is null.
struct RawJson {
    std::string text;

    bool operator==(const RawJson&) const = default;
};

} // namespace wardport
