// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/SecretBox.h"
#include "server/features/directories/DirectoryStore.h"
#include "server/features/directories/LdapConnection.h"

#include <mutex>
#include <unordered_map>

namespace wardport::server {

/// Asks a directory whether a password is somebody's, by a bind as them. Belongs in the lane of passwords: it may take as
/// long as a directory takes, and holds no transaction meanwhile.
class DirectorySignIn {
public:
    DirectorySignIn(Database& database, const SecretBox& secrets, const Clock& clock);

    /// `dn` as the last sync found it; an entry that was moved since is looked up by its staff number. Throws unavailable when
    /// the directory cannot be asked. Having failed to answer, it is left alone for some seconds, so that those who sign in
    /// elsewhere do not wait for it.
    bool isRight(DirectoryId id, const QString& dn, const QString& staffNo, const Secret& password);

private:
    bool ask(const DirectoryRecord& directory, const QString& dn, const QString& staffNo, const Secret& password);
    std::optional<QString> currentDn(const DirectoryRecord& directory, const QString& staffNo);
    void requireAwake(DirectoryId id);

    const SecretBox& m_secrets;
    const Clock& m_clock;
    DirectoryStore m_store;
    std::mutex m_mutex;
    std::unordered_map<DirectoryId, Instant> m_restsUntil;
};

} // namespace wardport::server
