// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/access/AccessPageFixture.h"

#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/DateField.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using Cell = MatrixView::Cell;

namespace {

class AccessReview : public AccessPageTest {
protected:
    /// A department's empty cell painted as allowed, the review open with its trial.
    void reviewOneAllowance()
    {
        openLoaded();
        const Cell cell = emptyCell(SubjectType::department);
        m_subject = model().row(cell.row).subject;
        m_app = model().app(cell.column).id;
        click(u"tool.allow"_s);
        clickCell(cell.row, cell.column);
        click(u"review"_s);
        ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    }

    void apply()
    {
        click(u"apply"_s);
        ASSERT_TRUE(waitFor([this] { return !m_page->hasPending(); }));
    }

    void acceptRevert()
    {
        auto* accept = require<QPushButton>(require<QDialog>(m_page, u"revertDialog"_s), u"accept"_s);
        ASSERT_TRUE(waitFor([&] { return accept->isEnabled(); }));
        press(accept);
    }

    QString message() { return require<MessageBar>(m_page, {})->text(); }

    Subject m_subject;
    AppId m_app;
};

} // namespace

TEST_F(AccessReview, tellsWhoGainsAndAppliesWithANote)
{
    reviewOneAllowance();
    auto* deltas = require<TableView>(m_page, u"deltas"_s);
    ASSERT_EQ(deltas->model()->rowCount(), 1);
    EXPECT_TRUE(deltas->model()->index(0, 1).data().toString().startsWith(u'+'));
    require<QPlainTextEdit>(m_page, u"note"_s)->setPlainText(u"New ward round"_s);
    apply();
    EXPECT_EQ(cellOf(m_subject, m_app), 'A');
    const auto sets = server().as(Role::security).get(Paths::grantChangeSets).as<Page<GrantChangeSet>>();
    EXPECT_EQ(sets.items.front().note, u"New ward round"_s);
    EXPECT_EQ(sets.items.front().added, 1);
    // The matrix is read anew and shows it as it now stands.
    EXPECT_TRUE(waitFor([&] {
        const int row = model().rowOf(m_subject);
        for (int column = 0; row >= 0 && column < model().columnCount(); ++column) {
            if (model().app(column).id == m_app)
                return model().cell(row, column) == 'A';
        }
        return false;
    }));
}

TEST_F(AccessReview, namesThoseWhoGainWhenAnAppIsChosen)
{
    reviewOneAllowance();
    require<TableView>(m_page, u"deltas"_s)->selectRow(0);
    EXPECT_TRUE(require<QLabel>(m_page, u"reviewPeople"_s)->text().startsWith(u"Gain: "_s));
}

TEST_F(AccessReview, timeBoxedAllowancesEndWithTheirLastDay)
{
    openLoaded();
    auto* validity = require<QComboBox>(m_page, u"validity"_s);
    validity->setCurrentIndex(2);
    const Cell cell = emptyCell(SubjectType::department);
    m_subject = model().row(cell.row).subject;
    m_app = model().app(cell.column).id;
    click(u"tool.allow"_s);
    clickCell(cell.row, cell.column);
    EXPECT_EQ(model().look(cell.row, cell.column).cell, 'T');
    click(u"review"_s);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    apply();
    EXPECT_EQ(cellOf(m_subject, m_app), 'T');
}

TEST_F(AccessReview, anEffectiveDateMakesItLater)
{
    reviewOneAllowance();
    require<DateField>(m_page, u"effectiveFrom"_s)->setDate(QDate::currentDate().addDays(10));
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    apply();
    EXPECT_EQ(cellOf(m_subject, m_app), 'S');
}

TEST_F(AccessReview, keepsEverythingWhenTheConnectionIsLost)
{
    reviewOneAllowance();
    require<QPlainTextEdit>(m_page, u"note"_s)->setPlainText(u"Kept"_s);
    goOffline();
    click(u"apply"_s);
    auto* pane = require<QWidget>(m_page, u"reviewPane"_s);
    ASSERT_TRUE(waitFor([&] { return pane->findChild<MessageBar*>()->isVisible(); }));
    EXPECT_TRUE(m_page->hasPending());
    EXPECT_EQ(require<QPlainTextEdit>(m_page, u"note"_s)->toPlainText(), u"Kept"_s);
    goOnline();
    apply();
    EXPECT_EQ(cellOf(m_subject, m_app), 'A');
}

TEST_F(AccessReview, aRefusedLineCanBeLeftOut)
{
    openLoaded();
    click(u"openAll"_s);
    const Cell cell = emptyCell(SubjectType::person);
    const Subject person = model().row(cell.row).subject;
    click(u"tool.allow"_s);
    clickCell(cell.row, cell.column);
    const Cell other = emptyCell(SubjectType::department);
    clickCell(other.row, other.column);
    const Subject department = model().row(other.row).subject;
    const AppId app = model().app(other.column).id;
    // Meanwhile the person is disabled.
    server().as(Role::system).post(fill(Paths::personDisable, {person.subjectId}));
    click(u"review"_s);
    auto* pane = require<QWidget>(m_page, u"reviewPane"_s);
    auto* refusal = pane->findChild<MessageBar*>();
    ASSERT_TRUE(waitFor([&] { return refusal->isVisible(); }));
    EXPECT_TRUE(refusal->text().contains(u"disabled"_s)) << refusal->text().toStdString();
    EXPECT_FALSE(isEnabled(u"apply"_s));
    QTest::mouseClick(refusal->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    apply();
    EXPECT_EQ(cellOf(department, app), 'A');
}

TEST_F(AccessReview, discardingCanBeTakenBack)
{
    openLoaded();
    click(u"tool.deny"_s);
    drag(1, 1, 2, 2);
    click(u"discard"_s);
    EXPECT_FALSE(m_page->hasPending());
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_page->hasPending());
}

TEST_F(AccessReview, historyShowsLinesAndReverts)
{
    reviewOneAllowance();
    apply();
    ASSERT_EQ(cellOf(m_subject, m_app), 'A');
    require<QAction>(m_page, u"history"_s)->trigger();
    auto* list = require<TableView>(m_page, u"changeSets"_s);
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() > 0; }));
    list->selectRow(0);
    auto* lines = require<TableView>(m_page, u"changeSetLines"_s);
    ASSERT_TRUE(waitFor([&] { return lines->model()->rowCount() == 1 && lines->isVisible(); }));
    click(u"revert"_s);
    acceptRevert();
    auto* told = require<QWidget>(m_page, u"historyPane"_s)->findChild<MessageBar*>();
    ASSERT_TRUE(waitFor([&] { return told->isVisible(); }));
    EXPECT_EQ(told->role(), StateRole::Ok) << told->text().toStdString();
    EXPECT_EQ(cellOf(m_subject, m_app), '.');
    // What is reverted cannot be reverted again.
    EXPECT_TRUE(
        waitFor([&] { return list->model()->rowCount() > 1 && !require<QWidget>(m_page, u"revert"_s)->isVisible(); }));
}

TEST_F(AccessReview, explainsAPersonsCellByItsLines)
{
    openLoaded();
    click(u"openAll"_s);
    Cell inherited;
    for (int row = 0; row < model().rowCount() && !inherited.isValid(); ++row) {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().row(row).subject.subjectType == SubjectType::person && model().cell(row, column) == 'a')
                inherited = {row, column};
        }
    }
    ASSERT_TRUE(inherited.isValid());
    clickCell(inherited.row, inherited.column);
    click(u"explain"_s);
    ASSERT_TRUE(waitFor([&] { return !m_page->findChildren<QWidget*>(u"reason"_s).isEmpty(); }));
    EXPECT_EQ(require<BadgeLabel>(m_page, u"verdict"_s)->badge(), badge(AccessOrigin::inherited));
    EXPECT_FALSE(require<QWidget>(m_page, u"clearOwn"_s)->isVisible());
    EXPECT_TRUE(m_page->closeDetail());
    EXPECT_FALSE(m_page->closeDetail());
}

TEST_F(AccessReview, ownLinesAreWithdrawnFromTheExplanation)
{
    reviewOneAllowance();
    apply();
    const int row = model().rowOf(m_subject);
    int column = 0;
    while (model().app(column).id != m_app)
        ++column;
    ASSERT_TRUE(waitFor([&] { return model().cell(row, column) == 'A'; }));
    click(u"tool.look"_s);
    clickCell(row, column);
    click(u"explain"_s);
    ASSERT_TRUE(waitFor([&] { return require<QWidget>(m_page, u"clearOwn"_s)->isVisible(); }));
    click(u"clearOwn"_s);
    ASSERT_NE(model().look(row, column).stroke, nullptr);
    EXPECT_EQ(model().look(row, column).stroke->paint, Paint::clear);
}

} // namespace wardport::test
