// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace server;

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

/// A database with one table that has a column of each kind.
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

inline QString text(const char16_t* utf16)
{
    return QString::fromUtf16(utf16);
}

} // namespace wardport::test
