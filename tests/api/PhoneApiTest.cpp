// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/App.h"
#include "shared/model/Grant.h"
#include "shared/model/Log.h"
#include "shared/model/Phone.h"
#include "tests/api/HospitalApi.h"

#include <thread>

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

class PhoneApi : public HospitalApi {
protected:
    PhoneApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url, parameters) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published', 'https://round.example/', '[{"name":"t","value":"{ticket}"}]'),
                (2, 1, 'image', 'web', '影像', 'clinical', 'published', 'https://image.example/', '[]'),
                (3, 1, 'old', 'web', '旧版', 'clinical', 'retired', 'https://old.example/', '[]'))"_s);
        grant(1, GrantEffect::allow);
    }

    /// To everyone in the first hospital; the phones know it when this returns.
    void grant(qint64 app, GrantEffect effect, std::optional<Instant> until = {})
    {
        GrantChange change;
        change.subjectType = SubjectType::everyone;
        change.subjectId = u"1001"_s;
        change.appId = AppId{app};
        change.effect = effect;
        change.validUntil = until;
        EXPECT_EQ(m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{change}, {}, {}, false, {}}).status, 200);
        m_server.instance().services().access().latest();
    }

    TestReply suspend()
    {
        const TestReply reply = m_system.post(
            at(Paths::appState, 1), AppStateChange{AppState::suspended, u"今晚维护"_s});
        m_server.instance().services().access().latest();
        return reply;
    }

    TestReply launch(qint64 app, std::optional<QString> eventId = {})
    {
        return m_phone.post(at(Paths::myLaunch, app), LaunchRequest{std::move(eventId), Platform::android, u"wifi"_s});
    }

    QString ticket() { return launch(1).as<Launch>().call.url->section(u"t="_s, 1); }

    TestReply redeem(const QString& ticket, qint64 app = 1)
    {
        const auto secret = m_system.post(at(Paths::appSecret, app)).as<AppSecret>().secret;
        const QByteArray pair = QByteArray::number(app) + ':' + secret.toLatin1();
        return m_machine.post(
            Paths::ticketsRedeem, TicketRedeem{ticket}, {{"Authorization", "Basic " + pair.toBase64().toStdString()}});
    }

    std::vector<MyApp> listed(TestClient& phone) { return phone.get(Paths::myApps).as<MyApps>().items; }

    /// Asks until the list is so; a change may take five seconds to arrive.
    bool comesToList(TestClient& phone, const std::function<bool(const std::vector<MyApp>&)>& is)
    {
        for (int i = 0; i < 250; ++i) {
            if (is(listed(phone)))
                return true;
            std::this_thread::sleep_for(20ms);
        }
        return false;
    }

    PhoneEvent event(int number, Instant at, qint64 app = 1) const
    {
        PhoneEvent made;
        made.id = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
        made.appId = AppId{app};
        made.at = at;
        return made;
    }

    PhoneEventsResult send(std::vector<PhoneEvent> events)
    {
        const TestReply reply = m_phone.post(Paths::myEvents, PhoneEvents{std::move(events)});
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<PhoneEventsResult>();
    }

    QStringList logged()
    {
        const auto rows = m_server.database()
                              .query("SELECT outcome || ' ' || coalesce(failure, '') FROM launch ORDER BY at, event_id")
                              .rows<QString>();
        return {rows.begin(), rows.end()};
    }

    TestClient m_phone = m_server.asPerson(PersonId{1002});
    TestClient m_machine = m_server.client(Audience::machine);
};

TEST_F(PhoneApi, listIsNotSentAgainWhileItIsTheSame)
{
    ASSERT_TRUE(comesToList(m_phone, [](const auto& apps) { return apps.size() == 1; }));
    const TestReply list = m_phone.get(Paths::myApps);
    const TestReply same = m_phone.get(Paths::myApps, {{"If-None-Match", list.etag()}});
    EXPECT_EQ(same.status, 304);
    EXPECT_TRUE(same.body.empty());
    EXPECT_EQ(same.etag(), list.etag());
    EXPECT_EQ(m_phone.get(Paths::myApps, {{"If-None-Match", "W/" + list.etag()}}).status, 304) << "weakened by a proxy";
    EXPECT_EQ(m_phone.get(Paths::myApps, {{"If-None-Match", "\"0\", " + list.etag()}}).status, 304);
    EXPECT_EQ(m_phone.get(Paths::myApps, {{"If-None-Match", "\"0\""}}).status, 200);
    grant(2, GrantEffect::allow);
    EXPECT_TRUE(comesToList(m_phone, [](const auto& apps) { return apps.size() == 2; }));
    EXPECT_EQ(m_phone.get(Paths::myApps, {{"If-None-Match", list.etag()}}).status, 200);
}

TEST_F(PhoneApi, nextPersonOnTheSamePhoneGetsAListOfTheirOwn)
{
    ASSERT_TRUE(comesToList(m_phone, [](const auto& apps) { return apps.size() == 1; }));
    TestClient stranger = m_server.asPerson(PersonId{1005});
    const TestReply theirs = stranger.get(Paths::myApps, {{"If-None-Match", m_phone.get(Paths::myApps).etag()}});
    EXPECT_EQ(theirs.status, 200);
    EXPECT_TRUE(theirs.as<MyApps>().items.empty());
}

TEST_F(PhoneApi, windowThatEndsEmptiesTheList)
{
    grant(2, GrantEffect::allow, m_server.clock().now() + 1h);
    ASSERT_TRUE(comesToList(m_phone, [](const auto& apps) { return apps.size() == 2; }));
    const std::string etag = m_phone.get(Paths::myApps).etag();
    m_server.clock().advance(1h - 1ms);
    EXPECT_EQ(m_phone.get(Paths::myApps, {{"If-None-Match", etag}}).status, 304);
    m_server.clock().advance(1ms);
    EXPECT_EQ(m_phone.get(Paths::myApps, {{"If-None-Match", etag}}).as<MyApps>().items.size(), 1U);
    EXPECT_EQ(launch(2).code(), "notGranted");
}

TEST_F(PhoneApi, whatIsNotGrantedIsNotLaunchedButLogged)
{
    const TestReply refused = launch(2);
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.code(), "notGranted");
    grant(1, GrantEffect::deny);
    EXPECT_EQ(launch(1).code(), "notGranted") << "a deny wins";
    EXPECT_EQ(launch(3).status, 404) << "retired";
    EXPECT_EQ(launch(99).status, 404);
    EXPECT_EQ(logged(), (QStringList{u"failed denied"_s, u"failed denied"_s}));
}

TEST_F(PhoneApi, suspendedAppIsListedWithItsNoticeButNotLaunched)
{
    ASSERT_EQ(suspend().status, 200);
    ASSERT_TRUE(comesToList(
        m_phone, [](const auto& apps) { return apps.size() == 1 && apps[0].state == AppState::suspended; }));
    EXPECT_EQ(listed(m_phone).at(0).notice, u"今晚维护"_s);
    const TestReply refused = launch(1);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.code(), "wrongState");
    EXPECT_EQ(refused.json().at("detail").as_string(), "今晚维护");
    EXPECT_EQ(logged(), QStringList{u"failed suspended"_s});
}

TEST_F(PhoneApi, launchAskedAgainIsCountedOnceButHasAFreshTicket)
{
    const QString id = u"0b4bba6e-5f2f-4f30-9c15-6d1d5c1f9b01"_s;
    const auto first = launch(1, id).as<Launch>();
    m_server.clock().advance(2s);
    const auto again = launch(1, id).as<Launch>();
    EXPECT_EQ(first.eventId, id);
    EXPECT_NE(again.call.url, first.call.url);
    EXPECT_EQ(logged().size(), 1);
    EXPECT_EQ(redeem(again.call.url->section(u"t="_s, 1)).status, 200);
    EXPECT_EQ(launch(1, u"nonsense"_s).field(), "eventId");
}

TEST_F(PhoneApi, ticketOpensOneAppOnceForAMinute)
{
    const QString once = ticket();
    const TestReply other = redeem(once, 2);
    EXPECT_EQ(other.status, 404) << "of another app";
    EXPECT_EQ(other.field(), "ticket");
    const TestReply identity = redeem(once);
    ASSERT_EQ(identity.status, 200) << identity.body;
    EXPECT_EQ(identity.as<TicketIdentity>().person.staffNo, u"000002"_s);
    EXPECT_EQ(identity.as<TicketIdentity>().person.orgUnit, u"心内科"_s);
    const TestReply replay = redeem(once);
    EXPECT_EQ(replay.status, 409);
    EXPECT_EQ(replay.code(), "conflict");

    const QString slow = ticket();
    m_server.clock().advance(60s);
    EXPECT_EQ(redeem(slow).status, 404) << "over after sixty seconds";
    EXPECT_EQ(redeem(u"nonsense"_s).status, 404);
    EXPECT_EQ(redeem(QString()).code(), "required");
    const QString quick = ticket();
    m_server.clock().advance(60s - 1ms);
    EXPECT_EQ(redeem(quick).status, 200);
}

TEST_F(PhoneApi, ticketIsWorthNothingOnceTheGrantIsGone)
{
    const QString issued = ticket();
    grant(1, GrantEffect::deny);
    EXPECT_EQ(redeem(issued).code(), "notGranted");
}

TEST_F(PhoneApi, eventsTooOldOrAheadAreRejectedWithACode)
{
    const Instant now = m_server.clock().now();
    const auto result = send(
        {event(1, now - 30 * 24h), event(2, now - 30 * 24h - 1ms), event(3, now + 5min), event(4, now + 5min + 1ms)});
    EXPECT_EQ(result.accepted, 2);
    ASSERT_EQ(result.rejected.size(), 2U);
    EXPECT_EQ(result.rejected[0].id, event(2, now).id);
    EXPECT_EQ(result.rejected[0].code, ErrorCode::tooLate);
    EXPECT_EQ(result.rejected[1].id, event(4, now).id);
    EXPECT_EQ(result.rejected[1].code, ErrorCode::tooEarly);
}

TEST_F(PhoneApi, badEventDoesNotHoldBackTheGoodOnes)
{
    const Instant now = m_server.clock().now();
    PhoneEvent noUuid = event(2, now);
    noUuid.id = u"two"_s;
    PhoneEvent longFailure = event(3, now);
    longFailure.failure = QString(65, u'x');
    PhoneEvent backwards = event(4, now);
    backwards.durationMs = -1;
    const auto result = send({event(1, now), noUuid, longFailure, backwards, event(5, now, 99), event(6, now)});
    EXPECT_EQ(result.accepted, 2);
    std::map<QString, ErrorCode> rejected;
    for (const RejectedEvent& one : result.rejected)
        rejected[one.id] = one.code;
    EXPECT_EQ(rejected,
        (std::map<QString, ErrorCode>{{u"two"_s, ErrorCode::invalid}, {longFailure.id, ErrorCode::tooLong},
            {backwards.id, ErrorCode::outOfRange}, {event(5, now).id, ErrorCode::notFound}}));
    EXPECT_EQ(logged().size(), 2);
}

TEST_F(PhoneApi, sameEventIsAcknowledgedNotCounted)
{
    const Instant now = m_server.clock().now();
    EXPECT_EQ(send({event(1, now), event(2, now)}).accepted, 2);
    PhoneEvent upper = event(1, now);
    upper.id = upper.id.toUpper();
    const auto again = send({upper, event(3, now), event(3, now)});
    EXPECT_EQ(again.accepted, 1);
    EXPECT_EQ(again.duplicates, 2);
    EXPECT_EQ(logged().size(), 3);
    EXPECT_EQ(send({}).accepted, 0);
}

TEST_F(PhoneApi, tooManyEventsOrMalformedOnesAreRefusedWhole)
{
    std::vector<PhoneEvent> many;
    for (int i = 0; i <= 1'000; ++i)
        many.push_back(event(i, m_server.clock().now()));
    const TestReply tooMany = m_phone.post(Paths::myEvents, PhoneEvents{many});
    EXPECT_EQ(tooMany.status, 422);
    EXPECT_EQ(tooMany.field(), "events");
    const TestReply typed = m_phone.post(
        Paths::myEvents, std::string(R"({"events":[{"id":"x","type":"launch","appId":"1","at":"yesterday"}]})"));
    EXPECT_EQ(typed.status, 400);
    EXPECT_EQ(typed.field(), "events[0].at");
    many.pop_back();
    EXPECT_EQ(send(many).accepted, 1'000);
}

TEST_F(PhoneApi, reportOfAProblemIsKeptOnce)
{
    ProblemReportInput input{
        u"0b4bba6e-5f2f-4f30-9c15-6d1d5c1f9b01"_s, AppId{1}, u"打不开"_s, {{u"network"_s, u"wifi"_s}}};
    EXPECT_FALSE(m_phone.post(Paths::myReports, input).as<Receipt>().duplicate);
    m_server.clock().advance(1s);
    EXPECT_TRUE(m_phone.post(Paths::myReports, input).as<Receipt>().duplicate);
    EXPECT_EQ(m_system.get(Paths::logProblemReports).as<Page<ProblemReport>>().items.size(), 1U);
    input.text.clear();
    EXPECT_EQ(m_phone.post(Paths::myReports, input).field(), "text");
    input.text = u"x"_s;
    input.appId = AppId{99};
    EXPECT_EQ(m_phone.post(Paths::myReports, input).field(), "appId");
}

} // namespace
} // namespace wardport::test
