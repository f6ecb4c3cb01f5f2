// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitMerge.h"

#include "tests/server/AccessFixture.h"

namespace wardport::test {
namespace {

using enum SubjectType;

/// Merges 0102 (5), with its ward (6), into 0101 (4), unless a test says otherwise.
class OrgUnitMergeTest : public AccessTest {
protected:
    OrgUnitMergeTest() { surgeon = person(u"000005"_s, u"赵强"_s, 5).id; }

    OrgUnitMergeResult merge(qint64 from, qint64 into, bool dryRun = false)
    {
        return merging.merge(everything, OrgUnitId{from}, {OrgUnitId{into}, dryRun});
    }
    OrgUnit get(qint64 id) { return orgUnits.get(everything, OrgUnitId{id}); }
    QString lines()
    {
        return rows(
            "SELECT string_agg(subject_id || ' ' || app_id || ' ' || effect, ', ' ORDER BY subject_id, app_id, effect)"
            " FROM grant_entry WHERE subject_type = 'department'")
            .first();
    }

    AppService apps{db, log, clock, [](AppId) { return 0; }};
    PersonBatch batch{db, log, rules, tokens, vpnAccounts};
    AnnouncementService announcements{db, log, orgUnits, snapshots, clock};
    OrgUnitMerge merging{db, log, {batch, grants, apps, administrators, rules, announcements}};
    PersonId surgeon; ///< H1, department 0102 (5)
};

TEST_F(OrgUnitMergeTest, peopleGoOverWithEitherDepartmentAndAreLogged)
{
    PersonInput lent = personInput(u"000006"_s, u"孙丽"_s, 7);
    lent.businessDepartmentId = OrgUnitId{5};
    const Person helper = people.create(everything, lent);
    people.disable(everything, surgeon);
    EXPECT_EQ(merge(5, 4).people, 2);
    EXPECT_EQ(people.get(everything, surgeon).departmentId, OrgUnitId{4});
    const Person after = people.get(everything, helper.id);
    EXPECT_EQ(after.departmentId, OrgUnitId{7});
    EXPECT_EQ(after.businessDepartmentId, OrgUnitId{4});
    EXPECT_EQ(after.version, helper.version + 1);
    EXPECT_EQ(rows("SELECT object_name || ' ' || (changes->0->>'field') || ' ' || (changes->0->>'before') || ' ' ||"
                   " (changes->0->>'after') FROM operation_log WHERE action = 'person.update' ORDER BY object_id"),
        (QStringList{u"赵强 departmentId 5 4"_s, u"孙丽 businessDepartmentId 5 4"_s}));
}

TEST_F(OrgUnitMergeTest, unitsBelowGoOverWithTheirPathsAndTheUnitIsClosed)
{
    const OrgUnit room = unit(OrgUnitKind::department, u"0102-1-1"_s, 6);
    EXPECT_EQ(merge(5, 4).children, 1);
    EXPECT_EQ(get(6).path, u"/1/2/4/6/"_s);
    EXPECT_EQ(get(6).parentId, OrgUnitId{4});
    EXPECT_EQ(get(room.id.value()).path, u"/1/2/4/6/%1/"_s.arg(room.id.value()));
    EXPECT_EQ(get(room.id.value()).parentId, OrgUnitId{6});
    EXPECT_FALSE(get(5).active);
    EXPECT_EQ(get(5).path, u"/1/2/5/"_s);
    EXPECT_EQ(get(5).headcount, 0);
}

TEST_F(OrgUnitMergeTest, unitMergesIntoTheOneAboveIt)
{
    merge(6, 5);
    EXPECT_FALSE(get(6).active);
    EXPECT_EQ(people.get(everything, nurse).departmentId, OrgUnitId{5});
}

TEST_F(OrgUnitMergeTest, linesOfBothDepartmentsHoldAndDenyWins)
{
    apply({allow(department, 5, 1), allow(department, 4, 1), deny(department, 5, 2), allow(department, 4, 2),
        allow(department, 5, 3)});
    ASSERT_TRUE(mayOpen(doctor, 2));
    ASSERT_FALSE(mayOpen(doctor, 3));
    EXPECT_EQ(merge(5, 4).grants, 3);
    EXPECT_EQ(lines(), u"4 1 allow, 4 2 allow, 4 2 deny, 4 3 allow"_s);
    EXPECT_FALSE(mayOpen(doctor, 2));
    EXPECT_TRUE(mayOpen(doctor, 3));
    EXPECT_TRUE(mayOpen(surgeon, 1));
    EXPECT_TRUE(mayOpen(nurse, 3));
    const auto sets = grants.changeSets(security, {}).items;
    EXPECT_EQ(sets.at(0).note, u"单位 0102 → 单位 0101"_s);
}

TEST_F(OrgUnitMergeTest, linesOfRetiredAppsGoOverToo)
{
    apply({allow(department, 5, 1)});
    db.execute(u"UPDATE app SET state = 'retired' WHERE id = 1"_s);
    EXPECT_EQ(merge(5, 4).grants, 1);
    EXPECT_EQ(lines(), u"4 1 allow"_s);
}

TEST_F(OrgUnitMergeTest, windowsOfTheSameLineBecomeOneThatGivesNoNewRight)
{
    const Instant now = clock.now();
    const auto hour = [&](int n) { return now + std::chrono::hours{n}; };
    apply({within(allow(department, 5, 1), hour(1), hour(4)), within(allow(department, 4, 1), hour(3), hour(6)),
        within(allow(department, 5, 2), hour(1), hour(2)), within(allow(department, 4, 2), hour(5), hour(6)),
        within(deny(department, 5, 3), hour(1), hour(2)), within(deny(department, 4, 3), hour(5), hour(6)),
        allow(department, 4, 3)});
    merge(5, 4);
    EXPECT_TRUE(mayOpenAt(doctor, 1, hour(2)));
    EXPECT_TRUE(mayOpenAt(doctor, 1, hour(5)));
    EXPECT_FALSE(mayOpenAt(doctor, 1, hour(7)));
    EXPECT_FALSE(mayOpenAt(doctor, 2, hour(3)));
    EXPECT_TRUE(mayOpenAt(doctor, 2, hour(5)));
    EXPECT_FALSE(mayOpenAt(doctor, 3, hour(3)));
    EXPECT_TRUE(mayOpenAt(doctor, 3, hour(7)));
}

TEST_F(OrgUnitMergeTest, appsScopesAndRulesGoOver)
{
    db.execute(u"UPDATE app SET owner_department_id = 5 WHERE id IN (1, 2);"
               "INSERT INTO administrator (id, username, display_name, role, scope_org_unit_id)"
               " VALUES (77, 'wards', 'W', 'system', 5)"_s);
    PersonGroupInput input;
    input.hospitalId = OrgUnitId{1};
    input.code = u"g"_s;
    input.name = u"组"_s;
    input.rule = GroupRule{{OrgUnitId{5}}, {}, {}};
    const PersonGroup group = groups.create(security, input);
    input.code = u"both"_s;
    input.rule = GroupRule{{OrgUnitId{5}, OrgUnitId{4}}, {}, {}};
    const PersonGroup both = groups.create(security, input);

    const OrgUnitMergeResult moved = merge(5, 4);
    EXPECT_EQ(moved.apps, 2);
    EXPECT_EQ(moved.administrators, 1);
    EXPECT_EQ(moved.groups, 2);
    EXPECT_EQ(rows("SELECT DISTINCT owner_department_id::text FROM app WHERE owner_department_id IS NOT NULL"),
        QStringList{u"4"_s});
    EXPECT_EQ(rows("SELECT scope_org_unit_id::text FROM administrator WHERE id = 77"), QStringList{u"4"_s});
    EXPECT_EQ(groups.get(security, group.id).rule.value().departments, std::vector{OrgUnitId{4}});
    EXPECT_EQ(groups.get(security, both.id).rule.value().departments, std::vector{OrgUnitId{4}});
    EXPECT_EQ(groups.get(security, group.id).memberCount, 3);
}

TEST_F(OrgUnitMergeTest, dryRunTellsTheSameFiguresAndMovesNothing)
{
    apply({allow(department, 5, 1)});
    db.execute(u"UPDATE app SET owner_department_id = 5 WHERE id = 1"_s);
    const QStringList logged = rows("SELECT count(*) FROM operation_log");
    const std::string planned = json::toJson(merge(5, 4, true));
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log"), logged);
    EXPECT_TRUE(get(5).active);
    EXPECT_EQ(lines(), u"5 1 allow"_s);
    EXPECT_EQ(people.get(everything, surgeon).departmentId, OrgUnitId{5});
    EXPECT_EQ(json::toJson(merge(5, 4)), planned);
}

TEST_F(OrgUnitMergeTest, mergeIsLoggedWithWhatWentOver)
{
    merge(5, 4);
    EXPECT_EQ(rows("SELECT object_name || ' ' || (changes->0->>'after') || ' ' || (changes->1->>'field') || ' ' ||"
                   " (changes->1->>'after') FROM operation_log WHERE action = 'orgUnit.merge'"),
        QStringList{u"单位 0102 单位 0101 people 1"_s});
}

TEST_F(OrgUnitMergeTest, whatCannotTakeItInIsRefused)
{
    orgUnits.setActive(everything, unit(OrgUnitKind::department, u"closed"_s, 2).id, false);
    const qint64 closed = db.query("SELECT id FROM org_unit WHERE code = 'closed'").scalar<qint64>();
    for (const auto& [from, into] :
        {std::pair{5, 5}, {5, 6}, {5, 9}, {5, 2}, {2, 4}, {5, static_cast<int>(closed)}, {5, 4711}}) {
        for (const bool dryRun : {true, false}) {
            const Error error = errorOf([&] { merge(from, into, dryRun); });
            EXPECT_EQ(error.code, ErrorCode::invalid) << from << " into " << into;
            EXPECT_EQ(error.field, u"intoId"_s);
        }
    }
    EXPECT_EQ(errorOf([&] { merge(4711, 4); }).code, ErrorCode::notFound);
    EXPECT_TRUE(get(5).active);
}

TEST_F(OrgUnitMergeTest, scopeHidesBothSides)
{
    unit(OrgUnitKind::department, u"0202"_s, 3);
    const OrgUnitId own = db.query("SELECT id FROM org_unit WHERE code = '0202'").scalar<OrgUnitId>();
    EXPECT_EQ(errorOf([&] { merging.merge(west, OrgUnitId{5}, {own, false}); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { merging.merge(west, own, {OrgUnitId{4}, false}); }).field, u"intoId"_s);
    EXPECT_EQ(merging.merge(west, OrgUnitId{7}, {own, false}).people, 1);
}

TEST_F(OrgUnitMergeTest, accessFollowsADeepSubtreeThatMoves)
{
    OrgUnit parent = get(6);
    std::vector<OrgUnitId> chain;
    for (int depth = 0; depth < 8; ++depth) {
        parent = unit(OrgUnitKind::department, u"deep%1"_s.arg(depth), parent.id.value());
        chain.push_back(parent.id);
    }
    const PersonId deep = person(u"000007"_s, u"周静"_s, chain.back().value()).id;
    apply({allow(department, 5, 1), allow(department, 3, 2)});
    ASSERT_TRUE(mayOpen(deep, 1));
    ASSERT_FALSE(mayOpen(deep, 2));
    OrgUnit moving = get(6);
    moving.parentId = OrgUnitId{7};
    orgUnits.update(everything, moving.id, moving.version, moving);
    QString path = u"/1/3/7/6/"_s;
    for (const OrgUnitId id : chain) {
        path += QString::number(id.value()) + u'/';
        EXPECT_EQ(get(id.value()).path, path);
    }
    EXPECT_FALSE(mayOpen(deep, 1));
    EXPECT_TRUE(mayOpen(deep, 2));
    moving = get(6);
    moving.parentId = chain.back();
    EXPECT_EQ(errorOf([&] { orgUnits.update(everything, moving.id, moving.version, moving); }).field, u"parentId"_s);
}

} // namespace
} // namespace wardport::test
