// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/directories/DirectoryStore.h"
#include "server/features/directories/EntryReader.h"
#include "server/features/people/PersonBatch.h"

#include <unordered_map>
#include <unordered_set>

namespace wardport::server {

/// What a sync has to do, from what the directory holds and what is known of the people of its hospital.
class DirectoryPlan {
public:
    struct Link {
        PersonId person;
        QString dn;
    };

    /// `known`: the people who have the staff numbers of the entries or came from the directory before.
    DirectoryPlan(const DirectoryRecord& directory, const std::vector<LdapEntry>& entries,
        const std::vector<OrgUnit>& units, const std::vector<Person>& known,
        const std::vector<DirectoryPerson>& linked);

    /// The staff numbers to know the people of.
    static std::vector<QString> staffNos(const DirectoryRecord& directory, const std::vector<LdapEntry>& entries,
        const std::vector<DirectoryPerson>& linked);

    /// Why this is not to be done: too many would be disabled. Empty when it may.
    QString objection() const;

    DirectorySyncReport report; ///< but for `dryRun` and `at`
    std::vector<PersonInput> creates;
    std::vector<QString> createdDns;
    std::vector<PersonBatch::Change> updates;
    std::vector<Person> enables; ///< as they are after the updates
    std::vector<Person> disables;
    std::vector<Link> links; ///< of people who are here already

private:
    void judge(const LdapEntry& entry, const EntryReader& reader);
    void judgeKnown(const LdapEntry& entry, const PersonInput& input, const Person& person);
    void disableMissing(const std::vector<DirectoryPerson>& linked);
    void note(const QString& action, const PersonInput& person, std::vector<QString> fields);

    std::unordered_map<QString, const Person*> m_known;
    std::unordered_map<PersonId, const DirectoryPerson*> m_linked;
    std::unordered_map<QString, int> m_times; ///< of each staff number among the entries
    std::unordered_set<QString> m_present;    ///< names of entries, and staff numbers
    int m_active = 0;                         ///< people of the directory before
    int m_maxPercent = 0;
};

} // namespace wardport::server
