// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/CasService.h"

#include "server/auth/Random.h"
#include "server/features/signon/SessionNames.h"
#include "shared/api/Paths.h"

#include <charconv>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using SessionNames::sinceField;
using SignOnAnswers::now;

namespace {

constexpr auto ticketLives = std::chrono::seconds{60};
constexpr auto newLoginFor = std::chrono::minutes{5};
constexpr std::string_view ticketPrefix = "ST-";
constexpr std::size_t longestService = 2'000;
bool isSet(const Form& form, std::string_view name)
{
    // The protocol means its presence; "false" is honoured because many clients send it.
    return form.has(name) && form.text(name) != "false";
}

std::string loginPath(const Form& form)
{
    return std::string{Paths::casLogin} + '?' + form.encoded();
}

QByteArray hashOf(const std::string& ticket)
{
    return tokenHash(ticket);
}

} // namespace

CasService::CasService(SignOnDirectory& directory, AccessSnapshots& access, SignOnCodes& codes, SignInRecord& record,
    SignOnLogouts& logouts, const Clock& clock)
    : m_directory(directory)
    , m_access(access)
    , m_codes(codes)
    , m_record(record)
    , m_logouts(logouts)
    , m_clock(clock)
{
}

Deferred<HttpResponse> CasService::login(const Call& call)
{
    try {
        return decide(call, Form::parse(call.request.query));
    } catch (const SignOnRefusal& refusal) {
        return now(SignOnAnswers::page(refusal.reason()));
    } catch (const ApiError& error) {
        if (error.error.code != ErrorCode::malformed)
            throw;
        return now(SignOnAnswers::page(SignOnRefusal::Reason::unreadable));
    }
}

Deferred<HttpResponse> CasService::decide(const Call& call, const Form& form)
{
    const Principal& who = call.who;
    const bool signedIn = who.kind == Principal::Kind::person;
    if (!form.has("service"))
        return now(SignOnAnswers::redirect(signedIn ? "/" : "/#/sign-in"));
    const QString service = form.value("service");
    const auto client = form.text("service").size() > longestService ? nullptr : m_directory.casClient(service);
    if (!client)
        throw SignOnRefusal(SignOnRefusal::Reason::unknownAddress);

    const bool renew = isSet(form, "renew");
    if (!signedIn) {
        if (isSet(form, "gateway") && !renew)
            return now(SignOnAnswers::redirect(service.toStdString()));
        return now(SignOnAnswers::toSignIn(loginPath(form), false));
    }
    if (SignOnAnswers::isForeignFrame(call.request))
        return now(SignOnAnswers::toSignIn(loginPath(form), false));
    if (renew && !isFresh(form, who)) {
        Form again = form;
        again.set(sinceField, std::to_string(m_clock.now().time_since_epoch().count()));
        return now(SignOnAnswers::toSignIn(loginPath(again), true));
    }
    if (!m_access.current()->mayLaunch(who.personId, client->appId, m_clock.now())) {
        const auto person = m_codes.store().person(who.personId);
        m_record.write({SignInAudience::phone, person ? person->staffNo : QString(), who.hospitalId, who.personId, {},
            false, ErrorCode::notGranted, who.address, u"CAS: "_s + client->code});
        throw SignOnRefusal(SignOnRefusal::Reason::notGranted);
    }
    return issue(*client, form, who);
}

bool CasService::isFresh(const Form& form, const Principal& who)
{
    const std::string& text = form.text(sinceField);
    qint64 since = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), since);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return false;
    // The field comes through the browser, so it may claim anything: a login counts as new for some minutes only.
    const auto began = m_codes.store().signedInAt(who.tokenHash);
    return began && began->time_since_epoch().count() > since && m_clock.now() - *began <= newLoginFor;
}

Deferred<HttpResponse> CasService::issue(const SignOnClient& client, const Form& form, const Principal& who)
{
    const std::string ticket = std::string{ticketPrefix} + randomToken().toStdString();
    const std::string service = form.text("service");
    NewSignOnCode row;
    row.hash = hashOf(ticket);
    row.protocol = SignOnProtocol::cas;
    row.appId = client.appId;
    row.appCode = client.code;
    row.personId = who.personId;
    row.sessionHash = who.tokenHash;
    row.target = QString::fromStdString(service);
    row.address = who.address;
    row.issuedAt = m_clock.now();
    row.expiresAt = row.issuedAt + ticketLives;

    Deferred<HttpResponse> answer;
    m_codes.issue(
        std::move(row), [answer, ticket, service, again = loginPath(form)](SignOnCodes::Issued issued) mutable {
            Form fields;
            switch (issued) {
            case SignOnCodes::Issued::stored:
                fields.set("ticket", ticket);
                answer.complete(SignOnAnswers::redirect(withQuery(service, fields)));
                return;
            case SignOnCodes::Issued::sessionOver:
                answer.complete(SignOnAnswers::toSignIn(again, false));
                return;
            case SignOnCodes::Issued::failed:
                break;
            }
            answer.complete(SignOnAnswers::page(SignOnRefusal::Reason::unavailable));
        });
    return answer;
}

HttpResponse CasService::validate(const HttpRequest& request)
{
    CasFormat format = CasFormat::xml;
    try {
        const Form form = Form::parse(request.query);
        const std::string& wanted = form.text("format");
        if (wanted == "JSON" || wanted == "json")
            format = CasFormat::json;
        else if (!wanted.empty() && wanted != "XML" && wanted != "xml")
            throw CasError("INVALID_REQUEST", "format must be XML or JSON");
        return CasAnswer::success(format, redeem(form, QString::fromStdString(request.clientAddress)));
    } catch (const CasError& error) {
        return CasAnswer::failure(format, error);
    } catch (const ApiError& error) {
        if (error.error.code != ErrorCode::malformed)
            throw;
        return CasAnswer::failure(format, {"INVALID_REQUEST", "a parameter is given twice or not escaped UTF-8"});
    }
}

CasAnswer::Success CasService::redeem(const Form& form, const QString& address)
{
    if (!form.has("service") || !form.has("ticket"))
        throw CasError("INVALID_REQUEST", "service and ticket are required");
    if (form.has("pgtUrl"))
        throw CasError("UNAUTHORIZED_SERVICE_PROXY", "proxying is not supported");
    const std::string& ticket = form.text("ticket");
    if (!ticket.starts_with(ticketPrefix))
        throw CasError("INVALID_TICKET_SPEC", "not a service ticket");
    const QString service = form.value("service");
    const auto client = m_directory.casClient(service);
    if (!client)
        throw CasError("INVALID_SERVICE", "the service is not registered");

    const Instant at = m_clock.now();
    const QByteArray hash = hashOf(ticket);
    const auto taken = m_codes.store().redeemTicket(hash, client->appId, at);
    if (!taken) {
        m_codes.wasReplayed(hash, SignOnProtocol::cas, client->appId, address);
        throw CasError("INVALID_TICKET", "the ticket is unknown, over or used");
    }
    // From here on the ticket is spent, whatever becomes of it.
    if (taken->target != service)
        throw CasError("INVALID_SERVICE", "the ticket was made for another service");
    if (!taken->live || !m_access.current()->mayLaunch(taken->personId, client->appId, at))
        throw CasError("INVALID_TICKET", "the person may no longer open this app");
    const bool fromNewLogin = at - taken->authTime <= newLoginFor;
    if (isSet(form, "renew") && !fromNewLogin)
        throw CasError("INVALID_TICKET", "the person did not sign in anew");
    m_logouts.visited(*taken, client->appId, QString::fromStdString(ticket));
    return {*taken, taken->authTime, fromNewLogin};
}

} // namespace wardport::server
