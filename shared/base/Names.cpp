// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/base/Names.h"

namespace wardport {

std::string snakeCase(std::string_view camelCase)
{
    std::string out;
    out.reserve(camelCase.size() + 4);
    for (const char c : camelCase) {
        if (c >= 'A' && c <= 'Z') {
            out += '_';
            out += static_cast<char>(c - 'A' + 'a');
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace wardport
