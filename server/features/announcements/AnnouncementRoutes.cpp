// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/announcements/AnnouncementRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

AnnouncementRoutes::AnnouncementRoutes(AnnouncementService& service)
    : m_service(service)
{
}

std::vector<Route> AnnouncementRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::announcements, admin, announcementsRead, bind(this, &AnnouncementRoutes::list), "Announcements"},
        {post, Paths::announcements, admin, announcementsWrite, bind(this, &AnnouncementRoutes::create),
            "Write an announcement; it is a draft"},
        {get, Paths::announcement, admin, announcementsRead, bind(this, &AnnouncementRoutes::get), "One announcement"},
        {put, Paths::announcement, admin, announcementsWrite, bind(this, &AnnouncementRoutes::update),
            "Change an announcement that is not published"},
        {delete_, Paths::announcement, admin, announcementsWrite, bind(this, &AnnouncementRoutes::remove),
            "Delete a draft"},
        {post, Paths::announcementPublish, admin, announcementsWrite, bind(this, &AnnouncementRoutes::publish),
            "Show an announcement on phones"},
        {post, Paths::announcementWithdraw, admin, announcementsWrite, bind(this, &AnnouncementRoutes::withdraw),
            "Show an announcement no longer"},
        {get, Paths::myMessages, phone, Right::person(), bind(this, &AnnouncementRoutes::mine),
            "What one has been told, the newest first"},
        {post, Paths::myMessageRead, phone, Right::person(), bind(this, &AnnouncementRoutes::read),
            "One has read it; again changes nothing"},
    };
}

Page<Announcement> AnnouncementRoutes::list(const Call& call, const AnnouncementFilter& filter)
{
    return m_service.list(call.who, filter);
}

Announcement AnnouncementRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<AnnouncementId>());
}

Created<Announcement> AnnouncementRoutes::create(const Call& call, const AnnouncementInput& input)
{
    return created(m_service.create(call.who, input), Paths::announcements);
}

Announcement AnnouncementRoutes::update(const Call& call, const AnnouncementInput& input)
{
    return m_service.update(call.who, call.id<AnnouncementId>(), call.ifMatch(), input);
}

void AnnouncementRoutes::remove(const Call& call)
{
    m_service.remove(call.who, call.id<AnnouncementId>(), call.ifMatch());
}

Announcement AnnouncementRoutes::publish(const Call& call)
{
    return m_service.publish(call.who, call.id<AnnouncementId>());
}

Announcement AnnouncementRoutes::withdraw(const Call& call)
{
    return m_service.withdraw(call.who, call.id<AnnouncementId>());
}

MyMessages AnnouncementRoutes::mine(const Call& call)
{
    return m_service.mine(call.who);
}

void AnnouncementRoutes::read(const Call& call)
{
    m_service.read(call.who, call.id<AnnouncementId>());
}

} // namespace wardport::server
