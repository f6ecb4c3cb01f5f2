// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/announcements/AnnouncementService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AnnouncementRoutes {
public:
    explicit AnnouncementRoutes(AnnouncementService& service);

    std::vector<Route> routes();

private:
    Page<Announcement> list(const Call& call, const AnnouncementFilter& filter);
    Announcement get(const Call& call);
    Created<Announcement> create(const Call& call, const AnnouncementInput& input);
    Announcement update(const Call& call, const AnnouncementInput& input);
    void remove(const Call& call);
    Announcement publish(const Call& call);
    Announcement withdraw(const Call& call);
    MyMessages mine(const Call& call);
    void read(const Call& call);

    AnnouncementService& m_service;
};

} // namespace wardport::server
