// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Secret.h"
#include "shared/model/SignOn.h"

#include <openssl/evp.h>

#include <memory>
#include <string>

namespace wardport::server {

/// A pair of keys that tokens are signed with: RSA of 2048 bits (RS256) or P-256 (ES256), RFC 7518. Any thread may use it.
class SigningKey {
public:
    static SigningKey make(OidcSigning signing);
    /// From the text of pem(). Throws internal for what is not such a key.
    static SigningKey fromPem(const Secret& pem);

    Secret pem() const;
    /// Its thumbprint (RFC 7638).
    const std::string& kid() const { return m_kid; }
    OidcSigning signing() const { return m_signing; }
    /// The public half (RFC 7517).
    std::string jwk() const;

    /// The signature as a JWS carries it, not yet encoded.
    std::string sign(std::string_view text) const;
    bool verify(std::string_view text, std::string_view signature) const;

private:
    struct Deleter {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    };
    using Key = std::shared_ptr<EVP_PKEY>;

    SigningKey(OidcSigning signing, Key key);

    OidcSigning m_signing;
    Key m_key;
    std::string m_members; ///< of the JWK: the required ones in lexical order
    std::string m_kid;
};

/// "RS256", "ES256"
std::string_view algorithmName(OidcSigning signing);

} // namespace wardport::server
