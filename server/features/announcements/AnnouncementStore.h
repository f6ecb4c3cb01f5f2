// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/http/Principal.h"
#include "shared/model/Announcement.h"

#include <unordered_map>

namespace wardport::server {

class AnnouncementStore {
public:
    explicit AnnouncementStore(Database& database);

    /// With their recipients and readers left at zero.
    Page<Announcement> list(const std::optional<QString>& scope, const AnnouncementFilter& filter);
    Announcement get(AnnouncementId id);
    /// The path of the unit it is for, empty for everybody.
    QString path(AnnouncementId id);
    /// The same, and nobody changes the announcement until the end of the transaction.
    QString lock(AnnouncementId id);
    std::unordered_map<AnnouncementId, std::vector<PersonId>> readers(const std::vector<AnnouncementId>& ids);

    AnnouncementId insert(const AnnouncementInput& input, const Principal& who, Instant at);
    /// Throws versionMismatch when the row is not at `version`; so does remove().
    void update(AnnouncementId id, int version, const AnnouncementInput& input);
    void setState(AnnouncementId id, AnnouncementState state, std::optional<Instant> publishedAt);
    /// Those aimed at this unit itself, locked.
    std::vector<AnnouncementId> lockAimedAt(OrgUnitId unit);
    void setUnit(AnnouncementId id, OrgUnitId unit);
    void remove(AnnouncementId id, int version);

    /// What is published to this person's departments or everybody, the newest first, whatever app it is about.
    std::vector<MyMessage> ofPerson(PersonId person, Instant now);
    void markRead(AnnouncementId id, PersonId person, Instant at);

private:
    Database& m_database;
};

} // namespace wardport::server
