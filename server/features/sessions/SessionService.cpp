// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sessions/SessionService.h"

#include "server/auth/PasswordHash.h"
#include "server/auth/Random.h"
#include "shared/api/Permission.h"
#include "shared/model/Check.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString door = u"console"_s;

} // namespace

SessionService::SessionService(Database& database, OperationLog& log, Tokens& tokens, Throttle& throttle, PolicyStore& policy,
    HashLane& lane, SignInRecord& record, AlarmService& alarms, const Clock& clock, QString instanceName)
    : m_database(database)
    , m_log(log)
    , m_tokens(tokens)
    , m_throttle(throttle)
    , m_policy(policy)
    , m_lane(lane)
    , m_record(record)
    , m_alarms(alarms)
    , m_clock(clock)
    , m_instanceName(std::move(instanceName))
    , m_store(database)
{
}

Deferred<NewSession> SessionService::signIn(const SignIn& input, const QString& address, const QString& client)
{
    Check good;
    good.required(u"username"_s, input.username)
        .maxLength(u"username"_s, input.username, 64)
        .required(u"password"_s, input.password)
        .maxLength(u"password"_s, input.password, 256);
    requireGood(good.take());
    return inLane<NewSession>(m_lane, [=, this] { return check(input, address, client); });
}

NewSession SessionService::check(const SignIn& input, const QString& address, const QString& client)
{
    const auto account = m_store.find(input.username);
    try {
        m_throttle.requireOpen(door, input.username);
    } catch (const ApiError&) {
        refuse(input.username, account, ErrorCode::accountLocked, address, client);
        throw;
    }
    const Secret password{input.password};
    const bool right = account && account->passwordHash && PasswordHash::verify(*account->passwordHash, password);
    if (!account || !account->passwordHash)
        PasswordHash::pretend(password);
    if (!right) {
        countFailure(input.username, account, address);
        refuse(input.username, account, ErrorCode::badCredentials, address, client);
        throw ApiError(ErrorCode::badCredentials);
    }
    if (!account->active) {
        refuse(input.username, account, ErrorCode::accountDisabled, address, client);
        throw ApiError(ErrorCode::accountDisabled);
    }
    return m_database.transact([&] { return open(*account, address, client); });
}

/// Names that no account has are locked just the same, but are nobody's concern.
void SessionService::countFailure(const QString& username, const std::optional<SignInAccount>& account, const QString& address)
{
    if (!m_throttle.failed(door, username) || !account)
        return;
    NewAlarm alarm{AlarmKind::administratorLocked, u"administrator:"_s + QString::number(account->id.value()), {}, {}, {}};
    alarm.subjectName = account->displayName + u" · "_s + account->username;
    alarm.evidence = {{u"role"_s, QString::fromUtf8(enumName(account->role))}, {u"address"_s, address},
        {u"minutes"_s, QString::number(m_policy.current().lockoutMinutes)}};
    m_alarms.raise(alarm);
}

NewSession SessionService::open(const SignInAccount& account, const QString& address, const QString& client)
{
    const Instant now = m_clock.now();
    const Instant expiresAt = now + std::chrono::hours{m_policy.current().consoleSessionHours};
    m_throttle.succeeded(door, account.username);
    m_store.signedIn(account.id, now);
    m_record.write({SignInAudience::console, account.username, {}, {}, account.id, true, {}, address, client});
    NewToken token;
    token.audience = door;
    token.administratorId = account.id;
    token.address = address;
    token.createdAt = now;
    token.expiresAt = expiresAt;
    return {QString::fromLatin1(m_tokens.issue(token)), describe(account, expiresAt)};
}

void SessionService::refuse(const QString& username, const std::optional<SignInAccount>& account, ErrorCode reason,
    const QString& address, const QString& client)
{
    m_record.write({SignInAudience::console, username, {}, {},
        account ? std::optional{account->id} : std::nullopt, false, reason, address, client});
}

Session SessionService::describe(const SignInAccount& account, Instant expiresAt)
{
    Session session;
    session.username = account.username;
    session.displayName = account.displayName;
    session.role = account.role;
    for (const Permission permission : permissionsOf(account.role))
        session.permissions.push_back(QString::fromUtf8(enumName(permission)));
    session.scopeOrgUnitId = account.scopeOrgUnitId;
    session.vendorId = account.vendorId;
    session.passwordChangeDue = account.passwordChangeDue;
    session.expiresAt = expiresAt;
    session.idleTimeoutSeconds = m_policy.current().consoleIdleMinutes * 60;
    session.instanceName = m_instanceName;
    session.sample = m_store.isSample();
    return session;
}

Session SessionService::current(const Principal& who)
{
    const auto account = m_store.find(who.administratorId);
    if (!account)
        throw ApiError(ErrorCode::unauthenticated);
    return describe(*account, who.expiresAt);
}

void SessionService::signOut(const Principal& who)
{
    m_tokens.revoke(who.tokenHash);
}

Deferred<Session> SessionService::changePassword(const Principal& who, const PasswordChange& change)
{
    requireGood(validatePassword(u"newPassword"_s, change.newPassword, who.username));
    if (change.newPassword == change.oldPassword)
        throw ApiError(ErrorCode::invalid, u"newPassword"_s, u"the same as before"_s);
    return inLane<Session>(m_lane, [=, this] {
        m_throttle.requireOpen(door, who.username);
        const auto account = m_store.find(who.administratorId);
        if (!account || !account->passwordHash
            || !PasswordHash::verify(*account->passwordHash, Secret{change.oldPassword})) {
            countFailure(who.username, account, who.address);
            throw ApiError(ErrorCode::badCredentials, u"oldPassword"_s);
        }
        const QString hash = PasswordHash::make(Secret{change.newPassword});
        m_database.transact([&] {
            m_store.setPassword(account->id, hash, false, m_clock.now());
            m_tokens.revokeAdministrator(account->id, who.tokenHash);
            m_log.record(who, {u"session.changePassword"_s, u"administrator"_s, QString::number(account->id.value()),
                                  account->username, account->scopeOrgUnitId, {}});
        });
        return current(who);
    });
}

QString SessionService::resetPassword(const QString& username)
{
    const auto account = m_store.find(username);
    if (!account)
        throw ApiError(ErrorCode::notFound, u"username"_s, username);
    const QString password = randomPassword();
    const QString hash = PasswordHash::make(Secret{password});
    Principal server;
    server.username = u"wardportd"_s;
    server.displayName = u"reset-password"_s;
    m_database.transact([&] {
        m_store.setPassword(account->id, hash, true, m_clock.now());
        m_throttle.succeeded(door, username);
        m_tokens.revokeAdministrator(account->id);
        m_log.record(server, {u"administrator.resetPassword"_s, u"administrator"_s, QString::number(account->id.value()),
                                 account->username, account->scopeOrgUnitId, {}});
    });
    return password;
}

std::vector<std::pair<QString, QString>> SessionService::createFirstAdministrators()
{
    if (m_store.hasAdministrators())
        return {};
    std::vector<std::pair<QString, QString>> created;
    m_database.transact([&] {
        for (const auto& [name, role] : {std::pair{u"system"_s, Role::system}, std::pair{u"security"_s, Role::security},
                 std::pair{u"audit"_s, Role::audit}}) {
            const QString password = randomPassword();
            m_store.insert(name, name, role, PasswordHash::make(Secret{password}));
            created.emplace_back(name, password);
        }
    });
    return created;
}

} // namespace wardport::server
