// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/orgunits/OrgUnitPlace.h"

namespace wardport::server {

class OrgUnitStore {
public:
    explicit OrgUnitStore(Database& database);

    /// All units whose path matches, brothers by sort order.
    std::vector<OrgUnit> all(const std::optional<QString>& scope);
    OrgUnit get(OrgUnitId id);
    std::optional<OrgUnitPlace> find(OrgUnitId id);

    /// Makes changes of one hospital's tree wait for one another.
    void lockTree(OrgUnitId hospitalId);
    /// Keeps a unit from being changed until the end of the transaction.
    std::optional<OrgUnitPlace> hold(OrgUnitId id);
    /// Waits for those who hold the unit.
    void lock(OrgUnitId id);
    /// The same for a unit and everything below it.
    void lockSubtree(const QString& path);

    OrgUnitId insert(const OrgUnitInput& input, const std::optional<OrgUnitPlace>& parent);
    /// Throws versionMismatch when the row is not at `version`.
    void update(OrgUnitId id, int version, const OrgUnitInput& input);
    /// Rewrites the path of a unit and of everything below it.
    void move(const QString& from, const QString& to);
    /// Puts the units below one under another.
    void moveChildren(const OrgUnitPlace& from, const OrgUnitPlace& into);
    void setActive(OrgUnitId id, bool active);

    int activeChildren(OrgUnitId id);
    int activePeople(OrgUnitId id);
    OrgUnitMergeResult attached(OrgUnitId id);

private:
    Database& m_database;
};

} // namespace wardport::server
