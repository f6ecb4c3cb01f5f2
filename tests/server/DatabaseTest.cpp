// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/DatabaseFixture.h"

namespace wardport::test {

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
    item.id = db.query("INSERT INTO item (name, kind, valid_until, contract_end, tags, people, icon, weight, is_open, "
                       "parent_id) "
                       "VALUES (:name, :kind, :valid_until, :contract_end, :tags, :people, :icon, :weight, :is_open, "
                       ":parent_id) "
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
    const auto row = db.query(
                           "SELECT ':a' || :a::text, \":b\", $tag$:c$tag$ /* :d */ FROM (SELECT 1 AS \":b\") x -- :e")
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

    EXPECT_EQ(
        (db.query("SELECT name, contract_end FROM item ORDER BY id").rows<std::pair<QString, std::optional<QDate>>>()),
        (std::vector<std::pair<QString, std::optional<QDate>>>{
            {text(u"甲\"\\"), std::nullopt}, {text(u"b"), QDate(2026, 1, 2)}}));
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

TEST(SqlError, fieldIsReadFromTheConstraintsName)
{
    EXPECT_EQ(fieldOfConstraint("person_staff_no_unique", "person"), text(u"staffNo"));
    EXPECT_EQ(fieldOfConstraint("app_vendor_id_fkey", "app"), text(u"vendorId"));
    EXPECT_EQ(fieldOfConstraint("org_unit_code_key", "org_unit"), text(u"code"));
    EXPECT_EQ(fieldOfConstraint("vendor_valid_until_check", "vendor"), text(u"validUntil"));
}

} // namespace wardport::test
