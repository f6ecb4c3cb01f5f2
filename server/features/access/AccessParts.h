// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/BrokenGrants.h"
#include "server/features/access/GrantTable.h"
#include "shared/base/HospitalDay.h"
#include "server/features/access/IdIndex.h"
#include "shared/model/App.h"
#include "shared/model/OrgUnit.h"
#include "shared/model/TrialRule.h"

#include <memory>

namespace wardport::server {

/// Rows at the places of their ids. A row whose id is invalid has gone.
template <class Row>
struct AccessTable {
    IdIndex index;
    std::vector<Row> rows;

    /// The place of a row that exists, or IdIndex::none.
    template <class AnyId>
    quint32 place(AnyId id) const
    {
        const quint32 found = index.find(id.value());
        return found != IdIndex::none && rows[found].id.isValid() ? found : IdIndex::none;
    }
};

struct AccessUnit {
    OrgUnitId id;
    quint32 parent = IdIndex::none;
    quint32 hospital = IdIndex::none;
    OrgUnitKind kind = OrgUnitKind::department;
    bool active = false;
    int sortOrder = 0;
    QString code;
    QString name;
    QString path;
};

struct AccessApp {
    AppId id;
    AppState state = AppState::draft;
    AppCategory category = AppCategory::clinical;
    int sortOrder = 0;
    QString name;
    QString nameEn;
    std::optional<QString> iconHash;

    /// Phones list it: everything between draft and retired, also while it is suspended.
    bool isVisible() const { return state == AppState::trial || state == AppState::published || state == AppState::suspended; }
    bool isOpen() const { return state == AppState::trial || state == AppState::published; }
};

struct AccessGroup {
    PersonGroupId id;
    quint32 hospital = IdIndex::none;
    QString code;
    QString name;
};

struct AccessPerson {
    PersonId id;
    quint32 department = IdIndex::none;
    quint32 businessDepartment = IdIndex::none;
    quint32 hospital = IdIndex::none;
    bool active = false;
    AccessWindow window; ///< in which the person may open anything at all

    bool isOpen(Instant at) const { return active && window.contains(at); }
};

struct AccessUnits : AccessTable<AccessUnit> {
    std::vector<quint32> treeOrder; ///< parents before children, siblings as sorted by the hospital
};

struct AccessApps : AccessTable<AccessApp> {
    std::vector<quint32> order; ///< by category, then as sorted by the hospital
    std::vector<quint8> onTrial; ///< of each row, close together for those who look at many

    bool isOnTrial(quint32 place) const { return place < onTrial.size() && onTrial[place] != 0; }
};

struct AccessPeople : AccessTable<AccessPerson> {
    std::vector<Instant> edges; ///< of all windows, ascending, each once
};

/// How often each part has been changed: the numbers in the table access_version.
struct AccessNumbers {
    qint64 version = 0;
    qint64 orgUnits = 0;
    qint64 apps = 0;
    qint64 personGroups = 0;
    qint64 people = 0;
    qint64 members = 0;
    qint64 grants = 0;
};
BOOST_DESCRIBE_STRUCT(AccessNumbers, (), (version, orgUnits, apps, personGroups, people, members, grants))

/// All that access follows from, at one moment. Each part never changes once made; a newer picture shares those that are
/// still right.
struct AccessParts {
    AccessNumbers numbers;
    std::shared_ptr<const AccessUnits> units;
    std::shared_ptr<const AccessApps> apps;
    std::shared_ptr<const AccessTable<AccessGroup>> groups;
    std::shared_ptr<const AccessPeople> people;
    std::shared_ptr<const PlacedLists<quint32>> groupsOf; ///< of a person's place
    std::shared_ptr<const GrantTable> grants;
    /// Lines that do not bear out their seal: of the table only those that deny.
    std::shared_ptr<const BrokenGrants> broken = std::make_shared<const BrokenGrants>();
};

} // namespace wardport::server
