// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/HttpMessage.h"

#include "server/http/HeaderText.h"

namespace wardport::server {

std::string_view HttpRequest::header(std::string_view name) const
{
    for (const auto& [key, value] : headers) {
        if (sameText(key, name))
            return value;
    }
    return {};
}

} // namespace wardport::server
