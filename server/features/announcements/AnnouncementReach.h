// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshot.h"
#include "shared/model/Announcement.h"

namespace wardport::server {

/// Whom announcements reach, at one moment of the authorization.
class AnnouncementReach {
public:
    AnnouncementReach(const AccessSnapshot& access, Instant at);

    int recipients(const AnnouncementInput& announcement) const;
    /// How many of these people it still reaches.
    int among(const AnnouncementInput& announcement, const std::vector<PersonId>& people) const;

private:
    /// Of those it is for; nothing when its unit has gone.
    std::optional<QString> pathOf(const AnnouncementInput& announcement) const;
    bool reaches(const AccessPerson& person, const QString& path, std::optional<AppId> app) const;

    const AccessSnapshot& m_access;
    const Instant m_at;
};

} // namespace wardport::server
