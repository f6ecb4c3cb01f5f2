// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/PhoneRoutes.h"

#include "server/http/SessionCookie.h"
#include "shared/api/Paths.h"

namespace wardport::server {

PhoneRoutes::PhoneRoutes(PhoneSessionService& sessions, MyAppsService& apps, LaunchService& launches,
    ProblemReportService& reports, TicketService& tickets)
    : m_sessions(sessions)
    , m_apps(apps)
    , m_launches(launches)
    , m_reports(reports)
    , m_tickets(tickets)
{
}

std::vector<Route> PhoneRoutes::routes()
{
    using enum Method;
    using enum Audience;
    const Right person = Right::person();
    return {
        {post, Paths::phoneSessions, phone, Right::anyone(), answering<PhoneSession>(bind(this, &PhoneRoutes::signIn)),
            "Sign in from a phone; with `cookie` the token comes as a cookie"},
        {delete_, Paths::phoneCurrentSession, phone, Right::personAnywhere(),
            answeringNothing(bind(this, &PhoneRoutes::signOut)), "Sign out"},
        {get, Paths::me, phone, person, bind(this, &PhoneRoutes::me), "Who is signed in"},
        {get, Paths::myApps, phone, person, answering<MyApps>(bind(this, &PhoneRoutes::myApps)),
            "The apps this person may open, with an ETag"},
        {post, Paths::myLaunch, phone, person, bind(this, &PhoneRoutes::launch), "Launch an app: the call, with its ticket"},
        {post, Paths::myEvents, phone, person, bind(this, &PhoneRoutes::events), "What became of launches, up to 1000 at once"},
        {post, Paths::myReports, phone, person, bind(this, &PhoneRoutes::report), "Report a problem"},
        {post, Paths::ticketsRedeem, machine, Right::app(), bind(this, &PhoneRoutes::redeem),
            "Learn who has come with a ticket; once"},
    };
}

Deferred<HttpResponse> PhoneRoutes::signIn(const Call& call, const PhoneSignIn& input)
{
    // Another site may send a form here, and would sign its own account in where it goes on to read along.
    if (input.cookie && !SessionCookie::isFromPortal(call.request))
        throw ApiError(ErrorCode::required, QString::fromLatin1(SessionCookie::portalHeader));
    Deferred<HttpResponse> answer;
    m_sessions.signIn(input, call.who.address).then([this, answer, cookie = input.cookie](auto outcome) mutable {
        if (outcome.index() == 1) {
            answer.fail(std::get<1>(outcome));
            return;
        }
        PhoneSession session = std::get<0>(std::move(outcome));
        const std::string token = session.token.toStdString();
        if (cookie)
            session.token.clear();
        HttpResponse response = endpoint::toResponse(session);
        response.headers.emplace_back("Cache-Control", "no-store");
        if (cookie)
            SessionCookie::set(response, token, m_sessions.left(session));
        answer.complete(std::move(response));
    });
    return answer;
}

HttpResponse PhoneRoutes::signOut(const Call& call)
{
    m_sessions.signOut(call.who);
    HttpResponse response;
    response.status = 204;
    if (!SessionCookie::tokenOf(call.request).empty())
        SessionCookie::clear(response);
    return response;
}

Me PhoneRoutes::me(const Call& call)
{
    return m_sessions.me(call.who);
}

HttpResponse PhoneRoutes::myApps(const Call& call)
{
    return m_apps.list(call.who, call.request.header("If-None-Match"));
}

Deferred<Launch> PhoneRoutes::launch(const Call& call, const LaunchRequest& request)
{
    return m_launches.launch(call.who, call.id<AppId>(), request);
}

Deferred<PhoneEventsResult> PhoneRoutes::events(const Call& call, const PhoneEvents& events)
{
    return m_launches.accept(call.who, events);
}

Deferred<Receipt> PhoneRoutes::report(const Call& call, const ProblemReportInput& input)
{
    return m_reports.report(call.who, input);
}

TicketIdentity PhoneRoutes::redeem(const Call& call, const TicketRedeem& input)
{
    return m_tickets.redeem(call.who, input);
}

} // namespace wardport::server
