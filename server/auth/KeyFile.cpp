// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/KeyFile.h"

#include "shared/base/ApiError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

[[noreturn]] void unusable(const QString& setting, const QString& file, const QString& why)
{
    throw ApiError(ErrorCode::unavailable, setting, file + u": "_s + why);
}

} // namespace

KeyFile::Key KeyFile::read(const QString& setting, const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        unusable(setting, path, file.errorString());
    const QByteArray text = file.read(256).trimmed();
    const QByteArray bytes = QByteArray::fromHex(text);
    Key key;
    if (text.size() != static_cast<qsizetype>(key.size() * 2) || bytes.toHex() != text.toLower())
        throw ApiError(ErrorCode::invalid, setting, path + u": not 64 hexadecimal digits"_s);
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

KeyFile::Key KeyFile::make(const QString& setting, const QString& path)
{
    Key key;
    if (sodium_init() < 0)
        unusable(setting, path, u"no random numbers"_s);
    randombytes_buf(key.data(), key.size());
    const QByteArray text =
        QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size())).toHex()
        + '\n';
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(text) != text.size()
        || !file.flush())
        unusable(setting, path, file.errorString());
    return key;
}

KeyFile::Key KeyFile::readOrMake(const QString& setting, const QString& path)
{
    if (!QFile::exists(path)) {
        // Complete before it has its name, which only one can give.
        const QString unnamed = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
        make(setting, unnamed);
        if (!QFile::rename(unnamed, path))
            QFile::remove(unnamed);
    }
    return read(setting, path);
}

} // namespace wardport::server
