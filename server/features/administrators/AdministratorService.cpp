// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/administrators/AdministratorService.h"

#include "server/auth/PasswordHash.h"
#include "server/auth/Random.h"
#include "server/auth/Scope.h"
#include "shared/api/Paths.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOneOfThree(Role role)
{
    return role == Role::system || role == Role::security || role == Role::audit;
}

} // namespace

AdministratorService::AdministratorService(Database& database, OperationLog& log, OrgUnitService& orgUnits,
    VendorService& vendors, Tokens& tokens, Throttle& throttle, HashLane& lane, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_vendors(vendors)
    , m_tokens(tokens)
    , m_throttle(throttle)
    , m_lane(lane)
    , m_clock(clock)
    , m_store(database)
{
}

Page<Administrator> AdministratorService::list(const Principal& who, const AdministratorFilter& filter)
{
    return m_store.list(scopePattern(who), filter, m_clock.now());
}

Administrator AdministratorService::get(const Principal& who, AdministratorId id)
{
    Administrator account = m_store.get(id, m_clock.now());
    if (!who.scopePath.isEmpty()) {
        if (!account.scopeOrgUnitId)
            throw ApiError(ErrorCode::notFound);
        requireInScope(who, m_orgUnits.find(*account.scopeOrgUnitId).value().path);
    }
    return account;
}

Deferred<Created<NewAdministrator>> AdministratorService::create(const Principal& who, const AdministratorInput& input)
{
    requireGood(validate(input));
    m_database.transact([&] { requireReferences(who, input); });
    return inLane<Created<NewAdministrator>>(m_lane, [=, this] {
        NewAdministrator account = insert(who, input, randomPassword());
        QString location
            = QString::fromLatin1(Paths::administrators) + u'/' + QString::number(account.administrator.id.value());
        return Created<NewAdministrator>{std::move(account), std::move(location)};
    });
}

NewAdministrator AdministratorService::insert(
    const Principal& who, const AdministratorInput& input, const QString& password)
{
    const QString hash = PasswordHash::make(Secret{password});
    return m_database.transact([&] {
        requireReferences(who, input);
        const Instant now = m_clock.now();
        const Administrator after = m_store.get(m_store.insert(input, hash, now), now);
        record(who, u"administrator.create"_s, nullptr, &after);
        return NewAdministrator{after, password};
    });
}

Administrator AdministratorService::update(
    const Principal& who, AdministratorId id, int version, const AdministratorInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const Administrator before = get(who, id);
        requireReferences(who, input);
        if (before.role == Role::vendor && !input.vendorId)
            throw ApiError(ErrorCode::required, u"vendorId"_s, u"the account has the vendor's role"_s);
        if (!before.scopeOrgUnitId && input.scopeOrgUnitId)
            requireReplaceable(before);
        m_store.update(id, version, input);
        // What a session knows of its account is what it had at sign-in.
        if (input.username != before.username || input.scopeOrgUnitId != before.scopeOrgUnitId
            || input.vendorId != before.vendorId)
            m_tokens.revokeAdministrator(id);
        const Administrator after = m_store.get(id, m_clock.now());
        record(who, u"administrator.update"_s, &before, &after);
        return after;
    });
}

Administrator AdministratorService::setActive(const Principal& who, AdministratorId id, bool active)
{
    return m_database.transact([&] {
        const Administrator before = get(who, id);
        if (before.active == active)
            return before;
        if (!active) {
            requireReplaceable(before);
            m_tokens.revokeAdministrator(id);
        }
        m_store.setActive(id, active);
        const Administrator after = m_store.get(id, m_clock.now());
        record(who, active ? u"administrator.enable"_s : u"administrator.disable"_s, &before, &after);
        return after;
    });
}

void AdministratorService::moveScope(const Principal& who, OrgUnitId from, OrgUnitId into)
{
    for (const AdministratorId id : m_store.scopedTo(from)) {
        const Administrator before = m_store.get(id, m_clock.now());
        m_store.setScope(id, into);
        m_tokens.revokeAdministrator(id);
        const Administrator after = m_store.get(id, m_clock.now());
        record(who, u"administrator.update"_s, &before, &after);
    }
}

Administrator AdministratorService::setRole(const Principal& who, AdministratorId id, int version, const RoleChange& change)
{
    return m_database.transact([&] {
        const Administrator before = get(who, id);
        if (id == who.administratorId)
            throw ApiError(ErrorCode::forbidden, u"role"_s, u"nobody changes the own role"_s);
        if (change.role == Role::vendor && !before.vendorId)
            throw ApiError(ErrorCode::required, u"vendorId"_s, u"the vendor's role needs a vendor"_s);
        if (change.role != before.role)
            requireReplaceable(before);
        m_store.setRole(id, version, change.role);
        m_tokens.revokeAdministrator(id);
        const Administrator after = m_store.get(id, m_clock.now());
        record(who, u"administrator.setRole"_s, &before, &after);
        return after;
    });
}

Deferred<OneTimePassword> AdministratorService::resetPassword(const Principal& who, AdministratorId id)
{
    get(who, id);
    if (id == who.administratorId)
        throw ApiError(ErrorCode::forbidden, {}, u"the own password is changed with the old one"_s);
    return inLane<OneTimePassword>(m_lane, [=, this] { return setPassword(who, id); });
}

OneTimePassword AdministratorService::setPassword(const Principal& who, AdministratorId id)
{
    const QString password = randomPassword();
    const QString hash = PasswordHash::make(Secret{password});
    m_database.transact([&] {
        const Administrator account = get(who, id);
        m_store.setOneTimePassword(id, hash, m_clock.now());
        m_throttle.succeeded(u"console"_s, account.username);
        m_tokens.revokeAdministrator(id);
        m_log.record(who, {u"administrator.resetPassword"_s, u"administrator"_s, QString::number(id.value()),
                              account.username, hospitalOf(account), {}});
    });
    return {password};
}

/// The unit and vendor exist, and the scope is no wider than the caller's own.
void AdministratorService::requireReferences(const Principal& who, const AdministratorInput& input)
{
    if (input.scopeOrgUnitId)
        m_orgUnits.hold(who, u"scopeOrgUnitId"_s, *input.scopeOrgUnitId);
    else if (!who.scopePath.isEmpty())
        throw ApiError(ErrorCode::required, u"scopeOrgUnitId"_s, u"the own scope is limited"_s);
    if (input.vendorId) {
        try {
            m_vendors.get(who, *input.vendorId);
        } catch (const ApiError& error) {
            if (error.error.code != ErrorCode::notFound)
                throw;
            throw ApiError(ErrorCode::invalid, u"vendorId"_s, u"no such vendor"_s);
        }
    }
}

/// Throws wrongState when the account is the last of its role that the hospital cannot be without.
void AdministratorService::requireReplaceable(const Administrator& account)
{
    if (account.active && isOneOfThree(account.role)
        && !m_store.hasOtherHolder(account.role, account.id, !account.scopeOrgUnitId))
        throw ApiError(ErrorCode::wrongState, u"role"_s, u"the last active account of this role"_s);
}

/// For reading the log by scope.
std::optional<OrgUnitId> AdministratorService::hospitalOf(const Administrator& account)
{
    if (!account.scopeOrgUnitId)
        return {};
    return m_orgUnits.find(*account.scopeOrgUnitId).value().hospitalId;
}

void AdministratorService::record(
    const Principal& who, const QString& action, const Administrator* before, const Administrator* after)
{
    const Administrator& account = after ? *after : *before;
    m_log.record(who, {action, u"administrator"_s, QString::number(account.id.value()), account.username,
                          hospitalOf(account), OperationLog::difference(before, after)});
}

} // namespace wardport::server
