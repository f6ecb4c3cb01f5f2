// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/OsUser.h"

#include "shared/base/ApiError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifndef _WIN32
#include <algorithm>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wardport::server {

#ifdef _WIN32

bool OsUser::isNeeded()
{
    return false;
}

OsUser::OsUser(const QString& name)
    : m_name(name)
{
}

std::function<void()> OsUser::switcher() const
{
    return {};
}

void OsUser::own(const QString&) const {}

std::optional<QString> OsUser::closedParent(const QString&) const
{
    return {};
}

bool mayBePostgres(qint64)
{
    return true;
}

#else

bool OsUser::isNeeded()
{
    return geteuid() == 0;
}

OsUser::OsUser(const QString& name)
    : m_name(name)
{
    const QByteArray account = name.toLocal8Bit();
    const passwd* entry = getpwnam(account.constData());
    if (entry == nullptr || entry->pw_uid == 0)
        throw ApiError(ErrorCode::unavailable, {},
            QStringLiteral("PostgreSQL does not run as root, and there is no unprivileged user \"%1\" to run it as")
                .arg(name));
    m_user = entry->pw_uid;
    m_group = entry->pw_gid;
    int count = 64;
    m_groups.resize(static_cast<std::size_t>(count));
    if (getgrouplist(account.constData(), m_group, m_groups.data(), &count) < 0)
        count = 64;
    m_groups.resize(static_cast<std::size_t>(count));
}

std::function<void()> OsUser::switcher() const
{
    // Runs between fork and exec: system calls only, no look-ups and no memory.
    return [user = m_user, group = m_group, groups = m_groups] {
        if (setgroups(groups.size(), groups.data()) != 0 || setgid(group) != 0 || setuid(user) != 0)
            _exit(126);
    };
}

void OsUser::own(const QString& path) const
{
    if (chown(QFile::encodeName(path).constData(), m_user, m_group) != 0)
        throw ApiError(ErrorCode::unavailable, {}, QStringLiteral("cannot give %1 to user \"%2\"").arg(path, m_name));
}

std::optional<QString> OsUser::closedParent(const QString& path) const
{
    QStringList parents;
    QString at = QFileInfo(path).absoluteFilePath();
    for (; at != QDir::rootPath(); at = QFileInfo(at).absolutePath())
        parents.prepend(at);
    for (const QString& parent : parents) {
        struct stat info = {};
        if (stat(QFile::encodeName(parent).constData(), &info) != 0)
            return parent;
        const bool inGroup = std::find(m_groups.begin(), m_groups.end(), info.st_gid) != m_groups.end();
        const mode_t needed = info.st_uid == m_user ? S_IXUSR : inGroup ? S_IXGRP : S_IXOTH;
        if ((info.st_mode & needed) == 0)
            return parent;
    }
    return {};
}

bool mayBePostgres(qint64 processId)
{
    if (!QFileInfo::exists(QStringLiteral("/proc/self")))
        return true;
    // "4711 (postgres) S …": a zombie has ended, even if nobody has taken notice yet.
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return (stat.contains("(postgres) ") || stat.contains("(postmaster) ")) && !stat.contains(") Z ");
}

#endif

} // namespace wardport::server
