// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Format.h"
#include "tests/console/features/reviews/ReviewsPageFixture.h"
#include "tests/support/page/ListFile.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

class CampaignTest : public ReviewsPageTest {
protected:
    explicit CampaignTest(Role role = Role::security)
        : ReviewsPageTest(role)
    {
        grant(3);
        RecertificationInput input;
        input.name = u"2026 年度权限复核"_s;
        input.dueOn = hospitalToday().addDays(30);
        input.appId = m_app;
        const TestReply reply = m_security.post(Paths::recertifications, input);
        EXPECT_EQ(reply.status, 201) << reply.body;
        m_campaign = reply.as<Recertification>();
    }

    void openList()
    {
        openTab(3, u"campaigns"_s);
        ASSERT_TRUE(lists(1));
    }

    void openCampaign()
    {
        openList();
        clickRow(0);
        m_pane = require<QWidget>(m_page, u"items"_s);
        ASSERT_TRUE(lists(m_campaign.items));
    }

    void select(int row)
    {
        table()->clearSelection();
        table()->selectRow(row);
    }

    Recertification now()
    {
        return m_security.get(fill(Paths::recertification, {m_campaign.id.value()})).as<Recertification>();
    }

    Recertification m_campaign;
};

class CampaignForOwner : public CampaignTest {
protected:
    CampaignForOwner()
        : CampaignTest(Role::appOwner)
    {
    }
};

class CampaignForSystem : public CampaignTest {
protected:
    CampaignForSystem()
        : CampaignTest(Role::system)
    {
    }
};

TEST_F(CampaignTest, listsAreFilesInWords)
{
    openList();
    const auto campaigns = exportedRows(m_pane, ExportFormat::csv);
    EXPECT_THAT(exportedColumn(campaigns, u"Campaign"_s), testing::ElementsAre(m_campaign.name));
    EXPECT_THAT(exportedColumn(campaigns, u"State"_s), testing::ElementsAre(u"Running"_s));
    EXPECT_THAT(exportedColumn(campaigns, u"Due"_s), testing::ElementsAre(m_campaign.dueOn.toString(Qt::ISODate)));
    openCampaign();
    const auto items = exportedRows(m_pane, ExportFormat::csv);
    EXPECT_EQ(int(items.size()), m_campaign.items + 1);
    EXPECT_THAT(exportedColumn(items, u"Decision"_s), testing::Each(u"Open"_s));
    EXPECT_THAT(exportedColumn(items, u"Last use"_s), testing::Contains(u"never"_s));
    filters()->setValue(u"decision"_s, u"keep"_s);
    ASSERT_TRUE(lists(0));
    EXPECT_EQ(exportedRows(m_pane, ExportFormat::csv).size(), 1U) << "what the filter leaves";
}

TEST_F(CampaignTest, beginsOneOverAnApp)
{
    openList();
    m_page->findChild<QAction*>(u"newCampaign"_s)->trigger();
    QDialog* beginning = dialog(u"campaignDialog"_s);
    acceptButton(beginning)->click();
    EXPECT_FALSE(error(beginning, u"name"_s).isEmpty());
    QTest::keyClicks(require<QLineEdit>(beginning, u"name"_s), u"Ward rounds"_s);
    beginning->findChild<Form*>()->setText(u"appId"_s, QString::number(m_app.value()));
    acceptButton(beginning)->click();
    ASSERT_TRUE(isGone(u"campaignDialog"_s));
    EXPECT_EQ(require<QLabel>(m_page, u"campaignTitle"_s)->text(), u"Ward rounds"_s) << "opened at once";
    EXPECT_EQ(list<Recertification>(Paths::recertifications).size(), 2u);
}

TEST_F(CampaignTest, decidesAndTakesBack)
{
    openCampaign();
    select(0);
    button(u"keep"_s)->click();
    EXPECT_TRUE(waitFor([this] { return cell(0, u"decision"_s) == u"Keep"_s; }));
    select(1);
    button(u"withdraw"_s)->click();
    EXPECT_TRUE(waitFor([this] { return cell(1, u"decision"_s) == u"Withdraw"_s; }));
    EXPECT_EQ(now().kept, 1);
    EXPECT_EQ(now().withdrawn, 1);
    EXPECT_TRUE(require<QLabel>(m_page, u"campaignProgress"_s)->text().startsWith(u"2 of "_s));
    select(0);
    button(u"reopen"_s)->click();
    EXPECT_TRUE(waitFor([this] { return cell(0, u"decision"_s) == u"Open"_s; }));
    EXPECT_EQ(now().kept, 0);
    filters()->setValue(u"decision"_s, u"withdraw"_s);
    EXPECT_TRUE(lists(1));
}

TEST_F(CampaignTest, decidesWithANote)
{
    openCampaign();
    table()->selectAll();
    button(u"decideWithNote"_s)->click();
    QDialog* deciding = dialog(u"decisionDialog"_s);
    acceptButton(deciding)->click();
    EXPECT_FALSE(error(deciding, u"note"_s).isEmpty()) << "a note is what it is for";
    deciding->findChild<Form*>()->setText(u"decision"_s, u"withdraw"_s);
    require<QPlainTextEdit>(deciding, u"note"_s)->setPlainText(u"Moved to another ward"_s);
    inspect(deciding, u"reviews_decision"_s);
    acceptButton(deciding)->click();
    ASSERT_TRUE(isGone(u"decisionDialog"_s));
    ASSERT_TRUE(waitFor([this] { return cell(0, u"note"_s) == u"Moved to another ward"_s; }));
    EXPECT_EQ(now().withdrawn, m_campaign.items);
    const auto items = list<RecertificationItem>(fill(Paths::recertificationItems, {m_campaign.id.value()}));
    EXPECT_EQ(items.back().note, u"Moved to another ward"_s);
}

TEST_F(CampaignTest, closingSaysWhoLosesWhatBeforeItDoes)
{
    openCampaign();
    select(0);
    button(u"withdraw"_s)->click();
    ASSERT_TRUE(waitFor([this] { return cell(0, u"decision"_s) == u"Withdraw"_s; }));
    select(1);
    button(u"withdraw"_s)->click();
    ASSERT_TRUE(waitFor([this] { return cell(1, u"decision"_s) == u"Withdraw"_s; }));
    // One of the two is withdrawn by other means meanwhile.
    const auto items = list<RecertificationItem>(
        fill(Paths::recertificationItems, {m_campaign.id.value()}) + "?decision=withdraw");
    ASSERT_EQ(items.size(), 2u);
    GrantChangeSetInput input;
    GrantChange change;
    change.operation = GrantOperation::remove;
    change.subjectId = QString::number(items.front().personId.value());
    change.appId = m_app;
    input.changes.push_back(change);
    ASSERT_EQ(m_security.post(Paths::grantChangeSets, input).status / 100, 2);
    button(u"closeCampaign"_s)->click();
    QDialog* closing = dialog(u"closeDialog"_s);
    ASSERT_TRUE(waitFor([&] { return acceptButton(closing)->isEnabled(); }));
    const QString lead = require<QLabel>(closing, u"lead"_s)->text();
    EXPECT_TRUE(lead.startsWith(u"1 grant of 1 person"_s)) << lead.toStdString();
    EXPECT_TRUE(lead.contains(u"1 no longer stands"_s)) << lead.toStdString();
    closing->findChild<Form*>()->setText(u"openItems"_s, u"withdraw"_s);
    const QString all = require<QLabel>(closing, u"lead"_s)->text();
    EXPECT_TRUE(all.startsWith(u"%1 grants of "_s.arg(m_campaign.items - 1))) << all.toStdString();
}

TEST_F(CampaignTest, closesAndWithdraws)
{
    openCampaign();
    select(0);
    button(u"withdraw"_s)->click();
    ASSERT_TRUE(waitFor([this] { return cell(0, u"decision"_s) == u"Withdraw"_s; }));
    button(u"closeCampaign"_s)->click();
    QDialog* closing = dialog(u"closeDialog"_s);
    ASSERT_TRUE(waitFor([&] { return acceptButton(closing)->isEnabled(); }));
    EXPECT_TRUE(require<QLabel>(closing, u"lead"_s)->text().startsWith(u"1 grant "_s));
    acceptButton(closing)->click();
    ASSERT_TRUE(isGone(u"closeDialog"_s));
    const Recertification closed = now();
    EXPECT_TRUE(closed.closedAt);
    EXPECT_TRUE(closed.changeSetId);
    EXPECT_EQ(closed.kept, m_campaign.items - 1);
    EXPECT_FALSE(button(u"closeCampaign"_s)->isVisible());
    select(1);
    EXPECT_FALSE(require<QWidget>(m_pane, u"selectionBar"_s)->isVisible()) << "nothing to decide any more";
}

TEST_F(CampaignTest, goesBackToTheList)
{
    openCampaign();
    EXPECT_TRUE(m_page->closeDetail());
    m_pane = require<QWidget>(m_page, u"campaigns"_s);
    EXPECT_TRUE(m_pane->isVisible());
    EXPECT_FALSE(m_page->closeDetail());
}

TEST_F(CampaignForOwner, decidesButDoesNotClose)
{
    openCampaign();
    EXPECT_FALSE(button(u"closeCampaign"_s)->isVisible());
    EXPECT_EQ(m_page->findChild<QAction*>(u"newCampaign"_s)->associatedObjects().size(), 0);
    select(0);
    button(u"keep"_s)->click();
    EXPECT_TRUE(waitFor([this] { return cell(0, u"decision"_s) == u"Keep"_s; }));
}

TEST_F(CampaignForSystem, readsOnly)
{
    openCampaign();
    select(0);
    EXPECT_FALSE(require<QWidget>(m_pane, u"selectionBar"_s)->isVisible());
    EXPECT_FALSE(button(u"closeCampaign"_s)->isVisible());
}

TEST_F(CampaignTest, listLooksGood)
{
    openList();
    inspect(m_page, u"reviews_campaigns"_s);
    m_page->findChild<QAction*>(u"newCampaign"_s)->trigger();
    inspect(dialog(u"campaignDialog"_s), u"reviews_new_campaign"_s);
}

TEST_F(CampaignTest, oneLooksGood)
{
    openCampaign();
    select(0);
    button(u"withdraw"_s)->click();
    ASSERT_TRUE(waitFor([this] { return cell(0, u"decision"_s) == u"Withdraw"_s; }));
    inspect(m_page, u"reviews_campaign"_s);
    button(u"closeCampaign"_s)->click();
    QDialog* closing = dialog(u"closeDialog"_s);
    ASSERT_TRUE(waitFor([&] { return acceptButton(closing)->isEnabled(); }));
    inspect(closing, u"reviews_close"_s);
}

} // namespace
} // namespace wardport::test
