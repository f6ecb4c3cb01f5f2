// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Announcement.h"
#include "shared/model/Grant.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class AnnouncementApi : public HospitalApi {
protected:
    AnnouncementApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published', 'https://round.example/'),
                (2, 1, 'old', 'web', '旧版', 'clinical', 'retired', 'https://old.example/'))"_s);
        m_server.instance().services().access().latest();
    }

    static AnnouncementInput input(std::optional<qint64> unit = {}, std::optional<qint64> app = {})
    {
        AnnouncementInput input;
        input.title = u"今晚维护"_s;
        input.text = u"22 点起查房系统停一小时。\n\n请提前保存。"_s;
        input.level = AnnouncementLevel::important;
        if (unit)
            input.orgUnitId = OrgUnitId{*unit};
        if (app)
            input.appId = AppId{*app};
        return input;
    }

    Announcement made(const AnnouncementInput& input)
    {
        const TestReply reply = m_system.post(Paths::announcements, input);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Announcement>();
    }

    Announcement published(const AnnouncementInput& input)
    {
        const TestReply reply = m_system.post(at(Paths::announcementPublish, made(input).id.value()));
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Announcement>();
    }

    MyMessages toldTo(qint64 person)
    {
        return m_server.asPerson(PersonId{person}).get(Paths::myMessages).as<MyMessages>();
    }

    QStringList operations()
    {
        const auto rows = m_server.database()
                              .query("SELECT action FROM operation_log WHERE object_type = 'announcement' ORDER BY id")
                              .rows<QString>();
        return {rows.begin(), rows.end()};
    }
};

TEST_F(AnnouncementApi, draftIsToldToNobodyUntilItIsPublished)
{
    const Announcement draft = made(input());
    EXPECT_EQ(draft.state, AnnouncementState::draft);
    EXPECT_EQ(draft.recipients, 3);
    EXPECT_TRUE(toldTo(1002).items.empty());
    EXPECT_EQ(m_system.post(at(Paths::announcementPublish, draft.id.value())).as<Announcement>().publishedAt,
        m_server.clock().now());
    const MyMessages messages = toldTo(1002);
    ASSERT_EQ(messages.items.size(), 1U);
    EXPECT_EQ(messages.items[0].title, u"今晚维护"_s);
    EXPECT_EQ(messages.items[0].level, AnnouncementLevel::important);
    EXPECT_EQ(messages.unread, 1);
    EXPECT_EQ(m_system.post(at(Paths::announcementPublish, draft.id.value())).code(), "wrongState");
    EXPECT_EQ(operations(), (QStringList{u"announcement.create"_s, u"announcement.publish"_s}));
}

TEST_F(AnnouncementApi, reachesAUnitAndAllBelowIt)
{
    EXPECT_EQ(published(input(1001)).recipients, 2);
    EXPECT_EQ(published(input(1003)).recipients, 1);
    EXPECT_EQ(toldTo(1002).items.size(), 1U);
    EXPECT_EQ(toldTo(1003).items.size(), 2U);
    EXPECT_TRUE(toldTo(1005).items.empty()) << "of another hospital";
    m_server.database().execute(u"UPDATE person SET business_department_id = 1003 WHERE id = 1002"_s);
    EXPECT_EQ(toldTo(1002).items.size(), 2U) << "who works there belongs there";
}

TEST_F(AnnouncementApi, reachesOnlyWhoHasTheApp)
{
    const Announcement about = published(input({}, 1));
    EXPECT_EQ(about.recipients, 0);
    EXPECT_EQ(about.appName, u"查房"_s);
    EXPECT_TRUE(toldTo(1002).items.empty());
    GrantChange change;
    change.subjectType = SubjectType::person;
    change.subjectId = u"1002"_s;
    change.appId = AppId{1};
    ASSERT_EQ(m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{change}, {}, {}, false, {}}).status, 200);
    m_server.instance().services().access().latest();
    EXPECT_EQ(toldTo(1002).items.size(), 1U);
    EXPECT_TRUE(toldTo(1003).items.empty());
    EXPECT_EQ(m_system.get(at(Paths::announcement, about.id.value())).as<Announcement>().recipients, 1);
    m_server.database().execute(u"UPDATE app SET state = 'suspended' WHERE id = 1"_s);
    m_server.instance().services().access().latest();
    EXPECT_EQ(toldTo(1002).items.size(), 1U) << "that it rests is worth telling";
}

TEST_F(AnnouncementApi, readingCountsOnce)
{
    const Announcement one = published(input(1001));
    TestClient phone = m_server.asPerson(PersonId{1002});
    EXPECT_EQ(phone.post(at(Paths::myMessageRead, one.id.value())).status, 204);
    const Instant first = m_server.clock().now();
    m_server.clock().advance(1min);
    EXPECT_EQ(phone.post(at(Paths::myMessageRead, one.id.value())).status, 204);
    const MyMessages messages = toldTo(1002);
    EXPECT_EQ(messages.unread, 0);
    EXPECT_EQ(messages.items[0].readAt, first);
    EXPECT_EQ(toldTo(1003).unread, 1);
    EXPECT_EQ(m_server.asPerson(PersonId{1005}).post(at(Paths::myMessageRead, one.id.value())).status, 404)
        << "not theirs";
    EXPECT_EQ(phone.post(at(Paths::myMessageRead, 999)).status, 404);
    const auto listed = m_system.get(Paths::announcements).as<Page<Announcement>>().items;
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].readers, 1);
    EXPECT_EQ(listed[0].recipients, 2);
    ASSERT_EQ(m_system.post(at(Paths::personDisable, 1002)).status, 200);
    m_server.instance().services().access().latest();
    EXPECT_EQ(m_system.get(at(Paths::announcement, one.id.value())).as<Announcement>().readers, 0)
        << "of those it reaches";
}

TEST_F(AnnouncementApi, isGoneFromPhonesWhenWithdrawnOrOver)
{
    AnnouncementInput brief = input();
    brief.until = m_server.clock().now() + 10min;
    published(brief);
    const Announcement other = published(input());
    EXPECT_EQ(toldTo(1002).items.size(), 2U);
    EXPECT_EQ(m_system.post(at(Paths::announcementWithdraw, other.id.value())).as<Announcement>().state,
        AnnouncementState::withdrawn);
    EXPECT_EQ(toldTo(1002).items.size(), 1U);
    m_server.clock().advance(10min);
    EXPECT_TRUE(toldTo(1002).items.empty());
    const Announcement late = made(brief);
    EXPECT_EQ(m_system.post(at(Paths::announcementPublish, late.id.value())).field(), "until");
    EXPECT_EQ(m_system.post(at(Paths::announcementWithdraw, late.id.value())).code(), "wrongState");
}

TEST_F(AnnouncementApi, whatPeopleHaveReadDoesNotChange)
{
    const Announcement one = published(input());
    const std::string path = at(Paths::announcement, one.id.value());
    const std::string version = '"' + std::to_string(one.version) + '"';
    EXPECT_EQ(m_system.put(path, input(), {{"If-Match", version}}).code(), "wrongState");
    EXPECT_EQ(m_system.del(path, {{"If-Match", version}}).code(), "wrongState");
    const TestReply withdrawn = m_system.post(at(Paths::announcementWithdraw, one.id.value()));
    AnnouncementInput better = input();
    better.title = u"改到明晚"_s;
    EXPECT_EQ(m_system.put(path, better, {{"If-Match", version}}).status, 412);
    EXPECT_EQ(m_system.put(path, better, {{"If-Match", withdrawn.etag()}}).as<Announcement>().title, u"改到明晚"_s);
    EXPECT_EQ(m_system.post(at(Paths::announcementPublish, one.id.value())).status, 200) << "again";
    EXPECT_EQ(toldTo(1002).items.at(0).title, u"改到明晚"_s);

    const Announcement draft = made(input());
    EXPECT_EQ(m_system.del(at(Paths::announcement, draft.id.value()), {{"If-Match", "\"1\""}}).status, 204);
    EXPECT_EQ(m_system.get(at(Paths::announcement, draft.id.value())).status, 404);
}

TEST_F(AnnouncementApi, speaksWithinTheScopeOfItsAuthor)
{
    EXPECT_EQ(m_department.post(Paths::announcements, input()).field(), "orgUnitId") << "to everybody is beyond it";
    EXPECT_EQ(m_department.post(Paths::announcements, input(1002)).field(), "orgUnitId");
    EXPECT_EQ(m_department.post(Paths::announcements, input(1003)).status, 201);
    const Announcement all = published(input());
    EXPECT_EQ(m_department.get(at(Paths::announcement, all.id.value())).status, 404);
    EXPECT_EQ(m_department.post(at(Paths::announcementWithdraw, all.id.value())).status, 404);
    EXPECT_EQ(m_department.get(Paths::announcements).as<Page<Announcement>>().items.size(), 1U);
}

TEST_F(AnnouncementApi, fieldsAreChecked)
{
    AnnouncementInput bad = input();
    bad.title.clear();
    EXPECT_EQ(m_system.post(Paths::announcements, bad).field(), "title");
    bad = input();
    bad.text = QString(5'001, u'x');
    EXPECT_EQ(m_system.post(Paths::announcements, bad).field(), "text");
    EXPECT_EQ(m_system.post(Paths::announcements, input(999)).field(), "orgUnitId");
    EXPECT_EQ(m_system.post(Paths::announcements, input({}, 2)).field(), "appId") << "retired";
    EXPECT_EQ(m_system.post(Paths::announcements, input({}, 99)).field(), "appId");
    EXPECT_EQ(m_security.post(Paths::announcements, input()).status, 403);
    EXPECT_EQ(m_security.get(Paths::announcements).status, 200);
}

} // namespace
} // namespace wardport::test
