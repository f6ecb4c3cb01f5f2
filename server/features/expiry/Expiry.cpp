// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/expiry/Expiry.h"

#include "shared/base/HospitalDay.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

Expiry::Expiry(Database& database, OperationLog& log, Tokens& tokens, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_store(database)
{
}

void Expiry::run()
{
    const QDate today = hospitalDate(m_clock.now());
    m_database.transact([&] {
        end(u"person.expire"_s, u"person"_s, m_store.people(today));
        end(u"vpnAccount.expire"_s, u"vpnAccount"_s, m_store.takeAccounts(today));
    });
}

void Expiry::end(const QString& action, const QString& objectType, const std::vector<Expired>& all)
{
    Principal system;
    system.username = u"system"_s;
    std::vector<Operation> operations;
    for (const Expired& one : all) {
        m_tokens.revokePerson(one.personId);
        operations.push_back({action, objectType, QString::number(one.objectId), one.name, one.hospitalId,
            {{u"validUntil"_s, {}, {json::toJson(one.validUntil)}}}});
    }
    m_log.record(system, operations);
}

} // namespace wardport::server
