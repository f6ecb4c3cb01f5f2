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
    return console::mayOpen(m_session, page);
}

void Navigator::openPage(PageKind page, const PageTarget& target)
{
    if (mayOpen(page))
        Q_EMIT pageRequested(page, target);
}

std::optional<Permission> permissionFor(PageKind page)
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
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool mayOpen(const CurrentSession& session, PageKind page)
{
    if (const auto permission = permissionFor(page))
        return session.may(*permission);
    return session.isSignedIn() && session.info().role != Role::none;
}

} // namespace wardport::console
