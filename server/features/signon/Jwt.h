// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/KeyRing.h"

namespace wardport::server {

/// Signed tokens in compact form (RFC 7519).
class Jwt {
public:
    /// `claims` is a JSON object.
    static std::string sign(const SigningKey& key, std::string_view type, std::string_view claims);
    /// The claims of a token of type "JWT" that one of the keys signed; nothing else is checked.
    static std::optional<std::string> verify(KeyRing& keys, std::string_view token);
};

} // namespace wardport::server
