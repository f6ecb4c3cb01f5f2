// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/Jwt.h"

#include "server/features/signon/Base64Url.h"
#include "shared/base/ApiError.h"
#include "shared/json/JsonReader.h"

namespace wardport::server {
namespace {

constexpr std::size_t longestToken = 8'192;

struct Header {
    QString alg;
    QString typ;
    QString kid;
};
BOOST_DESCRIBE_STRUCT(Header, (), (alg, typ, kid))

} // namespace

std::string Jwt::sign(const SigningKey& key, std::string_view type, std::string_view claims)
{
    std::string header = R"({"alg":")";
    header.append(algorithmName(key.signing())).append(R"(","typ":")").append(type).append(R"(","kid":")");
    header.append(key.kid()).append(R"("})");
    std::string token = base64Url(header) + '.' + base64Url(claims);
    const std::string signature = base64Url(key.sign(token));
    return token + '.' + signature;
}

std::optional<std::string> Jwt::verify(KeyRing& keys, std::string_view token)
{
    const std::size_t first = token.find('.');
    const std::size_t last = token.rfind('.');
    if (token.size() > longestToken || first == std::string_view::npos || first == last)
        return std::nullopt;
    const auto head = fromBase64Url(token.substr(0, first));
    const auto claims = fromBase64Url(token.substr(first + 1, last - first - 1));
    const auto signature = fromBase64Url(token.substr(last + 1));
    if (!head || !claims || !signature)
        return std::nullopt;
    Header header;
    try {
        header = json::fromJson<Header>(*head);
    } catch (const ApiError&) {
        return std::nullopt;
    }
    const auto key = keys.find(header.kid.toStdString());
    // Other kinds of token come from the same keys (RFC 8725, 3.11).
    if (header.typ != u"JWT")
        return std::nullopt;
    // The algorithm is the key's, whatever the token says (RFC 8725, 3.1).
    if (!key || header.alg.toStdString() != algorithmName(key->signing())
        || !key->verify(token.substr(0, last), *signature))
        return std::nullopt;
    return claims;
}

} // namespace wardport::server
