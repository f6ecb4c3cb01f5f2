// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace wardport::server {

/// Whether two texts are the same but for the case of ASCII letters.
bool sameText(std::string_view a, std::string_view b);

/// Without the blanks and tabs around it.
std::string_view trimmed(std::string_view text);

/// Whether a comma-separated header value has this element, in any case.
bool listContains(std::string_view list, std::string_view element);

} // namespace wardport::server
