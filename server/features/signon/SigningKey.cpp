// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SigningKey.h"

#include "server/features/signon/Base64Url.h"
#include "shared/base/ApiError.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rsaBits = 2048;
constexpr std::size_t curveBytes = 32;

struct Free {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(BIGNUM* number) const { BN_free(number); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

void require(bool good)
{
    if (good)
        return;
    char why[256];
    ERR_error_string_n(ERR_get_error(), why, sizeof why);
    ERR_clear_error();
    throw ApiError(ErrorCode::internal, {}, u"signing key: "_s + QString::fromLatin1(why));
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// A number of the public half, big-endian; padded to `size` unless that is 0.
std::string number(EVP_PKEY* key, const char* name, std::size_t size)
{
    BIGNUM* found = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &found) == 1);
    const Owned<BIGNUM> owned{found};
    std::string bytes(size > 0 ? size : static_cast<std::size_t>(BN_num_bytes(found)), '\0');
    require(BN_bn2binpad(found, reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size())) >= 0);
    return base64Url(bytes);
}

std::string membersOf(OidcSigning signing, EVP_PKEY* key)
{
    if (signing == OidcSigning::rs256)
        return R"("e":")" + number(key, OSSL_PKEY_PARAM_RSA_E, 0) + R"(","kty":"RSA","n":")"
            + number(key, OSSL_PKEY_PARAM_RSA_N, 0) + '"';
    return R"("crv":"P-256","kty":"EC","x":")" + number(key, OSSL_PKEY_PARAM_EC_PUB_X, curveBytes) + R"(","y":")"
        + number(key, OSSL_PKEY_PARAM_EC_PUB_Y, curveBytes) + '"';
}

/// OpenSSL's DER as the two numbers side by side (RFC 7518, 3.4).
std::string plainSignature(const std::string& der)
{
    const unsigned char* at = bytesOf(der);
    const Owned<ECDSA_SIG> signature{d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()))};
    require(signature != nullptr);
    std::string plain(2 * curveBytes, '\0');
    auto* out = reinterpret_cast<unsigned char*>(plain.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, curveBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + curveBytes, curveBytes);
    return plain;
}

std::string derSignature(std::string_view plain)
{
    if (plain.size() != 2 * curveBytes)
        return {};
    const Owned<ECDSA_SIG> signature{ECDSA_SIG_new()};
    BIGNUM* const r = BN_bin2bn(bytesOf(plain), curveBytes, nullptr);
    BIGNUM* const s = BN_bin2bn(bytesOf(plain) + curveBytes, curveBytes, nullptr);
    ECDSA_SIG_set0(signature.get(), r, s);
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    require(size > 0);
    const std::string text(reinterpret_cast<const char*>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return text;
}

} // namespace

std::string_view algorithmName(OidcSigning signing)
{
    return signing == OidcSigning::rs256 ? "RS256" : "ES256";
}

SigningKey::SigningKey(OidcSigning signing, Key key)
    : m_signing(signing)
    , m_key(std::move(key))
    , m_members(membersOf(signing, m_key.get()))
    , m_kid(base64Url(
          QCryptographicHash::hash(QByteArray::fromStdString('{' + m_members + '}'), QCryptographicHash::Sha256)
              .toStdString()))
{
}

SigningKey SigningKey::make(OidcSigning signing)
{
    EVP_PKEY* const made = signing == OidcSigning::rs256 ? EVP_RSA_gen(rsaBits) : EVP_EC_gen("P-256");
    require(made != nullptr);
    return {signing, Key{made, Deleter{}}};
}

SigningKey SigningKey::fromPem(const Secret& pem)
{
    const Owned<BIO> bio{BIO_new_mem_buf(pem.reveal().data(), static_cast<int>(pem.reveal().size()))};
    EVP_PKEY* const read = PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
    require(read != nullptr);
    const Key key{read, Deleter{}};
    return {EVP_PKEY_get_base_id(read) == EVP_PKEY_RSA ? OidcSigning::rs256 : OidcSigning::es256, key};
}

Secret SigningKey::pem() const
{
    const Owned<BIO> bio{BIO_new(BIO_s_secmem())};
    require(PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return Secret{std::string(text, static_cast<std::size_t>(size))};
}

std::string SigningKey::jwk() const
{
    return '{' + m_members + R"(,"use":"sig","alg":")" + std::string{algorithmName(m_signing)} + R"(","kid":")" + m_kid
        + R"("})";
}

std::string SigningKey::sign(std::string_view text) const
{
    const Owned<EVP_MD_CTX> context{EVP_MD_CTX_new()};
    std::size_t size = 0;
    require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), nullptr, &size, bytesOf(text), text.size()) == 1);
    std::string signature(size, '\0');
    require(EVP_DigestSign(
                context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytesOf(text), text.size())
        == 1);
    signature.resize(size);
    return m_signing == OidcSigning::rs256 ? signature : plainSignature(signature);
}

bool SigningKey::verify(std::string_view text, std::string_view given) const
{
    const std::string signature = m_signing == OidcSigning::rs256 ? std::string{given} : derSignature(given);
    const Owned<EVP_MD_CTX> context{EVP_MD_CTX_new()};
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(text), text.size()) == 1;
    ERR_clear_error();
    return good;
}

} // namespace wardport::server
