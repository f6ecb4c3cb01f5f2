// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/CommandPalette.h"
#include "console/ui/Confirm.h"
#include "console/ui/DateRange.h"
#include "console/ui/Decimate.h"
#include "console/ui/Drawer.h"
#include "console/ui/FileDialog.h"
#include "console/ui/FilterBar.h"
#include "console/ui/FilterChip.h"
#include "console/ui/HeatMap.h"
#include "console/ui/KpiTile.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Setting.h"
#include "console/ui/StateSaver.h"
#include "console/ui/TableModel.h"
#include "console/ui/TableView.h"
#include "tests/console/ui/Thing.h"

#include <gmock/gmock.h>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

namespace {

struct Filters {
    FilterBar bar;
    QSignalSpy changed{&bar, &FilterBar::changed};

    Filters()
    {
        bar.addSearch(fixedText(u"Search apps"_s));
        bar.addChoice(u"state"_s, fixedText(u"State"_s), {{u"on"_s, fixedText(u"On"_s)}, {u"off"_s, fixedText(u"Off"_s)}}, true);
        bar.addDateRange({.span = DateRange::Span::Days30});
    }
};

} // namespace

TEST(FilterBar, tellsAChoiceAtOnce)
{
    Filters f;
    f.bar.setValue(u"state"_s, u"on"_s);
    EXPECT_EQ(f.changed.size(), 1);
    EXPECT_EQ(f.bar.value(u"state"_s), u"on"_s);
    EXPECT_EQ(f.bar.findChild<FilterChip*>(u"filter.state"_s)->text(), u"State: On"_s);
}

TEST(FilterBar, tellsTypingOnceItPauses)
{
    Filters f;
    QTest::keyClicks(f.bar.findChild<QLineEdit*>(u"search"_s), u"abc"_s);
    EXPECT_EQ(f.changed.size(), 0);
    ASSERT_TRUE(f.changed.wait(2000));
    EXPECT_EQ(f.changed.size(), 1);
    EXPECT_EQ(f.bar.search(), u"abc"_s);
}

TEST(FilterBar, enterDoesNotWait)
{
    Filters f;
    auto* field = f.bar.findChild<QLineEdit*>(u"search"_s);
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(f.changed.size(), 1);
}

TEST(FilterBar, clearTakesEverythingBackWithOneSignal)
{
    Filters f;
    f.bar.setSearch(u"abc"_s);
    f.bar.setValues(u"state"_s, {u"on"_s, u"off"_s});
    f.bar.setDateRange({.span = DateRange::Span::Days7});
    f.changed.clear();
    EXPECT_TRUE(f.bar.isFiltered());
    f.bar.clear();
    EXPECT_FALSE(f.bar.isFiltered());
    EXPECT_EQ(f.bar.dateRange().span, DateRange::Span::Days30);
    EXPECT_EQ(f.changed.size(), 1);
}

TEST(DateRange, namedSpansEndToday)
{
    const QDate today(2026, 3, 31);
    const DateRange week{.span = DateRange::Span::Days7};
    EXPECT_EQ(week.firstDay(today), QDate(2026, 3, 25));
    EXPECT_EQ(week.lastDay(today), today);
}

TEST(DateRange, includesTheWholeLastDayInTheHospitalsZone)
{
    const QTimeZone shanghai("Asia/Shanghai");
    const DateRange day{DateRange::Span::Custom, QDate(2026, 3, 1), QDate(2026, 3, 1)};
    EXPECT_EQ(toRfc3339(day.begin({}, shanghai)), u"2026-02-28T16:00:00.000Z"_s);
    EXPECT_EQ(toRfc3339(day.end({}, shanghai)), u"2026-03-01T16:00:00.000Z"_s);
}

TEST(MessageBar, tellsAnErrorInWordsWithItsRequest)
{
    MessageBar bar;
    Error error;
    error.code = ErrorCode::versionMismatch;
    error.requestId = u"7f3a"_s;
    bar.tellError(u"The app could not be saved."_s, error);
    EXPECT_EQ(bar.role(), StateRole::Error);
    EXPECT_TRUE(bar.text().startsWith(u"The app could not be saved. Somebody else"_s)) << qPrintable(bar.text());
    EXPECT_TRUE(bar.text().contains(u"7f3a"_s));
}

TEST(MessageBar, followsTheLanguage)
{
    MessageBar bar;
    QString word = u"Not saved."_s;
    Error error;
    error.code = ErrorCode::versionMismatch;
    bar.tellError([&word] { return word; }, error);
    word = u"未保存。"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    EXPECT_TRUE(bar.text().startsWith(u"未保存。"_s)) << qPrintable(bar.text());
    EXPECT_EQ(bar.accessibleName(), bar.text());
}

TEST(MessageBar, runsItsActionOnceThenGoes)
{
    MessageBar bar;
    int undone = 0;
    bar.tell(StateRole::Ok, u"Disabled."_s, {fixedText(u"Undo"_s), [&] { ++undone; }});
    auto* button = bar.findChild<QPushButton*>(u"messageAction"_s);
    EXPECT_EQ(button->text(), u"Undo"_s);
    button->click();
    EXPECT_EQ(undone, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, hidesByItself)
{
    MessageBar bar;
    bar.tell(StateRole::Ok, u"Saved."_s, {}, 20);
    QSignalSpy closed(&bar, &MessageBar::closed);
    EXPECT_TRUE(closed.wait(2000));
    EXPECT_TRUE(bar.isHidden());
}

TEST(Drawer, opensBesideAndClosesWithEscape)
{
    auto* main = new QLineEdit;
    Drawer drawer(main);
    drawer.resize(1000, 400);
    drawer.show();
    drawer.setContent(new QLabel(u"details"_s));
    EXPECT_FALSE(drawer.isOpen());
    drawer.open();
    EXPECT_TRUE(drawer.isOpen());
    EXPECT_GE(drawer.sizes().at(1), 300);
    QSignalSpy closed(&drawer, &Drawer::closed);
    drawer.activateWindow();
    main->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(main->hasFocus(), 2000);
    QTest::keyClick(main, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(drawer.isOpen());
}

TEST(Confirm, asksWithoutBlockingAndRunsOnAccept)
{
    QWidget page;
    page.show();
    int done = 0;
    Confirm::ask(&page, {.title = u"Disable 3 people?"_s, .text = {}, .affected = {}, .accept = u"Disable"_s, .destructive = true}, [&] { ++done; });
    auto* dialog = page.findChild<QDialog*>(u"confirm"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(done, 0);
    EXPECT_TRUE(dialog->findChild<QPushButton*>(u"confirmCancel"_s)->isDefault());
    dialog->findChild<QPushButton*>(u"confirmAccept"_s)->click();
    EXPECT_EQ(done, 1);
}

TEST(Confirm, cancelRunsNothing)
{
    QWidget page;
    page.show();
    int done = 0;
    Confirm::ask(&page, {.title = u"Delete?"_s, .text = {}, .affected = {}, .accept = u"Delete"_s}, [&] { ++done; });
    page.findChild<QPushButton*>(u"confirmCancel"_s)->click();
    EXPECT_EQ(done, 0);
}

TEST(Confirm, testsCanAnswer)
{
    int done = 0;
    Confirm::setNextAnswer(false);
    Confirm::ask(nullptr, {.title = u"Delete?"_s, .text = {}, .affected = {}, .accept = u"Delete"_s}, [&] { ++done; });
    Confirm::setNextAnswer(true);
    Confirm::ask(nullptr, {.title = u"Delete it?"_s, .text = {}, .affected = {}, .accept = u"Delete"_s}, [&] { ++done; });
    EXPECT_EQ(done, 1);
    EXPECT_EQ(Confirm::lastQuestion().title, u"Delete it?"_s);
}

TEST(FileDialog, testsCanAnswer)
{
    QString chosen;
    FileDialog::setNextAnswer(u"/some/icon.png"_s);
    FileDialog::open(nullptr, u"Icon"_s, u"Images (*.png)"_s, [&](const QString& path) { chosen = path; });
    EXPECT_EQ(chosen, u"/some/icon.png"_s);
}

TEST(CommandPalette, ranksWholeWordsAndStartsFirst)
{
    EXPECT_EQ(fuzzyScore(u"xyz"_s, u"People"_s), 0);
    EXPECT_GT(fuzzyScore(u"al"_s, u"Access log"_s), 0);
    EXPECT_GT(fuzzyScore(u"app"_s, u"Apps"_s), fuzzyScore(u"app"_s, u"A very opaque pupil"_s));
}

TEST(CommandPalette, runsTheBestMatchOnEnter)
{
    QString ran;
    CommandPalette palette([&] {
        return std::vector<Command>{{.title = u"Open people"_s, .run = [&] { ran = u"people"_s; }}, {.title = u"Open apps"_s, .run = [&] { ran = u"apps"_s; }}};
    }, {}, nullptr);
    palette.popup();
    auto* field = palette.findChild<QLineEdit*>(u"commandSearch"_s);
    QTest::keyClicks(field, u"apps"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(ran, u"apps"_s);
    EXPECT_FALSE(palette.isVisible());
}

TEST(CommandPalette, dropsAnswersToEarlierWords)
{
    std::vector<CommandPalette::Found> asked;
    CommandPalette palette({}, [&](const QString&, CommandPalette::Found found) { asked.push_back(std::move(found)); }, nullptr);
    palette.popup();
    QTest::keyClicks(palette.findChild<QLineEdit*>(u"commandSearch"_s), u"abc"_s);
    ASSERT_EQ(asked.size(), 2u);
    asked[1]({{.title = u"abc of now"_s}});
    asked[0]({{.title = u"ab of before"_s}});
    auto* list = palette.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), u"abc of now"_s);
}

TEST(Setting, keepsOnlyDifferences)
{
    const Setting<int> rows("test/rows", 100);
    EXPECT_EQ(rows.get(), 100);
    rows.set(50);
    EXPECT_EQ(rows.get(), 50);
    rows.set(100);
    EXPECT_FALSE(QSettings().contains(u"test/rows"_s));
}

TEST(StateSaver, restoresColumnsAndSplitters)
{
    const auto build = [](TableModel<Thing>& model, QWidget& page) {
        auto* table = new TableView;
        table->setObjectName(u"things"_s);
        table->setModel(&model);
        auto* drawer = new Drawer(table);
        (new QVBoxLayout(&page))->addWidget(drawer);
        new StateSaver(&page, u"test-page"_s);
        page.resize(800, 300);
        return table;
    };
    TableModel<Thing> model(thingColumns());
    {
        QWidget page;
        TableView* table = build(model, page);
        page.show();
        table->setColumnWidth(0, 277);
        table->setColumnHidden(1, true);
        page.hide();
    }
    QWidget page;
    TableView* table = build(model, page);
    page.show();
    EXPECT_EQ(table->columnWidth(0), 277);
    EXPECT_TRUE(table->isColumnHidden(1));
}

TEST(Decimate, keepsEveryPeakInTwoPointsAColumn)
{
    QList<QPointF> points;
    for (int i = 0; i < 100000; ++i)
        points << QPointF(i, i == 54321 ? 1000 : i % 7);
    const QList<QPointF> few = decimate(points, 500);
    EXPECT_LE(few.size(), 1002);
    EXPECT_THAT(few, testing::Contains(QPointF(54321, 1000)));
    EXPECT_EQ(few.front(), points.front());
    EXPECT_EQ(few.back(), points.back());
    EXPECT_TRUE(std::ranges::is_sorted(few, {}, &QPointF::x));
}

TEST(Decimate, leavesAShortSeriesAlone)
{
    const QList<QPointF> points{{0, 1}, {1, 5}, {2, 3}};
    EXPECT_EQ(decimate(points, 100), points);
}

TEST(HeatMap, arrowsWalkAndTellTheCell)
{
    HeatMap map;
    HeatMap::Values values{};
    values[0][9] = 412;
    map.setValues(values, u"launches"_s);
    EXPECT_TRUE(map.accessibleDescription().contains(u"412"_s));
    map.resize(600, 240);
    map.show();
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Right);
    QSignalSpy activated(&map, &HeatMap::activated);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.front().at(1).toInt(), 1);
}

TEST(KpiTile, tellsItsChangeInWordsAndOpensByKeyboard)
{
    KpiTile tile(u"play"_s, fixedText(u"Launches today"_s));
    tile.setFigure(12408);
    tile.setDelta(-0.125, fixedText(u"against last Tuesday"_s), true);
    EXPECT_TRUE(tile.accessibleName().contains(u"down 12.5"_s)) << qPrintable(tile.accessibleName());
    QSignalSpy activated(&tile, &KpiTile::activated);
    QTest::keyClick(&tile, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 1);
}

} // namespace wardport::test
