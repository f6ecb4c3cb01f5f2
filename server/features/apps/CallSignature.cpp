// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/CallSignature.h"

#include "shared/base/ApiError.h"

#include <openssl/evp.h>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

QString callSignature(SignatureMethod method, const QByteArray& text, const QByteArray& key)
{
    const char* digest = method == SignatureMethod::hmacSm3 ? "SM3" : "SHA256";
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    std::size_t size = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.constData());
    if (!EVP_Q_mac(nullptr, "HMAC", nullptr, digest, nullptr, key.constData(), static_cast<std::size_t>(key.size()),
            bytes, static_cast<std::size_t>(text.size()), reinterpret_cast<unsigned char*>(mac.data()),
            static_cast<std::size_t>(mac.size()), &size))
        throw ApiError(ErrorCode::internal, {}, u"HMAC with %1 cannot be made here"_s.arg(QLatin1String(digest)));
    mac.truncate(static_cast<qsizetype>(size));
    return QString::fromLatin1(mac.toHex());
}

} // namespace wardport::server
