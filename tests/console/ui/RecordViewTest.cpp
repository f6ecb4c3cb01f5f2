// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/RecordView.h"
#include "console/ui/FilterBar.h"
#include "console/ui/RawRecord.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QToolButton>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;

TEST(RecordView, leavesOutLinesWithoutAValue)
{
    RecordView view;
    view.setLines({{u"name"_s, fixedText(u"Name"_s), fixedText(u"Zhou Jing"_s)},
        {u"phone"_s, fixedText(u"Phone"_s), fixedText({})}});
    EXPECT_EQ(view.findChild<QLabel*>(u"record.name"_s)->text(), u"Zhou Jing"_s);
    EXPECT_EQ(view.findChild<QLabel*>(u"record.phone"_s), nullptr);
}

TEST(RecordView, opensWhatAValueLinksTo)
{
    int opened = 0;
    RecordView view;
    view.setLines({{u"app"_s, fixedText(u"App"_s), fixedText(u"Ward <Rounds>"_s), [&opened] { ++opened; }}});
    view.resize(400, 60);
    view.show();
    QTest::qWait(0);
    auto* link = view.findChild<QLabel*>(u"record.app"_s);
    EXPECT_TRUE(link->text().contains(u"Ward &lt;Rounds&gt;"_s));
    QTest::mouseClick(link, Qt::LeftButton, {}, QPoint(6, link->height() / 2));
    EXPECT_EQ(opened, 1);
}

TEST(RecordView, showsItsHeadingOnlyAboveLines)
{
    RecordView view(fixedText(u"Tags"_s));
    auto* heading = view.findChild<QLabel*>();
    EXPECT_TRUE(heading->isHidden());
    view.setLines({{u"os"_s, fixedText(u"os"_s), fixedText(u"Android 13"_s)}});
    EXPECT_FALSE(heading->isHidden());
    EXPECT_EQ(heading->text(), u"Tags"_s);
}

TEST(RecordView, letsLongNamesBreakAfterTheirDots)
{
    EXPECT_EQ(withBreaks(u"Version 3.2.0"_s), u"Version 3.2.0"_s);
    EXPECT_EQ(withBreaks(u"com.android.internal.os.RuntimeInit"_s),
        u"com.\u200bandroid.\u200binternal.\u200bos.\u200bRuntimeInit"_s);
}

TEST(RawRecord, staysFoldedUntilAsked)
{
    RawRecord raw;
    raw.setJson(R"({"outcome":"failed"})");
    raw.show();
    auto* text = raw.findChild<QLabel*>(u"rawText"_s);
    EXPECT_FALSE(text->isVisible());
    QTest::mouseClick(raw.findChild<QToolButton*>(u"rawFold"_s), Qt::LeftButton);
    EXPECT_TRUE(text->isVisible());
    EXPECT_TRUE(text->text().contains(u"\"outcome\": \"failed\""_s));
}

TEST(RawRecord, copiesTheRecordWithoutBreaks)
{
    RawRecord raw;
    raw.setJson(R"({"module":"com.android.internal.os.RuntimeInit"})");
    raw.copy();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"com.android.internal.os.RuntimeInit"_s));
}

TEST(FilterBar, showsAFilterOnlyWhileItHolds)
{
    FilterBar bar;
    bar.addChoice(u"person"_s, fixedText(u"Person"_s), {});
    bar.setChoiceShown(u"person"_s, false);
    auto* chip = bar.findChild<QToolButton*>(u"filter.person"_s);
    EXPECT_TRUE(chip->isHidden());
    bar.setChoiceShown(u"person"_s, true);
    EXPECT_FALSE(chip->isHidden());
}

} // namespace wardport::test
