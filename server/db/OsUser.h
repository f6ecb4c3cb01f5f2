// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace wardport::server {

/// A user of the operating system, for running PostgreSQL, which refuses to run as root. On Windows pg_ctl itself drops
/// the rights of an administrator, so nothing is switched there.
class OsUser {
public:
    /// Whether this process must hand the cluster to another user.
    static bool isNeeded();

    /// Throws ErrorCode::unavailable when there is no such user.
    explicit OsUser(const QString& name);

    /// For QProcess::setChildProcessModifier: turns the child into this user.
    std::function<void()> switcher() const;

    void own(const QString& path) const;

    /// The first parent folder of `path` (or itself) that this user may not enter; nothing if all is well.
    std::optional<QString> closedParent(const QString& path) const;

    const QString& name() const { return m_name; }

private:
    QString m_name;
    unsigned m_user = 0;
    unsigned m_group = 0;
    std::vector<unsigned> m_groups;
};

/// Whether a PostgreSQL server runs under this process number. True when the system does not tell.
bool mayBePostgres(qint64 processId);

} // namespace wardport::server
