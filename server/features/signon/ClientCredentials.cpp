// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/ClientCredentials.h"

#include "server/auth/Random.h"
#include "server/http/HeaderText.h"
#include "server/http/QueryReader.h"

#include <openssl/crypto.h>

namespace wardport::server {
namespace {

struct Given {
    QString clientId;
    std::string secret;
    OidcClientAuthentication method = OidcClientAuthentication::none;
};

[[noreturn]] void refuse()
{
    // Which part was wrong is nobody's business.
    throw OAuthError(ClientCredentials::refused, "unknown client, or it did not prove itself as registered");
}

Given fromBasic(std::string_view encoded)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(encoded.data(), static_cast<qsizetype>(encoded.size())),
        QByteArray::AbortOnBase64DecodingErrors);
    const std::string pair = decoded ? decoded.decoded.toStdString() : std::string{};
    const std::size_t colon = pair.find(':');
    if (colon == std::string::npos)
        refuse();
    const auto id = percentDecode(std::string_view{pair}.substr(0, colon), true);
    auto secret = percentDecode(std::string_view{pair}.substr(colon + 1), true);
    if (!id || !secret)
        refuse();
    return {QString::fromStdString(*id), std::move(*secret), OidcClientAuthentication::clientSecretBasic};
}

Given read(const HttpRequest& request, const Form& form)
{
    constexpr std::string_view scheme = "Basic ";
    const std::string_view header = request.header("Authorization");
    if (header.empty())
        return {form.value("client_id"), form.text("client_secret"),
            form.has("client_secret") ? OidcClientAuthentication::clientSecretPost : OidcClientAuthentication::none};
    if (form.has("client_secret"))
        throw OAuthError("invalid_request", "the client proves itself twice");
    if (header.size() < scheme.size() || !sameText(header.substr(0, scheme.size()), scheme))
        refuse();
    Given given = fromBasic(trimmed(header.substr(scheme.size())));
    if (form.has("client_id") && form.value("client_id") != given.clientId)
        throw OAuthError("invalid_request", "client_id is not the one that proves itself");
    return given;
}

} // namespace

std::shared_ptr<const SignOnClient> ClientCredentials::check(
    const HttpRequest& request, const Form& form, SignOnDirectory& directory)
{
    const Given given = read(request, form);
    auto client = directory.oidcClient(given.clientId);
    if (!client || client->clientAuthentication != given.method)
        refuse();
    if (given.method == OidcClientAuthentication::none)
        return client;
    const QByteArray known = QByteArray::fromHex(client->secretHash.value_or(QString()).toLatin1());
    const QByteArray hash = tokenHash(given.secret);
    if (known.size() != hash.size()
        || CRYPTO_memcmp(known.constData(), hash.constData(), static_cast<std::size_t>(hash.size())) != 0)
        refuse();
    return client;
}

} // namespace wardport::server
