// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/CertificatePins.h"

#include <QSettings>

namespace wardport::console {
namespace {

QString key(const QString& server)
{
    // A settings key must not hold the slashes and brackets of an address.
    return QStringLiteral("certificates/") + QString::fromLatin1(server.toUtf8().toHex());
}

} // namespace

QByteArray CertificatePins::find(const QString& server) const
{
    return QByteArray::fromHex(QSettings().value(key(server)).toString().toLatin1());
}

void CertificatePins::pin(const QString& server, const QByteArray& sha256)
{
    QSettings().setValue(key(server), QString::fromLatin1(sha256.toHex()));
}

void CertificatePins::forget(const QString& server)
{
    QSettings().remove(key(server));
}

QString fingerprintText(const QByteArray& sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

} // namespace wardport::console
