// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/Base64Url.h"
#include "server/http/FormReader.h"
#include "shared/model/Alarm.h"
#include "shared/model/App.h"
#include "shared/model/Grant.h"
#include "shared/model/SignOn.h"
#include "tests/api/HospitalApi.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

namespace wardport::test {

/// A hospital with the web app "round" (1), open to everyone in H1 and set up for OpenID Connect, and "image" (2), set up for
/// CAS.
class SignOnApi : public HospitalApi {
protected:
    using Fields = std::map<std::string, std::string>;

    SignOnApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published', 'https://round.example/'),
                (2, 1, 'image', 'web', '影像', 'clinical', 'published', 'https://image.example/'))"_s);
        for (const qint64 app : {1, 2})
            grant(app, GrantEffect::allow);
        m_secret = m_system.post(at(Paths::appSecret, 1)).as<AppSecret>().secret.toStdString();
        m_settings.oidc = true;
        m_settings.redirectUris = {u"https://round.example/back"_s, u"https://round.example/also?from=portal"_s};
        m_settings.postLogoutRedirectUris = {u"https://round.example/bye"_s};
        m_settings.signing = OidcSigning::es256;
        setUp(1, m_settings);
        AppSignOnInput cas;
        cas.cas = true;
        cas.casServices = {u"https://image.example/view"_s};
        setUp(2, cas);
    }

    void grant(qint64 app, GrantEffect effect)
    {
        GrantChange change;
        change.subjectType = SubjectType::everyone;
        change.subjectId = u"1001"_s;
        change.appId = AppId{app};
        change.effect = effect;
        EXPECT_EQ(
            m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{change}, {}, {}, false, {}}).status, 200);
        settle();
    }

    void setUp(qint64 app, const AppSignOnInput& input)
    {
        const TestReply before = m_system.get(at(Paths::appSignOn, app));
        const TestReply reply = m_system.put(at(Paths::appSignOn, app), input, {{"If-Match", before.etag()}});
        EXPECT_EQ(reply.status, 200) << reply.body;
        settle();
    }

    void suspend(qint64 app)
    {
        EXPECT_EQ(m_system.post(at(Paths::appState, app), AppStateChange{AppState::suspended, u"维护"_s}).status, 200);
        settle();
    }

    /// This instance has seen what is committed.
    void settle()
    {
        m_server.instance().services().access().latest();
        m_server.instance().services().notified(u"access_changed"_s, {});
    }

    /// A browser in which this person is signed in to the portal.
    std::string signedIn(qint64 person = 1002) { return "__Host-wardport=" + m_server.tokenOf(PersonId{person}); }

    TestReply browse(const std::string& path, const std::string& cookie = {})
    {
        return m_browser.get(path, cookie.empty() ? TestClient::Headers{} : TestClient::Headers{{"Cookie", cookie}});
    }

    static std::string encoded(const Fields& fields)
    {
        server::Form form;
        for (const auto& [name, value] : fields)
            form.set(name, value);
        return form.encoded();
    }

    static std::string challengeOf(const std::string& verifier)
    {
        return server::base64Url(
            QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256).toStdString());
    }

    Fields request(const Fields& changes = {}) const
    {
        Fields fields{{"client_id", "round"}, {"redirect_uri", "https://round.example/back"}, {"response_type", "code"},
            {"scope", "openid profile staff"}, {"state", "s&1"}, {"nonce", "n1"},
            {"code_challenge", challengeOf(m_verifier)}, {"code_challenge_method", "S256"}};
        for (const auto& [name, value] : changes) {
            if (value.empty())
                fields.erase(name);
            else
                fields[name] = value;
        }
        return fields;
    }

    static std::string authorizePath(const Fields& fields)
    {
        return std::string{Paths::oidcAuthorize} + '?' + encoded(fields);
    }

    /// A field of the query of the address that the answer sends the browser to.
    static std::string sent(const TestReply& reply, const char* name)
    {
        const auto found = reply.headers.find("location");
        if (found == reply.headers.end())
            return {};
        const QUrlQuery query{QUrl{QString::fromStdString(found->second), QUrl::StrictMode}.query(QUrl::FullyEncoded)};
        return QByteArray::fromPercentEncoding(
            query.queryItemValue(QString::fromLatin1(name), QUrl::FullyEncoded).toLatin1())
            .toStdString();
    }

    static std::string location(const TestReply& reply)
    {
        const auto found = reply.headers.find("location");
        return found == reply.headers.end() ? std::string{} : found->second;
    }

    std::string code(const std::string& cookie, const Fields& changes = {})
    {
        const TestReply reply = browse(authorizePath(request(changes)), cookie);
        EXPECT_EQ(reply.status, 303) << reply.body;
        EXPECT_NE(sent(reply, "code"), "") << location(reply);
        return sent(reply, "code");
    }

    static std::string basic(const std::string& id, const std::string& secret)
    {
        return "Basic " + QByteArray::fromStdString(id + ':' + secret).toBase64().toStdString();
    }

    TestReply post(TestClient& client, const char* path, const Fields& fields, TestClient::Headers headers = {})
    {
        headers.emplace("Content-Type", "application/x-www-form-urlencoded");
        return client.post(path, encoded(fields), headers);
    }

    Fields exchange(const std::string& code, const Fields& changes = {}) const
    {
        Fields fields{{"grant_type", "authorization_code"}, {"code", code},
            {"redirect_uri", "https://round.example/back"}, {"code_verifier", m_verifier}};
        for (const auto& [name, value] : changes) {
            if (value.empty())
                fields.erase(name);
            else
                fields[name] = value;
        }
        return fields;
    }

    TestReply redeem(const Fields& fields)
    {
        return post(m_machine, Paths::oidcToken, fields, {{"Authorization", basic("round", m_secret)}});
    }
    TestReply redeem(const std::string& code, const Fields& changes = {}) { return redeem(exchange(code, changes)); }

    TestReply userinfo(const std::string& token)
    {
        return m_machine.get(Paths::oidcUserinfo, {{"Authorization", "Bearer " + token}});
    }

    static std::string text(const boost::json::value& value, const char* name)
    {
        const auto* found = value.is_object() ? value.get_object().if_contains(name) : nullptr;
        return found && found->is_string() ? std::string{found->get_string().c_str()} : std::string{};
    }
    static std::string text(const TestReply& reply, const char* name) { return text(reply.json(), name); }
    static std::string errorOf(const TestReply& reply) { return text(reply, "error"); }

    std::vector<Alarm> alarms()
    {
        return m_security.get(std::string{Paths::alarms} + "?kind=signOnReplayed").as<Page<Alarm>>().items;
    }

    const std::string m_verifier = "verifier-of-forty-three-characters-or-more-0123";
    std::string m_secret;
    AppSignOnInput m_settings;
    TestClient m_browser = m_server.client(server::Audience::phone);
    TestClient m_machine = m_server.client(server::Audience::machine);
};

} // namespace wardport::test
