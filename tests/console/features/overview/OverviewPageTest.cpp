// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/OverviewPage.h"
#include "console/features/overview/OverviewRow.h"
#include "console/page/Format.h"
#include "console/ui/KpiTile.h"
#include "console/ui/TopChart.h"
#include "console/ui/TrendChart.h"
#include "tests/support/page/PageTest.h"

#include <gmock/gmock.h>

#include <QChart>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class OverviewPageTest : public PageTest {
protected:
    using PageTest::PageTest;

    /// A page whose figures and cards are all here.
    OverviewPage* openLoaded()
    {
        auto* page = open<OverviewPage>();
        EXPECT_TRUE(waitFor([&] { return page->status().updatedAt && !isLoading(page); }));
        return page;
    }

    static bool isLoading(const QWidget* page)
    {
        return std::ranges::any_of(
            page->findChildren<QWidget*>(u"loadingView"_s), [](const QWidget* view) { return view->isVisible(); });
    }

    Overview figures() { return server().as(Role::system).get("/api/v1/overview").as<Overview>(); }

    static QString figure(const QWidget* page, const QString& tile)
    {
        return require<QLabel>(require<KpiTile>(page, tile), u"figure"_s)->text();
    }

    static OverviewRow* row(const QWidget* page, const QString& list, int number)
    {
        return require<OverviewRow>(require(page, list), u"entry%1"_s.arg(number));
    }

    /// The attention row that tells of this.
    static OverviewRow* attention(const QWidget* page, const QString& words)
    {
        for (OverviewRow* row : require(page, u"attention"_s)->findChildren<OverviewRow*>()) {
            if (row->isVisible() && row->accessibleName().contains(words))
                return row;
        }
        throw std::runtime_error("nothing says " + words.toStdString());
    }

    template <class Target>
    Target opened(PageKind page)
    {
        EXPECT_EQ(requestedPage(), page);
        const auto* target = std::get_if<Target>(&requestedTarget());
        EXPECT_TRUE(target) << "another kind of target";
        return target ? *target : Target{};
    }

    /// Rows of a list: a log's total is an estimate.
    qint64 rows(const std::string& path)
    {
        return static_cast<qint64>(
            server().as(Role::system).get(path + "&limit=500").json().at("items").as_array().size());
    }

    void endContractOfOneVendor()
    {
        server().database().execute(u"UPDATE vendor SET contract_until = CURRENT_DATE + 10, active = true"
                                    " WHERE id = (SELECT min(id) FROM vendor)"_s);
    }
};

struct OverviewForManagerTest : OverviewPageTest {
    OverviewForManagerTest()
        : OverviewPageTest(Role::manager)
    {
    }
};

TEST_F(OverviewPageTest, figuresAreTheServers)
{
    const OverviewPage* page = openLoaded();
    const Overview now = figures();
    EXPECT_EQ(figure(page, u"launches"_s), formatNumber(now.launchesToday));
    EXPECT_EQ(figure(page, u"activePeople"_s), formatNumber(now.activePeopleToday));
    EXPECT_EQ(figure(page, u"failures"_s), formatNumber(now.failuresToday));
    EXPECT_EQ(figure(page, u"issues"_s), formatNumber(now.unresolvedIssues));
    EXPECT_EQ(figure(page, u"apps"_s), formatNumber(now.publishedApps));
    EXPECT_GT(now.publishedApps, 0);
    EXPECT_GT(now.unresolvedIssues, 0);
}

TEST_F(OverviewPageTest, failuresOpenTheFailedLaunchesOfToday)
{
    OverviewPage* page = openLoaded();
    QTest::mouseClick(require<KpiTile>(page, u"failures"_s), Qt::LeftButton);
    const auto filter = opened<LaunchLogFilter>(PageKind::logs);
    EXPECT_EQ(filter.outcome, LaunchOutcome::failed);
    ASSERT_TRUE(filter.from);
    EXPECT_EQ(console::hospitalDay(*filter.from), hospitalToday());
    EXPECT_EQ(rows("/api/v1/logs/launches?outcome=failed&from=" + toRfc3339(*filter.from).toStdString()),
        figures().failuresToday);
}

TEST_F(OverviewPageTest, tilesOpenWithTheKeyboard)
{
    OverviewPage* page = openLoaded();
    auto* tile = require<KpiTile>(page, u"apps"_s);
    EXPECT_EQ(tile->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(tile, Qt::Key_Return);
    EXPECT_EQ(opened<AppFilter>(PageKind::apps).state, AppState::published);
}

TEST_F(OverviewPageTest, endingContractsOpenTheVendorsCounted)
{
    endContractOfOneVendor();
    OverviewPage* page = openLoaded();
    attention(page, u"contract"_s)->click();
    const auto filter = opened<VendorFilter>(PageKind::apps);
    ASSERT_TRUE(filter.contractEndsBefore);
    EXPECT_EQ(
        rows("/api/v1/vendors?active=true&contractEndsBefore=" + formatDate(*filter.contractEndsBefore).toStdString()),
        figures().expiringContracts);
}

TEST_F(OverviewPageTest, endingAndSharedAccountsOpenTheAccountsCounted)
{
    OverviewPage* page = openLoaded();
    attention(page, u"30 days"_s)->click();
    const auto ending = opened<VpnAccountFilter>(PageKind::people);
    ASSERT_TRUE(ending.expiresBefore);
    EXPECT_EQ(rows("/api/v1/vpn-accounts?active=true&expiresBefore=" + formatDate(*ending.expiresBefore).toStdString()),
        figures().expiringAccounts);
    attention(page, u"several people"_s)->click();
    EXPECT_EQ(opened<VpnAccountFilter>(PageKind::people).shared, true);
    EXPECT_EQ(rows("/api/v1/vpn-accounts?active=true&shared=true"), figures().sharedAccounts);
}

TEST_F(OverviewPageTest, openAlarmIsToldAndLeadsToTheAlarms)
{
    server().database().execute(
        u"INSERT INTO alarm (kind, subject, subject_name) VALUES ('ticketReplayed', 'app:1 person:1', '王伟 · 查房')"_s);
    auto* page = openLoaded();
    OverviewRow* told = attention(page, u"1 open alarm"_s);
    ASSERT_NE(told, nullptr);
    QTest::mouseClick(told, Qt::LeftButton);
    EXPECT_EQ(requestedPage(), PageKind::alarms);
}

TEST_F(OverviewPageTest, suspendedAppIsToldAndGoneWhenPublishedAgain)
{
    server().database().execute(u"UPDATE app SET state = 'published' WHERE state = 'suspended'"_s);
    server().database().execute(
        u"UPDATE app SET state = 'suspended', notice = 'x' WHERE id = (SELECT min(id) FROM app)"_s);
    OverviewPage* page = openLoaded();
    OverviewRow* told = attention(page, u"1 app suspended"_s);
    told->click();
    EXPECT_EQ(opened<AppFilter>(PageKind::apps).state, AppState::suspended);

    server().database().execute(u"UPDATE app SET state = 'published' WHERE state = 'suspended'"_s);
    page->refresh();
    EXPECT_TRUE(waitFor([&] { return !told->accessibleName().contains(u"suspended"); }));
}

TEST_F(OverviewPageTest, appsThatAreDownOpenTheAppsCounted)
{
    server().database().execute(u"DELETE FROM app_health"_s);
    server().database().execute(
        u"INSERT INTO app_health (app_id, outcome, at, failures) SELECT id, 'down', now(), 3 FROM app"
        " WHERE kind = 'web' AND state = 'published' ORDER BY id LIMIT 2"_s);
    OverviewPage* page = openLoaded();
    attention(page, u"2 apps not reachable"_s)->click();
    EXPECT_EQ(opened<AppFilter>(PageKind::apps).health, ProbeOutcome::down);
    EXPECT_EQ(rows("/api/v1/apps?health=down"), 2);
}

TEST_F(OverviewPageTest, endingQualificationsOpenTheirVendors)
{
    server().database().execute(u"DELETE FROM vendor_document_file"_s);
    server().database().execute(u"DELETE FROM vendor_document"_s);
    server().database().execute(u"UPDATE vendor SET contract_until = NULL, maintenance_until = NULL, active = true"_s);
    server().database().execute(u"INSERT INTO vendor_document (vendor_id, kind, title, valid_until)"
                                " SELECT min(id), 'authorization', '授权书', CURRENT_DATE + 10 FROM vendor"_s);
    OverviewPage* page = openLoaded();
    EXPECT_EQ(figures().expiringDocuments, 1);
    attention(page, u"1 qualification"_s)->click();
    const auto filter = opened<VendorFilter>(PageKind::apps);
    ASSERT_TRUE(filter.expiresBefore);
    EXPECT_EQ(rows("/api/v1/vendors?active=true&expiresBefore=" + formatDate(*filter.expiresBefore).toStdString()), 1);
}

TEST_F(OverviewPageTest, overdueExceptionsOpenTheirVendors)
{
    server().database().execute(
        u"UPDATE vendor SET respond_within_hours = CASE WHEN id = (SELECT v.vendor_id FROM app v JOIN exception_issue i"
        " ON i.app_id = v.id WHERE i.state = 'unresolved' ORDER BY i.id LIMIT 1) THEN 1 END, resolve_within_hours = NULL"_s);
    OverviewPage* page = openLoaded();
    EXPECT_GT(figures().overdueIssues, 0);
    attention(page, u"beyond the service level"_s)->click();
    EXPECT_EQ(opened<VendorFilter>(PageKind::apps).overdue, true);
    EXPECT_EQ(rows("/api/v1/vendors?overdue=true"), 1);
}

TEST_F(OverviewPageTest, everyAttentionFindsRoom)
{
    endContractOfOneVendor();
    server().database().execute(
        u"INSERT INTO alarm (kind, subject, subject_name) VALUES ('ticketReplayed', 'app:1 person:1', '王伟 · 查房')"_s);
    server().database().execute(u"DELETE FROM app_health"_s);
    server().database().execute(u"INSERT INTO app_health (app_id, outcome, at) SELECT id, 'down', now() FROM app"_s);
    server().database().execute(u"UPDATE vendor SET respond_within_hours = 1"_s);
    server().database().execute(u"INSERT INTO vendor_document (vendor_id, kind, title, valid_until)"
                                " SELECT min(id), 'authorization', '授权书', CURRENT_DATE + 10 FROM vendor"_s);
    OverviewPage* page = openLoaded();
    for (const auto& words : {u"open alarm"_s, u"not reachable"_s, u"suspended"_s, u"beyond the service level"_s,
             u"contract"_s, u"qualification"_s, u"30 days"_s, u"several people"_s})
        EXPECT_NO_THROW(attention(page, words)) << words.toStdString();
    inspect(page, u"overview_attention"_s);
}

TEST_F(OverviewPageTest, latestOpenExceptionsOpenTheirIssue)
{
    OverviewPage* page = openLoaded();
    row(page, u"openIssues"_s, 0)->click();
    const auto id = opened<ExceptionIssueId>(PageKind::exceptions);
    const auto issue =
        server().as(Role::system).get("/api/v1/exceptions/" + std::to_string(id.value())).as<ExceptionIssue>();
    EXPECT_TRUE(issue.state == IssueState::unresolved || issue.state == IssueState::regressed);
}

TEST_F(OverviewPageTest, settledExceptionsAreNotListed)
{
    server().database().execute(u"UPDATE exception_issue SET state = 'resolved'"_s);
    const OverviewPage* page = openLoaded();
    EXPECT_TRUE(require(require(page, u"openIssues"_s), u"nothing"_s)->isVisible());
    EXPECT_TRUE(require(page, u"openIssues"_s)->findChildren<OverviewRow*>().isEmpty());
}

TEST_F(OverviewPageTest, recentFailuresOpenTheFailuresOfTheirApp)
{
    OverviewPage* page = openLoaded();
    row(page, u"recentFailures"_s, 0)->click();
    const auto filter = opened<LaunchLogFilter>(PageKind::logs);
    EXPECT_EQ(filter.outcome, LaunchOutcome::failed);
    EXPECT_TRUE(filter.appId);
    require<QPushButton>(require(page, u"recentFailures"_s), u"showAll"_s)->click();
    EXPECT_FALSE(opened<LaunchLogFilter>(PageKind::logs).appId);
}

TEST_F(OverviewPageTest, dayOfTheTrendOpensItsStatistics)
{
    OverviewPage* page = openLoaded();
    auto* chart = require(page, u"trend"_s)->findChild<TrendChart*>();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    const auto query = opened<UsageQuery>(PageKind::usage);
    EXPECT_EQ(query.from, hospitalToday().addDays(-30));
    EXPECT_EQ(query.until, query.from);
}

TEST_F(OverviewPageTest, refusedFiguresAreToldAndRetried)
{
    server().database().execute(u"ALTER TABLE vendor RENAME TO vendor_away"_s);
    auto* page = open<OverviewPage>();
    auto* error = require(page, u"errorView"_s);
    auto* retry = require<QPushButton>(error, u"noticeAction"_s);
    ASSERT_TRUE(waitFor([&] { return retry->isVisible(); }));
    server().database().execute(u"ALTER TABLE vendor_away RENAME TO vendor"_s);
    retry->click();
    EXPECT_TRUE(waitFor([&] { return page->status().updatedAt.has_value(); }));
    EXPECT_TRUE(require<KpiTile>(page, u"apps"_s)->isVisible());
}

TEST_F(OverviewPageTest, looksFinished)
{
    inspect(openLoaded(), u"overview"_s);
}

TEST_F(OverviewForManagerTest, linksNowhereTheRoleMayNotGo)
{
    endContractOfOneVendor();
    OverviewPage* page = openLoaded();
    for (const QString& tile : {u"issues"_s, u"apps"_s}) {
        EXPECT_EQ(require<KpiTile>(page, tile)->focusPolicy(), Qt::NoFocus) << tile.toStdString();
        QTest::mouseClick(require<KpiTile>(page, tile), Qt::LeftButton);
    }
    attention(page, u"contract"_s)->click();
    EXPECT_FALSE(requestedPage());
    EXPECT_FALSE(page->findChild<QWidget*>(u"openIssues"_s));
    EXPECT_FALSE(page->findChild<QWidget*>(u"recentFailures"_s));

    QTest::mouseClick(require<KpiTile>(page, u"launches"_s), Qt::LeftButton);
    EXPECT_EQ(opened<UsageQuery>(PageKind::usage).from, hospitalToday());
}

TEST_F(OverviewForManagerTest, looksFinished)
{
    inspect(openLoaded(), u"overview_manager"_s);
}

} // namespace
} // namespace wardport::test
