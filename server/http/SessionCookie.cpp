// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/SessionCookie.h"

#include <algorithm>

namespace wardport::server::SessionCookie {
namespace {

// Lax: a link on another page may bring a signed-in person to the sign-on, an embedded page or a form may not.
constexpr std::string_view attributes = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=";

void put(HttpResponse& response, std::string_view token, std::chrono::seconds lifetime)
{
    std::string cookie = name;
    cookie += '=';
    cookie += token;
    cookie += attributes;
    cookie += std::to_string(lifetime.count());
    response.headers.emplace_back("Set-Cookie", std::move(cookie));
}

} // namespace

std::string_view tokenOf(const HttpRequest& request)
{
    std::string_view rest = request.header("Cookie");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name)
            return pair.substr(equals + 1);
    }
    return {};
}

bool isFromPortal(const HttpRequest& request)
{
    return request.header(portalHeader) == "1";
}

void set(HttpResponse& response, std::string_view token, std::chrono::seconds lifetime)
{
    put(response, token, std::max(lifetime, std::chrono::seconds{0}));
}

void clear(HttpResponse& response)
{
    put(response, {}, std::chrono::seconds{0});
}

} // namespace wardport::server::SessionCookie
