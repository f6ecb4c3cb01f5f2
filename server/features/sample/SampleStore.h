// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/access/GrantSeal.h"
#include "server/features/sample/ExceptionGenerator.h"

namespace wardport::server {

/// An account of the console to be made.
struct PlannedAdministrator {
    AdministratorInput input;
    Role role = Role::none;
    QString passwordHash;
    std::optional<Instant> lastSignIn;
};

/// Streams the plan into an empty database; ids are the plan's.
class SampleStore {
public:
    explicit SampleStore(Database& database);

    /// The name of a table that holds something, if there is one.
    std::optional<QString> occupied();
    void ensurePartitions(QDate first, QDate last);

    /// Drops the launches' indexes but for the key, and makes them again: entering a hundred million rows one by one into
    /// indexes that are not in the order of time would take most of the loading. The definitions are the database's own.
    std::vector<QString> dropLaunchIndexes();
    void makeIndexes(const std::vector<QString>& definitions);

    void writeUnits(const SamplePlan& plan, Instant createdAt);
    void writeVendors(const SamplePlan& plan);
    /// `icons`: the hash of each app's icon.
    void writeApps(const SamplePlan& plan, const std::vector<QString>& icons);
    void writePeople(const SamplePlan& plan);
    void writeGroups(const SamplePlan& plan, Instant createdAt);
    void writeAccounts(const SamplePlan& plan);
    void writeChangeSets(const SamplePlan& plan, const QString& by, const std::optional<GrantSeal>& seal);
    void writeAdministrators(const std::vector<PlannedAdministrator>& administrators, Instant createdAt);
    void writeExceptions(const SamplePlan& plan, const PlannedExceptions& exceptions, SampleRandom& ids);

    /// Identities go on behind the ids that were written.
    void moveIdentities();
    /// Tells the planner what is there.
    void analyze();

private:
    Database& m_database;
};

} // namespace wardport::server
