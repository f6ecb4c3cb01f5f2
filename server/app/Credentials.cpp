// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Credentials.h"

#include "shared/base/ApiError.h"
#include "shared/json/JsonReader.h"

#include <QFile>
#include <QSaveFile>

namespace wardport::server {

std::optional<Credentials> readCredentials(const QString& file)
{
    QFile in{file};
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    return json::fromJson<Credentials>(in.readAll().toStdString());
}

void writePrivateFile(const QString& file, const std::string& text)
{
    QSaveFile out{file};
    const bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) && out.commit();
    if (!written)
        throw ApiError(ErrorCode::unavailable, file, out.errorString());
}

} // namespace wardport::server
