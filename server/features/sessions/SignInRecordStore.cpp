// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sessions/SignInRecord.h"

namespace wardport::server {
namespace {

constexpr auto insertSignIn = R"(
    INSERT INTO sign_in (at, audience, account, hospital_id, person_id, administrator_id, success, reason, address, client)
    VALUES (:at, :audience, left(:account, 64), :hospital_id, :person_id, :administrator_id, :success, :reason, :address,
            left(:client, 200)))";

} // namespace

SignInRecord::SignInRecord(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

void SignInRecord::write(const SignInAttempt& attempt)
{
    m_database.query(insertSignIn).bindAll(attempt).bind(":at", m_clock.now()).run();
}

} // namespace wardport::server
