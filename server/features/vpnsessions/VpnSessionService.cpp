// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/VpnSessionService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString replaced = u"replaced"_s;           ///< another tunnel has its address
const QString presumedEnded = u"presumedEnded"_s; ///< as VpnSessionStore::endStale writes it

/// As the gateway says, but not in the future: its clock may be wrong.
Instant startOf(const VpnSessionInput& input, Instant now)
{
    return std::min(input.startedAt.value_or(now), now);
}

} // namespace

VpnSessionService::VpnSessionService(
    Database& database, OperationLog& log, PolicyStore& policy, Tunnels& tunnels, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_policy(policy)
    , m_tunnels(tunnels)
    , m_clock(clock)
    , m_since(clock.now())
    , m_store(database)
{
}

TunnelAccount VpnSessionService::account(const Principal& gateway, const VpnSessionInput& input, Instant now)
{
    const auto hospital = gateway.hospitalId.isValid() ? std::optional{gateway.hospitalId} : std::nullopt;
    const auto found = m_store.accounts(input, hospital, now);
    if (found.empty())
        throw ApiError(ErrorCode::invalid, u"account"_s, u"no such account"_s);
    if (found.size() > 1)
        throw ApiError(ErrorCode::required, u"hospitalCode"_s, u"several hospitals have this account"_s);
    if (!found.front().open)
        throw ApiError(ErrorCode::accountDisabled, u"account"_s);
    return found.front();
}

VpnSession VpnSessionService::report(const Principal& gateway, const VpnSessionInput& input)
{
    requireGood(validate(input));
    if (input.gateway != gateway.gatewayName)
        throw ApiError(ErrorCode::invalid, u"gateway"_s, u"not the one that signs in"_s);
    const Instant now = m_clock.now();
    const QString address = Tunnels::canonical(input.tunnelAddress.toStdString());
    std::vector<QString> touched{address};
    const VpnSession session = m_database.transact([&] {
        m_store.lockAddress(address);
        const TunnelAccount whose = account(gateway, input, now);
        const auto former = m_store.latest(gateway.gatewayId, input.sessionId);
        if (former && (!former->endedAt || !input.startedAt || *input.startedAt <= *former->endedAt)) {
            touched.push_back(former->tunnelAddress);
            return m_store.get(again(*former, whose, input, address, now));
        }
        return m_store.get(begin(gateway, whose, input, address, now));
    });
    m_tunnels.refresh(touched);
    return session;
}

VpnSessionId VpnSessionService::again(const VpnSession& former, const TunnelAccount& account,
    const VpnSessionInput& input, const QString& address, Instant now)
{
    if (former.vpnAccountId != account.id || former.personId != account.personId)
        throw ApiError(ErrorCode::conflict, u"account"_s, u"the session is another account's"_s);
    if (former.endedAt && former.endReason != presumedEnded)
        return former.id;
    if (const auto holder = m_store.liveAt(address); holder && holder->id != former.id) {
        if (holder->startedAt > former.startedAt) {
            m_store.end(former.id, now, replaced);
            return former.id;
        }
        m_store.end(holder->id, now, replaced);
    }
    m_store.seen(former.id, input, address, now);
    return former.id;
}

VpnSessionId VpnSessionService::begin(const Principal& gateway, const TunnelAccount& account,
    const VpnSessionInput& input, const QString& address, Instant now)
{
    NewVpnSession session{gateway.gatewayId, input.sessionId, account.id, account.personId, address,
        input.clientAddress, input.device, startOf(input, now), now, {}, {}};
    if (const auto holder = m_store.liveAt(address)) {
        if (holder->startedAt > session.startedAt) {
            // Told of late: the address has gone to another since.
            session.endedAt = holder->startedAt;
            session.endReason = replaced;
        } else {
            m_store.end(holder->id, session.startedAt, replaced);
        }
    }
    return m_store.insert(session);
}

void VpnSessionService::ended(const Principal& gateway, VpnSessionId id, const VpnSessionEnd& end)
{
    requireGood(validate(end));
    const Instant now = m_clock.now();
    const QString address = m_database.transact([&] {
        const auto session = m_store.ofGateway(gateway.gatewayId, id);
        if (!session)
            throw ApiError(ErrorCode::notFound);
        m_store.end(id, std::min(end.endedAt.value_or(now), now), end.reason.value_or(u"gateway"_s));
        return session->tunnelAddress;
    });
    m_tunnels.refresh({address});
}

Page<VpnSession> VpnSessionService::list(const Principal& who, const VpnSessionFilter& filter)
{
    return m_store.list(scopePattern(who), filter);
}

void VpnSessionService::end(const Principal& who, VpnSessionId id)
{
    const QString address = m_database.transact([&] {
        const VpnSessionPlace place = m_store.place(id);
        requireInScope(who, place.path);
        const VpnSession before = m_store.get(id);
        if (before.endedAt)
            throw ApiError(ErrorCode::wrongState, {}, u"it has ended"_s);
        m_store.end(id, m_clock.now(), u"administrator"_s);
        const VpnSession after = m_store.get(id);
        m_log.record(who,
            {u"vpnSession.end"_s, u"vpnSession"_s, QString::number(id.value()), before.account, place.hospitalId,
                OperationLog::difference(&before, &after)});
        return before.tunnelAddress;
    });
    m_tunnels.refresh({address});
}

qint64 VpnSessionService::endStale()
{
    const Instant now = m_clock.now();
    const Instant before = now - std::chrono::minutes{m_policy.current().vpnStaleMinutes};
    return m_store.endStale(before < m_since ? Instant{} : before, now);
}

} // namespace wardport::server
