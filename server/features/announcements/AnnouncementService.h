// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/announcements/AnnouncementStore.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitService.h"

namespace wardport::server {

/// What is told to people on their phones: to everybody, to a unit and all below it, to those who have an app. Whom it reaches
/// follows from where people are now, not from where they were when it was published. A caller with a scope speaks within it.
class AnnouncementService {
public:
    AnnouncementService(
        Database& database, OperationLog& log, OrgUnitService& orgUnits, AccessSnapshots& access, const Clock& clock);

    Page<Announcement> list(const Principal& who, const AnnouncementFilter& filter);
    Announcement get(const Principal& who, AnnouncementId id);
    Announcement create(const Principal& who, const AnnouncementInput& input);
    /// Not while it is published: what people have read does not change. Throws wrongState then.
    Announcement update(const Principal& who, AnnouncementId id, int version, const AnnouncementInput& input);
    /// Only a draft; what was published once stays on record.
    void remove(const Principal& who, AnnouncementId id, int version);
    Announcement publish(const Principal& who, AnnouncementId id);
    Announcement withdraw(const Principal& who, AnnouncementId id);

    /// What is aimed at the one unit is aimed at the other from now on, published or not. Inside a transaction that holds
    /// both.
    void moveAudience(const Principal& who, OrgUnitId from, OrgUnitId into);

    /// A person's own, the newest first.
    MyMessages mine(const Principal& who);
    /// Throws notFound for one that is not theirs. The first time counts.
    void read(const Principal& who, AnnouncementId id);

private:
    void requireGoodPlace(const Principal& who, const AnnouncementInput& input);
    Announcement lock(const Principal& who, AnnouncementId id);
    void count(std::vector<Announcement>& all);
    std::vector<MyMessage> visible(const Principal& who);
    void record(const Principal& who, const QString& action, const Announcement* before, const Announcement* after);

    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    AccessSnapshots& m_access;
    const Clock& m_clock;
    AnnouncementStore m_store;
};

} // namespace wardport::server
