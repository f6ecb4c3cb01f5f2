// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/AccessFixture.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class GrantServiceTest : public AccessTest {};

TEST_F(GrantServiceTest, defaultIsNo)
{
    for (const PersonId who : {doctor, nurse, westerner, stranger}) {
        EXPECT_TRUE(access.appsOf(security, who).items.empty());
        EXPECT_FALSE(mayOpen(who, 1));
    }
}

TEST_F(GrantServiceTest, everySubjectHandsItsGrantDown)
{
    const PersonGroup medical = groups.create(security, {OrgUnitId{1}, u"medical"_s, u"医疗"_s, {}, {}, {}});
    groups.changeMembers(security, medical.id, {{westerner}, {}});
    apply({allow(doctor, 1), allow(SubjectType::group, medical.id.value(), 2), allow(SubjectType::department, 5, 3),
        allow(SubjectType::everyone, 1, 4)});
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_FALSE(mayOpen(nurse, 1));
    EXPECT_TRUE(mayOpen(westerner, 2));
    EXPECT_FALSE(mayOpen(doctor, 2));
    EXPECT_TRUE(mayOpen(nurse, 3)) << "the ward lies in the department";
    EXPECT_FALSE(mayOpen(doctor, 3));
    for (const PersonId who : {doctor, nurse, westerner})
        EXPECT_TRUE(mayOpen(who, 4));
    EXPECT_FALSE(mayOpen(stranger, 4)) << "everyone is everyone in that hospital";
}

TEST_F(GrantServiceTest, departmentOfWorkHandsDownToo)
{
    PersonInput input = personInput(u"000009"_s, u"陈静"_s, 4);
    input.businessDepartmentId = OrgUnitId{7};
    const PersonId rotating = people.create(everything, input).id;
    apply({allow(SubjectType::department, 3, 1), allow(SubjectType::department, 4, 2)});
    EXPECT_TRUE(mayOpen(rotating, 1));
    EXPECT_TRUE(mayOpen(rotating, 2));
}

TEST_F(GrantServiceTest, denyAnywhereWins)
{
    apply({allow(doctor, 1), deny(SubjectType::everyone, 1, 1)});
    EXPECT_FALSE(mayOpen(doctor, 1)) << "a deny far away beats the person's own grant";
    apply({allow(SubjectType::everyone, 1, 2), deny(SubjectType::person, doctor.value(), 2)});
    EXPECT_FALSE(mayOpen(doctor, 2));
    EXPECT_TRUE(mayOpen(nurse, 2));
    apply({allow(SubjectType::department, 4, 3), deny(SubjectType::department, 2, 3)});
    EXPECT_FALSE(mayOpen(doctor, 3)) << "a deny above beats an allow below";
}

TEST_F(GrantServiceTest, windowsBeginAndEndAtTheMoment)
{
    const Instant from = clock.now() + 1h;
    const Instant until = clock.now() + 2h;
    apply({within(allow(doctor, 1), from, until)});
    EXPECT_FALSE(mayOpenAt(doctor, 1, from - 1ms));
    EXPECT_TRUE(mayOpenAt(doctor, 1, from));
    EXPECT_TRUE(mayOpenAt(doctor, 1, until - 1ms));
    EXPECT_FALSE(mayOpenAt(doctor, 1, until));
    clock.set(from - 1ms);
    EXPECT_FALSE(mayOpen(doctor, 1));
    clock.advance(1ms);
    EXPECT_TRUE(mayOpen(doctor, 1)) << "no new reading of the database is needed";
    EXPECT_EQ(access.appsOf(security, doctor).items.at(0).until, until);
    clock.set(until);
    EXPECT_FALSE(mayOpen(doctor, 1));
}

TEST_F(GrantServiceTest, dryRunTellsButChangesNothing)
{
    apply({allow(SubjectType::everyone, 1, 1)});
    const QString before = whoMayWhat();
    const QStringList entries = rows("SELECT count(*) FROM operation_log");
    const qint64 version = snapshots.latest()->version();
    const GrantChangeResult tried = apply({allow(doctor, 2), deny(SubjectType::department, 3, 1)}, true);
    EXPECT_FALSE(tried.changeSetId.has_value());
    EXPECT_EQ(tried.added, 2);
    ASSERT_EQ(tried.deltas.size(), 2U);
    EXPECT_EQ(tried.deltas[0].appId, AppId{1});
    EXPECT_EQ(tried.deltas[0].lose, 1);
    EXPECT_EQ(tried.deltas[0].loseSample, std::vector{westerner});
    EXPECT_EQ(tried.deltas[1].appId, AppId{2});
    EXPECT_EQ(tried.deltas[1].gain, 1);
    EXPECT_EQ(tried.deltas[1].gainSample, std::vector{doctor});
    EXPECT_EQ(whoMayWhat(), before);
    EXPECT_EQ(rows("SELECT count(*) FROM grant_entry"), QStringList{u"1"_s});
    EXPECT_EQ(rows("SELECT count(*) FROM grant_change_set"), QStringList{u"1"_s});
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log"), entries);
    EXPECT_EQ(snapshots.latest()->version(), version);
}

TEST_F(GrantServiceTest, appliedSetDoesWhatTheDryRunTold)
{
    const std::vector<GrantChange> changes{
        allow(SubjectType::department, 2, 1), deny(SubjectType::person, nurse.value(), 1)};
    const GrantChangeResult tried = apply(changes, true);
    const GrantChangeResult done = apply(changes);
    EXPECT_TRUE(done.changeSetId.has_value());
    EXPECT_EQ(json::toJson(done.deltas), json::toJson(tried.deltas));
    EXPECT_EQ(done.deltas.at(0).gainSample, std::vector{doctor});
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_FALSE(mayOpen(nurse, 1));
}

TEST_F(GrantServiceTest, revertRestoresTheFormerEffectiveAccess)
{
    apply({allow(SubjectType::everyone, 1, 1), within(allow(doctor, 2), clock.now() + 1h, clock.now() + 5h),
        deny(SubjectType::department, 7, 1)});
    const QString before = whoMayWhat();
    const GrantChangeResult done = apply(
        {remove(SubjectType::everyone, 1, 1), within(allow(doctor, 2), {}, clock.now() + 9h),
            deny(SubjectType::person, nurse.value(), 3), allow(SubjectType::department, 8, 4)});
    EXPECT_NE(whoMayWhat(), before);
    const GrantChangeResult back = grants.revert(security, *done.changeSetId);
    EXPECT_EQ(whoMayWhat(), before);
    EXPECT_EQ(back.added, done.removed);
    EXPECT_EQ(back.removed, done.added);
    const GrantChangeSetDetail undone = grants.changeSet(security, *done.changeSetId);
    EXPECT_EQ(undone.revertedBy, back.changeSetId);
    EXPECT_EQ(grants.changeSet(security, *back.changeSetId).reverts, done.changeSetId);
    EXPECT_EQ(errorOf([&] { grants.revert(security, *done.changeSetId); }).code, ErrorCode::wrongState);
}

TEST_F(GrantServiceTest, revertIsRefusedWhenALineHasChangedSince)
{
    const GrantChangeResult done = apply({allow(doctor, 1)});
    apply({within(allow(doctor, 1), {}, clock.now() + 1h)});
    const Error error = errorOf([&] { grants.revert(security, *done.changeSetId); });
    EXPECT_EQ(error.code, ErrorCode::conflict);
    EXPECT_TRUE(error.detail.contains(u"王伟"_s)) << error.detail.toStdString();
    EXPECT_TRUE(mayOpen(doctor, 1));
}

TEST_F(GrantServiceTest, revertOfARevertIsTheChangeAgain)
{
    const GrantChangeResult done = apply({allow(doctor, 1)});
    const GrantChangeResult back = grants.revert(security, *done.changeSetId);
    EXPECT_FALSE(mayOpen(doctor, 1));
    grants.revert(security, *back.changeSetId);
    EXPECT_TRUE(mayOpen(doctor, 1));
}

TEST_F(GrantServiceTest, unknownSubjectsAppsWindowsNameTheirField)
{
    const auto refusal = [&](const GrantChange& bad) { return errorOf([&] { apply({allow(doctor, 1), bad}); }); };
    EXPECT_EQ(refusal(allow(SubjectType::person, 4711, 1)).field, u"changes[1].subjectId"_s);
    EXPECT_EQ(refusal(allow(SubjectType::person, 4711, 1)).code, ErrorCode::notFound);
    EXPECT_EQ(refusal(allow(SubjectType::everyone, 4, 1)).field, u"changes[1].subjectId"_s)
        << "a department is no hospital";
    EXPECT_EQ(refusal(allow(doctor, 99)).field, u"changes[1].appId"_s);
    EXPECT_EQ(refusal(allow(doctor, 5)).code, ErrorCode::invalid) << "a retired app";
    EXPECT_EQ(refusal(within(allow(doctor, 2), {}, clock.now())).field, u"changes[1].validUntil"_s) << "over already";
    GrantChange words = allow(doctor, 1);
    words.subjectId = u"one"_s;
    EXPECT_EQ(refusal(words).field, u"changes[1].subjectId"_s);
    EXPECT_EQ(rows("SELECT count(*) FROM grant_entry"), QStringList{u"0"_s}) << "one bad line refuses the set";
}

TEST_F(GrantServiceTest, inactiveSubjectIsNotGrantedButItsGrantGoes)
{
    apply({allow(doctor, 1)});
    people.disable(everything, doctor);
    EXPECT_EQ(errorOf([&] { apply({allow(doctor, 2)}); }).detail, u"inactive"_s);
    EXPECT_EQ(apply({remove(SubjectType::person, doctor.value(), 1)}).removed, 1);
}

TEST_F(GrantServiceTest, scopeEndsAtTheCampusAtTheHospital)
{
    west.role = Role::security;
    second.role = Role::security;
    const auto as = [&](const Principal& who, const GrantChange& change) {
        grants.apply(who, {{change}, {}, {}, false, {}});
    };
    as(west, allow(westerner, 1));
    EXPECT_TRUE(mayOpen(westerner, 1));
    EXPECT_EQ(errorOf([&] { as(west, allow(doctor, 1)); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { as(west, allow(SubjectType::everyone, 1, 1)); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { as(second, allow(westerner, 1)); }).code, ErrorCode::notFound);
    const ChangeSetId whole = *apply({allow(doctor, 2), allow(westerner, 2)}).changeSetId;
    EXPECT_EQ(errorOf([&] { grants.changeSet(west, whole); }).code, ErrorCode::notFound) << "it also concerns the east";
    EXPECT_EQ(errorOf([&] { grants.revert(west, whole); }).code, ErrorCode::notFound);
    EXPECT_EQ(grants.changeSets(west, {}).items.size(), 1U);
    EXPECT_EQ(grants.changeSets(second, {}).items.size(), 0U);
    EXPECT_EQ(grants.grants(west, {}).items.size(), 2U);
    EXPECT_EQ(grants.grants(second, {}).items.size(), 0U);
    GrantFilter filter;
    filter.appId = AppId{1};
    EXPECT_EQ(grants.grants(west, filter).items.size(), 1U);
    EXPECT_EQ(grants.grants(second, filter).items.size(), 0U);
}

TEST_F(GrantServiceTest, effectiveFromDoesNotInterruptWhatStands)
{
    apply({allow(doctor, 1)});
    const Instant later = clock.now() + 24h;
    GrantChangeSetInput input{{allow(doctor, 1), allow(doctor, 2)}, u"从明天起"_s, later, false, {}};
    const GrantChangeResult done = grants.apply(security, input);
    EXPECT_EQ(done.unchanged, 1);
    EXPECT_EQ(done.added, 1);
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_FALSE(mayOpenAt(doctor, 2, later - 1ms));
    EXPECT_TRUE(mayOpenAt(doctor, 2, later));
}

TEST_F(GrantServiceTest, effectiveFromAfterTheEndIsRefused)
{
    apply({allow(doctor, 1)});
    const GrantChange ends = within(allow(doctor, 1), {}, clock.now() + 1h);
    for (const Instant from : {clock.now() + 1h, clock.now() + 2h}) {
        const Error error = errorOf([&] { grants.apply(security, {{ends}, {}, from, false, {}}); });
        EXPECT_EQ(error.code, ErrorCode::outOfRange);
        EXPECT_EQ(error.field, u"changes[0].validUntil"_s);
    }
    EXPECT_TRUE(mayOpenAt(doctor, 1, clock.now() + 1h)) << "the grant that stands is not cut short";
}

TEST_F(GrantServiceTest, lastOfSeveralForOneLineCounts)
{
    const GrantChangeResult done = apply(
        {allow(doctor, 1), remove(SubjectType::person, doctor.value(), 1), allow(doctor, 2)});
    EXPECT_EQ(done.added, 1);
    EXPECT_EQ(done.unchanged, 2);
    EXPECT_FALSE(mayOpen(doctor, 1));
    EXPECT_TRUE(mayOpen(doctor, 2));
}

TEST_F(GrantServiceTest, setThatChangesNothingLeavesNoTrace)
{
    apply({allow(doctor, 1)});
    const QStringList before = rows("SELECT count(*) FROM operation_log");
    EXPECT_FALSE(apply({allow(doctor, 1), remove(SubjectType::person, nurse.value(), 1)}).changeSetId.has_value());
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log"), before);
    EXPECT_EQ(rows("SELECT count(*) FROM grant_change_set"), QStringList{u"1"_s});
}

TEST_F(GrantServiceTest, operationLogKeepsTheLines)
{
    grants.apply(security, {{allow(doctor, 1)}, u"查房"_s, {}, false, {}});
    EXPECT_EQ(rows("SELECT action || ' ' || object_name FROM operation_log ORDER BY id DESC LIMIT 1"),
        QStringList{u"grants.apply 查房"_s});
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log WHERE action = 'grants.apply' AND changes::text LIKE '%应用1%'"),
        QStringList{u"1"_s});
}

} // namespace
} // namespace wardport::test
