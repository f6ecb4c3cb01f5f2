// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/PersonStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto personColumns = R"(
    SELECT p.id, p.hospital_id, p.staff_no, p.name, p.pinyin, p.pinyin_initials, p.category, p.title, p.department_id,
           p.business_department_id, p.phone, p.valid_from, p.valid_until, p.active, p.password_hash IS NOT NULL AS has_password,
           p.created_at, p.last_sign_in_at, p.version)";

const std::string selectPerson = std::string{personColumns} + " FROM person p WHERE p.id = :id";

#define PLACE                                                                                                          \
    "SELECT p.id, p.hospital_id, p.department_id, p.staff_no, p.name, d.path, p.active"                                \
    " FROM person p JOIN org_unit d ON d.id = p.department_id "
constexpr auto selectPlace = PLACE "WHERE p.id = :id";
constexpr auto holdPlace = PLACE "WHERE p.id = :id FOR SHARE OF p";
// Held in one order, so that two who hold some of the same people do not wait for each other.
constexpr auto holdPlaces = PLACE "WHERE p.id = ANY(:ids::bigint[]) ORDER BY p.id FOR SHARE OF p";
#undef PLACE

constexpr auto insertPerson = R"(
    INSERT INTO person (hospital_id, staff_no, name, pinyin, pinyin_initials, category, title, department_id,
                        business_department_id, phone, valid_from, valid_until)
    VALUES (:hospital_id, :staff_no, :name, :pinyin, :pinyin_initials, :category, :title, :department_id,
            :business_department_id, :phone, :valid_from, :valid_until)
    RETURNING id)";

constexpr auto updatePerson = R"(
    UPDATE person SET staff_no = :staff_no, name = :name, pinyin = :pinyin, pinyin_initials = :pinyin_initials,
        category = :category, title = :title, department_id = :department_id, business_department_id = :business_department_id,
        phone = :phone, valid_from = :valid_from, valid_until = :valid_until, version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto setPersonActive = "UPDATE person SET active = :active, version = version + 1 WHERE id = :id";
constexpr auto setPersonPassword = "UPDATE person SET password_hash = :hash, version = version + 1 WHERE id = :id";

// By name means by its sound, as Chinese lists are ordered.
constexpr SortColumn personSorts[] = {
    {"name", "(p.pinyin || ' ' || p.name)", ColumnType::text},
    {"staffNo", "p.staff_no", ColumnType::text},
    {"createdAt", "p.created_at", ColumnType::instant},
    {"lastSignInAt", "p.last_sign_in_at", ColumnType::instant, true},
};
constexpr ListSpec personList{
    .select = personColumns,
    .from = "FROM person p JOIN org_unit d ON d.id = p.department_id",
    .sortable = personSorts,
    .defaultSort = "name",
    .idExpression = "p.id",
};

constexpr auto inSubtree = R"(
    p.department_id IN (SELECT u.id FROM org_unit u JOIN org_unit top ON u.path LIKE top.path || '%' WHERE top.id = :unit)
    OR p.business_department_id IN (SELECT u.id FROM org_unit u JOIN org_unit top ON u.path LIKE top.path || '%' WHERE top.id = :unit))";

// The expression of the indexes person_search (trigrams) and person_short_words (one character, or two).
#define SEARCHED "(p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials)"
constexpr auto found = SEARCHED " ILIKE :q";
constexpr auto selectLong = "SELECT p.id FROM person p WHERE " SEARCHED " ILIKE :q LIMIT :most";
constexpr auto selectShort = "SELECT p.id FROM person p WHERE short_words" SEARCHED
                             " @> ARRAY[lower(:q::text)] LIMIT :most";
// The beginning of the list of those people, and how many they are, in one pass over them.
#define FIRST(condition)                                                                                               \
    "WITH found AS MATERIALIZED (SELECT p.id, p.pinyin || ' ' || p.name AS sound FROM person p WHERE " condition       \
    " LIMIT :most)"                                                                                                    \
    " SELECT id, (SELECT count(*) FROM found) FROM found ORDER BY sound, id LIMIT :page"
#define IN_SCOPE " AND p.department_id IN (SELECT u.id FROM org_unit u WHERE u.path LIKE :scope)"
constexpr auto firstLong = FIRST(SEARCHED " ILIKE :q");
constexpr auto firstLongInScope = FIRST(SEARCHED " ILIKE :q" IN_SCOPE);
constexpr auto firstShort = FIRST("short_words" SEARCHED " @> ARRAY[lower(:q::text)]");
constexpr auto firstShortInScope = FIRST("short_words" SEARCHED " @> ARRAY[lower(:q::text)]" IN_SCOPE);
#undef IN_SCOPE
#undef FIRST
#undef SEARCHED

/// Words that so many have are found sooner by going through the people in the list's order.
constexpr int commonPeople = 10'000;
constexpr int usualPage = 50;
constexpr int longestPage = 500;

bool isShort(const QString& words)
{
    return words.toUcs4().size() <= 2;
}

/// A single letter: almost everybody has it.
bool isNothing(const QString& words)
{
    return words.isEmpty() || (words.size() == 1 && words[0].unicode() < 0x80);
}

/// As somebody types: by name from the beginning, and nothing else narrows the list but what the caller may see.
bool isTyping(const PersonFilter& filter)
{
    const auto isEmpty = [](const std::optional<QString>& text) { return !text || text->isEmpty(); };
    const bool narrows = filter.orgUnitId || filter.category || filter.active.has_value() || filter.groupId;
    return !narrows && isEmpty(filter.cursor) && (isEmpty(filter.sort) || *filter.sort == QLatin1String("name"));
}

/// Pinyin is kept in one word, however its syllables were parted when typed.
QString searchWords(const QString& typed)
{
    QString words = typed.trimmed();
    const bool latin = std::all_of(
        words.begin(), words.end(), [](QChar c) { return c.unicode() < 0x80 && !c.isDigit(); });
    if (latin)
        words.remove(u' ').remove(u'\'');
    return words;
}

} // namespace

PersonStore::PersonStore(Database& database)
    : m_database(database)
{
}

Page<Person> PersonStore::list(const std::optional<QString>& scope, const PersonFilter& filter)
{
    std::optional<FoundPeople> few;
    std::optional<QString> common;
    if (filter.q) {
        const QString words = searchWords(*filter.q);
        few = isTyping(filter) ? firstWithWords(words, scope, filter.limit.value_or(usualPage)) : withWords(words);
        if (!few)
            common = likeContains(words);
    }
    ListQuery query(m_database, personList);
    query.whereIf("d.path LIKE :scope", scope)
        .whereIf(inSubtree, filter.orgUnitId)
        .whereIf("p.category = :category", filter.category)
        .whereIf("p.active = :active", filter.active)
        .whereIf("EXISTS (SELECT 1 FROM person_group_member m WHERE m.person_id = p.id AND m.group_id = :group)",
            filter.groupId)
        .whereIf("p.id = ANY (:few::bigint[])", few ? std::optional{few->people} : std::nullopt)
        .whereIf(found, common);
    if (few && isTyping(filter))
        query.knowTotal(few->total);
    return query.page<Person>(filter);
}

/// The page is made of its people alone: thousands of others need not come and go.
std::optional<PersonStore::FoundPeople> PersonStore::firstWithWords(
    const QString& words, const std::optional<QString>& scope, int page)
{
    if (isNothing(words))
        return std::nullopt;
    const bool inScope = scope.has_value();
    Query query = m_database.query(
        isShort(words) ? (inScope ? firstShortInScope : firstShort) : (inScope ? firstLongInScope : firstLong));
    query.bind(":q", isShort(words) ? words : likeContains(words)).bind(":most", commonPeople + 1);
    query.bind(":page", std::clamp(page, 1, longestPage) + 1);
    if (inScope)
        query.bind(":scope", *scope);
    FoundPeople found;
    for (const auto& [id, total] : query.rows<std::pair<PersonId, qint64>>()) {
        found.people.push_back(id);
        found.total = total;
    }
    return found.total <= commonPeople ? std::optional{std::move(found)} : std::nullopt;
}

/// The planner cannot know how many people have a word, nor that those with one surname stand together at the end of the
/// list: so they are looked up first, and the list is made of them.
std::optional<PersonStore::FoundPeople> PersonStore::withWords(const QString& words)
{
    if (isNothing(words))
        return std::nullopt;
    FoundPeople found;
    found.people = m_database.query(isShort(words) ? selectShort : selectLong)
                       .bind(":q", isShort(words) ? words : likeContains(words))
                       .bind(":most", commonPeople + 1)
                       .rows<PersonId>();
    found.total = static_cast<qint64>(found.people.size());
    return found.total <= commonPeople ? std::optional{std::move(found)} : std::nullopt;
}

Person PersonStore::get(PersonId id)
{
    return m_database.query(selectPerson).bind(":id", id).only<Person>();
}

std::optional<PersonPlace> PersonStore::find(PersonId id)
{
    return m_database.query(selectPlace).bind(":id", id).one<PersonPlace>();
}

std::optional<PersonPlace> PersonStore::hold(PersonId id)
{
    return m_database.query(holdPlace).bind(":id", id).one<PersonPlace>();
}

std::vector<PersonPlace> PersonStore::hold(const std::vector<PersonId>& ids)
{
    return m_database.query(holdPlaces).bind(":ids", ids).rows<PersonPlace>();
}

PersonId PersonStore::insert(const PersonInput& input, const Pinyin& pinyin)
{
    return m_database.query(insertPerson)
        .bindAll(input)
        .bind(":pinyin", pinyin.full)
        .bind(":pinyin_initials", pinyin.initials)
        .scalar<PersonId>();
}

void PersonStore::update(PersonId id, int version, const PersonInput& input, const Pinyin& pinyin)
{
    Query query = m_database.query(updatePerson);
    query.bindAll(input).bind(":pinyin", pinyin.full).bind(":pinyin_initials", pinyin.initials);
    if (query.bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void PersonStore::setActive(PersonId id, bool active)
{
    m_database.query(setPersonActive).bind(":id", id).bind(":active", active).run();
}

void PersonStore::setPassword(PersonId id, const QString& hash)
{
    m_database.query(setPersonPassword).bind(":id", id).bind(":hash", hash).run();
}

} // namespace wardport::server
