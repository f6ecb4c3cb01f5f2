// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/access/AccessPageFixture.h"

#include <QDirIterator>
#include <QPlainTextEdit>
#include <QStandardPaths>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using Cell = MatrixView::Cell;

namespace {

class PendingKept : public AccessPageTest {
protected:
    /// Two allowances of a department, painted in a page of its own.
    std::unique_ptr<AccessPage> paintTwo()
    {
        auto page = openOwn();
        const Cell cell = emptyCell(SubjectType::department);
        m_subject = model().row(cell.row).subject;
        click(u"tool.allow"_s);
        for (int column = cell.column; model().columnCount() > column && m_apps.size() < 2; ++column) {
            if (model().cell(cell.row, column) != '.')
                continue;
            m_apps.push_back(model().app(column).id);
            clickCell(cell.row, column);
        }
        return page;
    }

    std::unique_ptr<AccessPage> openOwn()
    {
        auto page = std::make_unique<AccessPage>(context());
        m_page = page.get();
        m_page->resize(1180, 660);
        m_page->show();
        m_page->refresh();
        awaitLoaded();
        return page;
    }

    MessageBar* notice() { return require<MessageBar>(m_page, {}); }
    QString counts() { return require<QLabel>(m_page, u"pendingCounts"_s)->text(); }

    static QStringList files()
    {
        QStringList found;
        QDirIterator each(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/pending"_s,
            {u"*.json"_s}, QDir::Files);
        while (each.hasNext())
            found << each.next();
        return found;
    }

    Subject m_subject;
    std::vector<AppId> m_apps;
};

} // namespace

TEST_F(PendingKept, comesBackWithANoticeWhenTheConsoleIsOpenedAgain)
{
    auto page = paintTwo();
    click(u"review"_s);
    require<QPlainTextEdit>(m_page, u"note"_s)->setPlainText(u"Night shift"_s);
    EXPECT_FALSE(page->hasUnsavedChanges()) << "closing loses nothing";
    page.reset();
    page = openOwn();
    EXPECT_EQ(counts(), u"2 to allow"_s);
    EXPECT_TRUE(notice()->isVisible());
    EXPECT_TRUE(notice()->text().startsWith(u"2 changes from "_s)) << notice()->text().toStdString();
    const int row = model().rowOf(m_subject);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(model().isTouched(row));
    QTest::mouseClick(notice()->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    EXPECT_EQ(require<QPlainTextEdit>(m_page, u"note"_s)->toPlainText(), u"Night shift"_s);
    click(u"apply"_s);
    ASSERT_TRUE(waitFor([this] { return !m_page->hasPending(); }));
    EXPECT_EQ(cellOf(m_subject, m_apps.front()), 'A');
    page.reset();
    EXPECT_TRUE(files().isEmpty()) << "what is applied is not pending any more";
    page = openOwn();
    EXPECT_FALSE(m_page->hasPending());
    EXPECT_FALSE(notice()->isVisible());
}

TEST_F(PendingKept, whatOthersChangedWhileItWasClosedIsAConflict)
{
    auto page = paintTwo();
    page.reset();
    changeElsewhere(m_subject, m_apps.front(), GrantEffect::deny);
    page = openOwn();
    const int row = model().rowOf(m_subject);
    ASSERT_GE(row, 0);
    ASSERT_TRUE(waitFor([&] {
        int marked = 0;
        for (int column = 0; column < model().columnCount(); ++column)
            marked += model().look(row, column).conflict ? 1 : 0;
        return marked == 1;
    }));
}

TEST_F(PendingKept, discardingForgetsTheFile)
{
    auto page = paintTwo();
    page.reset();
    ASSERT_EQ(files().size(), 1);
    page = openOwn();
    click(u"discard"_s);
    page.reset();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PendingKept, isNobodyElses)
{
    auto page = paintTwo();
    page.reset();
    Session other = context().session.info();
    other.username += u"2"_s;
    context().session.begin(other);
    page = openOwn();
    EXPECT_FALSE(m_page->hasPending());
    page.reset();
    ASSERT_EQ(files().size(), 1) << "it waits for its owner";
}

TEST_F(PendingKept, aSecondWindowLeavesItToTheFirst)
{
    auto first = paintTwo();
    ASSERT_TRUE(waitFor([] { return files().size() == 1; }));
    auto second = openOwn();
    EXPECT_FALSE(second->hasPending()) << "the same changes twice would be applied twice";
    click(u"tool.deny"_s);
    const Cell cell = emptyCell(SubjectType::department);
    clickCell(cell.row, cell.column);
    EXPECT_TRUE(second->hasUnsavedChanges()) << "and what is painted here would be lost";
    second.reset();
    first.reset();
    auto again = openOwn();
    EXPECT_EQ(counts(), u"2 to allow"_s);
}

TEST_F(PendingKept, aBrokenFileIsNoHindrance)
{
    auto page = paintTwo();
    page.reset();
    ASSERT_EQ(files().size(), 1);
    QFile file(files().front());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"strokes\":[{\"paint\":");
    file.close();
    page = openOwn();
    EXPECT_FALSE(m_page->hasPending());
}

TEST_F(PendingKept, staysWhenTheSessionHasExpired)
{
    auto page = paintTwo();
    click(u"review"_s);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    context().client.setToken(u"0000000000000000000000000000000000000000000"_s);
    click(u"apply"_s);
    auto* told = require<QWidget>(m_page, u"reviewPane"_s)->findChild<MessageBar*>();
    ASSERT_TRUE(waitFor([&] { return told->isVisible(); }));
    EXPECT_EQ(counts(), u"2 to allow"_s);
    goOnline(); // signed in again
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    click(u"apply"_s);
    ASSERT_TRUE(waitFor([this] { return !m_page->hasPending(); }));
    EXPECT_EQ(cellOf(m_subject, m_apps.back()), 'A');
}

TEST_F(PendingKept, staysThroughAFailedRefresh)
{
    auto page = paintTwo();
    goOffline();
    m_page->refresh();
    ASSERT_TRUE(waitFor([this] { return context().client.connection() == ApiClient::Connection::Offline; }));
    EXPECT_EQ(counts(), u"2 to allow"_s);
    goOnline();
    m_page->refresh();
    ASSERT_TRUE(waitFor([this] { return model().rowOf(m_subject) >= 0; }));
    EXPECT_TRUE(model().isTouched(model().rowOf(m_subject)));
}

TEST_F(PendingKept, noticeLooksGood)
{
    paintTwo().reset();
    auto page = openOwn();
    inspect(m_page, u"access_restored"_s);
}

} // namespace wardport::test
