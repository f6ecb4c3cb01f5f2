// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/TicketService.h"

#include "server/auth/Random.h"

#include <QLoggingCategory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTickets, "wardport.tickets")

} // namespace

TicketService::TicketService(Database& database, AccessSnapshots& access, const Clock& clock)
    : m_access(access)
    , m_clock(clock)
    , m_store(database)
{
}

TicketIdentity TicketService::redeem(const Principal& app, const TicketRedeem& input)
{
    if (input.ticket.isEmpty())
        throw ApiError(ErrorCode::required, u"ticket"_s);
    const Instant now = m_clock.now();
    const QByteArray hash = tokenHash(input.ticket.toStdString());
    const auto ticket = m_store.redeem(hash, app.appId, now);
    if (!ticket) {
        const auto known = m_store.find(hash);
        if (known && known->appId == app.appId && known->redeemedAt) {
            qCWarning(lcTickets) << "ticket replayed by app" << app.appId.value() << "from" << app.address;
            throw ApiError(ErrorCode::conflict, u"ticket"_s, u"used before"_s);
        }
        qCWarning(lcTickets) << (known ? "ticket over or of another app, from app" : "unknown ticket from app")
                             << app.appId.value() << "at" << app.address;
        throw ApiError(ErrorCode::notFound, u"ticket"_s);
    }
    if (!m_access.current()->mayLaunch(ticket->personId, app.appId, now))
        throw ApiError(ErrorCode::notGranted);
    return {m_store.person(ticket->personId), ticket->appId, ticket->issuedAt};
}

qint64 TicketService::removeExpired()
{
    return m_store.removeExpired(m_clock.now() - std::chrono::hours{1});
}

} // namespace wardport::server
