// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/access/AccessPageFixture.h"

#include "console/features/access/PendingBar.h"

#include <QLineEdit>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using Cell = MatrixView::Cell;

namespace {

/// The system administrator may look, not write.
class AccessPageReadOnly : public AccessPageTest {
protected:
    AccessPageReadOnly()
        : AccessPageTest(Role::system)
    {
    }
};

} // namespace

TEST_F(AccessPageTest, loadsDepartmentsWithPeopleUnderThem)
{
    openLoaded();
    EXPECT_EQ(model().columnCount(), static_cast<int>(model().apps().size()));
    EXPECT_GT(model().columnCount(), 30);
    EXPECT_GT(model().totalRows(), 200);
    EXPECT_EQ(model().row(0).subject.subjectType, SubjectType::everyone);
    const int folded = model().rowCount();
    click(u"openAll"_s);
    EXPECT_EQ(model().rowCount(), model().totalRows());
    click(u"closeAll"_s);
    EXPECT_EQ(model().rowCount(), folded);
    EXPECT_EQ(m_page->status().rows, model().totalRows());
}

TEST_F(AccessPageTest, clickingPaintsWithTheToolChosen)
{
    openLoaded();
    const Cell cell = emptyCell(SubjectType::department);
    clickCell(cell.row, cell.column);
    EXPECT_FALSE(m_page->hasPending()) << "looking paints nothing";
    click(u"tool.allow"_s);
    clickCell(cell.row, cell.column);
    EXPECT_TRUE(m_page->hasPending());
    EXPECT_EQ(model().look(cell.row, cell.column).cell, 'A');
    EXPECT_EQ(require<QLabel>(m_page, u"pendingCounts"_s)->text(), u"1 to allow"_s);
    click(u"undo"_s);
    EXPECT_FALSE(m_page->hasPending());
    click(u"redo"_s);
    EXPECT_TRUE(m_page->hasPending());
}

TEST_F(AccessPageTest, draggingPaintsARectangleAndShiftExtends)
{
    openLoaded();
    click(u"tool.deny"_s);
    drag(1, 1, 2, 3);
    EXPECT_EQ(require<QLabel>(m_page, u"pendingCounts"_s)->text(), u"6 to deny"_s);
    clickCell(4, 5);
    clickCell(5, 6, Qt::ShiftModifier);
    EXPECT_EQ(require<QLabel>(m_page, u"pendingCounts"_s)->text(), u"10 to deny"_s);
}

TEST_F(AccessPageTest, keysMoveAndPaint)
{
    openLoaded();
    clickCell(1, 1);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(view()->current(), (Cell{2, 2}));
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_D);
    EXPECT_EQ(model().look(2, 2).cell, 'D');
    EXPECT_EQ(model().look(2, 3).cell, 'D');
    QTest::keyClick(view(), Qt::Key_Space); // a direct entry stands there: Space clears it
    EXPECT_NE(model().look(2, 3).cell, 'D');
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model().look(2, 3).cell, 'D');
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view()->current(), (Cell{model().rowCount() - 1, model().columnCount() - 1}));
}

TEST_F(AccessPageTest, tellsTheCurrentCellToScreenReaders)
{
    openLoaded();
    const Cell cell = emptyCell(SubjectType::department);
    clickCell(cell.row, cell.column);
    const QString told = require<CellLine>(m_page, u"cellText"_s)->text();
    EXPECT_TRUE(told.contains(model().row(cell.row).name)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"not granted"_s)) << told.toStdString();
    EXPECT_EQ(view()->accessibleDescription(), told);
}

TEST_F(AccessPageTest, headsPaintAfterAQuestionWhenMuchIsMeant)
{
    openLoaded();
    click(u"openAll"_s);
    click(u"tool.deny"_s);
    auto* heads = require<QWidget>(m_page, u"matrixColumns"_s);
    Confirm::setNextAnswer(false);
    QTest::mouseClick(heads, Qt::LeftButton, {}, {view()->cellRect({0, 2}).center().x(), heads->height() - 20});
    EXPECT_FALSE(m_page->hasPending());
    EXPECT_TRUE(Confirm::lastQuestion().title.startsWith(u"Deny 1 app"_s))
        << Confirm::lastQuestion().title.toStdString();
    Confirm::setNextAnswer(true);
    QTest::mouseClick(heads, Qt::LeftButton, {}, {view()->cellRect({0, 2}).center().x(), heads->height() - 20});
    EXPECT_TRUE(m_page->hasPending());
}

TEST_F(AccessPageTest, theArrowOfADepartmentUnfoldsIt)
{
    openLoaded();
    const int before = model().rowCount();
    int row = 0;
    while (!model().canFold(row) || model().isOpen(row))
        ++row;
    auto* names = require<QWidget>(m_page, u"matrixRows"_s);
    QTest::mouseDClick(names, Qt::LeftButton, {}, {120, view()->cellRect({row, 0}).center().y()});
    EXPECT_GT(model().rowCount(), before);
    EXPECT_EQ(model().row(row + 1).subject.subjectType, SubjectType::person);
}

TEST_F(AccessPageTest, searchFindsPeopleByPinyin)
{
    openLoaded();
    const auto people = ask<Page<Person>>(Paths::people, u"limit=1"_s);
    const Person& person = people.items.front();
    auto* search = require<QLineEdit>(m_page, u"search"_s);
    QTest::keyClicks(search, person.pinyin);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return model().rowOf({SubjectType::person, person.id.value()}) >= 0; }));
    EXPECT_LT(model().rowCount(), model().totalRows());
    require<FilterBar>(m_page, {})->clear();
    EXPECT_EQ(model().rowOf({SubjectType::person, person.id.value()}), -1);
}

TEST_F(AccessPageTest, filtersAppsByCategoryAndName)
{
    openLoaded();
    const int all = model().columnCount();
    require<FilterBar>(m_page, {})->setValue(u"category"_s, u"nursing"_s);
    EXPECT_LT(model().columnCount(), all);
    EXPECT_EQ(model().app(0).category, u"nursing"_s);
    require<FilterBar>(m_page, {})->clear();
    require<QLineEdit>(m_page, u"appSearch"_s)->setText(model().app(3).name);
    EXPECT_TRUE(waitFor([&] { return model().columnCount() >= 1 && model().columnCount() < all; }));
}

TEST_F(AccessPageTest, showsOneDepartmentWithAllBelow)
{
    openLoaded();
    const auto& units = context().orgTree.units();
    const auto unit = std::ranges::find_if(
        units, [](const OrgUnit& u) { return u.kind == OrgUnitKind::department && u.headcount > 0; });
    ASSERT_NE(unit, units.end());
    require<FilterBar>(m_page, {})->setValue(u"unit"_s, QString::number(unit->id.value()));
    EXPECT_TRUE(waitFor([&] {
        return model().rowCount() > 0 && model().row(0).subject == Subject{SubjectType::department, unit->id.value()};
    }));
    EXPECT_LT(model().totalRows(), 100);
}

TEST_F(AccessPageTest, switchesToGroupsAndKeepsWhatIsPending)
{
    openLoaded();
    click(u"tool.allow"_s);
    const Cell cell = emptyCell(SubjectType::department);
    const Subject subject = model().row(cell.row).subject;
    clickCell(cell.row, cell.column);
    click(u"rows.groups"_s);
    EXPECT_TRUE(waitFor([&] { return model().kind() == MatrixRows::groups; }));
    EXPECT_EQ(model().row(0).subject.subjectType, SubjectType::group);
    EXPECT_TRUE(m_page->hasPending());
    click(u"rows.departments"_s);
    EXPECT_TRUE(waitFor([&] { return model().kind() == MatrixRows::departments; }));
    EXPECT_TRUE(model().isTouched(model().rowOf(subject)));
}

TEST_F(AccessPageTest, readsPeopleByDepartmentWhereThereAreMany)
{
    m_page = new AccessPage(context(), 10);
    const std::unique_ptr<AccessPage> owner(m_page);
    m_page->resize(1180, 660);
    m_page->show();
    m_page->refresh();
    awaitLoaded();
    const int units = model().totalRows();
    EXPECT_LT(units, 100);
    int row = 0;
    while (!model().canFold(row) || model().isOpen(row))
        ++row;
    view()->setCurrent({row, 0});
    QTest::keyClick(view(), Qt::Key_Plus);
    EXPECT_TRUE(waitFor([&] { return model().totalRows() > units; }));
    EXPECT_EQ(model().row(row + 1).subject.subjectType, SubjectType::person);

    const auto people = ask<Page<Person>>(Paths::people, u"limit=200&active=true"_s);
    const PersonId last = people.items.back().id;
    m_page->showTarget(last);
    EXPECT_TRUE(waitFor([&] { return model().rowOf({SubjectType::person, last.value()}) >= 0; }));
}

TEST_F(AccessPageTest, showsThePersonAskedFor)
{
    const auto people = ask<Page<Person>>(Paths::people, u"limit=50&active=true"_s);
    const PersonId id = people.items.back().id;
    m_page = open<AccessPage>();
    m_page->showTarget(id);
    EXPECT_TRUE(waitFor([&] {
        const int row = model().rowOf({SubjectType::person, id.value()});
        return row >= 0 && view()->current().row == row;
    }));
}

TEST_F(AccessPageTest, anUnreachableServerIsToldAndTriedAgain)
{
    goOffline();
    m_page = open<AccessPage>();
    EXPECT_TRUE(waitFor([&] { return require<QWidget>(m_page, u"errorView"_s)->isVisible(); }));
    goOnline();
    QTest::mouseClick(
        require<QPushButton>(require<QWidget>(m_page, u"errorView"_s), u"noticeAction"_s), Qt::LeftButton);
    awaitLoaded();
    EXPECT_GT(model().rowCount(), 0);
}

TEST_F(AccessPageReadOnly, mayLookAndAskWhyButNotPaint)
{
    openLoaded();
    EXPECT_FALSE(require<QWidget>(m_page, u"tool.allow"_s)->isVisible());
    EXPECT_FALSE(require<QWidget>(m_page, u"review"_s)->isVisible());
    clickCell(1, 1);
    QTest::keyClick(view(), Qt::Key_D);
    EXPECT_FALSE(m_page->hasPending());
    click(u"explain"_s);
    EXPECT_TRUE(require<Drawer>(m_page, u"drawer"_s)->isOpen());
}

} // namespace wardport::test
