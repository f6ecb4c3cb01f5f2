// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/base/Clock.h"
#include "shared/model/Log.h"

namespace wardport::server {

/// One attempt to sign in, as it is kept.
struct SignInAttempt {
    SignInAudience audience = SignInAudience::console;
    QString account;
    std::optional<OrgUnitId> hospitalId;
    std::optional<PersonId> personId;
    std::optional<AdministratorId> administratorId;
    bool success = false;
    std::optional<ErrorCode> reason;
    QString address;
    QString client;
};
BOOST_DESCRIBE_STRUCT(SignInAttempt, (),
    (audience, account, hospitalId, personId, administratorId, success, reason, address, client))

/// Writes the sign-in log, failures included.
class SignInRecord {
public:
    SignInRecord(Database& database, const Clock& clock);

    void write(const SignInAttempt& attempt);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace wardport::server
