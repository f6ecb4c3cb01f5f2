// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/SignOn.h"

namespace wardport::server {

/// An app that signs people on, with what it proves itself by.
struct SignOnClient : AppSignOnInput {
    AppId appId;
    QString code; ///< its client_id
    QString name;
    std::optional<QString> secretHash; ///< hexadecimal
};
BOOST_DESCRIBE_STRUCT(SignOnClient, (AppSignOnInput), (appId, code, name, secretHash))

/// What is kept of an app's sign-on settings.
struct SignOnRow : AppSignOnInput {
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(SignOnRow, (AppSignOnInput), (version))

class SignOnStore {
public:
    explicit SignOnStore(Database& database);

    /// Version 0 and everything off for an app that was never set up.
    SignOnRow get(AppId id);
    /// Throws versionMismatch when the row is not at `version`; 0: there is none yet.
    void put(AppId id, int version, const AppSignOnInput& input);
    /// Of apps between draft and retired, by name.
    std::vector<SignOnClient> clients();

private:
    Database& m_database;
};

} // namespace wardport::server
