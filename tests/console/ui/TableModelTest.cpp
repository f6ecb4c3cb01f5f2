// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/TableModel.h"
#include "console/ui/TableView.h"
#include "tests/console/ui/Thing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

namespace {

struct Watched {
    TableModel<Thing> model{thingColumns()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST(TableModel, showsTextsUnderTranslatableTitles)
{
    Watched w;
    w.model.setRows(things({u"1 Amber 3"_s}));
    EXPECT_EQ(w.model.index(0, 0).data().toString(), u"Amber"_s);
    EXPECT_EQ(w.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Size"_s);
    EXPECT_EQ(w.model.index(0, 0).data(TableCore::IdRole).toString(), u"1"_s);
    EXPECT_EQ(w.model.index(0, 2).data(TableCore::BadgeRole).value<Badge>().text, u"Fine"_s);
    EXPECT_EQ(w.model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"Fine"_s);
}

TEST(TableModel, sortsByTheRawValueNotTheText)
{
    Watched w;
    w.model.setRows(things({u"1 Amber 10"_s, u"2 Birch 9"_s, u"3 Cedar 100"_s}));
    w.model.sort(1, Qt::AscendingOrder);
    EXPECT_THAT(names(w.model.rows()), ElementsAre(u"Birch"_s, u"Amber"_s, u"Cedar"_s));
    w.model.sort(1, Qt::DescendingOrder);
    EXPECT_THAT(names(w.model.rows()), ElementsAre(u"Cedar"_s, u"Amber"_s, u"Birch"_s));
}

TEST(TableModel, sortsChineseByPinyinWhenTheReaderIsChinese)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    Watched w;
    w.model.setRows(things({u"1 张三"_s, u"2 李四"_s, u"3 白五"_s}));
    w.model.sort(0, Qt::AscendingOrder);
    EXPECT_THAT(names(w.model.rows()), ElementsAre(u"白五"_s, u"李四"_s, u"张三"_s));
    QLocale::setDefault(before);
}

TEST(TableModel, mergeAppliesRemovalInsertionOrderAndValues)
{
    Watched w;
    w.model.setRows(things({u"1 Amber"_s, u"2 Birch"_s, u"3 Cedar"_s, u"4 Daisy"_s}));
    w.model.merge(things({u"5 Elder"_s, u"4 Daisy"_s, u"2 Beech"_s}));
    EXPECT_THAT(names(w.model.rows()), ElementsAre(u"Elder"_s, u"Daisy"_s, u"Beech"_s));
}

TEST(TableModel, mergeKeepsTheSortOrder)
{
    Watched w;
    w.model.setRows(things({u"1 Amber 3"_s, u"2 Birch 1"_s}));
    w.model.sort(1, Qt::AscendingOrder);
    w.model.merge(things({u"1 Amber 3"_s, u"2 Birch 9"_s, u"3 Cedar 5"_s}));
    EXPECT_THAT(names(w.model.rows()), ElementsAre(u"Amber"_s, u"Cedar"_s, u"Birch"_s));
}

TEST(TableModel, mergeKeepsSelectionWithItsRow)
{
    Watched w;
    TableView view;
    view.setModel(&w.model);
    w.model.setRows(things({u"1 Amber"_s, u"2 Birch"_s, u"3 Cedar"_s}));
    view.selectKey(u"3"_s);
    w.model.merge(things({u"3 Cedar"_s, u"9 Newest"_s, u"2 Birch"_s}));
    EXPECT_THAT(view.selectedKeys(), ElementsAre(u"3"_s));
    EXPECT_THAT(view.selectedRows(), ElementsAre(0));
    EXPECT_EQ(view.currentIndex().row(), 0);
}

TEST(TableModel, mergeDropsTheSelectionOfARowThatIsGone)
{
    Watched w;
    TableView view;
    view.setModel(&w.model);
    w.model.setRows(things({u"1 Amber"_s, u"2 Birch"_s}));
    view.selectRow(0);
    w.model.merge(things({u"2 Birch"_s}));
    EXPECT_THAT(view.selectedKeys(), testing::Not(testing::Contains(u"1"_s)));
}

TEST(TableModel, mergeKeepsTheRowOnTopWhenScrolled)
{
    Watched w;
    TableView view;
    view.resize(400, 300);
    view.setModel(&w.model);
    QStringList words;
    for (int i = 1; i <= 100; ++i)
        words << u"%1 N%1"_s.arg(i);
    w.model.setRows(things(words));
    view.show();
    view.scrollTo(w.model.index(50, 0), QAbstractItemView::PositionAtTop);
    const QString top = view.indexAt({2, 2}).data(TableCore::IdRole).toString();
    words.prepend(u"500 New"_s);
    w.model.merge(things(words));
    EXPECT_EQ(view.indexAt({2, 2}).data(TableCore::IdRole).toString(), top);
}

TEST(TableModel, updateChangesOneRowInPlace)
{
    Watched w;
    w.model.setRows(things({u"1 Amber"_s, u"2 Birch"_s}));
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    EXPECT_TRUE(w.model.update(things({u"2 Beech"_s}).front()));
    EXPECT_THAT(names(w.model.rows()), ElementsAre(u"Amber"_s, u"Beech"_s));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(w.model.update(things({u"7 None"_s}).front()));
}

TEST(TableView, copiesTheSelectionAsTabSeparatedText)
{
    Watched w;
    TableView view;
    view.setModel(&w.model);
    w.model.setRows(things({u"1 Amber 3"_s, u"2 Birch 8"_s}));
    view.selectAll();
    QTest::keySequence(&view, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Name\tSize\tState\nAmber\t3\tFine\nBirch\t8\tLarge\n"_s);
}

TEST(TableView, enterOpensTheCurrentRow)
{
    Watched w;
    TableView view;
    view.setModel(&w.model);
    w.model.setRows(things({u"1 Amber"_s, u"2 Birch"_s}));
    view.selectRow(1);
    QSignalSpy opened(&view, &TableView::openRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().toInt(), 1);
}

TEST(TableView, headerClickSortsAndRefusesUnsortableColumns)
{
    Watched w;
    TableView view;
    view.resize(600, 300);
    view.setModel(&w.model);
    w.model.setRows(things({u"1 Amber 9"_s, u"2 Birch 1"_s}));
    view.show();
    QHeaderView* header = view.horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 20, 10});
    };
    click(1);
    EXPECT_EQ(w.model.sortKey(), u"size"_s);
    const QStringList sorted = names(w.model.rows());
    click(2);
    EXPECT_EQ(w.model.sortKey(), u"size"_s);
    EXPECT_EQ(names(w.model.rows()), sorted);
}

TEST(TableView, columnMenuHidesAndNeverTheLast)
{
    Watched w;
    TableView view;
    view.setModel(&w.model);
    QMenu* menu = view.columnMenu(&view);
    const QList<QAction*> actions = menu->actions();
    for (int i = 0; i < 3; ++i)
        actions[i]->setChecked(false);
    EXPECT_EQ(view.horizontalHeader()->hiddenSectionCount(), 2);
}

} // namespace wardport::test
