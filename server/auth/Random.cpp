// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Random.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>

namespace wardport::server {

QByteArray randomToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray::fromRawData(reinterpret_cast<const char*>(words), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(std::string_view token)
{
    return QCryptographicHash::hash(QByteArrayView{token.data(), static_cast<qsizetype>(token.size())},
        QCryptographicHash::Sha256);
}

QString randomPassword()
{
    static constexpr std::string_view groups[] = {"abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789"};
    QString password;
    for (int i = 0; i < 14; ++i) {
        if (i == 4 || i == 9) {
            password += u'-';
            continue;
        }
        // The first three take one of each kind, the rest any.
        const auto group = groups[i < 3 ? i : QRandomGenerator::system()->bounded(3)];
        password += QLatin1Char(group[static_cast<std::size_t>(QRandomGenerator::system()->bounded(static_cast<int>(group.size())))]);
    }
    return password;
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace wardport::server
