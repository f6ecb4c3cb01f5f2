// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/NameMaker.h"
#include "server/features/sample/SampleDays.h"
#include "server/features/sample/SampleFiles.h"
#include "server/features/sample/SampleOptions.h"
#include "server/features/sample/SampleRandom.h"
#include "shared/base/ApiError.h"
#include "shared/base/Names.h"
#include "shared/model/Grant.h"
#include "shared/model/PersonGroup.h"
#include "shared/model/Vendor.h"
#include "shared/model/VpnAccount.h"

namespace wardport::server {

/// The sample hospital in memory, complete but for its events. Ids count from 1 in the order of the lists: the database is
/// empty.
struct PlannedUnit {
    OrgUnit unit;
    int department = -1; ///< index in SampleFiles::departments; -1 for a hospital or campus
};

/// How much somebody uses the phone; the profile's intensities in that order.
enum class Activity { daily, occasional, never };
BOOST_DESCRIBE_ENUM(Activity, daily, occasional, never)

struct PlannedPerson {
    Person person;
    int unit = 0; ///< index of the department
    Platform platform = Platform::android;
    Activity activity = Activity::never;
    float factor = 1;    ///< personal, on the number of launches
    int firstDay = 0;    ///< of launches
    int lastDay = 0;     ///< of launches, that day included
    int appTable = 0;    ///< index in SamplePlan::appTables
    QString passwordHash;
    std::optional<Instant> lastSignIn;
};

struct PlannedApp {
    App app;
    QString icon;
    QString signingKey;
    double popularity = 0;
    int firstDay = 0; ///< of launches; beyond lastDay for a draft
    int lastDay = 0;
    std::vector<QString> audience;

    bool isOn(Platform platform) const;
};

struct PlannedGroup {
    PersonGroup group;
    source::GroupRule rule;
    std::vector<PersonId> members;
};

struct PlannedChangeSet {
    QString note;
    Instant createdAt{};
    std::vector<GrantChange> changes;
};

/// The apps somebody launches, with weights.
struct AppTable {
    std::vector<quint16> apps; ///< indices in SamplePlan::apps
    std::vector<double> weights;
};

struct SamplePlan {
    std::vector<PlannedUnit> units; ///< parents before children
    std::vector<PlannedPerson> people;
    std::vector<Vendor> vendors;
    std::vector<VendorDocument> vendorDocuments;
    std::vector<PlannedApp> apps;
    std::vector<PlannedGroup> groups;
    std::vector<VpnAccount> accounts;
    std::vector<PlannedChangeSet> changeSets;
    std::vector<AppTable> appTables;
    std::vector<std::size_t> phoneUsers; ///< indices in people
};

/// Makes everything but the events. The parts are made in the order in which they need each other.
class SamplePlanner {
public:
    SamplePlanner(const SampleFiles& files, const SampleOptions& options, const SampleDays& days);

    SamplePlan plan();

private:
    void planUnits();
    void planPeople();
    void planPerson(int unit, StaffCategory category, SampleRandom& random);
    void planTimes(PlannedPerson& planned, int era, SampleRandom& random);
    void planHabits(PlannedPerson& planned, SampleRandom& random);
    void planRareNames();
    void planVendors();
    void planDocuments(const source::Vendor& from, VendorId vendor);
    void planApps();
    void planApp(const source::App& from, int variant);
    void planGroups();
    void planAccounts();
    void planGrants();
    void planExceptionalGrants();
    void planAppTables();
    void planPhoneUsers();

    bool audienceHas(const QString& audience, const PlannedPerson& person) const;
    std::optional<Subject> subjectOf(const QString& audience, OrgUnitId hospital) const;
    OrgUnitId departmentOf(OrgUnitId hospital, const QString& code) const;

    const SampleFiles& m_files;
    const SampleOptions& m_options;
    const SampleDays& m_days;
    const NameMaker m_names;
    SamplePlan m_plan;
    std::vector<std::pair<PersonId, AppId>> m_denied;
};

} // namespace wardport::server
