// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Tokens.h"

#include "server/auth/Random.h"

#include <QCryptographicHash>

#include <charconv>
#include <unordered_set>

namespace wardport::server {
namespace {

/// How long a caller is believed without asking the table: bounds what a lost notification can do.
constexpr auto believedFor = std::chrono::minutes{1};
/// How stale the table's "last used" may be.
constexpr auto touchEvery = std::chrono::minutes{1};
constexpr std::size_t mostKnown = 200'000;

std::string keyOf(const QByteArray& hash)
{
    return {hash.constData(), static_cast<std::size_t>(hash.size())};
}

Principal principalOf(const TokenRow& row, const QByteArray& hash)
{
    Principal who;
    who.tokenHash = hash;
    who.expiresAt = row.expiresAt;
    if (row.administratorId) {
        who.kind = Principal::Kind::administrator;
        who.administratorId = *row.administratorId;
        who.username = row.username;
        who.displayName = row.displayName;
        who.role = row.role;
        who.passwordChangeDue = row.passwordChangeDue;
        who.scopeOrgUnitId = row.scopeOrgUnitId;
        who.scopePath = row.scopePath;
        who.vendorId = row.vendorId;
    } else {
        who.kind = Principal::Kind::person;
        who.personId = row.personId.value_or(PersonId{});
        who.hospitalId = row.hospitalId.value_or(OrgUnitId{});
        who.departmentId = row.departmentId.value_or(OrgUnitId{});
        who.deviceId = row.deviceId.value_or(DeviceId{});
    }
    return who;
}

} // namespace

Tokens::Tokens(Database& database, PolicyStore& policy, const Clock& clock)
    : m_store(database)
    , m_policy(policy)
    , m_clock(clock)
{
}

QByteArray Tokens::issue(NewToken session)
{
    const QByteArray token = randomToken();
    session.hash = tokenHash({token.constData(), static_cast<std::size_t>(token.size())});
    m_store.insert(session);
    return token;
}

std::chrono::milliseconds Tokens::idleLimit(Principal::Kind kind)
{
    const Policy policy = m_policy.current();
    if (kind == Principal::Kind::administrator)
        return std::chrono::minutes{policy.consoleIdleMinutes};
    return std::chrono::days{policy.phoneIdleDays};
}

std::shared_ptr<Tokens::Known> Tokens::load(const QByteArray& hash, Instant now)
{
    const auto row = m_store.find(hash, now);
    if (!row)
        return nullptr;
    auto known = std::make_shared<Known>();
    known->principal = principalOf(*row, hash);
    known->loadedAt = now;
    known->lastUsed = row->lastUsedAt.time_since_epoch().count();
    known->written = known->lastUsed.load();
    return known;
}

std::optional<Principal> Tokens::byToken(std::string_view token)
{
    const Instant now = m_clock.now();
    const QByteArray hash = tokenHash(token);
    const std::string key = keyOf(hash);
    std::shared_ptr<Known> known;
    {
        const std::shared_lock lock{m_mutex};
        if (const auto found = m_known.find(key); found != m_known.end())
            known = found->second;
    }
    const auto idle = [&](const Known& session) {
        return now - Instant{std::chrono::milliseconds{session.lastUsed}} > idleLimit(session.principal.kind);
    };
    // Another instance may have seen the session since: the table decides before it counts as idle.
    if (!known || now - known->loadedAt > believedFor || idle(*known)) {
        const qint64 lastUsed = known ? known->lastUsed.load() : 0;
        known = load(hash, now);
        if (known && lastUsed > known->lastUsed)
            known->lastUsed = lastUsed;
        const std::unique_lock lock{m_mutex};
        if (!known) {
            m_known.erase(key);
            return std::nullopt;
        }
        if (m_known.size() >= mostKnown)
            m_known.clear();
        m_known[key] = known;
    }
    if (now >= known->principal.expiresAt || idle(*known)) {
        revoke(hash);
        return std::nullopt;
    }
    return known->principal;
}

void Tokens::used(const Principal& who)
{
    const Instant now = m_clock.now();
    std::shared_ptr<Known> known;
    {
        const std::shared_lock lock{m_mutex};
        if (const auto found = m_known.find(keyOf(who.tokenHash)); found != m_known.end())
            known = found->second;
    }
    if (!known)
        return; // revoked since it was looked up
    known->lastUsed = now.time_since_epoch().count();
    if (now - Instant{std::chrono::milliseconds{known->written}} > touchEvery) {
        known->written = now.time_since_epoch().count();
        m_store.touch(who.tokenHash, now);
    }
}

std::optional<Principal> Tokens::byAppSecret(std::string_view appId, std::string_view secret)
{
    qint64 id = 0;
    const auto [end, error] = std::from_chars(appId.data(), appId.data() + appId.size(), id);
    if (error != std::errc{} || end != appId.data() + appId.size())
        return std::nullopt;
    // Hashes are compared, so the time it takes tells nothing of the secret.
    if (m_store.appSecretHash(AppId{id}) != std::optional{tokenHash(secret)})
        return std::nullopt;
    Principal who;
    who.kind = Principal::Kind::app;
    who.appId = AppId{id};
    return who;
}

void Tokens::revoke(const QByteArray& hash)
{
    m_store.remove(hash);
    forget(hash);
}

void Tokens::revokeAdministrator(AdministratorId id, const QByteArray& except)
{
    m_store.removeOfAdministrator(id, except);
    const std::unique_lock lock{m_mutex};
    std::erase_if(m_known, [&](const auto& entry) { return entry.second->principal.administratorId == id; });
}

void Tokens::revokePerson(PersonId id)
{
    m_store.removeOfPerson(id);
    const std::unique_lock lock{m_mutex};
    std::erase_if(m_known, [&](const auto& entry) {
        return entry.second->principal.kind == Principal::Kind::person && entry.second->principal.personId == id;
    });
}

void Tokens::revokePhone(const QString& deviceKey)
{
    for (const QByteArray& hash : m_store.removeOfPhone(deviceKey))
        forget(hash);
}

void Tokens::revokeDevice(DeviceId id)
{
    for (const QByteArray& hash : m_store.removeOfDevice(id))
        forget(hash);
}

void Tokens::revokePeople(const std::vector<PersonId>& ids)
{
    m_store.removeOfPeople(ids);
    const std::unordered_set<PersonId> gone(ids.begin(), ids.end());
    const std::unique_lock lock{m_mutex};
    std::erase_if(m_known, [&](const auto& entry) {
        return entry.second->principal.kind == Principal::Kind::person && gone.contains(entry.second->principal.personId);
    });
}

qint64 Tokens::removeExpired()
{
    return m_store.removeExpired(m_clock.now());
}

void Tokens::forget(const QByteArray& hash)
{
    const std::unique_lock lock{m_mutex};
    if (hash.isEmpty())
        m_known.clear();
    else
        m_known.erase(keyOf(hash));
}

} // namespace wardport::server
