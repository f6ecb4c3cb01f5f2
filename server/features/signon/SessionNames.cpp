// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SessionNames.h"

#include "server/features/signon/Base64Url.h"

#include <QCryptographicHash>

namespace wardport::server::SessionNames {
namespace {

/// 128 bits that follow from the session.
std::string derived(const QByteArray& label, const QByteArray& sessionHash)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    hash.addData(label);
    hash.addData(QByteArrayView{"", 1});
    hash.addData(sessionHash);
    return base64Url(hash.result().left(16).toStdString());
}

} // namespace

std::string sid(const QByteArray& sessionHash, AppId app)
{
    return derived("sid" + QByteArray::number(app.value()), sessionHash);
}

std::string proof(const QByteArray& sessionHash)
{
    return derived("sign-out", sessionHash);
}

} // namespace wardport::server::SessionNames
