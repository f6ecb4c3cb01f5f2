// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Format.h"
#include "tests/console/features/reviews/ReviewsPageFixture.h"
#include "tests/support/page/ListFile.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

/// Two people wait for an answer, a third has been refused.
class RequestsTest : public ReviewsPageTest {
protected:
    explicit RequestsTest(Role role = Role::security)
        : ReviewsPageTest(role)
    {
        ask(m_people[0]);
        ask(m_people[1]);
        ask(m_people[2], u"rejected"_s);
    }

    void openRequests()
    {
        openTab(0, u"requests"_s);
        EXPECT_TRUE(lists(2));
    }

    std::vector<AccessRequest> inState(const std::string& state)
    {
        return list<AccessRequest>(Paths::accessRequests + ("?state=" + state));
    }
};

class RequestsForSystem : public RequestsTest {
protected:
    RequestsForSystem()
        : RequestsTest(Role::system)
    {
    }
};

TEST_F(RequestsTest, listsFirstWhatWaits)
{
    openRequests();
    EXPECT_EQ(cell(0, u"state"_s), u"Pending"_s);
    filters()->setValue(u"state"_s, u"rejected"_s);
    EXPECT_TRUE(lists(1));
    filters()->clear();
    EXPECT_TRUE(lists(3));
}

TEST_F(RequestsTest, approvesUntilTheLastDayChosen)
{
    openRequests();
    clickRow(0);
    button(u"approve"_s)->click();
    QDialog* approving = dialog(u"approveDialog"_s);
    approving->findChild<Form*>()->setDate(u"until"_s, hospitalToday().addDays(7));
    acceptButton(approving)->click();
    ASSERT_TRUE(isGone(u"approveDialog"_s));
    EXPECT_TRUE(lists(1));
    const auto approved = inState("approved");
    ASSERT_EQ(approved.size(), 1u);
    EXPECT_EQ(console::hospitalDay(*approved[0].grantedUntil - std::chrono::milliseconds{1}), hospitalToday().addDays(7));
}

TEST_F(RequestsTest, aTimeTooLongIsToldAtItsField)
{
    openRequests();
    clickRow(0);
    button(u"approve"_s)->click();
    QDialog* approving = dialog(u"approveDialog"_s);
    approving->findChild<Form*>()->setDate(u"until"_s, hospitalToday().addDays(500));
    acceptButton(approving)->click();
    EXPECT_TRUE(waitFor([&] { return !error(approving, u"until"_s).isEmpty(); }));
    EXPECT_EQ(inState("pending").size(), 2u);
}

TEST_F(RequestsTest, rejectsOnlyWithAReason)
{
    openRequests();
    clickRow(0);
    button(u"reject"_s)->click();
    QDialog* rejecting = dialog(u"rejectDialog"_s);
    acceptButton(rejecting)->click();
    EXPECT_FALSE(error(rejecting, u"note"_s).isEmpty());
    QTest::keyClicks(require<QPlainTextEdit>(rejecting, u"note"_s), u"Ask your head nurse"_s);
    acceptButton(rejecting)->click();
    ASSERT_TRUE(isGone(u"rejectDialog"_s));
    EXPECT_TRUE(lists(1));
    EXPECT_EQ(inState("rejected").size(), 2u);
}

TEST_F(RequestsTest, opensTheRequestAnotherPageAskedFor)
{
    openRequests();
    const AccessRequest refused = inState("rejected").at(0);
    m_page->showTarget(refused.id);
    ASSERT_TRUE(waitFor([&] { return table()->selectedKeys() == QStringList{QString::number(refused.id.value())}; }));
    EXPECT_FALSE(button(u"approve"_s)->isVisible()) << "answered already";
    EXPECT_TRUE(m_page->closeDetail());
}

TEST_F(RequestsTest, leadsToThePerson)
{
    openRequests();
    clickRow(0);
    Q_EMIT require<QLabel>(m_pane, u"record.person"_s)->linkActivated(u"open"_s);
    EXPECT_EQ(requestedPage(), PageKind::people);
}

TEST_F(RequestsForSystem, readsWithoutDeciding)
{
    openRequests();
    clickRow(0);
    EXPECT_TRUE(require<QLabel>(m_pane, u"record.reason"_s)->isVisible());
    EXPECT_FALSE(button(u"approve"_s)->isVisible());
    EXPECT_FALSE(button(u"reject"_s)->isVisible());
}

TEST_F(RequestsTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    openTab(0, u"requests"_s);
    auto* failed = require<QWidget>(m_pane, u"errorView"_s);
    ASSERT_TRUE(waitFor([failed] { return failed->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::security));
    QTest::mouseClick(failed->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(lists(2));
}

TEST_F(RequestsTest, looksGood)
{
    openRequests();
    clickRow(0);
    inspect(m_page, u"reviews_requests"_s);
}

TEST_F(RequestsTest, dialogsLookGood)
{
    openRequests();
    clickRow(0);
    button(u"approve"_s)->click();
    inspect(dialog(u"approveDialog"_s), u"reviews_approve"_s);
    dialog(u"approveDialog"_s)->reject();
    button(u"reject"_s)->click();
    inspect(dialog(u"rejectDialog"_s), u"reviews_reject"_s);
}

TEST_F(RequestsTest, exportsTheRequests)
{
    openRequests();
    const auto file = exportedRows(m_pane);
    EXPECT_EQ(exportedColumn(file, u"Reason"_s).front(), u"夜班需要查看病区一览"_s);
    EXPECT_THAT(exportedColumn(file, u"State"_s), testing::Each(cell(0, u"state"_s)));
}

} // namespace
} // namespace wardport::test
