// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/PhoneSessionService.h"

#include "server/auth/PasswordHash.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString door = u"phone"_s;

Me toMe(const PhonePerson& person)
{
    return {person.id, person.staffNo, person.name, person.departmentName, person.hospitalName};
}

} // namespace

PhoneSessionService::PhoneSessionService(Database& database, Tokens& tokens, Throttle& throttle, PolicyStore& policy,
    HashLane& lane, SignInRecord& record, DirectorySignIn& directories, Tunnels& tunnels, const Clock& clock)
    : m_database(database)
    , m_tokens(tokens)
    , m_throttle(throttle)
    , m_policy(policy)
    , m_lane(lane)
    , m_record(record)
    , m_directories(directories)
    , m_tunnels(tunnels)
    , m_clock(clock)
    , m_store(database)
{
}

Deferred<PhoneSession> PhoneSessionService::signIn(const PhoneSignIn& input, const QString& address)
{
    requireGood(validate(input));
    return inLane<PhoneSession>(m_lane, [=, this] { return check(input, address); });
}

ApiError PhoneSessionService::refusal(
    const PhoneSignIn& input, const PhonePerson* person, ErrorCode reason, const QString& address)
{
    m_record.write({SignInAudience::phone, person ? person->staffNo : input.staffNo,
        person ? std::optional{person->hospitalId} : std::nullopt, person ? std::optional{person->id} : std::nullopt, {}, false,
        reason, address, input.deviceName});
    return ApiError(reason);
}

std::optional<Tunnel> PhoneSessionService::tunnelAt(const QString& address)
{
    const std::string from = address.toStdString();
    auto tunnel = m_tunnels.at(from);
    if (!tunnel) {
        m_tunnels.refresh({Tunnels::canonical(from)});
        tunnel = m_tunnels.at(from);
    }
    return tunnel;
}

PhoneSession PhoneSessionService::byTunnel(const Tunnel& tunnel, const PhoneSignIn& input, const QString& address)
{
    const PhonePerson person = m_store.get(tunnel.personId, m_clock.now());
    if (!person.open)
        throw refusal(input, &person, ErrorCode::accountDisabled, address);
    if (m_store.isBlocked(input.deviceId))
        throw refusal(input, &person, ErrorCode::deviceBlocked, address);
    return m_database.transact([&] { return open(person, input, address); });
}

PhoneSession PhoneSessionService::check(const PhoneSignIn& input, const QString& address)
{
    const Policy policy = m_policy.current();
    if (isOlderClient(input.clientVersion, policy.minClientVersion))
        throw refusal(input, nullptr, ErrorCode::clientOutdated, address);
    std::optional<Tunnel> tunnel;
    if (policy.phoneVpn != PhoneVpn::off) {
        tunnel = tunnelAt(address);
        if (!tunnel)
            throw refusal(input, nullptr, ErrorCode::vpnRequired, address);
    }
    if (input.staffNo.isEmpty()) {
        if (policy.phoneVpn != PhoneVpn::signOn)
            throw ApiError(ErrorCode::required, u"staffNo"_s);
        return byTunnel(*tunnel, input, address);
    }
    const auto person = m_store.find(input.orgCode, input.staffNo, m_clock.now());
    // The same staff number in two hospitals is two people: each has a lock of their own.
    const QString account = person ? QString::number(person->hospitalId.value()) + u'/' + input.staffNo
                                   : input.orgCode + u'/' + input.staffNo;
    const auto refuse = [&](ErrorCode reason) {
        return refusal(input, person ? &*person : nullptr, reason, address);
    };
    try {
        m_throttle.requireOpen(door, account);
    } catch (const ApiError&) {
        refuse(ErrorCode::accountLocked);
        throw;
    }
    bool right = false;
    try {
        right = isRight(person, input.staffNo, Secret{input.password});
    } catch (const ApiError& error) {
        refuse(error.error.code);
        throw;
    }
    if (!right) {
        m_throttle.failed(door, account);
        throw refuse(ErrorCode::badCredentials);
    }
    if (!person->open)
        throw refuse(ErrorCode::accountDisabled);
    if (tunnel && tunnel->personId != person->id)
        throw refuse(ErrorCode::vpnRequired);
    if (m_store.isBlocked(input.deviceId))
        throw refuse(ErrorCode::deviceBlocked);
    return m_database.transact([&] {
        m_throttle.succeeded(door, account);
        return open(*person, input, address);
    });
}

/// Who signs in with the directory's password has no other: one kept here from earlier is not looked at.
bool PhoneSessionService::isRight(
    const std::optional<PhonePerson>& person, const QString& staffNo, const Secret& password)
{
    if (person && person->directoryId)
        return m_directories.isRight(*person->directoryId, person->directoryDn, staffNo, password);
    if (person && person->passwordHash)
        return PasswordHash::verify(*person->passwordHash, password);
    PasswordHash::pretend(password);
    return false;
}

PhoneSession PhoneSessionService::open(const PhonePerson& person, const PhoneSignIn& input, const QString& address)
{
    const Instant now = m_clock.now();
    NewToken token;
    token.audience = door;
    token.personId = person.id;
    token.address = address;
    token.createdAt = now;
    token.expiresAt = now + std::chrono::days{m_policy.current().phoneSessionDays};
    if (!input.deviceId.isEmpty()) {
        const DeviceRow device = m_store.meetDevice(person.id, input, address, now);
        if (device.blocked) // this very moment
            throw ApiError(ErrorCode::deviceBlocked);
        token.deviceId = device.id;
    }
    m_store.signedIn(person.id, now);
    m_record.write({SignInAudience::phone, person.staffNo, person.hospitalId, person.id, {}, true, {}, address, input.deviceName});
    return {QString::fromLatin1(m_tokens.issue(token)), toMe(person), token.expiresAt};
}

std::chrono::seconds PhoneSessionService::left(const PhoneSession& session) const
{
    return std::chrono::duration_cast<std::chrono::seconds>(session.expiresAt - m_clock.now());
}

Me PhoneSessionService::me(const Principal& who)
{
    return toMe(m_store.get(who.personId, m_clock.now()));
}

void PhoneSessionService::signOut(const Principal& who)
{
    // With what this phone began before: apps that were signed on in a session that a newer one replaced are told, too.
    if (who.deviceId.isValid())
        m_tokens.revokeDevice(who.deviceId);
    m_tokens.revoke(who.tokenHash);
}

} // namespace wardport::server
