// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantSealStore.h"

#include "server/db/TimeoutPause.h"

namespace wardport::server {
namespace {

constexpr auto lockSeal = "LOCK TABLE grant_seal IN SHARE ROW EXCLUSIVE MODE";
constexpr auto selectKeyCheck = "SELECT key_check FROM grant_seal";
constexpr auto writeKeyCheck = R"(
    INSERT INTO grant_seal (key_check) VALUES (:key_check)
    ON CONFLICT (only_row) DO UPDATE SET key_check = excluded.key_check, sealed_at = now())";

constexpr auto selectLines = R"(
    SELECT id, subject_type, subject_id, app_id, effect, (extract(epoch FROM valid_from) * 1000)::bigint,
           (extract(epoch FROM valid_until) * 1000)::bigint, change_set_id, mac
    FROM grant_entry)";
constexpr auto sealLines = R"(
    UPDATE grant_entry g SET mac = line.mac
    FROM unnest(:ids::bigint[], :macs::bytea[]) AS line (id, mac)
    WHERE g.id = line.id)";

} // namespace

GrantSealStore::GrantSealStore(Database& database)
    : m_database(database)
{
}

std::optional<QByteArray> GrantSealStore::lockKeyCheck()
{
    m_database.query(lockSeal).run();
    return m_database.query(selectKeyCheck).one<QByteArray>();
}

void GrantSealStore::setKeyCheck(const QByteArray& keyCheck)
{
    m_database.query(writeKeyCheck).bind(":key_check", keyCheck).run();
}

/// visit(GrantId, const SealedGrant&, const std::optional<QByteArray>& seal)
template <class Visit>
void GrantSealStore::each(Visit&& visit)
{
    using Row = std::tuple<GrantId, SubjectType, qint64, AppId, GrantEffect, std::optional<qint64>,
        std::optional<qint64>, ChangeSetId, std::optional<QByteArray>>;
    m_database.query(selectLines).each<Row>([&](const Row& row) {
        const auto& [id, type, subject, app, effect, from, until, changeSet, mac] = row;
        visit(id, SealedGrant{{type, subject}, app, effect, toInstant(from), toInstant(until), changeSet}, mac);
    });
}

GrantSealCount GrantSealStore::count(const GrantSeal& seal)
{
    GrantSealCount count;
    each([&](GrantId, const SealedGrant& line, const std::optional<QByteArray>& mac) {
        ++count.lines;
        count.sealed += mac ? 1 : 0;
        count.whole += seal.judge(line, mac) == GrantVerdict::whole ? 1 : 0;
    });
    return count;
}

qint64 GrantSealStore::sealAll(const GrantSeal& seal)
{
    ArrayColumn ids;
    ArrayColumn macs;
    each([&](GrantId id, const SealedGrant& line, const std::optional<QByteArray>&) {
        ids.add(id);
        macs.add(seal.of(line));
    });
    const TimeoutPause pause(m_database.here());
    return m_database.query(sealLines).bind(":ids", ids).bind(":macs", macs).run();
}

} // namespace wardport::server
