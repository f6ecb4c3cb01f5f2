// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/announcements/AnnouncementReach.h"

namespace wardport::server {

AnnouncementReach::AnnouncementReach(const AccessSnapshot& access, Instant at)
    : m_access(access)
    , m_at(at)
{
}

std::optional<QString> AnnouncementReach::pathOf(const AnnouncementInput& announcement) const
{
    if (!announcement.orgUnitId)
        return QString();
    const AccessUnit* unit = m_access.unit(*announcement.orgUnitId);
    return unit ? std::optional{unit->path} : std::nullopt;
}

bool AnnouncementReach::reaches(const AccessPerson& person, const QString& path, std::optional<AppId> app) const
{
    if (!person.id.isValid() || !person.isOpen(m_at) || !m_access.isUnder(person, path))
        return false;
    if (!app)
        return true;
    // Also of a suspended app: that it rests is what people are told most often.
    const AccessApp* what = m_access.app(*app);
    return what && what->isVisible() && m_access.answer(person.id, *app, m_at).allowed;
}

int AnnouncementReach::recipients(const AnnouncementInput& announcement) const
{
    const auto path = pathOf(announcement);
    if (!path)
        return 0;
    const auto& people = m_access.parts().people->rows;
    return static_cast<int>(std::count_if(people.begin(), people.end(),
        [&](const AccessPerson& person) { return reaches(person, *path, announcement.appId); }));
}

int AnnouncementReach::among(const AnnouncementInput& announcement, const std::vector<PersonId>& people) const
{
    const auto path = pathOf(announcement);
    if (!path)
        return 0;
    return static_cast<int>(std::count_if(people.begin(), people.end(), [&](PersonId id) {
        const AccessPerson* person = m_access.person(id);
        return person && reaches(*person, *path, announcement.appId);
    }));
}

} // namespace wardport::server
