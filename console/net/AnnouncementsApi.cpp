// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/AnnouncementsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request AnnouncementsApi::list(
    const AnnouncementFilter& filter, const QObject* context, Callback<Page<Announcement>> callback)
{
    return m_client.get<Page<Announcement>>(expand(Paths::announcements), filter, context, std::move(callback));
}

Request AnnouncementsApi::get(AnnouncementId id, const QObject* context, Callback<Announcement> callback)
{
    return m_client.get<Announcement>(expand(Paths::announcement, id), context, std::move(callback));
}

Request AnnouncementsApi::create(
    const AnnouncementInput& input, const QObject* context, Callback<Announcement> callback)
{
    return m_client.post<Announcement>(expand(Paths::announcements), input, context, std::move(callback));
}

Request AnnouncementsApi::update(AnnouncementId id, int version, const AnnouncementInput& input, const QObject* context,
    Callback<Announcement> callback)
{
    return m_client.put<Announcement>(expand(Paths::announcement, id), input, version, context, std::move(callback));
}

Request AnnouncementsApi::remove(AnnouncementId id, int version, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::announcement, id), version, context, std::move(callback));
}

Request AnnouncementsApi::publish(AnnouncementId id, const QObject* context, Callback<Announcement> callback)
{
    return m_client.post<Announcement>(
        expand(Paths::announcementPublish, id), std::nullopt, context, std::move(callback));
}

Request AnnouncementsApi::withdraw(AnnouncementId id, const QObject* context, Callback<Announcement> callback)
{
    return m_client.post<Announcement>(
        expand(Paths::announcementWithdraw, id), std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
