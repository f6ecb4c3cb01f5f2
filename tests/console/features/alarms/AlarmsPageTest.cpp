// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/alarms/AlarmsPage.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Form.h"
#include "console/ui/MessageBar.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/page/ListFile.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

constexpr auto insertAlarms = uR"(
    INSERT INTO alarm (id, kind, state, subject, subject_name, evidence, occurrences, first_at, last_at, note,
                       acknowledged_by_name, acknowledged_at) VALUES
        (1, 'grantTampered', 'open', 'grant:1', '王伟 · 移动查房', '[{"name":"subjectType","value":"person"},
            {"name":"effect","value":"allow"},{"name":"validUntil","value":"2027-01-31T15:59:59.000Z"},
            {"name":"changeSet","value":"12"},{"name":"countsAs","value":"refused"}]', 1,
            now() - interval '2 minutes', now() - interval '2 minutes', '', '', NULL),
        (2, 'ticketReplayed', 'open', 'app:2 person:7', '李娜 · 检验报告', '[{"name":"staffNo","value":"000217"},
            {"name":"address","value":"10.20.3.14"},{"name":"issuedAt","value":"2026-11-24T03:41:01.123Z"},
            {"name":"redeemedAt","value":"2026-11-24T03:41:02.456Z"}]', 14,
            now() - interval '3 hours', now() - interval '20 minutes', '', '', NULL),
        (3, 'administratorLocked', 'open', 'administrator:4', '陈静 · chenjing', '[{"name":"role","value":"system"},
            {"name":"address","value":"192.168.5.77"},{"name":"minutes","value":"30"}]', 2,
            now() - interval '1 day', now() - interval '5 hours', '', '', NULL),
        (4, 'ticketExpired', 'acknowledged', 'app:3 person:9', '张敏 · 影像浏览', '[{"name":"staffNo","value":"000391"},
            {"name":"address","value":"10.20.3.15"}]', 1, now() - interval '3 days', now() - interval '3 days',
            '厂商服务器时钟慢了两分钟，已校准。', '安全管理员', now() - interval '2 days'))";

class AlarmsPageTest : public PageTest {
protected:
    explicit AlarmsPageTest(Role role = Role::security)
        : PageTest(role)
    {
        QSettings().remove(u"state"_s); // columns and sort order of the test before
        server().database().execute(QString::fromUtf16(insertAlarms));
    }

    AlarmsPage* openLoaded()
    {
        auto* page = open<AlarmsPage>();
        m_table = require<TableView>(page, u"alarms"_s);
        m_filters = page->findChild<FilterBar*>();
        EXPECT_TRUE(waitFor([this] { return rows() == 3; }));
        return page;
    }

    int rows() const { return m_table->model()->rowCount(); }
    QString cell(int row, const QString& key) const
    {
        return m_table->model()->index(row, m_table->core()->columnByKey(key)).data().toString();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_table->model()->index(row, 0)).center());
    }
    Alarm onServer(qint64 id)
    {
        for (const Alarm& alarm : server().as(Role::security).get(Paths::alarms).as<Page<Alarm>>().items) {
            if (alarm.id == AlarmId{id})
                return alarm;
        }
        return {};
    }

    TableView* m_table = nullptr;
    FilterBar* m_filters = nullptr;
};

class AlarmsPageAuditTest : public AlarmsPageTest {
protected:
    AlarmsPageAuditTest()
        : AlarmsPageTest(Role::audit)
    {
    }
};

TEST_F(AlarmsPageTest, listsOpenAlarmsTheLatestFirst)
{
    openLoaded();
    EXPECT_EQ(cell(0, u"kind"_s), u"Authorization tampered with"_s);
    EXPECT_EQ(cell(1, u"subjectName"_s), u"李娜 · 检验报告"_s);
    EXPECT_EQ(cell(1, u"occurrences"_s), u"14"_s);
    EXPECT_THAT(cell(2, u"evidence"_s).toStdString(), testing::HasSubstr("192.168.5.77"));
}

TEST_F(AlarmsPageTest, filtersOnTheServer)
{
    openLoaded();
    m_filters->setValue(u"state"_s, u"acknowledged"_s);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(cell(0, u"kind"_s), u"Ticket used too late"_s);
    m_filters->clear();
    ASSERT_TRUE(waitFor([this] { return rows() == 4; }));
    m_filters->setValue(u"kind"_s, u"administratorLocked"_s);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
}

TEST_F(AlarmsPageTest, findsByAddress)
{
    auto* page = openLoaded();
    auto* search = require<QLineEdit>(page, u"search"_s);
    search->setText(u"10.20.3.14"_s);
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(cell(0, u"subjectName"_s), u"李娜 · 检验报告"_s);
}

TEST_F(AlarmsPageTest, sortsByTimes)
{
    openLoaded();
    m_table->sortByColumn(m_table->core()->columnByKey(u"occurrences"_s), Qt::DescendingOrder);
    ASSERT_TRUE(waitFor([this] { return rows() == 3 && cell(0, u"occurrences"_s) == u"14"_s; }));
}

TEST_F(AlarmsPageTest, tellsTheEvidence)
{
    auto* page = openLoaded();
    clickRow(0);
    EXPECT_TRUE(page->findChild<Drawer*>()->isOpen());
    EXPECT_EQ(require<QLabel>(page, u"record.countsAs"_s)->text(), u"nothing"_s);
    EXPECT_EQ(require<QLabel>(page, u"record.validUntil"_s)->text(), u"2027-01-31 23:59:59"_s);
    EXPECT_FALSE(require<QLabel>(page, u"advice"_s)->text().isEmpty());
}

TEST_F(AlarmsPageTest, acknowledgesWithANote)
{
    auto* page = openLoaded();
    clickRow(1);
    auto* note = require<QPlainTextEdit>(page, u"note"_s);
    note->setPlainText(u"厂商重试，已修复"_s);
    EXPECT_TRUE(page->hasUnsavedChanges());
    QTest::mouseClick(require<QPushButton>(page, u"acknowledge"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }));
    EXPECT_EQ(onServer(2).state, AlarmState::acknowledged);
    EXPECT_EQ(onServer(2).note, u"厂商重试，已修复"_s);
    EXPECT_FALSE(require<QPushButton>(page, u"acknowledge"_s)->isVisible());
    EXPECT_EQ(require<QLabel>(page, u"record.note"_s)->text(), u"厂商重试，已修复"_s);
    EXPECT_FALSE(page->hasUnsavedChanges());
}

TEST_F(AlarmsPageTest, wantsANote)
{
    auto* page = openLoaded();
    clickRow(1);
    QTest::mouseClick(require<QPushButton>(page, u"acknowledge"_s), Qt::LeftButton);
    EXPECT_FALSE(page->findChild<Form*>()->error(u"note"_s).isEmpty());
    EXPECT_EQ(onServer(2).state, AlarmState::open);
}

TEST_F(AlarmsPageTest, tellsWhenSomebodyElseWasFirst)
{
    auto* page = openLoaded();
    clickRow(1);
    server().as(Role::security).post(fill(Paths::alarmAcknowledge, {2}), AlarmAcknowledgement{u"已由值班处理"_s});
    require<QPlainTextEdit>(page, u"note"_s)->setPlainText(u"晚了一步"_s);
    QTest::mouseClick(require<QPushButton>(page, u"acknowledge"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }));
    EXPECT_EQ(onServer(2).note, u"已由值班处理"_s);
    EXPECT_FALSE(page->findChild<Drawer*>()->isOpen());
}

TEST_F(AlarmsPageTest, opensTheAlarmItIsAskedFor)
{
    auto* page = openLoaded();
    page->showTarget(AlarmId{4});
    ASSERT_TRUE(waitFor([page] { return page->findChild<Drawer*>()->isOpen(); }));
    EXPECT_EQ(require<QLabel>(page, u"record.address"_s)->text(), u"10.20.3.15"_s);
    EXPECT_TRUE(page->closeDetail());
    EXPECT_FALSE(page->closeDetail());
}

TEST_F(AlarmsPageTest, tellsOfAnOutageThatIsOver)
{
    server().database().execute(uR"(
        INSERT INTO alarm (id, kind, state, subject, subject_name, evidence, acknowledged_at) VALUES
            (9, 'appDown', 'acknowledged', 'app:1', '移动查房', '[{"name":"host","value":"round.intra.example"},
                {"name":"error","value":"no answer in time"},{"name":"downSinceAt","value":"2026-11-25T01:00:00.000Z"},
                {"name":"upAgainAt","value":"2026-11-25T02:00:00.000Z"}]', now()))"_s);
    auto* page = openLoaded();
    page->showTarget(AlarmId{9});
    ASSERT_TRUE(waitFor([page] { return page->findChild<Drawer*>()->isOpen(); }));
    EXPECT_EQ(require<QLabel>(page, u"record.acknowledgedBy"_s)->text(), u"Wardport, by itself"_s);
    EXPECT_EQ(require<QLabel>(page, u"record.error"_s)->text(), u"no answer in time"_s);
    EXPECT_EQ(require<QLabel>(page, u"record.upAgainAt"_s)->text(), u"2026-11-25 10:00:00"_s);
    inspect(page, u"alarms_outage"_s);
}

TEST_F(AlarmsPageTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    auto* page = open<AlarmsPage>();
    m_table = require<TableView>(page, u"alarms"_s);
    auto* error = require<QWidget>(page, u"errorView"_s);
    ASSERT_TRUE(waitFor([error] { return error->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::security));
    QTest::mouseClick(error->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return rows() == 3; }));
}

TEST_F(AlarmsPageAuditTest, auditReadsButDoesNotAcknowledge)
{
    auto* page = openLoaded();
    clickRow(0);
    EXPECT_FALSE(require<QPushButton>(page, u"acknowledge"_s)->isVisible());
    EXPECT_FALSE(require<QPlainTextEdit>(page, u"note"_s)->isVisible());
}

TEST_F(AlarmsPageTest, looksRight)
{
    auto* page = openLoaded();
    inspect(page, u"alarms"_s);
    clickRow(0);
    inspect(page, u"alarms_open"_s);
}

TEST_F(AlarmsPageTest, looksRightWhenDone)
{
    auto* page = openLoaded();
    page->showTarget(AlarmId{4});
    ASSERT_TRUE(waitFor([page] { return page->findChild<Drawer*>()->isOpen(); }));
    inspect(page, u"alarms_acknowledged"_s);
}

TEST_F(AlarmsPageTest, exportsEvidenceInWords)
{
    auto* page = openLoaded();
    Language chinese;
    chinese.choose(u"zh_CN"_s);
    const auto file = exportedRows(page);
    ASSERT_EQ(file.size(), 4u);
    const std::vector<QString> evidence = exportedColumn(file, u"证据"_s);
    EXPECT_THAT(evidence, testing::Contains(testing::Truly([](const QString& facts) {
        return facts.contains(u"角色: 系统管理员"_s) && facts.contains(u"192.168.5.77"_s);
    })));
}

} // namespace wardport::test
