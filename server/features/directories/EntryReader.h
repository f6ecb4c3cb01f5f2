// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/directories/LdapConnection.h"
#include "server/features/imports/DepartmentIndex.h"
#include "shared/model/Person.h"

namespace wardport::server {

/// Entries of a directory as people of its hospital, by the directory's mapping.
class EntryReader {
public:
    using Problem = DirectorySyncReport::Problem;

    struct Reading {
        PersonInput input;
        std::vector<Problem> problems; ///< empty: good
    };

    EntryReader(const DirectoryInput& settings, const std::vector<OrgUnit>& units);

    /// What has to be asked for.
    static std::vector<QString> attributes(const DirectoryMapping& mapping);
    /// Whether Active Directory has disabled the account.
    static bool isDisabled(const LdapEntry& entry);

    /// Empty when the entry has none, or several: then who it is cannot be told.
    QString staffNo(const LdapEntry& entry) const;
    /// `known`: the person who has the entry's staff number, or null. What has no attribute stays as it is.
    Reading read(const LdapEntry& entry, const Person* known) const;

    /// The text of an attribute's first value; nothing when it is not UTF-8.
    static std::optional<QString> text(const LdapEntry& entry, const QString& attribute);

private:
    void readDepartment(const QString& code, const Person* known, Reading& reading) const;

    const DirectoryMapping m_mapping;
    const OrgUnitId m_hospitalId;
    const DepartmentIndex m_departments;
};

} // namespace wardport::server
