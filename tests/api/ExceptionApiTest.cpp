// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/App.h"
#include "shared/model/ExceptionIssue.h"
#include "shared/model/Phone.h"
#include "tests/api/HospitalApi.h"

#include <numeric>

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

class ExceptionApi : public HospitalApi {
protected:
    ExceptionApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO vendor (id, code, name) VALUES (2, 'cheyuan', '澈原');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published'), (2, 2, 'image', 'web', '影像', 'clinical', 'published'))"_s);
        m_round = basic(1, secretOf(1));
        m_image = basic(2, secretOf(2));
    }

    QString secretOf(qint64 app) { return m_system.post(at(Paths::appSecret, app)).as<AppSecret>().secret; }

    static std::string basic(qint64 app, const QString& secret)
    {
        return "Basic " + QByteArray{QByteArray::number(app) + ':' + secret.toLatin1()}.toBase64().toStdString();
    }

    static ExceptionReport report(const QString& message, const QString& function = u"open"_s)
    {
        ExceptionReport made;
        made.type = u"TypeError"_s;
        made.message = message;
        made.culprit = u"order.js in "_s + function;
        made.frames = {{function, u"order"_s, u"order.js"_s, 10, 2, true}};
        made.release = u"1.0"_s;
        return made;
    }

    TestReply send(const ExceptionReport& report) { return send(report, m_round); }
    TestReply send(const ExceptionReport& report, const std::string& credentials)
    {
        return m_machine.post(Paths::reportedExceptions, report, {{"Authorization", credentials}});
    }

    std::vector<ExceptionIssue> issues(TestClient& client, const std::string& query = {})
    {
        const TestReply reply = client.get(std::string(Paths::exceptions) + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<ExceptionIssue>>().items;
    }
    std::vector<ExceptionIssue> issues(const std::string& query = {}) { return issues(m_system, query); }

    TestReply setState(TestClient& client, ExceptionIssueId id, IssueState state)
    {
        return client.post(at(Paths::exceptionState, id.value()), IssueStateChange{state});
    }

    TestClient m_machine = m_server.client(Audience::machine);
    std::string m_round; ///< credentials of app 1, of vendor 1
    std::string m_image; ///< of app 2, of vendor 2
};

TEST_F(ExceptionApi, oneKindIsOneIssue)
{
    ExceptionReport second = report(u"b is undefined"_s);
    second.frames.front().line = 77;
    second.release = u"1.1"_s;
    second.level = ExceptionLevel::fatal;
    second.at = m_server.clock().now() + 1s;
    EXPECT_EQ(send(report(u"a is undefined"_s)).status, 200);
    EXPECT_EQ(send(second).status, 200);
    send(report(u"a is undefined"_s, u"save"_s));
    send(report(u"a is undefined"_s), m_image);
    const auto all = issues("?appId=1&sort=-eventCount");
    ASSERT_EQ(all.size(), 2U) << "another function is another kind";
    EXPECT_EQ(all[0].eventCount, 2);
    EXPECT_EQ(all[0].message, u"b is undefined"_s) << "the message of the last";
    EXPECT_EQ(all[0].level, ExceptionLevel::fatal);
    EXPECT_EQ(all[0].firstRelease, u"1.0"_s);
    EXPECT_EQ(all[0].lastRelease, u"1.1"_s);
    EXPECT_EQ(all[0].firstSeen, m_server.clock().now());
    EXPECT_EQ(all[0].lastSeen, *second.at);
    EXPECT_EQ(issues("?appId=2").size(), 1U) << "each app has its own";
    EXPECT_EQ(issues("?level=fatal").size(), 1U);
    EXPECT_EQ(issues("?vendorId=2").size(), 1U);
    EXPECT_EQ(issues("?q=save").size(), 1U);
}

TEST_F(ExceptionApi, withoutFramesTheMessageWithoutItsNumbersParts)
{
    for (const QString& message : {u"patient 12 not found"_s, u"patient 4711 not found"_s, u"no network"_s}) {
        ExceptionReport plain = report(message);
        plain.frames.clear();
        send(plain);
    }
    const auto all = issues("?sort=-eventCount");
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].eventCount, 2);
}

TEST_F(ExceptionApi, personalDataIsMaskedWhereverItStands)
{
    ExceptionReport personal = report(u"id 11010519491231002X card 6222020200112233446 tel 13812345678"_s);
    personal.culprit = u"/patient/13812345678"_s;
    personal.tags = {{u"patient"_s, u"110101199003074514"_s}, {u"ward"_s, u"5"_s}};
    ASSERT_EQ(send(personal).status, 200);
    const auto issue = issues().at(0);
    EXPECT_EQ(issue.message, u"id 1101**********002X card 6222***********3446 tel 138****5678"_s);
    EXPECT_EQ(issue.culprit, u"/patient/138****5678"_s);
    const TestReply events = m_system.get(at(Paths::exceptionEvents, issue.id.value()));
    const ExceptionEvent event = events.as<Page<ExceptionEvent>>().items.at(0);
    EXPECT_EQ(event.tags.at(u"patient"_s), u"1101**********4514"_s);
    EXPECT_EQ(event.tags.at(u"ward"_s), u"5"_s);
    const auto stored = m_server.database()
                            .query("SELECT i::text || e::text FROM exception_issue i, exception_event e")
                            .scalar<QString>();
    for (const QString& secret :
        {u"11010519491231002X"_s, u"6222020200112233446"_s, u"13812345678"_s, u"110101199003074514"_s})
        EXPECT_FALSE(stored.contains(secret)) << secret.toStdString();
}

TEST_F(ExceptionApi, sameIdIsAcknowledgedNotCounted)
{
    ExceptionReport timed = report(u"x"_s);
    timed.id = u"0b4bba6e-5f2f-4f30-9c15-6d1d5c1f9b01"_s;
    timed.at = m_server.clock().now();
    ExceptionReport untimed = report(u"x"_s);
    untimed.id = u"0B4BBA6E-5F2F-4F30-9C15-6D1D5C1F9B02"_s;
    for (const ExceptionReport& twice : {timed, untimed}) {
        EXPECT_FALSE(send(twice).as<Receipt>().duplicate);
        m_server.clock().advance(3s);
        const Receipt again = send(twice).as<Receipt>();
        EXPECT_TRUE(again.duplicate);
        EXPECT_EQ(again.id, twice.id->toLower());
    }
    EXPECT_EQ(issues().at(0).eventCount, 2);
    EXPECT_EQ(issues().at(0).trend.back(), 2);
}

TEST_F(ExceptionApi, resolvedIssueThatHappensAgainHasRegressed)
{
    send(report(u"x"_s));
    const ExceptionIssue issue = issues().at(0);
    EXPECT_EQ(issue.state, IssueState::unresolved);
    EXPECT_EQ(setState(m_system, issue.id, IssueState::resolved).as<ExceptionIssue>().state, IssueState::resolved);
    send(report(u"x"_s));
    EXPECT_EQ(issues("?state=regressed").size(), 1U);
    EXPECT_EQ(setState(m_system, issue.id, IssueState::muted).as<ExceptionIssue>().state, IssueState::muted);
    send(report(u"x"_s));
    EXPECT_EQ(issues().at(0).state, IssueState::muted) << "muted is muted";
    EXPECT_EQ(issues().at(0).eventCount, 3);
    const TestReply refused = setState(m_system, issue.id, IssueState::regressed);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.field(), "state");
    EXPECT_EQ(
        m_server.database().query("SELECT count(*) FROM operation_log WHERE action = 'exception.state'").scalar<int>(),
        2);
}

TEST_F(ExceptionApi, vendorSeesItsOwnAppsOnly)
{
    send(report(u"x"_s));
    send(report(u"y"_s), m_image);
    TestClient vendor = m_server.as(Role::vendor, {}, VendorId{2});
    const auto own = issues(vendor);
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].appId, AppId{2});
    EXPECT_TRUE(issues(vendor, "?appId=1").empty());
    EXPECT_TRUE(issues(vendor, "?vendorId=1").empty());
    const ExceptionIssueId other = issues("?appId=1").at(0).id;
    EXPECT_EQ(vendor.get(at(Paths::exception, other.value())).status, 404);
    EXPECT_EQ(vendor.get(at(Paths::exceptionEvents, other.value())).status, 404);
    EXPECT_EQ(setState(vendor, other, IssueState::resolved).status, 404);
    EXPECT_EQ(setState(vendor, own[0].id, IssueState::resolved).status, 200);
    EXPECT_EQ(issues("?appId=1").at(0).state, IssueState::unresolved);
    TestClient manager = m_server.as(Role::manager);
    EXPECT_EQ(manager.get(Paths::exceptions).status, 403);
}

TEST_F(ExceptionApi, wrongSecretIsRefused)
{
    const std::string wrong[] = {basic(1, u"wrong"_s), basic(1, {}), basic(77, u"x"_s), "Basic !!!", "Bearer x", ""};
    for (const std::string& credentials : wrong) {
        const TestReply reply = send(report(u"x"_s), credentials);
        EXPECT_EQ(reply.status, 401) << credentials;
        EXPECT_EQ(reply.code(), "unauthenticated");
    }
    const std::string renewed = basic(1, secretOf(1));
    EXPECT_EQ(send(report(u"x"_s), m_round).status, 401) << "a new secret ends the old one";
    EXPECT_EQ(send(report(u"x"_s), renewed).status, 200);
    m_server.database().execute(u"UPDATE app SET state = 'retired' WHERE id = 2"_s);
    EXPECT_EQ(send(report(u"x"_s), m_image).status, 401) << "a retired app is silent";
    EXPECT_EQ(issues().size(), 1U);
}

TEST_F(ExceptionApi, badReportsNameTheirField)
{
    ExceptionReport bad = report(u"x"_s);
    bad.type.clear();
    EXPECT_EQ(send(bad).status, 422);
    EXPECT_EQ(send(bad).field(), "type");
    bad = report(QString(8001, u'x'));
    EXPECT_EQ(send(bad).field(), "message");
    bad = report(u"x"_s);
    bad.id = u"not-a-uuid"_s;
    EXPECT_EQ(send(bad).field(), "id");
    bad = report(u"x"_s);
    bad.at = m_server.clock().now() - 30 * 24h - 1s;
    EXPECT_EQ(send(bad).code(), "tooLate");
    EXPECT_EQ(send(bad).field(), "at");
    bad.at = m_server.clock().now() + 5min + 1s;
    EXPECT_EQ(send(bad).code(), "tooEarly");
    bad = report(u"x"_s);
    bad.frames.assign(251, bad.frames.front());
    EXPECT_EQ(send(bad).field(), "frames");
    const TestReply level = m_machine.post(
        Paths::reportedExceptions, std::string(R"({"type":"E","level":"awful"})"), {{"Authorization", m_round}});
    EXPECT_EQ(level.field(), "level");
    EXPECT_TRUE(issues().empty());
}

TEST_F(ExceptionApi, peopleAreCountedOnceWhenTheyAreKnown)
{
    m_server.database().execute(
        u"INSERT INTO person (hospital_id, staff_no, name, category, department_id) VALUES (1004, '000002', '他人', 'doctor', 1005)"_s);
    const auto from = [&](const QString& staffNo, std::optional<QString> orgCode) {
        ExceptionReport made = report(u"x"_s);
        made.staffNo = staffNo;
        made.orgCode = std::move(orgCode);
        send(made);
    };
    from(u"000003"_s, {});
    from(u"000003"_s, u"H1"_s);
    EXPECT_EQ(issues().at(0).peopleCount, 1);
    from(u"999999"_s, {});
    from(u"000002"_s, {});
    EXPECT_EQ(issues().at(0).peopleCount, 1) << "a number of two hospitals names nobody";
    from(u"000002"_s, u"H2"_s);
    EXPECT_EQ(issues().at(0).peopleCount, 2);
    EXPECT_EQ(issues().at(0).eventCount, 5);
}

TEST_F(ExceptionApi, eventsAreNewestFirstTheTrendCountsDays)
{
    for (const int days : {0, 3, 3, 20}) {
        ExceptionReport old = report(u"x"_s);
        old.at = m_server.clock().now() - std::chrono::days{days};
        old.tags = {{u"days"_s, QString::number(days)}};
        send(old);
    }
    const ExceptionIssue issue = issues().at(0);
    ASSERT_EQ(issue.trend.size(), 14U);
    EXPECT_EQ(issue.trend[13], 1);
    EXPECT_EQ(issue.trend[10], 2);
    EXPECT_EQ(std::accumulate(issue.trend.begin(), issue.trend.end(), 0), 3);
    EXPECT_EQ(issue.firstSeen, m_server.clock().now() - std::chrono::days{20});
    const std::string path = at(Paths::exceptionEvents, issue.id.value());
    QStringList days;
    std::string cursor;
    for (int page = 0; page < 4; ++page) {
        const auto events = m_system.get(path + "?limit=1" + cursor).as<Page<ExceptionEvent>>();
        days << events.items.at(0).tags.at(u"days"_s);
        if (events.nextCursor)
            cursor = "&cursor=" + events.nextCursor->toStdString();
    }
    EXPECT_EQ(days, (QStringList{u"0"_s, u"3"_s, u"3"_s, u"20"_s}));
    EXPECT_EQ(m_system.get(path).as<Page<ExceptionEvent>>().items.at(0).frames.at(0).function, u"open"_s);
}

} // namespace
} // namespace wardport::test
