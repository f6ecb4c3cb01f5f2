// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Pipeline.h"

#include "server/http/Compression.h"
#include "server/http/Problem.h"
#include "server/http/RequestScope.h"
#include "server/http/SessionCookie.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <chrono>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace {

Q_LOGGING_CATEGORY(lcHttp, "wardport.http")

constexpr auto slowRequest = std::chrono::seconds{2};

/// The caller's own id when it is a sane one, so that logs of both sides meet; else a new one.
QString requestIdOf(const HttpRequest& request)
{
    const std::string_view given = request.header("X-Request-Id");
    const bool sane = !given.empty() && given.size() <= 64 && std::all_of(given.begin(), given.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
            || c == '.';
    });
    if (sane)
        return QString::fromLatin1(given.data(), static_cast<qsizetype>(given.size()));
    return QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
}

} // namespace

/// The answer of one request: closes the books whoever brings it, on whatever thread.
class Pipeline::Exchange final : public Answer {
public:
    Exchange(std::shared_ptr<PipelineStats> stats, Responder respond, const HttpRequest& request)
        : requestId(requestIdOf(request))
        , m_stats(std::move(stats))
        , m_respond(std::move(respond))
        , m_what(request.method + ' ' + request.path)
        , m_gzip(acceptsGzip(request))
        , m_begin(SteadyClock::now())
    {
    }

    void send(HttpResponse response) override
    {
        const auto took = SteadyClock::now() - m_begin;
        m_stats->requests.fetch_add(1, std::memory_order_relaxed);
        m_stats->totalMicroseconds.fetch_add(
            static_cast<quint64>(std::chrono::duration_cast<std::chrono::microseconds>(took).count()),
            std::memory_order_relaxed);
        if (response.status >= 500)
            m_stats->failed.fetch_add(1, std::memory_order_relaxed);
        else if (response.status >= 400)
            m_stats->refused.fetch_add(1, std::memory_order_relaxed);
        if (took > slowRequest)
            qCWarning(lcHttp) << "slow request" << m_what.c_str()
                              << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << "ms";
        if (m_gzip)
            compress(response);
        response.headers.emplace_back("X-Request-Id", requestId.toStdString());
        response.headers.emplace_back("X-Content-Type-Options", "nosniff");
        m_respond(std::move(response));
    }

    void fail(const Error& error) override
    {
        if (traits(error.code).httpStatus >= 500)
            qCWarning(lcHttp) << m_what.c_str() << enumName(error.code).data() << error.detail;
        send(toProblem(error, requestId));
    }

    const QString requestId;

private:
    const std::shared_ptr<PipelineStats> m_stats;
    const Responder m_respond;
    const std::string m_what;
    const bool m_gzip;
    const SteadyClock::time_point m_begin;
};

Pipeline::Pipeline(Router router, Authenticator& authenticator, Idempotency& idempotency, Beside beside)
    : m_router(std::move(router))
    , m_authenticator(authenticator)
    , m_idempotency(idempotency)
    , m_beside(std::move(beside))
{
}

std::size_t Pipeline::maxBodyBytes() const
{
    std::size_t most = 0;
    for (const Route& route : m_router.routes())
        most = std::max(most, route.maxBodyBytes);
    return most;
}

Principal Pipeline::identify(const HttpRequest& request, const Route& route)
{
    constexpr std::string_view bearer = "Bearer ";
    constexpr std::string_view basic = "Basic ";
    const std::string_view given = request.header("Authorization");
    std::optional<Principal> known;
    if (given.starts_with(bearer)) {
        known = m_authenticator.byToken(given.substr(bearer.size()));
    } else if (given.starts_with(basic)) {
        const std::string pair = QByteArray::fromBase64(
            QByteArray::fromRawData(given.data() + basic.size(), static_cast<qsizetype>(given.size() - basic.size())))
                                     .toStdString();
        const std::size_t colon = pair.find(':');
        if (colon != std::string::npos) {
            const std::string_view name = std::string_view{pair}.substr(0, colon);
            const std::string_view secret = std::string_view{pair}.substr(colon + 1);
            known = route.right.kind() == Right::Kind::gateway
                ? m_authenticator.byGatewaySecret(name, secret, request.clientAddress)
                : m_authenticator.byAppSecret(name, secret);
        }
    } else if (route.audience == Audience::phone
        && ((route.right.isVisitor() && route.method == Method::get) || SessionCookie::isFromPortal(request))) {
        // Any page can make a browser send the cookie, but not the portal's header; what a link may reach needs none.
        if (const std::string_view token = SessionCookie::tokenOf(request); !token.empty())
            known = m_authenticator.byToken(token);
    }
    if (!known)
        throw ApiError(ErrorCode::unauthenticated);
    if (known->kind == Principal::Kind::person && route.right.needsPlace())
        m_authenticator.requirePlace(*known, request.clientAddress);
    if (!known->tokenHash.isEmpty())
        m_authenticator.used(*known);
    return std::move(*known);
}

Principal Pipeline::visitor(const HttpRequest& request, const Route& route)
{
    try {
        return identify(request, route);
    } catch (const ApiError& error) {
        if (traits(error.error.code).httpStatus == 401)
            return {};
        throw;
    }
}

void Pipeline::handle(HttpRequest request, const Responder& respond)
{
    const auto exchange = std::make_shared<Exchange>(m_stats, respond, request);
    const RequestScope scope(exchange->requestId);
    try {
        Router::Match match = m_router.find(request.method, request.path);
        if (!match.route) {
            if (match.allow.empty()) {
                std::optional<HttpResponse> found = m_beside ? m_beside(request) : std::nullopt;
                if (!found)
                    throw ApiError(ErrorCode::notFound);
                exchange->send(std::move(*found));
                return;
            }
            HttpResponse refusal = toProblem({ErrorCode::methodNotAllowed, {}, {}, {}, {}}, exchange->requestId);
            refusal.headers.emplace_back("Allow", match.allow);
            exchange->send(std::move(refusal));
            return;
        }
        const Route& route = *match.route;
        Call call;
        if (route.right.kind() != Right::Kind::anyone)
            call.who = identify(request, route);
        else if (route.right.isVisitor())
            call.who = visitor(request, route);
        route.right.require(call.who);
        call.who.address = QString::fromStdString(request.clientAddress);
        call.who.requestId = exchange->requestId;
        if (request.body.size() > route.maxBodyBytes)
            throw ApiError(ErrorCode::tooLarge);
        call.request = std::move(request);
        call.pathValues = std::move(match.pathValues);
        run(route, call, exchange);
    } catch (const ApiError& error) {
        exchange->fail(error.error);
    } catch (const std::exception& error) {
        exchange->fail({ErrorCode::internal, {}, QString::fromUtf8(error.what()), {}, {}});
    }
}

namespace {

/// Catches the answer of a handler that gives it at once.
class Kept final : public Answer {
public:
    void send(HttpResponse response) override { m_response = std::move(response); }
    void fail(const Error& error) override { throw ApiError(error); }

    HttpResponse take()
    {
        if (!m_response)
            throw ApiError(ErrorCode::invalid, u"Idempotency-Key"_s, u"not for this path"_s);
        return std::move(*m_response);
    }

private:
    std::optional<HttpResponse> m_response;
};

} // namespace

void Pipeline::run(const Route& route, const Call& call, const std::shared_ptr<Exchange>& exchange)
{
    const std::string_view key = call.request.header("Idempotency-Key");
    if (route.method != Method::post || route.endpoint.answersLater || key.empty()
        || call.who.kind == Principal::Kind::anonymous) {
        route.endpoint.run(call, exchange);
        return;
    }
    if (key.size() > 128)
        throw ApiError(ErrorCode::tooLong, u"Idempotency-Key"_s);
    const auto keep = route.answersSecret ? Idempotency::Keep::factOnly : Idempotency::Keep::answer;
    exchange->send(m_idempotency.once(call, std::string{key}, keep, [&] {
        const auto kept = std::make_shared<Kept>();
        route.endpoint.run(call, kept);
        return kept->take();
    }));
}

} // namespace wardport::server
