// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/PersonGroup.h"

namespace wardport::server {

class PersonGroupStore {
public:
    explicit PersonGroupStore(Database& database);

    /// `scopePath`: groups of the hospital that path lies in, or of those below it; empty for all.
    Page<PersonGroup> list(const QString& scopePath, const PersonGroupFilter& filter);
    PersonGroup get(PersonGroupId id);
    PersonGroupId insert(const PersonGroupInput& input);
    /// Throws versionMismatch when the row is not at `version`.
    void update(PersonGroupId id, int version, const PersonGroupInput& input);
    void remove(PersonGroupId id, int version);
    /// Keeps others from changing or removing the group.
    void lock(PersonGroupId id);
    int grants(PersonGroupId id);

    /// Each answers whom it really added or removed.
    std::vector<PersonId> addMembers(PersonGroupId id, const std::vector<PersonId>& people);
    std::vector<PersonId> removeMembers(PersonGroupId id, const std::vector<PersonId>& people);

private:
    Database& m_database;
};

} // namespace wardport::server
