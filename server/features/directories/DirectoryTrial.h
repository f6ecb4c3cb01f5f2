// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/directories/EntryReader.h"

namespace wardport::server {

/// Tries the settings of a directory step by step and keeps nothing. What fails is told in the result and not thrown.
class DirectoryTrial {
public:
    DirectoryTrial(const DirectoryInput& settings, const Secret& password, const LdapPatience& patience);

    DirectoryTestResult run(const std::vector<OrgUnit>& units);

private:
    using Step = DirectoryTestResult::Step;

    /// Whether the trial goes on. `work` answers what was found.
    template <class Work>
    bool step(DirectoryTestStep step, Work work);
    bool reachAny();
    QString search();
    QString map(const std::vector<OrgUnit>& units);

    const DirectoryInput& m_settings;
    const Secret& m_password;
    const LdapPatience m_patience;
    std::unique_ptr<LdapConnection> m_connection;
    std::vector<LdapEntry> m_entries;
    DirectoryTestResult m_result;
};

} // namespace wardport::server
