// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/IdempotencyStore.h"

#include <QCryptographicHash>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lockKey = "SELECT pg_advisory_xact_lock(hashtext(:caller), hashtext(:key))";
constexpr auto selectAnswer = R"(
    SELECT route, body_hash, status, answer, location FROM idempotency_key WHERE caller = :caller AND key = :key)";
constexpr auto insertAnswer = R"(
    INSERT INTO idempotency_key (caller, key, route, body_hash, status, answer, location)
    VALUES (:caller, :key, :route, :body_hash, :status, :answer, :location))";
constexpr auto deleteOld = "DELETE FROM idempotency_key WHERE created_at < now() - interval '1 day'";

struct KeptAnswer {
    std::string route;
    QByteArray bodyHash;
    int status = 0;
    std::string answer;
    std::string location;
};
BOOST_DESCRIBE_STRUCT(KeptAnswer, (), (route, bodyHash, status, answer, location))

QString callerOf(const Principal& who)
{
    switch (who.kind) {
    case Principal::Kind::administrator:
        return u"administrator:"_s + QString::number(who.administratorId.value());
    case Principal::Kind::person:
        return u"person:"_s + QString::number(who.personId.value());
    case Principal::Kind::app:
        return u"app:"_s + QString::number(who.appId.value());
    case Principal::Kind::gateway:
        return u"gateway:"_s + QString::number(who.gatewayId);
    case Principal::Kind::anonymous:
        break;
    }
    return u"anonymous"_s;
}

HttpResponse replay(const KeptAnswer& kept)
{
    HttpResponse response;
    response.status = kept.status;
    response.body = kept.answer;
    if (!kept.location.empty())
        response.headers.emplace_back("Location", kept.location);
    response.headers.emplace_back("Idempotent-Replayed", "true");
    return response;
}

} // namespace

IdempotencyStore::IdempotencyStore(Database& database)
    : m_database(database)
{
}

HttpResponse IdempotencyStore::once(
    const Call& call, const std::string& key, Keep keep, const std::function<HttpResponse()>& work)
{
    const QString caller = callerOf(call.who);
    KeptAnswer now;
    now.route = call.request.path;
    now.bodyHash = QCryptographicHash::hash(
        QByteArrayView{call.request.body.data(), static_cast<qsizetype>(call.request.body.size())},
        QCryptographicHash::Sha256);
    return m_database.transact([&] {
        m_database.query(lockKey).bind(":caller", caller).bind(":key", key).run();
        const auto kept = m_database.query(selectAnswer).bind(":caller", caller).bind(":key", key).one<KeptAnswer>();
        if (kept) {
            if (kept->route != now.route || kept->bodyHash != now.bodyHash)
                throw ApiError(ErrorCode::conflict, u"Idempotency-Key"_s, u"used for another request"_s);
            if (keep == Keep::factOnly)
                throw ApiError(
                    ErrorCode::conflict, u"Idempotency-Key"_s, u"done; the answer held a secret and is not kept"_s);
            return replay(*kept);
        }
        HttpResponse response = work();
        now.status = response.status;
        if (keep == Keep::answer)
            now.answer = response.body;
        for (const auto& [name, value] : response.headers) {
            if (name == "Location")
                now.location = value;
        }
        m_database.query(insertAnswer).bindAll(now).bind(":caller", caller).bind(":key", key).run();
        return response;
    });
}

qint64 IdempotencyStore::removeOld()
{
    return m_database.query(deleteOld).run();
}

} // namespace wardport::server
