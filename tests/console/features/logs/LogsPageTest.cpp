// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/LogsPage.h"
#include "console/features/logs/DayHistogram.h"
#include "console/page/Format.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "shared/api/Paths.h"
#include "tests/support/page/ListFile.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class LogsPageTest : public PageTest {
protected:
    enum Kind { launches, signIns, problemReports };

    explicit LogsPageTest(Role role = Role::system)
        : PageTest(role)
    {
        QSettings().remove(u"state"_s); // columns and sort order of the test before
        QSettings().remove(u"logs"_s);
    }

    /// The page with this kind of log in front, its first rows loaded.
    LogsPage* openLoaded(Kind kind = launches)
    {
        auto* page = open<LogsPage>();
        turnTo(page, kind);
        EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
        return page;
    }

    void turnTo(LogsPage* page, Kind kind)
    {
        auto* kinds = require<QTabBar>(page, u"logKind"_s);
        QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->tabRect(kind).center());
        static const QString names[] = {u"launches"_s, u"signIns"_s, u"problemReports"_s};
        m_pane = require<QWidget>(page, names[kind]);
        m_table = require<TableView>(m_pane, names[kind] + u".rows"_s);
        m_filters = m_pane->findChild<FilterBar*>();
    }

    int rows() const { return m_table->model()->rowCount(); }

    QStringList column(const QString& key) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts << m_table->model()->index(row, m_table->core()->columnByKey(key)).data().toString();
        return texts;
    }

    void clickRow(int row)
    {
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_table->model()->index(row, 0)).center());
    }

    LaunchLog launchOf(int row)
    {
        const QString id = m_table->model()->index(row, 0).data(TableCore::IdRole).toString();
        for (const LaunchLog& launch :
            server().as(Role::system).get(Paths::logLaunches + std::string{"?limit=500"}).as<Page<LaunchLog>>().items) {
            if (launch.eventId == id)
                return launch;
        }
        ADD_FAILURE() << "the server does not know launch " << id.toStdString();
        return {};
    }

    QWidget* m_pane = nullptr;
    TableView* m_table = nullptr;
    FilterBar* m_filters = nullptr;
};

class LogsPageAsAuditTest : public LogsPageTest {
protected:
    LogsPageAsAuditTest()
        : LogsPageTest(Role::audit)
    {
    }
};

TEST_F(LogsPageTest, listsLaunchesNewestFirst)
{
    openLoaded();
    const auto expected =
        server().as(Role::system).get(Paths::logLaunches + std::string{"?limit=5"}).as<Page<LaunchLog>>();
    for (int row = 0; row < 5; ++row)
        EXPECT_EQ(
            m_table->model()->index(row, 0).data(TableCore::IdRole).toString(), expected.items[size_t(row)].eventId);
}

TEST_F(LogsPageTest, fetchesOnAsOneScrolls)
{
    openLoaded();
    const int before = rows();
    m_table->scrollToBottom();
    EXPECT_TRUE(waitFor([&] { return rows() > before; }));
}

TEST_F(LogsPageTest, sortsOldestFirstOnTheServer)
{
    openLoaded();
    m_filters->setDateRange({DateRange::Span::All});
    m_table->sortByColumn(m_table->core()->columnByKey(u"at"_s), Qt::AscendingOrder);
    const auto expected =
        server().as(Role::system).get(Paths::logLaunches + std::string{"?limit=1&sort=at"}).as<Page<LaunchLog>>();
    EXPECT_TRUE(waitFor([&] {
        return rows() > 0
            && m_table->model()->index(0, 0).data(TableCore::IdRole).toString() == expected.items.front().eventId;
    }));
}

TEST_F(LogsPageTest, filtersByOutcomeOnTheServer)
{
    openLoaded();
    m_filters->setValue(u"outcome"_s, u"failed"_s);
    ASSERT_TRUE(waitFor([this] { return rows() > 0 && column(u"outcome"_s).count(u"Failed"_s) == rows(); }));
    EXPECT_THAT(column(u"failure"_s), testing::Each(testing::Ne(QString())));
}

TEST_F(LogsPageTest, findsAPersonByStaffNumber)
{
    openLoaded();
    const QString staffNo = column(u"staffNo"_s).front();
    QTest::keyClicks(require<QLineEdit>(m_pane, u"search"_s), staffNo);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"staffNo"_s).count(staffNo) == rows(); }));
}

TEST_F(LogsPageTest, keepsToThePersonOfTheOpenRow)
{
    openLoaded();
    const QString staffNo = column(u"staffNo"_s).front();
    auto* chip = require<QToolButton>(m_pane, u"filter.person"_s);
    EXPECT_FALSE(chip->isVisible());
    clickRow(0);
    QTest::mouseClick(require<QPushButton>(m_pane, u"onlyPerson"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"staffNo"_s).count(staffNo) == rows(); }));
    EXPECT_TRUE(chip->isVisible());
    QTest::mouseClick(require<QToolButton>(m_pane, u"clearFilters"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return column(u"staffNo"_s).count(staffNo) < rows(); }));
    EXPECT_FALSE(chip->isVisible());
}

TEST_F(LogsPageTest, showsEveryFieldOfARow)
{
    openLoaded();
    const LaunchLog launch = launchOf(0);
    clickRow(0);
    EXPECT_TRUE(m_pane->findChild<Drawer*>()->isOpen());
    EXPECT_EQ(require<QLabel>(m_pane, u"record.staffNo"_s)->text(), launch.staffNo);
    EXPECT_EQ(require<QLabel>(m_pane, u"record.eventId"_s)->text(), launch.eventId);
    QTest::mouseClick(require<QToolButton>(m_pane, u"rawFold"_s), Qt::LeftButton);
    QTest::mouseClick(require<QToolButton>(m_pane, u"rawCopy"_s), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(launch.eventId));
}

TEST_F(LogsPageTest, leadsToThePersonOfARow)
{
    openLoaded();
    const LaunchLog launch = launchOf(0);
    clickRow(0);
    auto* person = require<QLabel>(m_pane, u"record.person"_s);
    QTest::mouseClick(person, Qt::LeftButton, {}, QPoint(6, person->height() / 2));
    EXPECT_EQ(requestedPage(), PageKind::people);
    ASSERT_TRUE(std::holds_alternative<PersonId>(requestedTarget()));
    EXPECT_EQ(std::get<PersonId>(requestedTarget()), launch.personId);
}

TEST_F(LogsPageTest, leadsToTheAppOfARow)
{
    openLoaded();
    const LaunchLog launch = launchOf(0);
    clickRow(0);
    auto* app = require<QLabel>(m_pane, u"record.app"_s);
    QTest::mouseClick(app, Qt::LeftButton, {}, QPoint(6, app->height() / 2));
    EXPECT_EQ(requestedPage(), PageKind::apps);
    ASSERT_TRUE(std::holds_alternative<AppId>(requestedTarget()));
    EXPECT_EQ(std::get<AppId>(requestedTarget()), launch.appId);
}

TEST_F(LogsPageTest, countsTheLaunchesOfEachDayAboveTheList)
{
    auto* page = openLoaded();
    auto* histogram = require<DayHistogram>(page, u"dayHistogram"_s);
    ASSERT_TRUE(waitFor([histogram] { return histogram->isVisible(); }));
    // The middle of seven days.
    QTest::mouseClick(histogram, Qt::LeftButton, {}, histogram->rect().center());
    const QDate day = hospitalToday().addDays(-3);
    EXPECT_EQ(m_filters->dateRange(), (DateRange{DateRange::Span::Custom, day, day}));
    EXPECT_TRUE(waitFor([&] { return rows() > 0 && column(u"at"_s).filter(formatDate(day)).size() == rows(); }));
    EXPECT_FALSE(histogram->isVisible());
}

TEST_F(LogsPageTest, leavesTheFiguresOutWhereTheyWouldNotFitTheList)
{
    auto* page = openLoaded();
    auto* histogram = require<DayHistogram>(page, u"dayHistogram"_s);
    ASSERT_TRUE(waitFor([histogram] { return histogram->isVisible(); }));
    m_filters->setValue(u"outcome"_s, u"failed"_s);
    EXPECT_FALSE(histogram->isVisible());
}

TEST_F(LogsPageTest, listsProblemReportsWithTheirWords)
{
    openLoaded(problemReports);
    clickRow(0);
    EXPECT_EQ(require<QLabel>(m_pane, u"record.text"_s)->text().simplified(), column(u"text"_s).front());
}

TEST_F(LogsPageTest, wordsWhatWasSentWithAReport)
{
    server().database().execute(
        u"UPDATE problem_report SET context = '{\"network\": \"wifi\", \"screen\": \"login\"}'"_s);
    openLoaded(problemReports);
    clickRow(0);
    EXPECT_EQ(require<QLabel>(m_pane, u"record.context.network"_s)->text(), u"Wi-Fi"_s);
    EXPECT_EQ(require<QLabel>(m_pane, u"record.context.screen"_s)->text(), u"login"_s);
}

TEST_F(LogsPageTest, filtersSignInsBySuccess)
{
    server()
        .client(server::Audience::admin)
        .post(Paths::sessions, R"({"username":"nobody","password":"wrong-Pass-1"})");
    auto* page = open<LogsPage>();
    turnTo(page, signIns);
    m_filters->setValue(u"success"_s, u"false"_s);
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    EXPECT_THAT(column(u"success"_s), testing::Each(u"Failed"_s));
    EXPECT_THAT(column(u"account"_s), testing::Contains(u"nobody"_s));
}

TEST_F(LogsPageTest, showsTheFilterAnotherPageAskedFor)
{
    auto* page = openLoaded(problemReports);
    turnTo(page, launches);
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    const LaunchLog launch = launchOf(0);
    turnTo(page, problemReports);
    LaunchLogFilter wanted;
    wanted.personId = launch.personId;
    page->showTarget(wanted);
    EXPECT_EQ(require<QTabBar>(page, u"logKind"_s)->currentIndex(), launches);
    turnTo(page, launches);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"staffNo"_s).count(launch.staffNo) == rows(); }));
    auto* chip = require<QToolButton>(m_pane, u"filter.person"_s);
    EXPECT_TRUE(waitFor([&] { return chip->text() == u"Person: "_s + launch.personName; }));
}

TEST_F(LogsPageTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    auto* page = open<LogsPage>();
    turnTo(page, launches);
    auto* error = require<QWidget>(m_pane, u"errorView"_s);
    ASSERT_TRUE(waitFor([error] { return error->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::system));
    QTest::mouseClick(error->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
}

TEST_F(LogsPageAsAuditTest, readsTheLogsWithoutLinksItMayNotFollow)
{
    openLoaded();
    clickRow(0);
    EXPECT_FALSE(require<QLabel>(m_pane, u"record.person"_s)->text().contains(u"href"_s));
    EXPECT_FALSE(require<QLabel>(m_pane, u"record.app"_s)->text().contains(u"href"_s));
    EXPECT_EQ(m_pane->findChild<QToolButton*>(u"filter.app"_s), nullptr);
}

TEST_F(LogsPageTest, looksGood)
{
    auto* page = openLoaded();
    ASSERT_TRUE(waitFor([page] { return require<DayHistogram>(page, u"dayHistogram"_s)->isVisible(); }));
    inspect(page, u"logs_launches"_s);
}

TEST_F(LogsPageTest, looksGoodWithAnOpenRow)
{
    auto* page = openLoaded();
    m_filters->setValue(u"outcome"_s, u"failed"_s);
    ASSERT_TRUE(waitFor([this] { return rows() > 0 && column(u"outcome"_s).count(u"Failed"_s) == rows(); }));
    clickRow(0);
    QTest::mouseClick(require<QToolButton>(m_pane, u"rawFold"_s), Qt::LeftButton);
    inspect(page, u"logs_launch"_s);
}

TEST_F(LogsPageTest, looksGoodWithProblemReports)
{
    auto* page = openLoaded(problemReports);
    clickRow(0);
    inspect(page, u"logs_problem_reports"_s);
}

TEST_F(LogsPageTest, looksGoodWithSignIns)
{
    server()
        .client(server::Audience::admin)
        .post(Paths::sessions, R"({"username":"nobody","password":"wrong-Pass-1"})");
    auto* page = openLoaded(signIns);
    clickRow(0);
    inspect(page, u"logs_sign_ins"_s);
}

TEST_F(LogsPageTest, exportsEachLog)
{
    openLoaded();
    m_filters->setValue(u"outcome"_s, u"failed"_s);
    ASSERT_TRUE(waitFor([this] { return rows() > 0 && column(u"outcome"_s).count(u"Failed"_s) == rows(); }));
    const auto failed = exportedRows(m_pane);
    EXPECT_EQ(exportedColumn(failed, u"Time"_s).front(), column(u"at"_s).front());
    EXPECT_EQ(exportedColumn(failed, u"Failure"_s).front(), column(u"failure"_s).front());
    EXPECT_EQ(exportedColumn(failed, u"App"_s).front(), column(u"app"_s).front());
    EXPECT_EQ(exportedColumn(failed, u"Department"_s).front(), column(u"department"_s).front());
    server()
        .client(server::Audience::admin)
        .post(Paths::sessions, R"({"username":"nobody","password":"wrong-Pass-1"})");
    auto* page = openLoaded(signIns);
    const auto attempts = exportedRows(m_pane, ExportFormat::csv);
    EXPECT_THAT(exportedColumn(attempts, u"Account"_s), testing::Contains(u"nobody"_s));
    EXPECT_THAT(exportedColumn(attempts, u"Outcome"_s), testing::Contains(u"Failed"_s));
    turnTo(page, problemReports);
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    EXPECT_EQ(exportedColumn(exportedRows(m_pane), u"Report"_s).size(), static_cast<std::size_t>(rows()));
}

} // namespace wardport::test
