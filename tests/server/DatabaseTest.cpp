// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/CopyWriter.h"
#include "server/db/Database.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

#include <thread>

namespace wardport::test {

using namespace server;
using namespace std::chrono_literals;

namespace {

enum class Kind { web, native_ };
BOOST_DESCRIBE_ENUM(Kind, web, native_)

struct Item {
    VendorId id;
    QString name;
    Kind kind = Kind::web;
    std::optional<Instant> validUntil;
    std::optional<QDate> contractEnd;
    std::vector<QString> tags;
    std::vector<PersonId> people;
    QByteArray icon;
    double weight = 0;
    bool isOpen = false;
    OrgUnitId parentId;

    bool operator==(const Item&) const = default;
};
BOOST_DESCRIBE_STRUCT(Item, (), (id, name, kind, validUntil, contractEnd, tags, people, icon, weight, isOpen, parentId))

constexpr auto createItem = R"(CREATE TABLE item (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CONSTRAINT item_name_unique UNIQUE,
    kind text NOT NULL DEFAULT 'web',
    valid_until timestamptz(3),
    contract_end date,
    tags text[] NOT NULL DEFAULT '{}',
    people bigint[] NOT NULL DEFAULT '{}',
    icon bytea,
    weight double precision NOT NULL DEFAULT 0 CHECK (weight >= 0),
    is_open boolean NOT NULL DEFAULT false,
    parent_id bigint REFERENCES item (id)))";

constexpr auto insertName = "INSERT INTO item (name) VALUES (:name) RETURNING id";

class DatabaseTest : public testing::Test {
protected:
    DatabaseTest() { db.execute(QString::fromLatin1(createItem)); }

    /// What the call throws; a success fails the test.
    template <class Call>
    static Error errorOf(Call&& call)
    {
        try {
            call();
        } catch (const ApiError& failure) {
            return failure.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    qint64 count() { return db.query("SELECT count(*) FROM item").scalar<qint64>(); }

    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
};

QString text(const char16_t* utf16)
{
    return QString::fromUtf16(utf16);
}

} // namespace

TEST_F(DatabaseTest, structComesBackAsItWasWritten)
{
    Item item;
    item.name = text(u"𠮷田 \"医院\"\\\t'x'");
    item.kind = Kind::native_;
    item.validUntil = parseRfc3339("2026-11-24T03:41:01.123Z");
    item.contractEnd = QDate(2027, 2, 28);
    item.tags = {text(u"急诊,ICU"), text(u"a\"b\\c"), text(u""), text(u"NULL"), text(u"{x}")};
    item.people = {PersonId(7), PersonId(9007199254740993)};
    item.icon = QByteArray("\x00\xff\x10\\", 4);
    item.weight = 0.1;
    item.isOpen = true;
    item.id = db.query("INSERT INTO item (name, kind, valid_until, contract_end, tags, people, icon, weight, is_open, parent_id) "
                       "VALUES (:name, :kind, :valid_until, :contract_end, :tags, :people, :icon, :weight, :is_open, :parent_id) "
                       "RETURNING id")
                  .bindAll(item)
                  .scalar<VendorId>();

    EXPECT_EQ(db.query("SELECT * FROM item WHERE id = :id").bind(":id", item.id).only<Item>(), item);
}

TEST_F(DatabaseTest, nullReadsAsDefaultOrNothing)
{
    db.query(insertName).bind(":name", text(u"a")).run();

    const Item item = db.query("SELECT * FROM item").only<Item>();

    EXPECT_FALSE(item.validUntil);
    EXPECT_FALSE(item.parentId.isValid());
    EXPECT_TRUE(db.query("SELECT parent_id IS NULL AND valid_until IS NULL FROM item").scalar<bool>());
}

TEST_F(DatabaseTest, nullStringIsEmptyText)
{
    db.query(insertName).bind(":name", QString()).run();

    EXPECT_EQ(db.query("SELECT name FROM item").scalar<std::optional<QString>>(), QString());
}

TEST_F(DatabaseTest, colonsInLiteralsCastsCommentsAreNoParameters)
{
    const auto row = db.query("SELECT ':a' || :a::text, \":b\", $tag$:c$tag$ /* :d */ FROM (SELECT 1 AS \":b\") x -- :e")
                         .bind(":a", text(u"z"))
                         .only<std::tuple<QString, int, QString>>();

    EXPECT_EQ(row, std::tuple(text(u":az"), 1, text(u":c")));
}

TEST_F(DatabaseTest, oneNameInSeveralPlacesIsOneParameter)
{
    auto query = db.query("SELECT :n::int + :n::int WHERE :n::int IS NOT NULL OR FALSE");

    EXPECT_EQ(query.bind(":n", 21).scalar<int>(), 42);
}

TEST_F(DatabaseTest, sameStatementMayRunInsideItsOwnLoop)
{
    for (const auto* name : {u"a", u"b", u"c"})
        db.query(insertName).bind(":name", text(name)).run();
    constexpr auto next = "SELECT name FROM item WHERE name > :name ORDER BY name";
    QStringList pairs;

    for (const QString& outer : db.query(next).bind(":name", QString()).rows<QString>()) {
        for (const QString& inner : db.query(next).bind(":name", outer).rows<QString>())
            pairs << outer + inner;
    }

    EXPECT_EQ(pairs.join(u' '), text(u"ab ac bc"));
}

TEST_F(DatabaseTest, arraysFeedUnnest)
{
    ArrayColumn names;
    ArrayColumn ends;
    names.add(text(u"甲\"\\"));
    ends.add(std::optional<QDate>());
    names.add("b");
    ends.add(std::optional(QDate(2026, 1, 2)));

    db.query("INSERT INTO item (name, contract_end) SELECT * FROM unnest(:names::text[], :ends::date[])")
        .bind(":names", names)
        .bind(":ends", ends)
        .run();

    EXPECT_EQ((db.query("SELECT name, contract_end FROM item ORDER BY id").rows<std::pair<QString, std::optional<QDate>>>()),
        (std::vector<std::pair<QString, std::optional<QDate>>>{{text(u"甲\"\\"), std::nullopt}, {text(u"b"), QDate(2026, 1, 2)}}));
}

TEST_F(DatabaseTest, absentRowIsNotFound)
{
    EXPECT_EQ(errorOf([&] { db.query("SELECT * FROM item").only<Item>(); }).code, ErrorCode::notFound);
    EXPECT_FALSE(db.query("SELECT * FROM item").one<Item>());
}

TEST_F(DatabaseTest, duplicateNamesItsField)
{
    db.query(insertName).bind(":name", "a").run();

    const Error error = errorOf([&] { db.query(insertName).bind(":name", "a").run(); });

    EXPECT_EQ(error.code, ErrorCode::duplicate);
    EXPECT_EQ(error.field, text(u"name"));
}

TEST_F(DatabaseTest, missingReferenceIsToldFromOneStillUsed)
{
    const auto insertChild = "INSERT INTO item (name, parent_id) VALUES ('child', :parent)";
    const Error missing = errorOf([&] { db.query(insertChild).bind(":parent", 4711).run(); });
    db.query(insertChild).bind(":parent", db.query(insertName).bind(":name", "parent").scalar<qint64>()).run();
    const Error used = errorOf([&] { db.query("DELETE FROM item WHERE name = 'parent'").run(); });

    EXPECT_EQ(missing.code, ErrorCode::notFound);
    EXPECT_EQ(missing.field, text(u"parentId"));
    EXPECT_EQ(used.code, ErrorCode::inUse);
}

TEST_F(DatabaseTest, brokenRuleNamesItsField)
{
    const Error check = errorOf([&] { db.query("INSERT INTO item (name, weight) VALUES ('a', -1)").run(); });
    const Error null = errorOf([&] { db.query("INSERT INTO item (name) VALUES (:name)").bindNull(":name").run(); });

    EXPECT_EQ(check.code, ErrorCode::invalid);
    EXPECT_EQ(check.field, text(u"weight"));
    EXPECT_EQ(null.code, ErrorCode::required);
    EXPECT_EQ(null.field, text(u"name"));
}

TEST_F(DatabaseTest, textWithNulIsRefusedNotCut)
{
    const Error error = errorOf([&] { db.query(insertName).bind(":name", QString::fromUtf16(u"a\0b", 3)).run(); });

    EXPECT_EQ(error.code, ErrorCode::invalid);
    EXPECT_EQ(error.field, text(u"name"));
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, forgottenParameterIsAnError)
{
    EXPECT_EQ(errorOf([&] { db.query(insertName).run(); }).code, ErrorCode::internal);
    EXPECT_EQ(errorOf([&] { db.query(insertName).bind(":nmae", 1); }).code, ErrorCode::internal);
}

TEST_F(DatabaseTest, transactionIsUndoneUnlessCommitted)
{
    {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
    }
    EXPECT_EQ(count(), 0);
    {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        transaction.commit();
    }
    EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, innerTransactionJoinsTheOuter)
{
    {
        Transaction outer(db);
        {
            Transaction inner(db);
            db.query(insertName).bind(":name", "a").run();
            inner.commit();
        }
        EXPECT_TRUE(db.isInTransaction());
    }
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, innerRollbackDoomsTheOuter)
{
    const auto outer = [&] {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        {
            Transaction inner(db);
        }
        transaction.commit();
    };

    EXPECT_EQ(errorOf(outer).code, ErrorCode::internal);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, commitAfterASwallowedErrorIsNoSuccess)
{
    const auto careless = [&] {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        errorOf([&] { db.query(insertName).bind(":name", "a").run(); });
        transaction.commit();
    };

    EXPECT_EQ(errorOf(careless).code, ErrorCode::internal);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, workOnCommitRunsOnceAndOnlyAfterCommit)
{
    int calls = 0;
    {
        Transaction lost(db);
        lost.onCommit([&] { calls += 100; });
    }
    {
        Transaction outer(db);
        {
            Transaction inner(db);
            inner.onCommit([&] { ++calls; });
            inner.commit();
        }
        EXPECT_EQ(calls, 0);
        outer.commit();
    }

    EXPECT_EQ(calls, 1);
}

TEST_F(DatabaseTest, serializationFailureIsTriedAgain)
{
    int attempts = 0;

    db.transact([&] {
        db.query(insertName).bind(":name", QString::number(++attempts)).run();
        if (attempts < 3)
            db.execute(text(u"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"));
    });

    EXPECT_EQ(attempts, 3);
    EXPECT_EQ(db.query("SELECT name FROM item").rows<QString>(), std::vector<QString>{text(u"3")});
}

TEST_F(DatabaseTest, serializationFailureEndsAfterThreeAttempts)
{
    int attempts = 0;

    const Error error = errorOf([&] {
        db.transact([&] {
            ++attempts;
            db.execute(text(u"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40P01'; END $$"));
        });
    });

    EXPECT_EQ(attempts, 3);
    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_EQ(error.retryAfter, 2);
}

TEST_F(DatabaseTest, lostSessionIsReopenedUnseen)
{
    constexpr auto session = "SELECT pg_backend_pid()";
    const int before = db.query(session).scalar<int>();
    ASSERT_GE(postgres.killSessions(), 1);

    EXPECT_NE(db.query(session).scalar<int>(), before);
}

TEST_F(DatabaseTest, sessionLostInATransactionFailsItWhole)
{
    const auto work = [&] {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        postgres.killSessions();
        errorOf([&] { db.query(insertName).bind(":name", "b").run(); });
        transaction.commit();
    };

    EXPECT_EQ(errorOf(work).code, ErrorCode::unavailable);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, closedDatabaseIsUnavailableThenBack)
{
    postgres.setAvailable(false);
    const Error error = errorOf([&] { count(); });
    postgres.setAvailable(true);

    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_EQ(error.retryAfter, 2);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, absentServerIsUnavailable)
{
    Database nowhere({text(u"host=/nonexistent dbname=x")});

    EXPECT_EQ(errorOf([&] { nowhere.query("SELECT 1").run(); }).code, ErrorCode::unavailable);
}

TEST_F(DatabaseTest, nextHostOfTheListIsTried)
{
    ConnectionSettings settings = postgres.settings();
    const QString socket = db.query("SELECT current_setting('unix_socket_directories')").scalar<QString>();
    settings.uri = text(u"host=/nonexistent,%1 user=wardport dbname=%2 target_session_attrs=read-write")
                       .arg(socket, db.query("SELECT current_database()").scalar<QString>());
    Database list(settings);

    EXPECT_EQ(list.query("SELECT count(*) FROM item").scalar<int>(), 0);
}

TEST_F(DatabaseTest, statementThatTakesTooLongIsCutShort)
{
    ConnectionSettings settings = postgres.settings();
    settings.statementTimeout = 50ms;
    Database impatient(settings);

    EXPECT_EQ(errorOf([&] { impatient.query("SELECT pg_sleep(30)").run(); }).code, ErrorCode::unavailable);
    EXPECT_EQ(impatient.query("SELECT 1").scalar<int>(), 1);
}

TEST_F(DatabaseTest, eachThreadHasASessionThatEndsWithIt)
{
    constexpr auto session = "SELECT pg_backend_pid()";
    const int own = db.query(session).scalar<int>();
    int other = own;
    std::thread([&] { other = db.query(session).scalar<int>(); }).join();
    const auto isAlive = [&] {
        return db.query("SELECT count(*) FROM pg_stat_activity WHERE pid = :pid").bind(":pid", other).scalar<int>() > 0;
    };

    EXPECT_NE(other, own);
    const auto deadline = std::chrono::steady_clock::now() + 10s;
    while (isAlive() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
    EXPECT_FALSE(isAlive());
}

TEST_F(DatabaseTest, twoDatabasesOnOneThreadKeepApart)
{
    TestPostgres other(TestPostgres::Schema::none);
    other.database().execute(QString::fromLatin1(createItem));
    other.database().query(insertName).bind(":name", "elsewhere").run();

    EXPECT_EQ(count(), 0);
    EXPECT_EQ(other.database().query("SELECT count(*) FROM item").scalar<int>(), 1);
}

TEST_F(DatabaseTest, statementsBeyondTheCacheStillRun)
{
    auto held = db.query("SELECT :n::int");
    held.bind(":n", 5).run();
    for (int n = 0; n < 1'000; ++n)
        ASSERT_EQ(db.query("SELECT " + std::to_string(n)).scalar<int>(), n);

    EXPECT_EQ(held.scalar<int>(), 5);
    EXPECT_LE(db.query("SELECT count(*) FROM pg_prepared_statements").scalar<int>(), 402);
}

TEST_F(DatabaseTest, rowsStreamOneByOne)
{
    qint64 sum = 0;

    db.query("SELECT n FROM generate_series(1, :n::int) n").bind(":n", 100'000).each<int>([&](int n) { sum += n; });

    EXPECT_EQ(sum, 5'000'050'000);
}

TEST_F(DatabaseTest, streamGivenUpLeavesTheSessionUsable)
{
    const auto giveUp = [&] {
        db.query("SELECT n FROM generate_series(1, 10000000) n").each<int>([](int n) {
            if (n == 3)
                throw ApiError(ErrorCode::cancelled);
        });
    };

    EXPECT_EQ(errorOf(giveUp).code, ErrorCode::cancelled);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, copyStoresEveryKindOfField)
{
    CopyWriter copy(db.here(), "item (name, contract_end, tags, icon, is_open)");
    copy.row(text(u"制\t表\n\\N"), std::optional<QDate>(), std::vector<QString>{text(u"a\\b\"")}, QByteArray("\0\t", 2), true);
    copy.row("second", QDate(2026, 5, 1), std::vector<QString>{}, QByteArray(), false);
    EXPECT_EQ(copy.finish(), 2);

    const auto items = db.query("SELECT * FROM item ORDER BY id").rows<Item>();
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].name, text(u"制\t表\n\\N"));
    EXPECT_EQ(items[0].tags, std::vector<QString>{text(u"a\\b\"")});
    EXPECT_EQ(items[0].icon, QByteArray("\0\t", 2));
    EXPECT_EQ(items[1].contractEnd, QDate(2026, 5, 1));
}

TEST_F(DatabaseTest, copyGivenUpStoresNothing)
{
    {
        CopyWriter copy(db.here(), "item (name)");
        for (int row = 0; row < 20'000; ++row)
            copy.row(row);
    }

    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, copyOfABadRowFailsAsItsStatementWould)
{
    CopyWriter copy(db.here(), "item (name)");
    copy.row("a");
    copy.row("a");

    const Error error = errorOf([&] { copy.finish(); });

    EXPECT_EQ(error.code, ErrorCode::duplicate);
    EXPECT_EQ(error.field, text(u"name"));
}

TEST(SqlError, fieldIsReadFromTheConstraintsName)
{
    EXPECT_EQ(fieldOfConstraint("person_staff_no_unique", "person"), text(u"staffNo"));
    EXPECT_EQ(fieldOfConstraint("app_vendor_id_fkey", "app"), text(u"vendorId"));
    EXPECT_EQ(fieldOfConstraint("org_unit_code_key", "org_unit"), text(u"code"));
    EXPECT_EQ(fieldOfConstraint("vendor_valid_until_check", "vendor"), text(u"validUntil"));
}

} // namespace wardport::test
