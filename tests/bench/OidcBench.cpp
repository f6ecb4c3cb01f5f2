// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_oidc [seconds] [rounds]: sign-ons by OpenID Connect, each a round of authorize (by the portal's cookie), token (PKCE,
// client secret) and userinfo over 16 kept-alive TLS connections, against glewlwyd (Debian's package, C, sqlite in WAL mode) with
// the same certificate. Each server has the first core, ours together with its PostgreSQL, which waits for the disk; the load has
// the second. They take turns. Where glewlwyd is not installed, its best known figure stands for it.

#include "server/auth/Random.h"
#include "server/features/signon/Base64Url.h"
#include "server/http/FormReader.h"
#include "shared/api/Paths.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/GlewlwydServer.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/LoadConnection.h"

#include <QCryptographicHash>

#include <poll.h>

#include <cstdio>
#include <iostream>
#include <thread>

namespace {

using namespace wardport;
using namespace wardport::bench;
using Clock = std::chrono::steady_clock;

constexpr int connections = 16;
constexpr double glewlwydRounds = 75; ///< of 2.7.5, without TLS
constexpr auto warmUp = std::chrono::milliseconds{500};
constexpr auto verifier = "a-verifier-of-at-least-forty-three-characters";
constexpr auto redirectUri = "https://app.example/back";

struct Plan {
    std::chrono::milliseconds duration{4'000};
    int rounds = 5;
};

struct ContextDeleter {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

/// The text between `begin` and the next of `ends`.
std::string between(const std::string& text, std::string_view begin, const char* ends)
{
    const std::size_t at = text.find(begin);
    if (at == std::string::npos)
        throw std::runtime_error("no " + std::string{begin} + " in\n" + text);
    const std::size_t from = at + begin.size();
    return text.substr(from, text.find_first_of(ends, from) - from);
}

/// One provider to be asked.
struct Provider {
    std::uint16_t port = 0;
    std::string authorize; ///< path, with a query of its own or none
    std::string token;
    std::string userinfo;
    std::string clientId;
    std::string secret;
    std::vector<std::string> cookies; ///< of people who are signed in, one for each connection
    int redirect = 303;
};

/// A browser and an app's server in turn, on one connection.
class Visitor {
public:
    Visitor(const Provider& provider, SSL_CTX* context, const std::string& cookie)
        : m_provider(provider)
        , m_connection(provider.port, context)
    {
        server::Form ask;
        ask.set("client_id", provider.clientId);
        ask.set("redirect_uri", redirectUri);
        ask.set("response_type", "code");
        ask.set("scope", "openid profile staff");
        ask.set("state", "state");
        ask.set("nonce", "nonce-1");
        ask.set("code_challenge_method", "S256");
        ask.set("code_challenge",
            server::base64Url(
                QCryptographicHash::hash(QByteArray{verifier}, QCryptographicHash::Sha256).toStdString()));
        m_authorize = "GET " + server::withQuery(provider.authorize, ask)
            + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n";
        m_basic = QByteArray::fromStdString(provider.clientId + ':' + provider.secret).toBase64().toStdString();
    }

    int descriptor() const { return m_connection.descriptor(); }

    void begin()
    {
        m_step = 0;
        m_connection.send(m_authorize, Clock::now());
        m_began = m_connection.due();
    }

    /// Milliseconds of a whole round, when one has ended.
    std::optional<double> goOn()
    {
        if (!m_connection.receive(m_step == 0 ? m_provider.redirect : 200))
            return std::nullopt;
        switch (m_step++) {
        case 0:
            m_connection.send(tokenRequest(between(m_connection.answer(), "code=", "&\r")), Clock::now());
            return std::nullopt;
        case 1:
            m_connection.send(
                getRequest(m_provider.userinfo, between(m_connection.answer(), R"("access_token":")", "\"")),
                Clock::now());
            return std::nullopt;
        default:
            break;
        }
        return std::chrono::duration<double, std::milli>(Clock::now() - m_began).count();
    }

private:
    std::string tokenRequest(const std::string& code) const
    {
        server::Form form;
        form.set("grant_type", "authorization_code");
        form.set("code", code);
        form.set("redirect_uri", redirectUri);
        form.set("code_verifier", verifier);
        const std::string body = form.encoded();
        return "POST " + m_provider.token + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + m_basic
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size())
            + "\r\n\r\n" + body;
    }

    const Provider& m_provider;
    LoadConnection m_connection;
    std::string m_authorize;
    std::string m_basic;
    int m_step = 0;
    Clock::time_point m_began;
};

class OidcBench {
public:
    explicit OidcBench(const Plan& plan)
        : m_plan(plan)
        , m_server(240, 40, [this](server::Database& database) { setUp(database); })
    {
        for (Provider& provider : m_ours) {
            provider.port = m_server.phonePort();
            for (int i = 0; i < connections; ++i)
                provider.cookies.push_back("__Host-wardport=" + m_server.tokenOf(m_server.person()));
        }
        if (!GlewlwydServer::isInstalled())
            return;
        m_glewlwyd.emplace(m_server.certificateFile(), m_server.keyFile(), redirectUri);
        for (const std::string path : {GlewlwydServer::es256, GlewlwydServer::rs256})
            m_theirs.push_back({m_glewlwyd->port(), path + "/auth?g_continue", path + "/token", path + "/userinfo",
                GlewlwydServer::clientId, GlewlwydServer::secret,
                std::vector<std::string>(connections, m_glewlwyd->cookie()), 302});
    }

    bool run()
    {
        Series ours[]{{"ES256"}, {"RS256"}};
        Series theirs[]{{"glewlwyd, ES256"}, {"glewlwyd, RS256"}};
        for (int round = 0; round < m_plan.rounds; ++round) {
            for (std::size_t kind = 0; kind < 2; ++kind) {
                ours[kind].runs.push_back(measured(m_ours[kind], [] { return processCpu() - threadCpu(); }));
                theirs[kind].runs.push_back(m_glewlwyd ? measured(m_theirs[kind], [this] { return m_glewlwyd->cpu(); })
                                                       : Measured{glewlwydRounds, 0, 0, 0});
            }
        }
        std::printf("Rounds of authorize, token, userinfo; %d connections\n", connections);
        bool good = true;
        for (std::size_t kind = 0; kind < 2; ++kind) {
            ours[kind].print();
            // One core holds server and PostgreSQL, so that together they cannot have used more.
            std::printf("  CPU of server and PostgreSQL: at most %.0f µs a round\n",
                1e6 / ours[kind].middle(&Measured::perSecond));
            theirs[kind].print();
            const bool decides = kind == 0;
            const bool held = judge("rounds / glewlwyd's, " + ours[kind].name, ratio(ours[kind], theirs[kind]), 10, 20);
            good &= held || !decides;
        }
        return good;
    }

private:
    void setUp(server::Database& database)
    {
        const std::string secret = "a secret of the bench alone";
        database.query("UPDATE app SET secret_hash = :hash")
            .bind(":hash", QString::fromLatin1(server::tokenHash(secret).toHex()))
            .run();
        for (const auto& code : database.query("SELECT code FROM app ORDER BY id LIMIT 2").rows<QString>()) {
            const OidcSigning signing = m_ours.empty() ? OidcSigning::es256 : OidcSigning::rs256;
            database
                .query("INSERT INTO app_sign_on SELECT id, true, ARRAY[:uri::text], '{}', '', 'clientSecretBasic', "
                       ":signing, false,"
                       " false, '{}' FROM app WHERE code = :code")
                .bind(":uri", redirectUri)
                .bind(":signing", signing)
                .bind(":code", code)
                .run();
            m_ours.push_back(
                {0, Paths::oidcAuthorize, Paths::oidcToken, Paths::oidcUserinfo, code.toStdString(), secret, {}, 303});
        }
    }

    template <class Cpu>
    Measured measured(const Provider& provider, Cpu cpu)
    {
        Measured result;
        std::exception_ptr failure;
        std::thread([&] {
            try {
                confineTo(1);
                result = load(provider, cpu);
            } catch (...) {
                failure = std::current_exception();
            }
        }).join();
        if (failure)
            std::rethrow_exception(failure);
        return result;
    }

    template <class Cpu>
    Measured load(const Provider& provider, Cpu cpu)
    {
        const std::unique_ptr<SSL_CTX, ContextDeleter> context(SSL_CTX_new(TLS_client_method()));
        std::vector<std::unique_ptr<Visitor>> visitors;
        std::vector<pollfd> sockets;
        for (const std::string& cookie : provider.cookies) {
            visitors.push_back(std::make_unique<Visitor>(provider, context.get(), cookie));
            sockets.push_back({visitors.back()->descriptor(), POLLIN, 0});
        }
        for (const auto& visitor : visitors)
            visitor->begin();
        const Clock::time_point from = Clock::now() + warmUp;
        const Clock::time_point end = from + m_plan.duration;
        std::vector<double> latencies;
        double used = 0;
        bool measuring = false;
        for (Clock::time_point now = Clock::now(); now < end; now = Clock::now()) {
            if (!measuring && now >= from) {
                measuring = true;
                latencies.clear();
                used = cpu();
            }
            poll(sockets.data(), sockets.size(), 50);
            for (std::size_t i = 0; i < sockets.size(); ++i) {
                if (sockets[i].revents == 0)
                    continue;
                if (const auto took = visitors[i]->goOn()) {
                    latencies.push_back(*took);
                    visitors[i]->begin();
                }
            }
        }
        const auto count = static_cast<double>(latencies.size());
        const double seconds = std::chrono::duration<double>(Clock::now() - from).count();
        return {count / seconds, percentile(latencies, 0.5), percentile(latencies, 0.99),
            (cpu() - used) * 1e6 / std::max(count, 1.0)};
    }

    const Plan m_plan;
    std::vector<Provider> m_ours;
    std::vector<Provider> m_theirs;
    BenchServer m_server;
    std::optional<GlewlwydServer> m_glewlwyd;
};

} // namespace

int main(int count, char** arguments)
{
    try {
        Plan plan;
        if (count > 1)
            plan.duration = std::chrono::milliseconds(static_cast<int>(1'000 * std::stod(arguments[1])));
        if (count > 2)
            plan.rounds = std::stoi(arguments[2]);
        confineTo(0);
        return OidcBench(plan).run() ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
