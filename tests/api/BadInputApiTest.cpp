// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/App.h"
#include "shared/model/Vendor.h"
#include "tests/api/HospitalApi.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <QBuffer>
#include <QImage>

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

/// The bad input that a server meets: each is answered with its status, its code, and the field where there is one.
class BadInputApi : public HospitalApi {
protected:
    struct Bad {
        const char* path;
        std::string body;
        int status;
        std::string field;
    };

    BadInputApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url)
                VALUES (1, 1, 'round', 'web', '查房', 'clinical', 'draft', 'https://round.example/');
            INSERT INTO person_group (id, hospital_id, code, name) VALUES (1, 1001, 'medical', '医疗');
            INSERT INTO vpn_account (id, hospital_id, person_id, account) VALUES (1, 1001, 1002, 'wangwei');
            SELECT setval(pg_get_serial_sequence(t, 'id'), 9000) FROM unnest(ARRAY['org_unit', 'person', 'vendor', 'app', 'person_group', 'vpn_account']) t)"_s);
    }

    static std::string repeated(std::size_t count) { return std::string(count, 'x'); }

    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(0xff0088aa);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    /// What comes back when `head` is all that is ever sent.
    std::string answerTo(const std::string& head)
    {
        const Poco::Net::Context::Ptr context = new Poco::Net::Context(
            Poco::Net::Context::TLS_CLIENT_USE, "", "", m_server.certificateFile(), Poco::Net::Context::VERIFY_NONE);
        Poco::Net::SecureStreamSocket socket(
            Poco::Net::SocketAddress("127.0.0.1", m_server.port(Audience::admin)), context);
        socket.setReceiveTimeout(Poco::Timespan(20, 0));
        socket.sendBytes(head.data(), static_cast<int>(head.size()));
        std::string answer;
        char bytes[4096];
        while (answer.find("}") == std::string::npos) {
            const int got = socket.receiveBytes(bytes, sizeof bytes);
            if (got <= 0)
                break;
            answer.append(bytes, static_cast<std::size_t>(got));
        }
        return answer;
    }
};

TEST_F(BadInputApi, missingWrongOverlongFieldsAreNamed)
{
    const std::string unit = R"({"parentId":"1001","kind":"department","code":"9","name":)";
    const Bad all[] = {
        {Paths::people, "{}", 422, "hospitalId"},
        {Paths::people, R"({"hospitalId":"1001","departmentId":"1002","staffNo":"9"})", 422, "name"},
        {Paths::people, R"({"hospitalId":1001})", 400, "hospitalId"},
        {Paths::people, R"({"hospitalId":"1001","departmentId":"1002","staffNo":"a b","name":"x"})", 422, "staffNo"},
        {Paths::people,
            R"({"hospitalId":"1001","departmentId":"1002","staffNo":"9","name":"x","validFrom":"01.02.2026"})", 400,
            "validFrom"},
        {Paths::people, R"({"hospitalId":"1001","departmentId":"1002","staffNo":"9","name":"x","category":"student"})",
            422, "validUntil"},
        {Paths::people, R"({"hospitalId":"1001","departmentId":"1002","staffNo":"9","name":"a\u0000b"})", 422, "name"},
        {Paths::orgUnits, unit + "\"\"}", 422, "name"},
        {Paths::orgUnits, unit + '"' + repeated(1'000) + "\"}", 422, "name"},
        {Paths::orgUnits, R"({"parentId":"999999","kind":"department","code":"9","name":"x"})", 422, "parentId"},
        {Paths::vendors, R"({"code":"v","name":"V","creditCode":"123"})", 422, "creditCode"},
        {Paths::vendors, R"({"code":"v","name":"V","notes":")" + repeated(2'001) + "\"}", 422, "notes"},
        {Paths::vendors, R"({"code":"tinglan","name":"V"})", 409, "code"},
        {Paths::vpnAccounts, R"({"personId":"1002","account":"a","maxSessions":0})", 422, "maxSessions"},
        {Paths::vpnAccounts, R"({"personId":"1002","account":"a","maxSessions":99999999999})", 422, "maxSessions"},
        {Paths::vpnAccounts, R"({"personId":"1002","account":"a","maxSessions":"2"})", 400, "maxSessions"},
        {Paths::apps, R"({"code":"b","vendorId":"1","name":"B","internalUrl":"ftp://x"})", 422, "internalUrl"},
        {Paths::apps, R"({"code":"b","vendorId":"1","name":"B","internalUrl":"https://x/","kind":"desktop"})", 422,
            "kind"},
        {Paths::apps,
            R"({"code":"b","vendorId":"1","name":"B","internalUrl":"https://x/","parameters":[{"name":"a","value":"1"},{"name":"b","value":"{patient}"}]})",
            422, "parameters[1].value"},
    };
    for (const Bad& bad : all) {
        const TestReply reply = m_system.post(bad.path, bad.body);
        EXPECT_EQ(reply.status, bad.status) << bad.path << ' ' << bad.body.substr(0, 120) << '\n' << reply.body;
        EXPECT_EQ(reply.field(), bad.field) << bad.path << ' ' << bad.body.substr(0, 120);
        EXPECT_EQ(reply.headers.at("content-type"), "application/problem+json");
    }
    const TestReply group = m_security.post(
        Paths::groups, std::string(R"({"hospitalId":"1001","code":"medical","name":"x"})"));
    EXPECT_EQ(group.status, 409);
    EXPECT_EQ(group.field(), "code");
    EXPECT_EQ(
        m_server.database()
            .query("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM vendor) + (SELECT count(*) FROM app)")
            .scalar<int>(),
        5)
        << "nothing bad was kept";
}

TEST_F(BadInputApi, brokenJsonIsMalformed)
{
    for (const std::string& body : {std::string{"{\"code\":"}, std::string{"{\"code\":\"a\"}}"},
             std::string{"not json"}, std::string{"{'code':'a'}"}, std::string{"{\"code\":\"\xff\xfe\"}"},
             std::string(100, '['), std::string{"{\"code\":\"\\ud800\"}"}}) {
        const TestReply reply = m_system.post(Paths::vendors, body);
        EXPECT_EQ(reply.status, 400) << body;
        EXPECT_EQ(reply.code(), "malformed") << body;
        EXPECT_FALSE(reply.json().at("requestId").as_string().empty());
    }
    EXPECT_EQ(m_system.post(Paths::vendors, std::string("[]")).status, 400);
    EXPECT_EQ(m_system.post(Paths::vendors, std::string("7")).status, 400);
}

TEST_F(BadInputApi, hundredMegabytesAreRefusedUnread)
{
    const std::string length = "POST /api/v1/vendors HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                               "application/json\r\nContent-Length: 104857600\r\n\r\n{";
    const std::string refused = answerTo(length);
    EXPECT_EQ(refused.substr(0, 12), "HTTP/1.1 413") << refused;
    EXPECT_NE(refused.find("\"code\":\"tooLarge\""), std::string::npos) << refused;
    const std::string chunk =
        "POST /api/v1/vendors HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n6400000\r\n";
    EXPECT_EQ(answerTo(chunk).substr(0, 12), "HTTP/1.1 413");
    EXPECT_EQ(m_system.post(Paths::vendors, "{\"code\":\"v\",\"name\":\"" + repeated(2 << 20) + "\"}").status, 413)
        << "beyond what this path takes";
    EXPECT_EQ(m_system.get(Paths::vendors).status, 200) << "others are served as before";
}

TEST_F(BadInputApi, wrongTokensAreNobodys)
{
    TestClient client = m_server.client(Audience::admin);
    for (const std::string& token :
        {std::string{"x"}, std::string(43, 'A'), std::string(3'000, 'A'), std::string{"' OR 1=1"}}) {
        client.setToken(token);
        const TestReply reply = client.get(Paths::people);
        EXPECT_EQ(reply.status, 401) << token;
        EXPECT_EQ(reply.code(), "unauthenticated");
    }
    client.setToken(m_server.tokenOf(PersonId{1002}));
    EXPECT_EQ(client.get(Paths::people).status, 401) << "a phone's token opens no console";
    TestClient phone = m_server.client(Audience::phone);
    phone.setToken(m_server.tokenOf(Role::system).toStdString());
    EXPECT_EQ(phone.get(Paths::myApps).status, 401) << "nor the other way round";
}

TEST_F(BadInputApi, expiredTokensAreRefused)
{
    TestClient phone = m_server.asPerson(PersonId{1002});
    EXPECT_EQ(phone.get(Paths::me).status, 200);
    EXPECT_EQ(m_system.get(Paths::people).status, 200);
    m_server.clock().advance(12h + 1s);
    const TestReply console = m_system.get(Paths::people);
    EXPECT_EQ(console.status, 401);
    EXPECT_EQ(console.code(), "unauthenticated");
    EXPECT_EQ(phone.get(Paths::me).status, 200);
    m_server.clock().advance(30 * 24h);
    EXPECT_EQ(phone.get(Paths::me).status, 401);
}

TEST_F(BadInputApi, rightsOfOtherRolesAreRefused)
{
    struct Attempt {
        Role role;
        const char* verb;
        std::string path;
    };
    const Attempt attempts[] = {
        {Role::system, "POST", Paths::grantChangeSets},
        {Role::system, "POST", Paths::groups},
        {Role::system, "GET", Paths::logOperations},
        {Role::security, "POST", Paths::apps},
        {Role::security, "POST", Paths::people},
        {Role::security, "DELETE", at(Paths::app, 1)},
        {Role::audit, "GET", Paths::people},
        {Role::audit, "POST", Paths::vendors},
        {Role::manager, "GET", Paths::people},
        {Role::manager, "GET", Paths::logLaunches},
        {Role::appOwner, "PUT", at(Paths::app, 1)},
        {Role::vendor, "GET", Paths::usageSummary},
        {Role::vendor, "POST", at(Paths::appSecret, 1)},
    };
    for (const Attempt& attempt : attempts) {
        TestClient client = m_server.as(
            attempt.role, {}, attempt.role == Role::vendor ? std::optional{VendorId{1}} : std::nullopt);
        const TestReply reply = client.send(attempt.verb, attempt.path, "{}", {{"If-Match", "\"1\""}});
        EXPECT_EQ(reply.status, 403) << enumName(attempt.role) << ' ' << attempt.verb << ' ' << attempt.path;
        EXPECT_EQ(reply.code(), "forbidden");
    }
    EXPECT_EQ(m_system.get(at(Paths::app, 1)).status, 200);
}

TEST_F(BadInputApi, otherHospitalsObjectsDoNotExist)
{
    TestClient system = m_server.as(Role::system, OrgUnitId{1004});
    TestClient security = m_server.as(Role::security, OrgUnitId{1004});
    for (const auto& [path, id] :
        {std::pair{Paths::person, 1002}, std::pair{Paths::orgUnit, 1002}, std::pair{Paths::vpnAccount, 1}}) {
        EXPECT_EQ(system.get(at(path, id)).status, 404) << path;
        EXPECT_EQ(system.get(at(path, 999'999)).body.substr(0, 60), system.get(at(path, id)).body.substr(0, 60))
            << "as one that never was";
    }
    EXPECT_EQ(security.get(at(Paths::group, 1)).status, 404);
    EXPECT_EQ(security.del(at(Paths::group, 1), {{"If-Match", "\"1\""}}).status, 404);
    EXPECT_EQ(
        system.put(at(Paths::person, 1002), m_system.get(at(Paths::person, 1002)).body, {{"If-Match", "\"1\""}}).status,
        404);
    EXPECT_EQ(system.post(at(Paths::orgUnitDisable, 1002)).status, 404);
    EXPECT_EQ(system.post(at(Paths::vpnAccountDisable, 1)).status, 404);
    const auto below = [](const char* parent) {
        return std::string{R"({"kind":"department","code":"9","name":"x","parentId":")"} + parent + "\"}";
    };
    const TestReply foreign = system.post(Paths::orgUnits, below("1001"));
    EXPECT_EQ(foreign.status, 422);
    EXPECT_EQ(foreign.field(), "parentId");
    EXPECT_EQ(foreign.code(), system.post(Paths::orgUnits, below("999999")).code()) << "as one that never was";
}

TEST_F(BadInputApi, lostUpdatesAreRefused)
{
    const auto lost = [](TestClient& client, const std::string& path) {
        const TestReply first = client.get(path);
        EXPECT_EQ(first.status, 200) << path;
        EXPECT_EQ(client.put(path, first.body).status, 428) << path;
        EXPECT_EQ(client.put(path, first.body, {{"If-Match", "nonsense"}}).status / 100, 4) << path;
        EXPECT_EQ(client.put(path, first.body, {{"If-Match", first.etag()}}).status, 200) << path;
        const TestReply late = client.put(path, first.body, {{"If-Match", first.etag()}});
        EXPECT_EQ(late.status, 412) << path;
        EXPECT_EQ(late.code(), "versionMismatch") << path;
    };
    lost(m_system, at(Paths::person, 1002));
    lost(m_system, at(Paths::orgUnit, 1002));
    lost(m_system, at(Paths::vendor, 1));
    lost(m_system, at(Paths::app, 1));
    lost(m_system, at(Paths::vpnAccount, 1));
    lost(m_security, at(Paths::group, 1));
    const TestReply gone = m_system.del(at(Paths::app, 1), {{"If-Match", "\"1\""}});
    EXPECT_EQ(gone.status, 412);
}

TEST_F(BadInputApi, iconThatIsNoImageIsRefused)
{
    const std::string path = at(Paths::appIcon, 1);
    const auto put = [&](const QByteArray& bytes) {
        return m_system.put(path, bytes.toStdString(), {{"Content-Type", "image/png"}});
    };
    const QByteArray good = png(96, 96);
    const std::pair<QByteArray, int> all[] = {
        {"hello", 415},
        {good.first(good.size() / 2), 415},
        {QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, 'x'), 415},
        {"GIF89a" + QByteArray(100, '\0'), 415},
        {"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", 415},
        {"<svg><rect", 415},
        {"<html></html>", 415},
        {png(5'000, 10), 422},
        {png(4, 4), 422},
    };
    for (const auto& [bytes, status] : all) {
        const TestReply reply = put(bytes);
        EXPECT_EQ(reply.status, status) << bytes.left(40).toStdString() << '\n' << reply.body;
        EXPECT_EQ(reply.field(), "icon");
    }
    EXPECT_FALSE(m_system.get(at(Paths::app, 1)).as<App>().iconHash.has_value());
    EXPECT_EQ(put(good).status, 200);
}

} // namespace
} // namespace wardport::test
