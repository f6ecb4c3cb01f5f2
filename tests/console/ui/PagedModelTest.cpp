// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/PagedModel.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "tests/console/ui/Thing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

namespace {

Error failure(ErrorCode code, const QString& requestId = {})
{
    Error error;
    error.code = code;
    error.requestId = requestId;
    return error;
}

/// A server that answers when told to, so that tests choose the order of answers.
struct FakeList {
    using Model = PagedModel<Thing>;
    std::vector<PageQuery> asked;
    std::vector<Model::Answer> waiting;

    Model model{thingColumns(), [this](const PageQuery& query, Model::Answer answer) {
        asked.push_back(query);
        waiting.push_back(std::move(answer));
    }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    FakeList()
    {
        // Else it asks for pages by itself, as a view does.
        tester.setUseFetchMore(false);
    }

    void answer(size_t question, const QStringList& words, std::optional<QString> next = {}, qint64 total = 0)
    {
        waiting.at(question)(Page<Thing>{things(words), std::move(next), total, total >= 10000});
    }
};

} // namespace

TEST(PagedModel, fetchesTheNextPageFromTheCursor)
{
    FakeList list;
    list.model.reset();
    list.answer(0, {u"1 Amber"_s, u"2 Birch"_s}, u"c2"_s, 3);
    ASSERT_TRUE(list.model.canFetchMore({}));
    list.model.fetchMore({});
    EXPECT_EQ(list.asked.at(1).cursor, u"c2"_s);
    list.answer(1, {u"3 Cedar"_s}, {}, 3);
    EXPECT_THAT(names(list.model.rows()), ElementsAre(u"Amber"_s, u"Birch"_s, u"Cedar"_s));
    EXPECT_FALSE(list.model.canFetchMore({}));
    EXPECT_EQ(list.model.total(), 3);
}

TEST(PagedModel, asksOnlyOnceForAPageUnderWay)
{
    FakeList list;
    list.model.reset();
    list.answer(0, {u"1 Amber"_s}, u"c1"_s);
    list.model.fetchMore({});
    EXPECT_FALSE(list.model.canFetchMore({}));
    list.model.fetchMore({});
    EXPECT_EQ(list.asked.size(), 2u);
}

TEST(PagedModel, aPageAskedForWhileRowsComeInIsAskedForOnce)
{
    FakeList list;
    list.tester.setUseFetchMore(true);
    list.model.reset();
    list.answer(0, {u"1 Amber"_s}, u"c1"_s);
    ASSERT_EQ(list.asked.size(), 2u);
    EXPECT_FALSE(list.model.canFetchMore({}));
    EXPECT_TRUE(list.model.state().isLoading());
    list.answer(1, {u"2 Birch"_s});
    EXPECT_THAT(names(list.model.rows()), ElementsAre(u"Amber"_s, u"Birch"_s));
    EXPECT_FALSE(list.model.state().isLoading());
    EXPECT_EQ(list.asked.size(), 2u);
}

TEST(PagedModel, theLatestQuestionWins)
{
    FakeList list;
    list.model.reset();
    list.model.reset();
    list.answer(1, {u"2 Newer"_s});
    list.answer(0, {u"1 Older"_s});
    EXPECT_THAT(names(list.model.rows()), ElementsAre(u"Newer"_s));
}

TEST(PagedModel, anAnswerAfterTheModelIsGoneIsDropped)
{
    PagedModel<Thing>::Answer late;
    {
        PagedModel<Thing> model(thingColumns(), [&](const PageQuery&, PagedModel<Thing>::Answer answer) { late = std::move(answer); });
        model.reset();
    }
    late(Page<Thing>{things({u"1 Late"_s}), {}, 1, false});
    SUCCEED();
}

TEST(PagedModel, sortingAsksTheServer)
{
    FakeList list;
    list.model.reset();
    list.answer(0, {u"1 Amber"_s});
    list.model.sort(1, Qt::DescendingOrder);
    ASSERT_EQ(list.asked.size(), 2u);
    EXPECT_EQ(list.asked.back().sort, u"-size"_s);
    list.model.sort(2, Qt::AscendingOrder); // not sortable: back to the server's own order
    EXPECT_FALSE(list.asked.back().sort.has_value());
}

TEST(PagedModel, refreshReadsAsManyRowsAsAreHereAndKeepsThem)
{
    FakeList list;
    list.model.setPageSize(2);
    list.model.reset();
    list.answer(0, {u"1 Amber"_s, u"2 Birch"_s}, u"c2"_s);
    list.model.fetchMore({});
    list.answer(1, {u"3 Cedar"_s, u"4 Daisy"_s}, u"c4"_s);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    list.model.refresh();
    EXPECT_EQ(list.asked.back().limit, 4);
    EXPECT_FALSE(list.asked.back().cursor.has_value());
    list.answer(2, {u"0 Newest"_s, u"1 Amber"_s, u"2 Birch"_s, u"3 Cedar"_s}, u"c3"_s);
    EXPECT_THAT(names(list.model.rows()), ElementsAre(u"Newest"_s, u"Amber"_s, u"Birch"_s, u"Cedar"_s));
    EXPECT_EQ(resets.size(), 0);
}

TEST(PagedModel, aFailedPageIsToldAndRetriedFromItsCursor)
{
    FakeList list;
    list.model.reset();
    list.answer(0, {u"1 Amber"_s}, u"c1"_s);
    list.model.fetchMore({});
    list.waiting.at(1)(failure(ErrorCode::unavailable));
    EXPECT_TRUE(list.model.state().isFailed());
    EXPECT_FALSE(list.model.canFetchMore({})); // the view must not hammer a server in trouble
    list.model.retry();
    EXPECT_EQ(list.asked.at(2).cursor, u"c1"_s);
    list.answer(2, {u"2 Birch"_s});
    EXPECT_THAT(names(list.model.rows()), ElementsAre(u"Amber"_s, u"Birch"_s));
}

TEST(PagedModel, theViewFetchesByItself)
{
    FakeList list;
    TableView view;
    view.resize(400, 300);
    view.setModel(&list.model);
    list.model.reset();
    view.show();
    list.answer(0, {u"1 Amber"_s}, u"c1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list.asked.size(), 2u, 2000);
    EXPECT_EQ(list.asked.at(1).cursor, u"c1"_s);
}

TEST(StateStack, showsLoadingThenEmptyThenContent)
{
    FakeList list;
    auto* content = new QLabel(u"rows"_s);
    StateStack stack(content);
    stack.bind(list.model.state());
    stack.show();
    list.model.reset();
    EXPECT_TRUE(stack.findChild<QWidget*>(u"loadingView"_s)->isVisible());
    list.answer(0, {});
    EXPECT_TRUE(stack.findChild<QWidget*>(u"emptyView"_s)->isVisible());
    list.model.reset();
    list.answer(1, {u"1 Amber"_s});
    EXPECT_TRUE(content->isVisible());
}

TEST(StateStack, anErrorTellsWhatHappenedWithItsRequestAndRetries)
{
    LoadState state;
    StateStack stack(new QLabel(u"rows"_s));
    stack.setErrorTitle([] { return u"The apps could not be loaded."_s; });
    stack.bind(state);
    stack.show();
    state.begin();
    state.fail(failure(ErrorCode::unavailable, u"7f3a"_s));
    auto* view = stack.findChild<QWidget*>(u"errorView"_s);
    ASSERT_TRUE(view->isVisible());
    EXPECT_EQ(view->findChild<QLabel*>(u"noticeTitle"_s)->text(), u"The apps could not be loaded."_s);
    EXPECT_TRUE(view->findChild<QLabel*>(u"noticeSmallPrint"_s)->text().contains(u"7f3a"_s));
    QSignalSpy retried(&stack, &StateStack::retryRequested);
    view->findChild<QPushButton*>(u"noticeAction"_s)->click();
    EXPECT_EQ(retried.size(), 1);
}

TEST(StateStack, anErrorOverContentLeavesTheContentVisible)
{
    LoadState state;
    auto* content = new QLabel(u"rows"_s);
    StateStack stack(content);
    stack.bind(state);
    stack.show();
    state.begin();
    state.finish(false);
    state.begin();
    state.fail(failure(ErrorCode::network));
    EXPECT_TRUE(content->isVisible());
    EXPECT_TRUE(stack.findChild<QWidget*>(u"messageBar"_s)->isVisible());
}

} // namespace wardport::test
