// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Endpoint.h"
#include "server/http/Right.h"

namespace wardport::server {

enum class Method { get, post, put, delete_ };
BOOST_DESCRIBE_ENUM(Method, get, post, put, delete_)

/// Which listener serves a route; a path does not exist on the others.
enum class Audience { admin, phone, machine };
BOOST_DESCRIBE_ENUM(Audience, admin, phone, machine)

inline constexpr std::size_t ordinaryBodyBytes = 1 << 20;

/// One line of the route table: verb, path, audience, right and code together, none with a default.
struct Route {
    Method method;
    const char* path; ///< from shared/api/Paths.h
    Audience audience;
    Right right;
    Endpoint endpoint;
    const char* summary; ///< for OpenAPI
    std::size_t maxBodyBytes = ordinaryBodyBytes;
    bool answersSecret = false; ///< the answer is for once and is never written down
};

} // namespace wardport::server
