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
    HashLane& lane, SignInRecord& record, DirectorySignIn& directories, const Clock& clock)
    : m_database(database)
    , m_tokens(tokens)
    , m_throttle(throttle)
    , m_policy(policy)
    , m_lane(lane)
    , m_record(record)
    , m_directories(directories)
    , m_clock(clock)
    , m_store(database)
{
}

Deferred<PhoneSession> PhoneSessionService::signIn(const PhoneSignIn& input, const QString& address)
{
    requireGood(validate(input));
    return inLane<PhoneSession>(m_lane, [=, this] { return check(input, address); });
}

PhoneSession PhoneSessionService::check(const PhoneSignIn& input, const QString& address)
{
    const auto person = m_store.find(input.orgCode, input.staffNo, m_clock.now());
    // The same staff number in two hospitals is two people: each has a lock of their own.
    const QString account = person ? QString::number(person->hospitalId.value()) + u'/' + input.staffNo
                                   : input.orgCode + u'/' + input.staffNo;
    const auto refuse = [&](ErrorCode reason) {
        m_record.write({SignInAudience::phone, input.staffNo, person ? std::optional{person->hospitalId} : std::nullopt,
            person ? std::optional{person->id} : std::nullopt, {}, false, reason, address, input.deviceName});
        return ApiError(reason);
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
        const DeviceRow device = m_store.meetDevice(person.id, input, now);
        if (device.blocked)
            throw ApiError(ErrorCode::accountDisabled, u"deviceId"_s, u"this device is blocked"_s);
        token.deviceId = device.id;
    }
    m_store.signedIn(person.id, now);
    m_record.write({SignInAudience::phone, input.staffNo, person.hospitalId, person.id, {}, true, {}, address, input.deviceName});
    return {QString::fromLatin1(m_tokens.issue(token)), toMe(person), token.expiresAt};
}

Me PhoneSessionService::me(const Principal& who)
{
    return toMe(m_store.get(who.personId, m_clock.now()));
}

void PhoneSessionService::signOut(const Principal& who)
{
    m_tokens.revoke(who.tokenHash);
}

} // namespace wardport::server
