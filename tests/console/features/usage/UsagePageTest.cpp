// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/UsagePage.h"
#include "console/page/Format.h"
#include "console/page/UsageFigures.h"
#include "console/page/Words.h"
#include "console/ui/ChartCard.h"
#include "console/ui/FilterBar.h"
#include "console/ui/HeatMap.h"
#include "console/ui/KpiTile.h"
#include "console/ui/MessageBar.h"
#include "console/ui/TopChart.h"
#include "console/ui/TrendChart.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QAbstractSeries>
#include <QChart>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class UsagePageTest : public PageTest {
protected:
    using PageTest::PageTest;

    UsagePage* openLoaded(QSize size = {1180, 660})
    {
        auto* page = open<UsagePage>(size);
        waitForAnswers(page);
        return page;
    }

    /// Until the page has asked and everything asked is here.
    static void waitForAnswers(const QWidget* page)
    {
        EXPECT_TRUE(waitFor([&] {
            return std::ranges::none_of(page->findChildren<ChartCard*>(), [](ChartCard* card) {
                return card->state().isLoading();
            }) && require<QLabel>(require<KpiTile>(page, u"launches"_s), u"figure"_s)->text() != u"–"_s;
        }));
    }

    static FilterBar* filter(const QWidget* page) { return page->findChild<FilterBar*>(); }

    static QString figure(const QWidget* page, const QString& tile)
    {
        return require<QLabel>(require<KpiTile>(page, tile), u"figure"_s)->text();
    }

    template <class Chart>
    static Chart* chart(const QWidget* page, const QString& panel)
    {
        return require(page, panel)->findChild<Chart*>();
    }

    UsageSummary summary(const std::string& query = {})
    {
        return server().as(Role::system).get("/api/v1/usage/summary" + query).as<UsageSummary>();
    }

    UsageTop top(const std::string& by)
    {
        return server().as(Role::system).get("/api/v1/usage/top?by=" + by).as<UsageTop>();
    }

    LaunchLogFilter openedLaunches()
    {
        EXPECT_EQ(requestedPage(), PageKind::logs);
        const auto* filter = std::get_if<LaunchLogFilter>(&requestedTarget());
        EXPECT_TRUE(filter);
        return filter ? *filter : LaunchLogFilter{};
    }

    qint64 launchesOf(const LaunchLogFilter& filter)
    {
        // The log's total is an estimate, so its rows are counted.
        const std::string path = "/api/v1/logs/launches?outcome=launched&limit=500&from="
            + toRfc3339(*filter.from).toStdString() + "&until=" + toRfc3339(*filter.until).toStdString();
        return static_cast<qint64>(server().as(Role::system).get(path).json().at("items").as_array().size());
    }
};

struct UsageForManagerTest : UsagePageTest {
    UsageForManagerTest()
        : UsagePageTest(Role::manager)
    {
    }
};

TEST_F(UsagePageTest, figuresAreTheServers)
{
    const UsagePage* page = openLoaded();
    const UsageSummary now = summary();
    ASSERT_GT(now.launches, 0);
    EXPECT_EQ(figure(page, u"launches"_s), formatNumber(now.launches));
    EXPECT_EQ(figure(page, u"activePeople"_s), formatNumber(now.activePeople));
    EXPECT_EQ(figure(page, u"activityRate"_s), formatPercent(double(now.activePeople) / now.authorizedPeople));
    EXPECT_EQ(figure(page, u"failureRate"_s), formatDecimal(failureRate(now.failures, now.launches), 1));
}

TEST_F(UsagePageTest, filterCountsOnTheServer)
{
    UsagePage* page = openLoaded();
    filter(page)->setValue(u"category"_s, u"nursing"_s);
    const UsageSummary nursing = summary("?category=nursing");
    ASSERT_NE(nursing.launches, summary().launches);
    EXPECT_TRUE(waitFor([&] { return figure(page, u"launches"_s) == formatNumber(nursing.launches); }));
    filter(page)->clear();
    EXPECT_TRUE(waitFor([&] { return figure(page, u"launches"_s) == formatNumber(summary().launches); }));
}

TEST_F(UsagePageTest, lastOfSeveralQuestionsWins)
{
    UsagePage* page = openLoaded();
    for (const QString& category : {u"nursing"_s, u"education"_s, u"clinical"_s})
        filter(page)->setValue(u"category"_s, category);
    waitForAnswers(page);
    const UsageSummary clinical = summary("?category=clinical");
    EXPECT_TRUE(waitFor([&] { return figure(page, u"launches"_s) == formatNumber(clinical.launches); }));
}

TEST_F(UsagePageTest, appNarrowsThePageThenOpensItsLaunches)
{
    UsagePage* page = openLoaded();
    const UsageTop apps = top("apps");
    auto* bars = chart<TopChart>(page, u"topApps"_s);
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(filter(page)->value(u"app"_s), apps.items.front().id);
    EXPECT_TRUE(waitFor([&] { return figure(page, u"launches"_s) == formatNumber(apps.items.front().launches); }));
    waitForAnswers(page);
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(wireName(openedLaunches().appId.value_or(AppId())), apps.items.front().id);
}

TEST_F(UsagePageTest, departmentNarrowsThePage)
{
    UsagePage* page = openLoaded();
    const UsageTop departments = top("departments");
    auto* bars = chart<TopChart>(page, u"topDepartments"_s);
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(filter(page)->value(u"orgUnit"_s), departments.items.front().id);
    EXPECT_TRUE(
        waitFor([&] { return figure(page, u"launches"_s) == formatNumber(departments.items.front().launches); }));
}

TEST_F(UsagePageTest, dayOfTheTrendOpensItsLaunches)
{
    UsagePage* page = openLoaded();
    auto* trend = chart<TrendChart>(page, u"trend"_s);
    QTest::keyClick(trend, Qt::Key_End);
    QTest::keyClick(trend, Qt::Key_Left);
    QTest::keyClick(trend, Qt::Key_Return);
    const LaunchLogFilter day = openedLaunches();
    ASSERT_TRUE(day.from && day.until);
    EXPECT_EQ(console::hospitalDay(*day.from), hospitalToday().addDays(-1));
    EXPECT_EQ(*day.until - *day.from, std::chrono::hours{24});
    const std::string yesterday = formatDate(hospitalToday().addDays(-1)).toStdString();
    EXPECT_EQ(launchesOf(day), summary("?from=" + yesterday + "&until=" + yesterday).launches);
}

TEST_F(UsagePageTest, failuresOfADayOpenItsFailedLaunches)
{
    UsagePage* page = openLoaded();
    auto* failures = chart<TrendChart>(page, u"failures"_s);
    QTest::keyClick(failures, Qt::Key_Home);
    QTest::keyClick(failures, Qt::Key_Return);
    EXPECT_EQ(openedLaunches().outcome, LaunchOutcome::failed);
}

TEST_F(UsagePageTest, hourOpensItsLatestLaunches)
{
    UsagePage* page = openLoaded();
    auto* hours = chart<HeatMap>(page, u"hours"_s);
    QTest::keyClick(hours, Qt::Key_Right); // the first key only shows where one stands
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(hours, Qt::Key_Right);
    QTest::keyClick(hours, Qt::Key_Return);
    const LaunchLogFilter hour = openedLaunches();
    ASSERT_TRUE(hour.from && hour.until);
    EXPECT_TRUE(formatDateTime(*hour.from).endsWith(u"09:00:00"_s)) << formatDateTime(*hour.from).toStdString();
    EXPECT_EQ(*hour.until - *hour.from, std::chrono::hours{1});
    EXPECT_LE(*hour.from, currentInstant());
    EXPECT_GT(*hour.from, currentInstant() - std::chrono::days{8});
}

TEST_F(UsagePageTest, comparisonIsDrawnAndLeftOut)
{
    UsagePage* page = openLoaded();
    auto* trend = chart<TrendChart>(page, u"trend"_s);
    EXPECT_EQ(trend->chart()->series().size(), 4) << "two lines, the ground under the first, the comparison";
    require<QComboBox>(page, u"comparison"_s)->setCurrentIndex(0);
    EXPECT_TRUE(waitFor([&] { return trend->chart()->series().size() == 3; }));
    require<QComboBox>(page, u"comparison"_s)->setCurrentIndex(2);
    EXPECT_TRUE(waitFor([&] { return trend->chart()->series().size() == 4; }));
}

TEST_F(UsagePageTest, showsTheQuestionOfAnotherPage)
{
    UsagePage* page = openLoaded();
    UsageTopQuery query;
    query.from = query.until = hospitalToday().addDays(-2);
    query.category = AppCategory::clinical;
    page->showTarget(query);
    EXPECT_EQ(filter(page)->dateRange().span, DateRange::Span::Custom);
    EXPECT_EQ(filter(page)->value(u"category"_s), u"clinical"_s);
    const std::string day = formatDate(*query.from).toStdString();
    const UsageSummary asked = summary("?category=clinical&from=" + day + "&until=" + day);
    EXPECT_TRUE(waitFor([&] { return figure(page, u"launches"_s) == formatNumber(asked.launches); }));

    UsageQuery week;
    week.from = hospitalToday().addDays(-6);
    week.until = hospitalToday();
    page->showTarget(week);
    EXPECT_EQ(filter(page)->dateRange().span, DateRange::Span::Days7);
    EXPECT_TRUE(filter(page)->value(u"category"_s).isEmpty());
}

TEST_F(UsagePageTest, chartTakenOutKeepsItsQuestion)
{
    UsagePage* page = openLoaded();
    filter(page)->setValue(u"category"_s, u"clinical"_s);
    waitForAnswers(page);
    auto* card = require(page, u"topApps"_s)->findChild<ChartCard*>();
    Q_EMIT card->popOutRequested();
    auto* window = require(page, u"popOut"_s);
    EXPECT_TRUE(window->isWindow());
    auto* taken = window->findChild<TopChart*>();
    EXPECT_TRUE(waitFor([&] { return !taken->chart()->series().isEmpty(); }));
    QTest::keyClick(taken, Qt::Key_Home);
    QTest::keyClick(taken, Qt::Key_Return);
    EXPECT_FALSE(filter(page)->value(u"app"_s).isEmpty());
    EXPECT_EQ(filter(page)->value(u"category"_s), u"clinical"_s);
}

TEST_F(UsagePageTest, periodWithoutLaunchesSaysSo)
{
    UsagePage* page = openLoaded();
    UsageQuery query;
    query.from = query.until = hospitalToday().addDays(-400);
    page->showTarget(query);
    EXPECT_TRUE(waitFor([&] { return require(require(page, u"trend"_s), u"emptyView"_s)->isVisible(); }));
    EXPECT_TRUE(waitFor([&] { return figure(page, u"failureRate"_s) == formatDecimal(0, 1); }));
}

TEST_F(UsagePageTest, failedFiguresAreToldAndRetried)
{
    server().database().execute(u"ALTER TABLE usage_person_day RENAME TO usage_person_day_away"_s);
    auto* page = open<UsagePage>();
    auto* message = page->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(message);
    ASSERT_TRUE(waitFor([&] { return message->isVisible(); }));
    EXPECT_TRUE(waitFor([&] { return require(require(page, u"topApps"_s), u"errorView"_s)->isVisible(); }));
    server().database().execute(u"ALTER TABLE usage_person_day_away RENAME TO usage_person_day"_s);
    message->findChild<QPushButton*>()->click();
    waitForAnswers(page);
    EXPECT_FALSE(message->isVisible());
    EXPECT_FALSE(require(require(page, u"topApps"_s), u"errorView"_s)->isVisible());
}

TEST_F(UsagePageTest, looksFinished)
{
    inspect(openLoaded(), u"usage"_s);
}

TEST_F(UsagePageTest, looksFinishedToTheEnd)
{
    inspect(openLoaded({1180, 1480}), u"usage_whole"_s);
}

TEST_F(UsageForManagerTest, narrowsByClicksWithoutLogsAndLists)
{
    UsagePage* page = openLoaded();
    EXPECT_EQ(require<KpiTile>(page, u"launches"_s)->focusPolicy(), Qt::NoFocus);
    EXPECT_FALSE(page->findChild<QWidget*>(u"filter.vendor"_s));
    auto* trend = chart<TrendChart>(page, u"trend"_s);
    QTest::keyClick(trend, Qt::Key_Home);
    QTest::keyClick(trend, Qt::Key_Return);
    EXPECT_EQ(filter(page)->dateRange().from, hospitalToday().addDays(-29));
    EXPECT_FALSE(requestedPage());
    filter(page)->clear();
    waitForAnswers(page);
    QTest::keyClick(chart<TopChart>(page, u"topApps"_s), Qt::Key_Home);
    QTest::keyClick(chart<TopChart>(page, u"topApps"_s), Qt::Key_Return);
    const UsageRank first = top("apps").items.front();
    EXPECT_EQ(require<QToolButton>(page, u"filter.app"_s)->text(), u"App: "_s + first.nameEn);
}

} // namespace
} // namespace wardport::test
