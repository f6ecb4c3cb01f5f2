// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Announcement.h"

namespace wardport::console {

/// What people are told on their phones.
class AnnouncementsApi {
public:
    explicit AnnouncementsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const AnnouncementFilter& filter, const QObject* context, Callback<Page<Announcement>> callback);
    Request get(AnnouncementId id, const QObject* context, Callback<Announcement> callback);
    Request create(const AnnouncementInput& input, const QObject* context, Callback<Announcement> callback);
    Request update(AnnouncementId id, int version, const AnnouncementInput& input, const QObject* context,
        Callback<Announcement> callback);
    Request remove(AnnouncementId id, int version, const QObject* context, Callback<Done> callback);
    Request publish(AnnouncementId id, const QObject* context, Callback<Announcement> callback);
    Request withdraw(AnnouncementId id, const QObject* context, Callback<Announcement> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
