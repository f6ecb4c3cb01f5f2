// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/ExceptionsPage.h"
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
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class ExceptionsPageTest : public PageTest {
protected:
    explicit ExceptionsPageTest(Role role = Role::system)
        : PageTest(role)
    {
        QSettings().remove(u"state"_s); // columns and sort order of the test before
    }

    ExceptionsPage* openLoaded()
    {
        auto* page = open<ExceptionsPage>();
        m_table = require<TableView>(page, u"issues"_s);
        EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
        return page;
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
        const QRect cell = m_table->visualRect(m_table->model()->index(row, 0));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
    }

    ExceptionIssueId idOf(int row) const
    {
        return ExceptionIssueId{m_table->model()->index(row, 0).data(TableCore::IdRole).toLongLong()};
    }

    /// The issue as the server has it now.
    ExceptionIssue issueOf(ExceptionIssueId id)
    {
        return server().as(Role::system).get(fill(Paths::exception, {id.value()})).as<ExceptionIssue>();
    }

    /// Opens the first issue and waits for its events.
    void openFirst(ExceptionsPage* page)
    {
        clickRow(0);
        ASSERT_TRUE(
            waitFor([page] { return require<QLabel>(page, u"eventPosition"_s)->text().startsWith(u"Event "); }));
    }

    TableView* m_table = nullptr;
};

class ExceptionsPageAsSecurityTest : public ExceptionsPageTest {
protected:
    ExceptionsPageAsSecurityTest()
        : ExceptionsPageTest(Role::security)
    {
    }
};

TEST_F(ExceptionsPageTest, listsTheKindsOfExceptionsLatestFirst)
{
    openLoaded();
    const auto expected =
        server().as(Role::system).get(Paths::exceptions + std::string{"?limit=100"}).as<Page<ExceptionIssue>>();
    ASSERT_EQ(rows(), int(expected.items.size()));
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(idOf(row), expected.items[size_t(row)].id);
}

TEST_F(ExceptionsPageTest, sortsOnTheServerByEvents)
{
    openLoaded();
    m_table->sortByColumn(m_table->core()->columnByKey(u"eventCount"_s), Qt::DescendingOrder);
    const auto expected = server()
                              .as(Role::system)
                              .get(Paths::exceptions + std::string{"?limit=100&sort=-eventCount"})
                              .as<Page<ExceptionIssue>>();
    const auto inOrder = [&] {
        for (int row = 0; row < rows(); ++row) {
            if (idOf(row) != expected.items[size_t(row)].id)
                return false;
        }
        return rows() == int(expected.items.size());
    };
    EXPECT_TRUE(waitFor(inOrder));
}

TEST_F(ExceptionsPageTest, filtersByLevelOnTheServer)
{
    auto* page = openLoaded();
    const int all = rows();
    page->findChild<FilterBar*>()->setValue(u"level"_s, u"fatal"_s);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && rows() < all; }));
    EXPECT_THAT(column(u"level"_s), testing::Each(u"Fatal"_s));
}

TEST_F(ExceptionsPageTest, findsByTheWordsOfTheMessage)
{
    auto* page = openLoaded();
    auto* search = require<QLineEdit>(page, u"search"_s);
    QTest::keyClicks(search, u"NullPointer"_s);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"type"_s).filter(u"NullPointer"_s).size() == rows(); }));
}

TEST_F(ExceptionsPageTest, resolvesTheOpenIssue)
{
    auto* page = openLoaded();
    const ExceptionIssueId id = idOf(0);
    ASSERT_NE(issueOf(id).state, IssueState::resolved);
    openFirst(page);
    QTest::mouseClick(require<QPushButton>(page, u"resolveIssue"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return require<QPushButton>(page, u"reopenIssue"_s)->isVisible(); }));
    EXPECT_EQ(issueOf(id).state, IssueState::resolved);
}

TEST_F(ExceptionsPageTest, mutesThenReopens)
{
    auto* page = openLoaded();
    const ExceptionIssueId id = idOf(0);
    openFirst(page);
    QTest::mouseClick(require<QPushButton>(page, u"muteIssue"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return require<QPushButton>(page, u"reopenIssue"_s)->isVisible(); }));
    EXPECT_EQ(issueOf(id).state, IssueState::muted);
    QTest::mouseClick(require<QPushButton>(page, u"reopenIssue"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return require<QPushButton>(page, u"resolveIssue"_s)->isVisible(); }));
    EXPECT_EQ(issueOf(id).state, IssueState::unresolved);
}

TEST_F(ExceptionsPageTest, walksThroughTheEventsOfAnIssue)
{
    // More events than one page of them: the browser fetches ahead.
    constexpr int events = 24;
    server().database().execute(
        u"INSERT INTO exception_event (event_id, at, issue_id, app_id, level, type, message)"
        " SELECT gen_random_uuid(), i.last_seen - n * interval '1 minute', i.id, i.app_id, i.level, i.type,"
        " 'event ' || n FROM exception_issue i, generate_series(1, %1) n"_s.arg(events));
    auto* page = openLoaded();
    openFirst(page);
    auto* position = require<QLabel>(page, u"eventPosition"_s);
    auto* older = require<QToolButton>(page, u"olderEvent"_s);
    auto* newer = require<QToolButton>(page, u"newerEvent"_s);
    EXPECT_FALSE(newer->isEnabled());
    for (int number = 2; number <= events; ++number) {
        ASSERT_TRUE(waitFor([older] { return older->isEnabled(); }));
        QTest::mouseClick(older, Qt::LeftButton);
        ASSERT_TRUE(position->text().startsWith(u"Event %1 of "_s.arg(number))) << position->text().toStdString();
    }
    const QString message = require<QLabel>(page, u"eventMessage"_s)->text();
    QTest::mouseClick(newer, Qt::LeftButton);
    EXPECT_TRUE(position->text().startsWith(u"Event %1 of "_s.arg(events - 1)));
    EXPECT_NE(require<QLabel>(page, u"eventMessage"_s)->text(), message);
}

TEST_F(ExceptionsPageTest, foldsLibraryFramesUntilAsked)
{
    auto* page = openLoaded();
    require<QLineEdit>(page, u"search"_s)->setFocus();
    QTest::keyClicks(require<QLineEdit>(page, u"search"_s), u"NullPointer"_s);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && column(u"type"_s).filter(u"NullPointer"_s).size() == rows(); }));
    openFirst(page);
    auto* trace = require<QWidget>(page, u"stackTrace"_s);
    for (const QWidget* frame : trace->findChildren<QWidget*>(u"frame.inApp"_s))
        EXPECT_TRUE(frame->isVisible());
    auto* library = require<QWidget>(trace, u"frame.library"_s);
    EXPECT_FALSE(library->isVisible());
    QTest::mouseClick(require<QToolButton>(trace, u"libraryFrames"_s), Qt::LeftButton);
    EXPECT_TRUE(library->isVisible());
}

TEST_F(ExceptionsPageTest, copiesTheStackTrace)
{
    auto* page = openLoaded();
    openFirst(page);
    QTest::mouseClick(require<QToolButton>(page, u"copyTrace"_s), Qt::LeftButton);
    const ExceptionIssue issue = issueOf(idOf(0));
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(issue.type + u": "_s));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"\n    at "_s));
}

TEST_F(ExceptionsPageTest, leadsToThePersonOfAnEvent)
{
    auto* page = openLoaded();
    openFirst(page);
    auto* older = require<QToolButton>(page, u"olderEvent"_s);
    const auto person = [page] { return require<QLabel>(page, u"record.person"_s); };
    // Some events do not say who met them.
    while (!person()->text().contains(u"href"_s) && older->isEnabled())
        QTest::mouseClick(older, Qt::LeftButton);
    ASSERT_TRUE(person()->text().contains(u"href"_s));
    QTest::mouseClick(person(), Qt::LeftButton, {}, QPoint(6, person()->height() / 2));
    EXPECT_EQ(requestedPage(), PageKind::people);
    EXPECT_TRUE(std::holds_alternative<PersonId>(requestedTarget()));
}

TEST_F(ExceptionsPageTest, showsTheIssueAnotherPageAskedFor)
{
    auto* page = openLoaded();
    const ExceptionIssue wanted = issueOf(idOf(rows() - 1));
    page->showTarget(wanted.id);
    ASSERT_TRUE(waitFor([page] { return page->findChild<Drawer*>()->isOpen(); }));
    EXPECT_EQ(require<QLabel>(page, u"drawerSubtitle"_s)->text(), wanted.culprit);
    EXPECT_TRUE(page->closeDetail());
    EXPECT_FALSE(page->closeDetail());
}

TEST_F(ExceptionsPageTest, showsTheFilterAnotherPageAskedFor)
{
    auto* page = openLoaded();
    ExceptionFilter wanted;
    wanted.appId = issueOf(idOf(0)).appId;
    const int all = rows();
    page->showTarget(wanted);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && rows() < all; }));
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(issueOf(idOf(row)).appId, *wanted.appId);
}

TEST_F(ExceptionsPageTest, tellsOfALostServerWithRetry)
{
    const QUrl good = context().client.server();
    context().client.setServer(QUrl(u"https://localhost:1"_s));
    auto* page = open<ExceptionsPage>();
    m_table = require<TableView>(page, u"issues"_s);
    auto* error = require<QWidget>(page, u"errorView"_s);
    ASSERT_TRUE(waitFor([error] { return error->isVisible(); }));
    context().client.setServer(good);
    context().client.setToken(server().tokenOf(Role::system));
    QTest::mouseClick(error->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return rows() > 0; }));
}

TEST_F(ExceptionsPageAsSecurityTest, mayReadButNotChange)
{
    auto* page = openLoaded();
    openFirst(page);
    EXPECT_FALSE(require<QPushButton>(page, u"resolveIssue"_s)->isVisible());
    EXPECT_FALSE(require<QPushButton>(page, u"muteIssue"_s)->isVisible());
}

TEST_F(ExceptionsPageTest, looksGood)
{
    auto* page = openLoaded();
    inspect(page, u"exceptions"_s);
}

TEST_F(ExceptionsPageTest, looksGoodWithAnOpenIssue)
{
    auto* page = openLoaded();
    openFirst(page);
    inspect(page, u"exceptions_issue"_s);
}

TEST_F(ExceptionsPageTest, exportsTheKindsWithTheirMessages)
{
    auto* page = openLoaded();
    const auto file = exportedRows(page, ExportFormat::csv);
    EXPECT_EQ(static_cast<qint64>(file.size()) - 1, page->status().rows.value_or(0));
    EXPECT_THAT(exportedColumn(file, u"State"_s),
        testing::Each(testing::AnyOf(u"Unresolved"_s, u"Resolved"_s, u"Regressed"_s, u"Muted"_s)));
    const ExceptionIssue first = issueOf(idOf(0));
    EXPECT_EQ(exportedColumn(file, u"Exception"_s).front(), first.type);
    EXPECT_EQ(exportedColumn(file, u"Message"_s).front(), first.message);
}

} // namespace wardport::test
