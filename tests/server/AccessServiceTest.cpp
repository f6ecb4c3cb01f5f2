// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/AccessFixture.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class AccessServiceTest : public AccessTest {
protected:
    /// "allow person 王伟" of the decisive lines, in the order told.
    static QStringList decisive(const AccessExplanation& explanation)
    {
        static const QStringList types{u"person"_s, u"group"_s, u"department"_s, u"everyone"_s};
        QStringList lines;
        for (const AccessReason& reason : explanation.reasons) {
            if (reason.decisive)
                lines << (reason.grant.effect == GrantEffect::deny ? u"deny "_s : u"allow "_s)
                        + types[static_cast<qsizetype>(reason.grant.subjectType)] + u' ' + reason.grant.subjectName;
        }
        return lines;
    }

    AccessMatrix matrix(
        const Principal& who, MatrixRows rows, std::optional<qint64> unit = {}, std::optional<QString> q = {})
    {
        AccessMatrixQuery query;
        query.rows = rows;
        if (unit)
            query.orgUnitId = OrgUnitId{*unit};
        query.q = q;
        return access.matrix(who, query);
    }

    static QString cellsOf(const AccessMatrix& matrix, const QString& code)
    {
        for (const MatrixRow& row : matrix.rows) {
            if (row.code == code)
                return row.cells;
        }
        return u"none"_s;
    }

    static QStringList codes(const AccessMatrix& matrix)
    {
        QStringList all;
        for (const MatrixRow& row : matrix.rows)
            all << row.code;
        return all;
    }
};

TEST_F(AccessServiceTest, trialIsForChosenPeopleAndGroups)
{
    db.execute(u"UPDATE app SET state = 'trial' WHERE id = 1"_s);
    apply({allow(SubjectType::everyone, 1, 1), allow(SubjectType::department, 2, 1)});
    EXPECT_FALSE(mayOpen(doctor, 1));
    EXPECT_TRUE(snapshots.latest()->appsOf(doctor, clock.now()).empty());
    const AccessExplanation why = access.explain(security, doctor, AppId{1});
    EXPECT_EQ(why.origin, AccessOrigin::none);
    EXPECT_TRUE(why.appOpen);
    ASSERT_EQ(why.reasons.size(), 2U) << "they stand there and wait";
    EXPECT_FALSE(why.reasons[0].active || why.reasons[1].active);

    apply({allow(doctor, 1)});
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_FALSE(mayOpen(nurse, 1));
    apply({deny(SubjectType::department, 2, 1)});
    EXPECT_FALSE(mayOpen(doctor, 1)) << "a deny never waits";
    apply({change(GrantOperation::remove, SubjectType::department, 2, 1, GrantEffect::deny)});

    db.execute(u"UPDATE app SET state = 'published' WHERE id = 1"_s);
    EXPECT_TRUE(mayOpen(nurse, 1)) << "the publication lets them in";
    EXPECT_FALSE(mayOpen(stranger, 1));
}

TEST_F(AccessServiceTest, matrixPaintsWhatWaitsForThePublicationAsLater)
{
    db.execute(u"UPDATE app SET state = 'trial' WHERE id = 1"_s);
    apply({allow(SubjectType::department, 4, 1), allow(nurse, 1)});
    EXPECT_EQ(cellsOf(matrix(security, MatrixRows::departments), u"0101"_s).at(0), u'S');
    EXPECT_EQ(cellsOf(matrix(security, MatrixRows::people), u"000001"_s).at(0), u's');
    EXPECT_EQ(cellsOf(matrix(security, MatrixRows::people), u"000002"_s).at(0), u'A');
}

TEST_F(AccessServiceTest, dryRunTellsThatNobodyGainsWhatWaits)
{
    db.execute(u"UPDATE app SET state = 'trial' WHERE id = 1"_s);
    EXPECT_TRUE(apply({allow(SubjectType::everyone, 1, 1)}, true).deltas.empty());
    EXPECT_EQ(apply({allow(doctor, 1)}, true).deltas.at(0).gain, 1);
}

TEST_F(AccessServiceTest, explanationNamesTheDecisiveGrant)
{
    apply({allow(SubjectType::everyone, 1, 1), allow(SubjectType::department, 2, 1)});
    AccessExplanation why = access.explain(security, doctor, AppId{1});
    EXPECT_TRUE(why.allowed);
    EXPECT_EQ(why.origin, AccessOrigin::inherited);
    EXPECT_EQ(decisive(why), (QStringList{u"allow department 单位 EAST"_s, u"allow everyone 单位 H1"_s}))
        << "nearest first";

    apply({allow(doctor, 1)});
    why = access.explain(security, doctor, AppId{1});
    EXPECT_EQ(why.origin, AccessOrigin::direct);
    EXPECT_EQ(decisive(why), QStringList{u"allow person 王伟"_s});
    EXPECT_EQ(why.reasons.size(), 3U) << "the others are told too";

    apply({deny(SubjectType::department, 4, 1)});
    why = access.explain(security, doctor, AppId{1});
    EXPECT_FALSE(why.allowed);
    EXPECT_EQ(why.origin, AccessOrigin::denied);
    EXPECT_EQ(decisive(why), QStringList{u"deny department 单位 0101"_s});
}

TEST_F(AccessServiceTest, explanationTellsOfWindowsThatAreNotOpen)
{
    apply({within(allow(doctor, 1), clock.now() + 1h, clock.now() + 2h)});
    AccessExplanation why = access.explain(security, doctor, AppId{1});
    EXPECT_FALSE(why.allowed);
    EXPECT_EQ(why.origin, AccessOrigin::none);
    ASSERT_EQ(why.reasons.size(), 1U);
    EXPECT_FALSE(why.reasons[0].active);
    EXPECT_FALSE(why.reasons[0].decisive);
    clock.advance(1h);
    why = access.explain(security, doctor, AppId{1});
    EXPECT_EQ(why.origin, AccessOrigin::timeBoxed);
    EXPECT_TRUE(why.reasons[0].decisive);
}

TEST_F(AccessServiceTest, personWhoLeftOrAppThatRestsMayNotBeOpened)
{
    apply({allow(doctor, 1), allow(nurse, 1)});
    people.disable(everything, doctor);
    const AccessExplanation left = access.explain(security, doctor, AppId{1});
    EXPECT_FALSE(left.allowed);
    EXPECT_FALSE(left.personActive);
    EXPECT_EQ(left.origin, AccessOrigin::direct) << "the lines would allow it";
    EXPECT_TRUE(access.appsOf(security, doctor).items.empty());
    db.execute(u"UPDATE app SET state = 'suspended', notice = '维护' WHERE id = 1"_s);
    const AccessExplanation rests = access.explain(security, nurse, AppId{1});
    EXPECT_FALSE(rests.allowed);
    EXPECT_FALSE(rests.appOpen);
    EXPECT_TRUE(rests.personActive);
}

TEST_F(AccessServiceTest, validityOfAPersonEndsWithItsLastDay)
{
    const QDate today = hospitalDate(clock.now());
    PersonInput input = personInput(u"000010"_s, u"实习生"_s);
    input.validFrom = today.addDays(1);
    input.validUntil = today.addDays(2);
    const PersonId student = people.create(everything, input).id;
    apply({allow(SubjectType::everyone, 1, 1)});
    const auto may = [&](QDate day, int hours) {
        return mayOpenAt(student, 1,
            beginOf(HospitalDay{std::chrono::days{QDate(1970, 1, 1).daysTo(day)}}) + std::chrono::hours{hours});
    };
    EXPECT_FALSE(may(today, 23));
    EXPECT_TRUE(may(today.addDays(1), 0)) << "from midnight of the hospital's day";
    EXPECT_TRUE(may(today.addDays(2), 23));
    EXPECT_FALSE(may(today.addDays(3), 0));
}

TEST_F(AccessServiceTest, othersOutsideTheScopeDoNotExist)
{
    apply({allow(SubjectType::everyone, 1, 1)});
    EXPECT_EQ(errorOf([&] { access.appsOf(second, doctor); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { access.explain(second, doctor, AppId{1}); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { access.appsOf(west, doctor); }).code, ErrorCode::notFound);
    EXPECT_EQ(access.appsOf(west, westerner).items.size(), 1U);
    EXPECT_EQ(errorOf([&] { matrix(second, MatrixRows::people, 1); }).field, u"orgUnitId"_s);
    EXPECT_EQ(errorOf([&] { access.explain(security, doctor, AppId{99}); }).field, u"appId"_s);
    EXPECT_EQ(codes(matrix(second, MatrixRows::people)), QStringList{u"000004"_s});
    EXPECT_EQ(codes(matrix(second, MatrixRows::departments)), (QStringList{u"H2"_s, u"0101"_s}));
    EXPECT_EQ(codes(matrix(west, MatrixRows::people)), QStringList{u"000003"_s});
}

TEST_F(AccessServiceTest, matrixPaintsOwnInheritedTimedDenied)
{
    apply({allow(doctor, 1), allow(SubjectType::department, 4, 2), within(allow(doctor, 3), clock.now() + 1h, {}),
        deny(SubjectType::person, doctor.value(), 4), within(allow(nurse, 1), {}, clock.now() + 1h),
        deny(SubjectType::department, 5, 2), within(allow(SubjectType::department, 5, 3), clock.now() + 1h, {})});
    const AccessMatrix shown = matrix(security, MatrixRows::people);
    ASSERT_EQ(shown.apps.size(), 4U) << "the retired app has no column";
    EXPECT_EQ(cellsOf(shown, u"000001"_s), u"AaSD"_s);
    EXPECT_EQ(cellsOf(shown, u"000002"_s), u"Tds."_s);
    EXPECT_EQ(cellsOf(shown, u"000003"_s), u"...."_s);
    const AccessMatrix units = matrix(security, MatrixRows::departments);
    EXPECT_EQ(cellsOf(units, u"0102"_s), u".DS."_s);
    EXPECT_EQ(cellsOf(units, u"0102-1"_s), u".ds."_s);
    EXPECT_EQ(shown.version, snapshots.latest()->version());
}

TEST_F(AccessServiceTest, matrixOfAUnitHoldsThoseBelowIt)
{
    EXPECT_EQ(codes(matrix(security, MatrixRows::people, 2)), (QStringList{u"000002"_s, u"000001"_s})) << "by pinyin";
    EXPECT_EQ(codes(matrix(security, MatrixRows::people, 2, u"wangwei"_s)), QStringList{u"000001"_s});
    EXPECT_EQ(codes(matrix(security, MatrixRows::departments, 5)), (QStringList{u"0102"_s, u"0102-1"_s}));
    groups.create(security, {OrgUnitId{1}, u"medical"_s, u"医疗"_s, {}, {}, {}});
    groups.create(security, {OrgUnitId{8}, u"other"_s, u"他院"_s, {}, {}, {}});
    EXPECT_EQ(codes(matrix(security, MatrixRows::groups, 4)), QStringList{u"medical"_s});
    EXPECT_EQ(codes(matrix(second, MatrixRows::groups)), QStringList{u"other"_s});
}

TEST_F(AccessServiceTest, changesElsewhereAreSeenAtOnce)
{
    apply({allow(SubjectType::department, 7, 1)});
    EXPECT_FALSE(mayOpen(doctor, 1));
    PersonInput moved = personInput(u"000001"_s, u"王伟"_s, 7);
    people.update(everything, doctor, people.get(everything, doctor).version, moved);
    EXPECT_TRUE(mayOpen(doctor, 1)) << "access goes with the department";
    OrgUnitInput west0201 = unitInput(OrgUnitKind::department, u"0201"_s, 2);
    orgUnits.update(everything, OrgUnitId{7}, 1, west0201);
    apply({allow(SubjectType::department, 2, 2)});
    EXPECT_TRUE(mayOpen(doctor, 2)) << "the department has moved to the east campus";
}

} // namespace
} // namespace wardport::test
