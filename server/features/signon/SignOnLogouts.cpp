// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnLogouts.h"

#include "server/auth/Random.h"
#include "server/features/signon/Jwt.h"
#include "server/features/signon/OidcWire.h"
#include "server/features/signon/SignOnAnswers.h"
#include "server/features/signon/SignOnLog.h"
#include "shared/json/JsonWriter.h"

#include <array>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lookEvery = std::chrono::seconds{1};
constexpr auto tokenLives = std::chrono::minutes{2};
constexpr std::array<std::chrono::minutes, 5> retryAfter{std::chrono::minutes{1}, std::chrono::minutes{4},
    std::chrono::minutes{15}, std::chrono::minutes{30}, std::chrono::minutes{60}};

/// CAS Protocol 3.0, 2.3.3 and its appendix C.
std::string samlLogout(const DueLogout& logout, Instant now)
{
    return R"(<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-)"
        + randomUuid().toStdString() + R"(" Version="2.0" IssueInstant=")" + toRfc3339(now).toStdString()
        + R"("><saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">)"
        + SignOnAnswers::escapeMarkup(logout.staffNo.toStdString()) + "</saml:NameID><samlp:SessionIndex>"
        + SignOnAnswers::escapeMarkup(logout.sessionIndex.toStdString())
        + "</samlp:SessionIndex></samlp:LogoutRequest>";
}

} // namespace

SignOnLogouts::SignOnLogouts(Database& database, SignOnDirectory& directory, KeyRing& keys, const SignOnUrls& urls,
    const FormPost& post, const Clock& clock)
    : m_directory(directory)
    , m_keys(keys)
    , m_urls(urls)
    , m_post(post)
    , m_clock(clock)
    , m_store(database)
{
}

SignOnLogouts::~SignOnLogouts()
{
    stop();
}

void SignOnLogouts::start()
{
    m_thread = std::thread([this] { work(); });
}

void SignOnLogouts::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SignOnLogouts::visited(const RedeemedCode& ticket, AppId app, const QString& ticketText)
{
    m_store.insertVisit(ticket, app, ticketText, m_clock.now());
}

void SignOnLogouts::removeStray()
{
    m_store.removeStrayVisits(m_clock.now() - std::chrono::days{1});
}

void SignOnLogouts::work()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, lookEvery, [this] { return m_stop; }))
                return;
        }
        try {
            run();
        } catch (const std::exception& error) {
            qCWarning(lcSignOn) << "apps could not be told of a sign-out:" << error.what();
        }
    }
}

int SignOnLogouts::run()
{
    const auto due = m_store.take(m_clock.now());
    for (const DueLogout& logout : due) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop)
                break; // the rest comes again by itself
        }
        send(logout);
    }
    return static_cast<int>(due.size());
}

void SignOnLogouts::send(const DueLogout& logout)
{
    const auto message = this->message(logout);
    QString problem;
    if (message) {
        try {
            const int status = m_post.send(message->url, message->form);
            if (status < 200 || status > 299)
                problem = u"status %1"_s.arg(status);
        } catch (const ApiError& error) {
            problem = error.error.detail;
        }
    }
    const auto tries = static_cast<std::size_t>(logout.attempts);
    const bool over = problem.isEmpty() || tries > retryAfter.size();
    if (!problem.isEmpty())
        qCWarning(lcSignOn) << "app" << logout.appId.value() << "was not told of a sign-out, attempt" << logout.attempts
                            << (over ? "and last:" : ":") << problem;
    if (over)
        m_store.remove(logout.id);
    else
        m_store.putOff(logout.id, m_clock.now() + retryAfter[tries - 1]);
}

std::optional<SignOnLogouts::Message> SignOnLogouts::message(const DueLogout& logout)
{
    if (logout.protocol == SignOnProtocol::oidc) {
        const auto client = m_directory.oidcClient(logout.appId);
        if (!client || client->backChannelLogoutUri.isEmpty())
            return std::nullopt;
        return Message{client->backChannelLogoutUri, "logout_token=" + percentEncode(logoutToken(logout, *client))};
    }
    const auto client = m_directory.casClient(logout.url);
    if (!client || client->appId != logout.appId || !logout.url.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return std::nullopt;
    return Message{logout.url, "logoutRequest=" + percentEncode(samlLogout(logout, m_clock.now()))};
}

std::string SignOnLogouts::logoutToken(const DueLogout& logout, const SignOnClient& client)
{
    const auto seconds = [](Instant at) {
        return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
    };
    const Instant now = m_clock.now();
    wire::LogoutToken token;
    token.iss = m_urls.issuer();
    token.aud = client.code;
    token.iat = seconds(now);
    token.exp = seconds(now + tokenLives);
    token.jti = randomUuid();
    token.sub = logout.subject;
    token.sid = logout.sessionIndex;
    return Jwt::sign(*m_keys.signingKey(client.signing), "logout+jwt", json::toJson(token));
}

} // namespace wardport::server
