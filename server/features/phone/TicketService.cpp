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

TicketService::TicketService(Database& database, AccessSnapshots& access, AlarmService& alarms, const Clock& clock)
    : m_access(access)
    , m_alarms(alarms)
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
            raise(AlarmKind::ticketReplayed, *known, app);
            throw ApiError(ErrorCode::conflict, u"ticket"_s, u"used before"_s);
        }
        qCWarning(lcTickets) << (known ? "ticket over or of another app, from app" : "unknown ticket from app")
                             << app.appId.value() << "at" << app.address;
        if (known && known->appId == app.appId)
            raise(AlarmKind::ticketExpired, *known, app);
        throw ApiError(ErrorCode::notFound, u"ticket"_s);
    }
    if (!m_access.current()->mayLaunch(ticket->personId, app.appId, now))
        throw ApiError(ErrorCode::notGranted);
    return {m_store.person(ticket->personId), ticket->appId, ticket->issuedAt};
}

void TicketService::raise(AlarmKind kind, const TicketRow& ticket, const Principal& app)
{
    const auto access = m_access.current();
    const AccessApp* what = access->app(ticket.appId);
    const AccessPerson* who = access->person(ticket.personId);
    const TicketPerson person = m_store.person(ticket.personId);
    NewAlarm alarm{kind, u"app:%1 person:%2"_s.arg(ticket.appId.value()).arg(ticket.personId.value()), {}, {}, {}};
    alarm.subjectName = person.name + (what ? u" · "_s + what->name : QString());
    if (who && who->department != IdIndex::none)
        alarm.scopePath = access->parts().units->rows[who->department].path;
    alarm.evidence = {{u"staffNo"_s, person.staffNo}, {u"address"_s, app.address}, {u"issuedAt"_s, toRfc3339(ticket.issuedAt)},
        {u"expiresAt"_s, toRfc3339(ticket.expiresAt)}};
    if (ticket.redeemedAt)
        alarm.evidence.push_back({u"redeemedAt"_s, toRfc3339(*ticket.redeemedAt)});
    m_alarms.raise(alarm);
}

qint64 TicketService::removeExpired()
{
    return m_store.removeExpired(m_clock.now() - std::chrono::hours{1});
}

} // namespace wardport::server
