// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/IconStore.h"

#include <QCryptographicHash>

namespace wardport::server {
namespace {

constexpr auto insertIcon = R"(
    INSERT INTO app_icon (hash, media_type, bytes) VALUES (:hash, 'image/png', :bytes) ON CONFLICT (hash) DO NOTHING)";
constexpr auto selectIcon = "SELECT bytes FROM app_icon WHERE hash = :hash";

} // namespace

IconStore::IconStore(Database& database)
    : m_database(database)
{
}

QString IconStore::keep(const QByteArray& png)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    m_database.query(insertIcon).bind(":hash", hash).bind(":bytes", png).run();
    return hash;
}

std::optional<QByteArray> IconStore::find(const QString& hash)
{
    return m_database.query(selectIcon).bind(":hash", hash).one<QByteArray>();
}

} // namespace wardport::server
