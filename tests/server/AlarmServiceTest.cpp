// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/alarms/AlarmService.h"
#include "server/db/Notifications.h"
#include "tests/server/HospitalFixture.h"

namespace wardport::test {
namespace {

class AlarmServiceTest : public HospitalTest {
protected:
    AlarmServiceTest()
    {
        db.execute(
            u"INSERT INTO administrator (id, username, display_name, role) VALUES (900, 'security', 'An', 'security')"_s);
        security.displayName = u"An"_s;
    }

    NewAlarm alarm(const QString& subject, const QString& path = {}) const
    {
        return {AlarmKind::ticketReplayed, subject, u"查房 "_s + subject, {{u"address"_s, u"10.0.0.9"_s}}, path};
    }
    std::vector<Alarm> all(const AlarmFilter& filter = {}) { return alarms.list(security, filter).items; }

    AlarmService alarms{db, log, clock};
};

TEST_F(AlarmServiceTest, theSameAgainIsCountedWhileItIsOpen)
{
    const Instant first = clock.now();
    alarms.raise(alarm(u"a"_s));
    clock.advance(std::chrono::minutes{5});
    alarms.raise(alarm(u"a"_s));
    alarms.raise(alarm(u"b"_s));
    ASSERT_EQ(all().size(), 2U);
    AlarmFilter filter;
    filter.q = u"查房 a"_s;
    const Alarm again = all(filter).at(0);
    EXPECT_EQ(again.occurrences, 2);
    EXPECT_EQ(again.firstAt, first);
    EXPECT_EQ(again.lastAt, clock.now());
    alarms.acknowledge(security, again.id, {u"重复扫码"_s});
    alarms.raise(alarm(u"a"_s));
    EXPECT_EQ(all(filter).size(), 2U) << "after the acknowledgement it is a new one";
}

TEST_F(AlarmServiceTest, isAcknowledgedOnceWithANote)
{
    alarms.raise(alarm(u"a"_s));
    const AlarmId id = all().at(0).id;
    EXPECT_EQ(errorOf([&] { alarms.acknowledge(security, id, {QString()}); }).field, u"note"_s);
    const Alarm done = alarms.acknowledge(security, id, {u"核实无误"_s});
    EXPECT_EQ(done.state, AlarmState::acknowledged);
    EXPECT_EQ(done.acknowledgedByName, u"An"_s);
    EXPECT_EQ(done.acknowledgedAt, clock.now());
    EXPECT_EQ(errorOf([&] { alarms.acknowledge(security, id, {u"again"_s}); }).code, ErrorCode::wrongState);
    EXPECT_EQ(rows("SELECT object_id FROM operation_log WHERE action = 'alarm.acknowledge'"),
        QStringList{QString::number(id.value())});
}

TEST_F(AlarmServiceTest, listsByFilterPageAfterPage)
{
    for (int i = 0; i < 5; ++i) {
        alarms.raise(alarm(QString::number(i)));
        clock.advance(std::chrono::seconds{1});
    }
    alarms.acknowledge(security, all().back().id, {u"ok"_s});
    AlarmFilter filter;
    filter.state = AlarmState::open;
    filter.limit = 3;
    const Page<Alarm> first = alarms.list(security, filter);
    EXPECT_EQ(first.total, 4);
    EXPECT_EQ(first.items.at(0).subject, u"4"_s) << "the newest first";
    filter.cursor = first.nextCursor;
    const Page<Alarm> next = alarms.list(security, filter);
    ASSERT_EQ(next.items.size(), 1U);
    EXPECT_EQ(next.items[0].subject, u"1"_s);
    filter = {};
    filter.kind = AlarmKind::grantTampered;
    EXPECT_TRUE(all(filter).empty());
}

TEST_F(AlarmServiceTest, doesNotExistOutsideTheScope)
{
    alarms.raise(alarm(u"a"_s, u"/1/2/4/"_s));
    alarms.raise(alarm(u"b"_s));
    Principal east = administrator(Role::security, u"/1/2/"_s, 2);
    ASSERT_EQ(alarms.list(east, {}).items.size(), 1U);
    EXPECT_EQ(alarms.list(east, {}).items[0].subject, u"a"_s);
    Principal other = administrator(Role::security, u"/8/"_s, 8);
    EXPECT_TRUE(alarms.list(other, {}).items.empty());
    EXPECT_EQ(errorOf([&] { alarms.acknowledge(other, all().at(0).id, {u"x"_s}); }).code, ErrorCode::notFound);
}

TEST_F(AlarmServiceTest, tellsOfANewOneOnItsChannel)
{
    std::promise<void> listening;
    std::promise<QString> heard;
    const Notifications notifications(
        postgres.settings(), {u"alarm_raised"_s}, [&](const QString&, const QString& id) { heard.set_value(id); },
        [&] { listening.set_value(); });
    listening.get_future().wait();
    alarms.raise(alarm(u"a"_s));
    auto told = heard.get_future();
    ASSERT_EQ(told.wait_for(std::chrono::seconds{10}), std::future_status::ready);
    EXPECT_EQ(told.get(), QString::number(all().at(0).id.value()));
}

} // namespace
} // namespace wardport::test
