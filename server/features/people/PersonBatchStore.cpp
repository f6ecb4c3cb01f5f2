// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/PersonBatch.h"

#include "server/features/people/Pinyin.h"

#include <unordered_map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

#define PEOPLE                                                                                                         \
    "SELECT p.id, p.hospital_id, p.staff_no, p.name, p.pinyin, p.pinyin_initials, p.category, p.title, "               \
    "p.department_id,"                                                                                                 \
    " p.business_department_id, p.phone, p.valid_from, p.valid_until, p.active, p.password_hash IS NOT NULL AS "       \
    "has_password,"                                                                                                    \
    " p.created_at, p.last_sign_in_at, p.version"                                                                      \
    " FROM person p WHERE p.hospital_id = :hospital_id AND p.staff_no = ANY(:staff_nos::text[]) "
constexpr auto selectPeople = PEOPLE;
// Held in one order, so that two who hold some of the same people do not wait for each other.
constexpr auto holdPeople = PEOPLE "ORDER BY p.id FOR NO KEY UPDATE OF p";
#undef PEOPLE

#define ROWS                                                                                                           \
    "unnest(:hospital_ids::bigint[], :staff_nos::text[], :names::text[], :pinyins::text[], :initials::text[],"         \
    " :categories::text[], :titles::text[], :department_ids::bigint[], :business_department_ids::bigint[],"            \
    " :phones::text[], :valid_froms::date[], :valid_untils::date[]"
#define COLUMNS                                                                                                        \
    "hospital_id, staff_no, name, pinyin, pinyin_initials, category, title, department_id, business_department_id, "   \
    "phone,"                                                                                                           \
    " valid_from, valid_until"
constexpr auto insertPeople = "INSERT INTO person (" COLUMNS ") SELECT * FROM " ROWS ") RETURNING id, staff_no";
constexpr auto updatePeople = R"(
    UPDATE person p SET name = n.name, pinyin = n.pinyin, pinyin_initials = n.pinyin_initials, category = n.category,
        title = n.title, department_id = n.department_id, business_department_id = n.business_department_id, phone = n.phone,
        valid_from = n.valid_from, valid_until = n.valid_until, version = p.version + 1
    FROM )" ROWS ", :ids::bigint[]) AS n(" COLUMNS ", id) WHERE p.id = n.id";
#undef COLUMNS
#undef ROWS

constexpr auto setPeopleActive =
    "UPDATE person SET active = :active, version = version + 1 WHERE id = ANY(:ids::bigint[])";

constexpr auto holdPeopleOf = R"(
    SELECT 1 FROM person WHERE department_id = :id OR business_department_id = :id ORDER BY id FOR NO KEY UPDATE)";
constexpr auto movePeople = R"(
    UPDATE person p SET version = p.version + 1,
        department_id = CASE p.department_id WHEN :from::bigint THEN :into::bigint ELSE p.department_id END,
        business_department_id = CASE p.business_department_id WHEN :from::bigint THEN :into::bigint
                                 ELSE p.business_department_id END
    FROM person old
    WHERE old.id = p.id AND (old.department_id = :from::bigint OR old.business_department_id = :from::bigint)
    RETURNING p.id, p.hospital_id, p.name, old.department_id AS department_before,
              old.business_department_id AS business_department_before, p.department_id, p.business_department_id)";

/// The departments of somebody who goes over with one.
struct Departments {
    OrgUnitId departmentId;
    std::optional<OrgUnitId> businessDepartmentId;
};
BOOST_DESCRIBE_STRUCT(Departments, (), (departmentId, businessDepartmentId))

struct Moved : Departments {
    PersonId id;
    OrgUnitId hospitalId;
    QString name;
    OrgUnitId departmentBefore;
    std::optional<OrgUnitId> businessDepartmentBefore;
};
BOOST_DESCRIBE_STRUCT(Moved, (Departments), (id, hospitalId, name, departmentBefore, businessDepartmentBefore))

/// The columns of many inputs.
class Columns {
public:
    void add(const PersonInput& input, const Pinyin& pinyin)
    {
        m_hospitals.add(input.hospitalId);
        m_staffNos.add(input.staffNo);
        m_names.add(input.name);
        m_pinyins.add(pinyin.full);
        m_initials.add(pinyin.initials);
        m_categories.add(input.category);
        m_titles.add(input.title);
        m_departments.add(input.departmentId);
        m_businessDepartments.add(input.businessDepartmentId);
        m_phones.add(input.phone);
        m_validFroms.add(input.validFrom);
        m_validUntils.add(input.validUntil);
    }

    Query& bindTo(Query& query) const
    {
        return query.bind(":hospital_ids", m_hospitals)
            .bind(":staff_nos", m_staffNos)
            .bind(":names", m_names)
            .bind(":pinyins", m_pinyins)
            .bind(":initials", m_initials)
            .bind(":categories", m_categories)
            .bind(":titles", m_titles)
            .bind(":department_ids", m_departments)
            .bind(":business_department_ids", m_businessDepartments)
            .bind(":phones", m_phones)
            .bind(":valid_froms", m_validFroms)
            .bind(":valid_untils", m_validUntils);
    }

private:
    ArrayColumn m_hospitals, m_staffNos, m_names, m_pinyins, m_initials, m_categories, m_titles, m_departments,
        m_businessDepartments, m_phones, m_validFroms, m_validUntils;
};

Operation operation(const QString& action, const Person* before, const Person& after)
{
    return {action, u"person"_s, QString::number(after.id.value()), after.name, after.hospitalId,
        OperationLog::difference(before, &after)};
}

Person changed(Person person, const PersonInput& input, const Pinyin& pinyin)
{
    static_cast<PersonInput&>(person) = input;
    person.pinyin = pinyin.full;
    person.pinyinInitials = pinyin.initials;
    return person;
}

} // namespace

PersonBatch::PersonBatch(Database& database, OperationLog& log, RuleMembership& rules, Tokens& tokens,
    VpnAccountService& vpnAccounts)
    : m_database(database)
    , m_log(log)
    , m_rules(rules)
    , m_tokens(tokens)
    , m_vpnAccounts(vpnAccounts)
{
}

std::vector<QString> PersonBatch::differing(const PersonInput& before, const PersonInput& after)
{
    std::vector<QString> fields;
    forEachMember<PersonInput>([&](std::string_view name, auto member) {
        if (before.*member != after.*member)
            fields.push_back(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    });
    return fields;
}

std::vector<Person> PersonBatch::find(OrgUnitId hospitalId, const std::vector<QString>& staffNos)
{
    return m_database.query(selectPeople).bind(":hospital_id", hospitalId).bind(":staff_nos", staffNos).rows<Person>();
}

std::vector<Person> PersonBatch::hold(OrgUnitId hospitalId, const std::vector<QString>& staffNos)
{
    m_rules.hold(hospitalId);
    return m_database.query(holdPeople).bind(":hospital_id", hospitalId).bind(":staff_nos", staffNos).rows<Person>();
}

std::vector<PersonId> PersonBatch::create(const Principal& who, const std::vector<PersonInput>& inputs)
{
    if (inputs.empty())
        return {};
    Columns columns;
    std::vector<Pinyin> pinyins;
    for (const PersonInput& input : inputs)
        columns.add(input, pinyins.emplace_back(pinyinOf(input.name)));
    Query query = m_database.query(insertPeople);
    std::unordered_map<QString, PersonId> byStaffNo;
    for (auto& [id, staffNo] : columns.bindTo(query).rows<std::pair<PersonId, QString>>())
        byStaffNo.emplace(std::move(staffNo), id);
    std::vector<PersonId> ids;
    std::vector<Operation> operations;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        Person person;
        person.id = ids.emplace_back(byStaffNo.at(inputs[i].staffNo));
        operations.push_back(operation(u"person.create"_s, nullptr, changed(person, inputs[i], pinyins[i])));
    }
    m_log.record(who, operations);
    m_rules.peopleChanged(who, ids);
    return ids;
}

void PersonBatch::update(const Principal& who, const std::vector<Change>& changes)
{
    if (changes.empty())
        return;
    Columns columns;
    std::vector<PersonId> ids;
    std::vector<Operation> operations;
    for (const Change& change : changes) {
        const Pinyin pinyin = pinyinOf(change.after.name);
        columns.add(change.after, pinyin);
        ids.push_back(change.before.id);
        operations.push_back(
            operation(u"person.update"_s, &change.before, changed(change.before, change.after, pinyin)));
    }
    Query query = m_database.query(updatePeople);
    columns.bindTo(query).bind(":ids", ids).run();
    m_log.record(who, operations);
    m_rules.peopleChanged(who, ids);
}

void PersonBatch::disable(const Principal& who, const std::vector<Person>& people)
{
    std::vector<PersonId> ids;
    for (const Person& person : people)
        ids.push_back(person.id);
    m_tokens.revokePeople(ids);
    for (const PersonId id : ids)
        m_vpnAccounts.disableOf(who, id);
    setActive(who, people, false);
}

void PersonBatch::enable(const Principal& who, const std::vector<Person>& people)
{
    setActive(who, people, true);
}

void PersonBatch::setActive(const Principal& who, const std::vector<Person>& people, bool active)
{
    if (people.empty())
        return;
    std::vector<PersonId> ids;
    std::vector<Operation> operations;
    for (const Person& person : people) {
        ids.push_back(person.id);
        Person after = person;
        after.active = active;
        operations.push_back(operation(active ? u"person.enable"_s : u"person.disable"_s, &person, after));
    }
    m_database.query(setPeopleActive).bind(":ids", ids).bind(":active", active).run();
    m_log.record(who, operations);
    m_rules.peopleChanged(who, ids);
}

void PersonBatch::holdDepartment(OrgUnitId id)
{
    m_database.query(holdPeopleOf).bind(":id", id).run();
}

void PersonBatch::moveAll(const Principal& who, OrgUnitId from, OrgUnitId into)
{
    std::vector<Operation> operations;
    for (const Moved& moved : m_database.query(movePeople).bind(":from", from).bind(":into", into).rows<Moved>()) {
        const Departments before{moved.departmentBefore, moved.businessDepartmentBefore};
        const Departments after{moved.departmentId, moved.businessDepartmentId};
        operations.push_back({u"person.update"_s, u"person"_s, QString::number(moved.id.value()), moved.name,
            moved.hospitalId, OperationLog::difference(&before, &after)});
    }
    m_log.record(who, operations);
}

} // namespace wardport::server
