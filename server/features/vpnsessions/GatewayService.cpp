// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/GatewayService.h"

#include "server/auth/Random.h"
#include "server/auth/Scope.h"
#include "server/features/vpnsessions/Tunnels.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

Operation operation(const QString& action, const Gateway* before, const Gateway* after)
{
    const Gateway& gateway = after ? *after : *before;
    return {action, u"gateway"_s, QString::number(gateway.id.value()), gateway.name, gateway.hospitalId,
        OperationLog::difference(before, after)};
}

QByteArray hashOf(const QByteArray& secret)
{
    return tokenHash({secret.constData(), static_cast<std::size_t>(secret.size())});
}

} // namespace

GatewayService::GatewayService(Database& database, OperationLog& log, OrgUnitService& orgUnits, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_clock(clock)
    , m_store(database)
{
}

Page<Gateway> GatewayService::list(const Principal& who, const GatewayFilter& filter)
{
    return m_store.list(scopePattern(who), filter);
}

Gateway GatewayService::get(const Principal& who, GatewayId id)
{
    requireInScope(who, m_store.path(id));
    return m_store.get(id);
}

NewGateway GatewayService::create(const Principal& who, const GatewayInput& input)
{
    requireGood(validate(input));
    if (!input.hospitalId && !who.scopePath.isEmpty())
        throw ApiError(ErrorCode::required, u"hospitalId"_s);
    const QByteArray secret = randomToken();
    return m_database.transact([&] {
        if (input.hospitalId && m_orgUnits.hold(who, u"hospitalId"_s, *input.hospitalId).kind != OrgUnitKind::hospital)
            throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"not a hospital"_s);
        const Gateway made = m_store.get(m_store.insert(input, hashOf(secret), m_clock.now()));
        m_log.record(who, operation(u"gateway.create"_s, nullptr, &made));
        return NewGateway{made.id, made, QString::fromLatin1(secret)};
    });
}

Gateway GatewayService::setActive(const Principal& who, GatewayId id, bool active)
{
    return m_database.transact([&] {
        const Gateway before = get(who, id);
        if (before.active == active)
            return before;
        m_store.setActive(id, active);
        const Gateway after = m_store.get(id);
        m_log.record(who, operation(active ? u"gateway.enable"_s : u"gateway.disable"_s, &before, &after));
        return after;
    });
}

NewGateway GatewayService::renewSecret(const Principal& who, GatewayId id)
{
    const QByteArray secret = randomToken();
    return m_database.transact([&] {
        const Gateway before = get(who, id);
        m_store.setSecret(id, hashOf(secret));
        const Gateway after = m_store.get(id);
        m_log.record(who, operation(u"gateway.rotateSecret"_s, &before, &after));
        return NewGateway{id, after, QString::fromLatin1(secret)};
    });
}

std::optional<Principal> GatewayService::bySecret(
    std::string_view name, std::string_view secret, std::string_view address)
{
    const QString from = Tunnels::canonical(address);
    // A NUL cannot be in a name, and the database would take offence.
    if (from.isEmpty() || name.find('\0') != std::string_view::npos)
        return std::nullopt;
    const auto known = m_store.find(
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), tokenHash(secret), from);
    if (!known)
        return std::nullopt;
    Principal who;
    who.kind = Principal::Kind::gateway;
    who.gatewayId = known->id.value();
    who.gatewayName = known->name;
    who.hospitalId = known->hospitalId.value_or(OrgUnitId{});
    return who;
}

} // namespace wardport::server
