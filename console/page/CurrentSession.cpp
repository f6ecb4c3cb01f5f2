// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/CurrentSession.h"

#include "shared/base/Names.h"

namespace wardport::console {

void CurrentSession::begin(const Session& session)
{
    m_info = session;
    m_permissions.clear();
    for (const QString& name : session.permissions) {
        // A newer server may know rights this console has no use for.
        if (const auto permission = enumFromName<Permission>(name.toStdString()))
            m_permissions.insert(*permission);
    }
    m_signedIn = true;
    Q_EMIT changed();
}

void CurrentSession::end()
{
    m_info = {};
    m_permissions.clear();
    m_signedIn = false;
    Q_EMIT changed();
}

} // namespace wardport::console
