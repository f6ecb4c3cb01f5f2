// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/MatrixStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectPeople = R"(
    WITH unit AS MATERIALIZED (SELECT id FROM org_unit WHERE path LIKE :unit),
         scope AS MATERIALIZED (SELECT id FROM org_unit WHERE path LIKE :scope)
    SELECT p.id, p.name, p.staff_no, p.department_id
    FROM person p
    WHERE p.active
      AND (p.department_id IN (SELECT id FROM unit) OR p.business_department_id IN (SELECT id FROM unit))
      AND (p.department_id IN (SELECT id FROM scope) OR p.business_department_id IN (SELECT id FROM scope)))";

constexpr auto withWords =
    " AND (p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials) ILIKE :words";
constexpr auto inOrder = " ORDER BY p.pinyin, p.name, p.id LIMIT :limit";

const std::string allPeople = std::string{selectPeople} + inOrder;
const std::string somePeople = std::string{selectPeople} + withWords + inOrder;

} // namespace

MatrixStore::MatrixStore(Database& database)
    : m_database(database)
{
}

std::vector<MatrixPerson> MatrixStore::people(
    const QString& unit, const QString& scope, const std::optional<QString>& words, int limit)
{
    Query query = m_database.query(words ? somePeople : allPeople);
    query.bind(":unit", unit).bind(":scope", scope).bind(":limit", limit);
    if (words)
        query.bind(":words", likeContains(*words));
    return query.rows<MatrixPerson>();
}

} // namespace wardport::server
