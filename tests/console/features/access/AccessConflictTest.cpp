// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/access/AccessPageFixture.h"

#include "console/features/access/CellWords.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using Cell = MatrixView::Cell;

namespace {

/// Two administrators at once: this page, and another one through the server.
class AccessConflict : public AccessPageTest {
protected:
    struct Place {
        Subject subject;
        AppId app;
        Cell cell;
    };

    /// So many empty cells of one department, painted with a tool.
    void paintCells(int count, const QString& tool = u"tool.deny"_s)
    {
        openLoaded();
        const int row = emptyCell(SubjectType::department).row;
        click(tool);
        for (int column = 0; column < model().columnCount() && static_cast<int>(m_places.size()) < count; ++column) {
            if (model().cell(row, column) != '.')
                continue;
            m_places.push_back({model().row(row).subject, model().app(column).id, {row, column}});
            clickCell(row, column);
        }
        ASSERT_EQ(static_cast<int>(m_places.size()), count);
    }

    void openReview()
    {
        click(u"review"_s);
        ASSERT_TRUE(waitFor([this] { return isVisible(u"conflictPane"_s); }));
    }

    bool isVisible(const QString& name) { return require<QWidget>(m_page, name)->isVisible(); }
    QString textOf(const QString& name) { return require<QLabel>(m_page, name)->text(); }
    TableView* conflicts() { return require<TableView>(m_page, u"conflicts"_s); }
    bool lists(int count)
    {
        return waitFor([&] { return conflicts()->model()->rowCount() == count; });
    }

    void chooseLine(const Place& place)
    {
        conflicts()->selectKey(u"%1.%2.%3"_s.arg(static_cast<int>(place.subject.subjectType))
                                   .arg(place.subject.subjectId)
                                   .arg(place.app.value()));
    }

    void choose(int scope)
    {
        auto* box = require<QComboBox>(m_page, u"conflictScope"_s);
        box->setFocus();
        box->setCurrentIndex(scope);
        Q_EMIT box->activated(scope);
    }

    void apply()
    {
        ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
        click(u"apply"_s);
        ASSERT_TRUE(waitFor([this] { return !m_page->hasPending(); }));
    }

    const MatrixModel::Look look(std::size_t place)
    {
        return model().look(m_places[place].cell.row, m_places[place].cell.column);
    }

    std::vector<Place> m_places;
};

} // namespace

TEST_F(AccessConflict, standsAtTheTopAndBlocksUntilDecided)
{
    paintCells(3);
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::allow);
    changeElsewhere(m_places[1].subject, m_places[1].app, GrantEffect::allow);
    openReview();
    ASSERT_TRUE(lists(2));
    EXPECT_TRUE(textOf(u"conflictHeadline"_s).startsWith(u"2 of your changes meet"_s))
        << textOf(u"conflictHeadline"_s).toStdString();
    EXPECT_FALSE(isEnabled(u"apply"_s));
    EXPECT_TRUE(textOf(u"applyBlocked"_s).contains(u"2 more"_s)) << textOf(u"applyBlocked"_s).toStdString();
    EXPECT_FALSE(isEnabled(u"keepMine"_s)) << "nothing chosen yet";

    chooseLine(m_places[0]);
    EXPECT_TRUE(textOf(u"conflictDetail"_s).contains(u"allowed"_s)) << textOf(u"conflictDetail"_s).toStdString();
    click(u"takeTheirs"_s);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(look(0).stroke, nullptr) << "theirs stands, mine is pending no more";
    EXPECT_FALSE(isEnabled(u"apply"_s));
    choose(1); // all that is left
    click(u"keepMine"_s);
    apply();
    EXPECT_EQ(cellOf(m_places[0].subject, m_places[0].app), 'A');
    EXPECT_EQ(cellOf(m_places[1].subject, m_places[1].app), 'D');
    EXPECT_EQ(cellOf(m_places[2].subject, m_places[2].app), 'D');
}

TEST_F(AccessConflict, tellsWhoDidItAndIsDecidedByApp)
{
    paintCells(3);
    for (const Place& place : m_places)
        changeElsewhere(place.subject, place.app, GrantEffect::allow);
    openReview();
    ASSERT_TRUE(lists(3));
    choose(2); // the first app
    EXPECT_EQ(conflicts()->selectedRows().size(), 1u);
    click(u"keepMine"_s);
    EXPECT_TRUE(textOf(u"applyBlocked"_s).contains(u"2 more"_s));
    choose(3);
    click(u"takeTheirs"_s);
    ASSERT_TRUE(lists(2));
    choose(3);
    click(u"takeTheirs"_s);
    apply();
    int denied = 0;
    for (const Place& place : m_places)
        denied += cellOf(place.subject, place.app) == 'D' ? 1 : 0;
    EXPECT_EQ(denied, 1);
}

TEST_F(AccessConflict, takingTheirsForAllLeavesNothingPending)
{
    paintCells(2);
    for (const Place& place : m_places)
        changeElsewhere(place.subject, place.app, GrantEffect::allow);
    openReview();
    ASSERT_TRUE(lists(2));
    choose(1);
    click(u"takeTheirs"_s);
    EXPECT_FALSE(m_page->hasPending());
    EXPECT_FALSE(isVisible(u"conflictPane"_s));
    // A step like any other.
    m_page->closeDetail();
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(m_page->hasPending());
}

TEST_F(AccessConflict, theSameChangeByAnotherIsNone)
{
    paintCells(1, u"tool.allow"_s);
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::allow);
    click(u"review"_s);
    auto* warnings = require<QWidget>(m_page, u"reviewWarnings"_s);
    EXPECT_TRUE(waitFor([&] { return warnings->isVisible(); }));
    EXPECT_FALSE(isVisible(u"conflictPane"_s));
}

TEST_F(AccessConflict, inTheLastMomentLeadsBackToTheReview)
{
    paintCells(2);
    click(u"review"_s);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    require<QPlainTextEdit>(m_page, u"note"_s)->setPlainText(u"Ward closed"_s);
    changeElsewhere(m_places[1].subject, m_places[1].app, GrantEffect::allow);
    click(u"apply"_s);
    ASSERT_TRUE(waitFor([this] { return isVisible(u"conflictPane"_s); }));
    ASSERT_TRUE(lists(1));
    EXPECT_TRUE(require<QWidget>(m_page, u"reviewPane"_s)->findChild<MessageBar*>()->text().contains(u"Nothing was"_s));
    EXPECT_EQ(require<QLabel>(m_page, u"pendingCounts"_s)->text(), u"2 to deny"_s);
    EXPECT_EQ(cellOf(m_places[0].subject, m_places[0].app), '.') << "all or nothing";
    choose(1);
    click(u"keepMine"_s);
    apply();
    EXPECT_EQ(cellOf(m_places[1].subject, m_places[1].app), 'D');
    const auto sets = server().as(Role::security).get(Paths::grantChangeSets).as<Page<GrantChangeSet>>();
    EXPECT_EQ(sets.items.front().note, u"Ward closed"_s);
}

TEST_F(AccessConflict, whatIsKeptIsAskedAgainWhenChangedOnceMore)
{
    paintCells(1);
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::allow);
    openReview();
    ASSERT_TRUE(lists(1));
    choose(1);
    click(u"keepMine"_s);
    ASSERT_TRUE(waitFor([this] { return isEnabled(u"apply"_s); }));
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::allow, GrantOperation::remove);
    click(u"apply"_s);
    ASSERT_TRUE(waitFor([this] { return isVisible(u"conflictPane"_s); }));
    conflicts()->selectRow(0);
    EXPECT_TRUE(textOf(u"conflictDetail"_s).contains(u"allowance withdrawn"_s))
        << textOf(u"conflictDetail"_s).toStdString();
}

TEST_F(AccessConflict, aRefreshMarksWhatOthersChanged)
{
    paintCells(2);
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::allow);
    EXPECT_EQ(look(0).conflict, nullptr) << "not known yet";
    m_page->refresh();
    ASSERT_TRUE(waitFor([this] { return look(0).conflict != nullptr; }));
    EXPECT_EQ(look(1).conflict, nullptr);
    EXPECT_EQ(model().cell(m_places[0].cell.row, m_places[0].cell.column), 'A') << "the new picture";
    EXPECT_EQ(look(0).stroke->paint, Paint::deny) << "and mine still over it";
    const QString words = CellWords::toolTip(model(), m_places[0].cell.row, m_places[0].cell.column);
    EXPECT_TRUE(words.contains(u"Changed by somebody else"_s)) << words.toStdString();
    openReview();
    EXPECT_TRUE(lists(1));
}

TEST_F(AccessConflict, looksGood)
{
    paintCells(4);
    for (const std::size_t i : {0u, 1u, 2u})
        changeElsewhere(m_places[i].subject, m_places[i].app, GrantEffect::allow);
    m_page->refresh();
    ASSERT_TRUE(waitFor([this] { return look(0).conflict != nullptr; }));
    openReview();
    conflicts()->selectRow(1);
    inspect(m_page, u"access_conflicts"_s);
}

TEST_F(AccessConflict, aRevertTellsWhatHasChangedSince)
{
    paintCells(2);
    click(u"review"_s);
    apply();
    ASSERT_TRUE(waitFor([this] { return look(0).cell == 'D'; }));
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::deny, GrantOperation::remove);
    auto* undo = require<MessageBar>(m_page, {})->findChild<QPushButton*>();
    ASSERT_TRUE(undo->isVisible());
    press(undo);
    auto* dialog = require<QDialog>(m_page, u"revertDialog"_s);
    auto* lines = require<TableView>(dialog, u"revertLines"_s);
    ASSERT_TRUE(waitFor([&] { return lines->isVisible() && lines->model()->rowCount() == 1; }));
    const QString why = lines->model()->index(0, 2).data().toString();
    EXPECT_TRUE(why.contains(u"denial lifted"_s)) << why.toStdString();
    EXPECT_FALSE(require<QPushButton>(dialog, u"accept"_s)->isEnabled());
    inspect(dialog, u"access_revert_obstacle"_s);
    // The way out it names: once it is as the set left it, it can be taken back.
    dialog->reject();
    changeElsewhere(m_places[0].subject, m_places[0].app, GrantEffect::deny);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    require<QAction>(m_page, u"history"_s)->trigger();
    auto* list = require<TableView>(m_page, u"changeSets"_s);
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() > 2; }));
    list->selectRow(2); // below the two made elsewhere
    auto* entries = require<TableView>(m_page, u"changeSetLines"_s);
    ASSERT_TRUE(waitFor([&] { return entries->model()->rowCount() == 2 && entries->isVisible(); }));
    click(u"revert"_s);
    dialog = require<QDialog>(m_page, u"revertDialog"_s);
    auto* accept = require<QPushButton>(dialog, u"accept"_s);
    ASSERT_TRUE(waitFor([&] { return accept->isEnabled(); }));
    EXPECT_TRUE(require<QLabel>(dialog, u"lead"_s)->text().contains(u"2 entries withdrawn"_s));
    inspect(dialog, u"access_revert"_s);
    press(accept);
    EXPECT_TRUE(waitFor([this] { return cellOf(m_places[1].subject, m_places[1].app) == '.'; }));
    EXPECT_EQ(cellOf(m_places[0].subject, m_places[0].app), '.');
}

} // namespace wardport::test
