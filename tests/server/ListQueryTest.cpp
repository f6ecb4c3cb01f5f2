// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/ListQuery.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

#include <set>

namespace wardport::test {

using namespace server;

namespace {

struct Row {
    VendorId id;
    QString name;
    std::optional<int> rank;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, name, rank))

constexpr SortColumn sortable[] = {
    {"name", "v.name", ColumnType::text},
    {"rank", "v.rank", ColumnType::integer, true},
    {"score", "v.score", ColumnType::number},
    {"createdAt", "v.created_at", ColumnType::instant},
    {"day", "v.day", ColumnType::date, true},
    {"key", "v.key", ColumnType::uuid},
    {"isOpen", "v.is_open", ColumnType::boolean},
};
constexpr ListSpec list{"SELECT v.id, v.name, v.rank", "FROM vendor v", sortable, "name", "v.id"};

constexpr auto createVendor = R"(CREATE TABLE vendor (
    id bigint PRIMARY KEY,
    name text NOT NULL,
    rank int,
    score double precision NOT NULL,
    created_at timestamptz NOT NULL,
    day date,
    key uuid NOT NULL,
    is_open boolean NOT NULL))";

// Seven names, four ranks of which one is NULL, times that differ in microseconds: equal values across every page's
// edge.
constexpr auto fill = R"(INSERT INTO vendor SELECT n, 'name ' || n % 7, nullif(n % 4, 0), (n % 5) / 3.0,
    timestamptz '2026-11-24 03:00:00.000001+00' + (n % 6) * interval '1 microsecond',
    nullif(date '2026-01-01' + n % 3, date '2026-01-02'),
    md5((n % 9)::text)::uuid, n % 2 = 0 FROM generate_series(1, %1) n)";

class ListQueryTest : public testing::Test {
protected:
    ListQueryTest() { db.execute(QString::fromLatin1(createVendor)); }

    void insert(int rows) { db.execute(QString::fromLatin1(fill).arg(rows)); }

    Page<Row> page(PageQuery request) { return ListQuery(db, list).page<Row>(request); }

    static PageQuery sorted(const char* sort, int limit, const std::optional<QString>& cursor = {})
    {
        return {limit, cursor, QString::fromLatin1(sort), {}};
    }

    /// The ids of the whole list, read page by page.
    std::vector<qint64> walk(const char* sort, int limit)
    {
        std::vector<qint64> ids;
        std::optional<QString> cursor;
        do {
            const Page<Row> part = page(sorted(sort, limit, cursor));
            for (const Row& row : part.items)
                ids.push_back(row.id.value());
            cursor = part.nextCursor;
        } while (cursor && ids.size() < 1'000);
        return ids;
    }

    Error errorOf(const PageQuery& request)
    {
        try {
            page(request);
        } catch (const ApiError& failure) {
            return failure.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
};

class ListQuerySortTest : public ListQueryTest,
                          public testing::WithParamInterface<std::pair<const char*, const char*>> {};

} // namespace

TEST_P(ListQuerySortTest, pagesJoinToTheWholeInOrder)
{
    insert(60);
    const auto& [sort, order] = GetParam();
    const auto whole = db.query("SELECT id FROM vendor ORDER BY " + std::string(order)).rows<qint64>();

    for (const int limit : {1, 7, 59, 60})
        EXPECT_EQ(walk(sort, limit), whole) << "limit " << limit;
}

INSTANTIATE_TEST_SUITE_P(EverySort, ListQuerySortTest,
    testing::Values(std::pair("name", "name, id"), std::pair("-name", "name DESC, id DESC"),
        std::pair("rank", "rank, id"), std::pair("-rank", "rank DESC, id DESC"), std::pair("score", "score, id"),
        std::pair("-score", "score DESC, id DESC"), std::pair("createdAt", "created_at, id"),
        std::pair("-createdAt", "created_at DESC, id DESC"), std::pair("day", "day, id"),
        std::pair("-day", "day DESC, id DESC"), std::pair("key", "key, id"),
        std::pair("-isOpen", "is_open DESC, id DESC"), std::pair("id", "id"), std::pair("-id", "id DESC")),
    [](const auto& param) {
        const std::string sort = param.param.first;
        return sort.starts_with('-') ? sort.substr(1) + "Descending" : sort;
    });

TEST_F(ListQueryTest, defaultsAreFiftyRowsByTheDefaultSort)
{
    insert(60);

    const Page<Row> first = page({});

    EXPECT_EQ(first.items.size(), 50u);
    EXPECT_EQ(first.items.front().name, QStringLiteral("name 0"));
    EXPECT_TRUE(first.nextCursor);
}

TEST_F(ListQueryTest, emptyListHasNoCursor)
{
    const Page<Row> nothing = page({});

    EXPECT_TRUE(nothing.items.empty());
    EXPECT_FALSE(nothing.nextCursor);
    EXPECT_EQ(nothing.total, 0);
}

TEST_F(ListQueryTest, rowInsertedMeanwhileShiftsNothing)
{
    insert(20);
    const Page<Row> first = page(sorted("id", 10));
    db.execute(QStringLiteral(
        "INSERT INTO vendor SELECT -1, name, rank, score, created_at, day, key, is_open FROM vendor LIMIT 1"));

    EXPECT_EQ(page(sorted("id", 10, first.nextCursor)).items.front().id, VendorId(11));
}

TEST_F(ListQueryTest, filtersApplyToPageAndTotal)
{
    insert(60);
    const std::optional<QString> absent;

    const Page<Row> found = ListQuery(db, list)
                                .where("v.rank IS NOT NULL")
                                .where("v.id <= :most", 20)
                                .whereIf("v.name LIKE :name", std::optional(likeContains(QStringLiteral("ame 3"))))
                                .whereIf("v.name = :other", absent)
                                .page<Row>({1, {}, {}, {}});

    ASSERT_EQ(found.items.size(), 1u);
    EXPECT_EQ(found.items.front().id, VendorId(3));
    EXPECT_EQ(found.total, 3);
}

TEST_F(ListQueryTest, totalIsExactToTenThousandThenAnEstimate)
{
    insert(10'000);
    const Page<Row> exact = page({});
    db.execute(QStringLiteral(
        "INSERT INTO vendor SELECT -1, name, rank, score, created_at, day, key, is_open FROM vendor LIMIT 1"));
    db.execute(QStringLiteral("ANALYZE vendor"));
    const Page<Row> estimate = page({});

    EXPECT_EQ(exact.total, 10'000);
    EXPECT_FALSE(exact.totalIsEstimate);
    EXPECT_NEAR(static_cast<double>(estimate.total), 10'001, 100);
    EXPECT_TRUE(estimate.totalIsEstimate);
}

TEST_F(ListQueryTest, estimateKnowsTheFilters)
{
    insert(30'000);
    db.execute(QStringLiteral("ANALYZE vendor"));

    const Page<Row> half = ListQuery(db, list).where("v.is_open = :open", true).estimateTotal().page<Row>({});

    EXPECT_TRUE(half.totalIsEstimate);
    EXPECT_NEAR(static_cast<double>(half.total), 15'000, 1'500);
}

TEST_F(ListQueryTest, laterPagesKeepTheTotal)
{
    insert(30);
    const Page<Row> first = page(sorted("name", 10));

    EXPECT_EQ(page(sorted("name", 10, first.nextCursor)).total, 30);
}

TEST_F(ListQueryTest, badLimitOrSortNamesItself)
{
    for (const int limit : {0, -1, 501}) {
        const Error error = errorOf(sorted("name", limit));
        EXPECT_EQ(error.code, ErrorCode::outOfRange);
        EXPECT_EQ(error.field, QStringLiteral("limit"));
    }
    for (const char* sort : {"password", "name;DROP TABLE vendor", "--name", "-"}) {
        const Error error = errorOf(sorted(sort, 10));
        EXPECT_EQ(error.code, ErrorCode::invalid) << sort;
        EXPECT_EQ(error.field, QStringLiteral("sort"));
    }
}

TEST_F(ListQueryTest, damagedCursorIsMalformed)
{
    insert(20);
    const QString good = *page(sorted("rank", 5)).nextCursor;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QString bad = good;
        bad[at] = bad[at] == u'A' ? u'B' : u'A';
        const Error error = errorOf(sorted("rank", 5, bad));
        ASSERT_EQ(error.code, ErrorCode::malformed) << qPrintable(bad);
        ASSERT_EQ(error.field, QStringLiteral("cursor"));
    }
    for (const char16_t* junk : {u"x", u"====", u"💥", u"AAAAAAAAAAAA"})
        EXPECT_EQ(errorOf(sorted("rank", 5, QString::fromUtf16(junk))).code, ErrorCode::malformed);
    EXPECT_EQ(errorOf(sorted("rank", 5, good.left(good.size() / 2))).code, ErrorCode::malformed);
}

TEST_F(ListQueryTest, cursorOfAnotherSortIsMalformed)
{
    insert(20);
    const std::optional<QString> cursor = page(sorted("rank", 5)).nextCursor;

    EXPECT_EQ(errorOf(sorted("-rank", 5, cursor)).code, ErrorCode::malformed);
    EXPECT_EQ(errorOf(sorted("name", 5, cursor)).code, ErrorCode::malformed);
}

TEST_F(ListQueryTest, searchTextStandsForItself)
{
    db.execute(QStringLiteral(
        "CREATE TABLE word (text text); INSERT INTO word VALUES ('100%'), ('100x'), ('a_b'), ('axb'), ('c\\d')"));
    const auto matches = [&](const QString& pattern) {
        return db.query("SELECT text FROM word WHERE text LIKE :p").bind(":p", pattern).rows<QString>();
    };

    EXPECT_EQ(matches(likePrefix(QStringLiteral("100%"))), std::vector<QString>{QStringLiteral("100%")});
    EXPECT_EQ(matches(likeContains(QStringLiteral("_"))), std::vector<QString>{QStringLiteral("a_b")});
    EXPECT_EQ(matches(likeContains(QStringLiteral("\\"))), std::vector<QString>{QStringLiteral("c\\d")});
}

TEST_F(ListQueryTest, statementsDependOnlyOnFiltersPresentAndSort)
{
    insert(60);
    const auto prepared = [&] { return db.query("SELECT count(*) FROM pg_prepared_statements").scalar<int>(); };
    const auto cursor = page(sorted("name", 5)).nextCursor;
    page(sorted("name", 6, cursor));
    const int before = prepared();
    for (int limit = 1; limit < 20; ++limit)
        page(sorted("name", limit, page(sorted("name", limit)).nextCursor));

    EXPECT_EQ(prepared(), before);
}

} // namespace wardport::test
