// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Navigator.h"

#include "console/page/CurrentSession.h"

namespace wardport::console {

Navigator::Navigator(const CurrentSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

bool Navigator::mayOpen(PageKind page) const
{
    return m_session.may(permissionFor(page));
}

void Navigator::openPage(PageKind page, const PageTarget& target)
{
    if (mayOpen(page))
        Q_EMIT pageRequested(page, target);
}

Permission permissionFor(PageKind page)
{
    switch (page) {
    case PageKind::overview:
        return Permission::overviewRead;
    case PageKind::apps:
        return Permission::appsRead;
    case PageKind::people:
        return Permission::peopleRead;
    case PageKind::access:
        return Permission::accessRead;
    case PageKind::reviews:
        return Permission::accessRequestsRead;
    case PageKind::usage:
        return Permission::usageRead;
    case PageKind::exceptions:
        return Permission::exceptionsRead;
    case PageKind::logs:
        return Permission::logsRead;
    case PageKind::alarms:
        return Permission::alarmsRead;
    case PageKind::audit:
        return Permission::operationsRead;
    case PageKind::settings:
        return Permission::administratorsRead;
    }
    Q_UNREACHABLE();
}

} // namespace wardport::console
