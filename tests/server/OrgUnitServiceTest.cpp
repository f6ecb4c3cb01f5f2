// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/HospitalFixture.h"

#include <thread>

namespace wardport::test {
namespace {

class OrgUnitServiceTest : public HospitalTest {
protected:
    QStringList codes(const Principal& who)
    {
        QStringList all;
        for (const OrgUnit& found : orgUnits.list(who).items)
            all += found.code;
        return all;
    }

    OrgUnit get(qint64 id) { return orgUnits.get(everything, OrgUnitId{id}); }

    /// The unit moved under another parent.
    OrgUnit move(qint64 id, qint64 parent)
    {
        const OrgUnit unit = get(id);
        OrgUnitInput input = unit;
        input.parentId = OrgUnitId{parent};
        return orgUnits.update(everything, unit.id, unit.version, input);
    }
};

TEST_F(OrgUnitServiceTest, listHoldsParentsBeforeTheirChildrenInSortOrder)
{
    OrgUnitInput early = unitInput(OrgUnitKind::department, u"0999"_s, 2);
    early.sortOrder = -1;
    orgUnits.create(everything, early);
    const QStringList expected{u"H1"_s, u"EAST"_s, u"0999"_s, u"0101"_s, u"0102"_s, u"0102-1"_s, u"WEST"_s, u"0201"_s, u"H2"_s, u"0101"_s};
    EXPECT_EQ(codes(everything), expected);
}

TEST_F(OrgUnitServiceTest, pathHoldsTheIdsFromTheRoot)
{
    EXPECT_EQ(get(6).path, u"/1/2/5/6/"_s);
    EXPECT_EQ(get(6).hospitalId, OrgUnitId{1});
    EXPECT_EQ(get(8).hospitalId, OrgUnitId{8});
}

TEST_F(OrgUnitServiceTest, headcountCountsActivePeopleOnceWhereTheyBelongOrWork)
{
    PersonInput lent = personInput(u"1"_s, u"王伟"_s, 4);
    lent.businessDepartmentId = OrgUnitId{5};
    people.create(everything, lent);
    PersonInput home = personInput(u"2"_s, u"李娜"_s, 4);
    home.businessDepartmentId = OrgUnitId{4};
    people.create(everything, home);
    people.disable(everything, person(u"3"_s, u"张敏"_s, 4).id);
    EXPECT_EQ(get(4).headcount, 2);
    EXPECT_EQ(get(5).headcount, 1);
    for (const OrgUnit& unit : orgUnits.list(everything).items)
        EXPECT_EQ(unit.headcount, get(unit.id.value()).headcount) << unit.code.toStdString();
}

TEST_F(OrgUnitServiceTest, campusStandsUnderAHospitalOnly)
{
    const Error error = errorOf([&] { unit(OrgUnitKind::campus, u"X"_s, 2); });
    EXPECT_EQ(error.code, ErrorCode::invalid);
    EXPECT_EQ(error.field, u"parentId"_s);
}

TEST_F(OrgUnitServiceTest, hospitalHasNoParent)
{
    EXPECT_EQ(errorOf([&] { unit(OrgUnitKind::hospital, u"X"_s, 1); }).field, u"parentId"_s);
    EXPECT_EQ(errorOf([&] { unit(OrgUnitKind::department, u"X"_s, 0); }).field, u"parentId"_s);
    EXPECT_EQ(errorOf([&] { unit(OrgUnitKind::department, u"X"_s, 4711); }).field, u"parentId"_s);
}

TEST_F(OrgUnitServiceTest, codeIsUniqueWithinAHospitalButNotBeyond)
{
    const Error taken = errorOf([&] { unit(OrgUnitKind::department, u"0201"_s, 2); });
    EXPECT_EQ(taken.code, ErrorCode::duplicate);
    EXPECT_EQ(taken.field, u"code"_s);
    EXPECT_EQ(unit(OrgUnitKind::department, u"0201"_s, 8).code, u"0201"_s);
}

TEST_F(OrgUnitServiceTest, hospitalCodeIsUniqueEverywhere)
{
    const Error taken = errorOf([&] { unit(OrgUnitKind::hospital, u"H1"_s, 0); });
    EXPECT_EQ(taken.code, ErrorCode::duplicate);
    EXPECT_EQ(taken.field, u"code"_s);
}

TEST_F(OrgUnitServiceTest, moveRewritesThePathsBelow)
{
    EXPECT_EQ(move(5, 3).path, u"/1/3/5/"_s);
    EXPECT_EQ(get(6).path, u"/1/3/5/6/"_s);
    EXPECT_EQ(get(4).path, u"/1/2/4/"_s);
}

TEST_F(OrgUnitServiceTest, unitDoesNotMoveBelowItself)
{
    for (const qint64 parent : {5, 6}) {
        const Error error = errorOf([&] { move(5, parent); });
        EXPECT_EQ(error.code, ErrorCode::invalid);
        EXPECT_EQ(error.field, u"parentId"_s);
    }
    EXPECT_EQ(get(6).path, u"/1/2/5/6/"_s);
}

TEST_F(OrgUnitServiceTest, unitStaysInItsHospital)
{
    EXPECT_EQ(errorOf([&] { move(5, 8); }).field, u"parentId"_s);
    EXPECT_EQ(errorOf([&] { move(5, 4711); }).field, u"parentId"_s);
}

TEST_F(OrgUnitServiceTest, unitKeepsItsKind)
{
    OrgUnitInput input = get(3);
    input.kind = OrgUnitKind::department;
    EXPECT_EQ(errorOf([&] { orgUnits.update(everything, OrgUnitId{3}, 1, input); }).field, u"kind"_s);
}

TEST_F(OrgUnitServiceTest, twoMovesAtOnceMakeNoCircle)
{
    // 4 under 5 and 5 under 4: whichever comes second must see the first.
    std::atomic<int> refused = 0;
    const auto attempt = [&](qint64 id, qint64 parent) {
        OrgUnitInput input = unitInput(OrgUnitKind::department, id == 4 ? u"0101"_s : u"0102"_s, parent);
        try {
            orgUnits.update(everything, OrgUnitId{id}, 1, input);
        } catch (const ApiError& error) {
            EXPECT_EQ(error.error.field, u"parentId"_s);
            ++refused;
        }
    };
    std::thread one([&] { attempt(4, 5); });
    std::thread two([&] { attempt(5, 4); });
    one.join();
    two.join();
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(codes(everything).size(), 9);
}

TEST_F(OrgUnitServiceTest, changeOfAnOldVersionIsRefused)
{
    OrgUnitInput input = get(4);
    input.name = u"心内科"_s;
    orgUnits.update(everything, OrgUnitId{4}, 1, input);
    EXPECT_EQ(errorOf([&] { orgUnits.update(everything, OrgUnitId{4}, 1, input); }).code, ErrorCode::versionMismatch);
}

TEST_F(OrgUnitServiceTest, unitWithActivePeopleOrUnitsIsNotDisabled)
{
    person(u"1"_s, u"王伟"_s, 4);
    const Error staffed = errorOf([&] { orgUnits.setActive(everything, OrgUnitId{4}, false); });
    EXPECT_EQ(staffed.code, ErrorCode::inUse);
    EXPECT_EQ(staffed.field, u"people"_s);
    const Error children = errorOf([&] { orgUnits.setActive(everything, OrgUnitId{5}, false); });
    EXPECT_EQ(children.code, ErrorCode::inUse);
    EXPECT_EQ(children.field, u"children"_s);
}

TEST_F(OrgUnitServiceTest, emptyUnitIsDisabledAndEnabledFromTheTop)
{
    orgUnits.setActive(everything, OrgUnitId{6}, false);
    EXPECT_FALSE(orgUnits.setActive(everything, OrgUnitId{5}, false).active);
    EXPECT_EQ(errorOf([&] { orgUnits.setActive(everything, OrgUnitId{6}, true); }).code, ErrorCode::wrongState);
    EXPECT_EQ(errorOf([&] { unit(OrgUnitKind::department, u"X"_s, 5); }).field, u"parentId"_s);
    orgUnits.setActive(everything, OrgUnitId{5}, true);
    EXPECT_TRUE(orgUnits.setActive(everything, OrgUnitId{6}, true).active);
}

TEST_F(OrgUnitServiceTest, scopeShowsTheSubtreeOnly)
{
    EXPECT_EQ(codes(west), (QStringList{u"WEST"_s, u"0201"_s}));
    EXPECT_EQ(errorOf([&] { orgUnits.get(west, OrgUnitId{1}); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { orgUnits.setActive(west, OrgUnitId{4}, false); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { orgUnits.create(west, unitInput(OrgUnitKind::department, u"X"_s, 2)); }).field, u"parentId"_s);
    EXPECT_EQ(errorOf([&] { orgUnits.create(west, unitInput(OrgUnitKind::hospital, u"X"_s, 0)); }).code, ErrorCode::forbidden);
    EXPECT_EQ(orgUnits.create(west, unitInput(OrgUnitKind::department, u"X"_s, 3)).path.left(5), u"/1/3/"_s);
}

TEST_F(OrgUnitServiceTest, scopeIsNoPrefixOfNumbers)
{
    // "/1/3/" must not open "/1/30/".
    db.execute(u"INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES (30, 1, 1, 'department', '30', '30', '/1/30/')"_s);
    EXPECT_EQ(errorOf([&] { orgUnits.get(west, OrgUnitId{30}); }).code, ErrorCode::notFound);
    EXPECT_EQ(codes(west), (QStringList{u"WEST"_s, u"0201"_s}));
}

TEST_F(OrgUnitServiceTest, everyChangeIsLoggedWithItsFields)
{
    db.execute(u"DELETE FROM operation_log"_s);
    OrgUnitInput input = get(4);
    input.name = u"心内科"_s;
    orgUnits.update(everything, OrgUnitId{4}, 1, input);
    EXPECT_EQ(rows("SELECT action || ' ' || hospital_id || ' ' || (changes->0->>'field') || ' ' || (changes->0->>'after') FROM operation_log"),
        QStringList{u"orgUnit.update 1 name 心内科"_s});
}

} // namespace
} // namespace wardport::test
