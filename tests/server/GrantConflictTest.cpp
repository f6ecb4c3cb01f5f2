// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/AccessFixture.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

/// Two administrators who read the matrix at the same time.
class GrantConflictTest : public AccessTest {
protected:
    GrantConflictTest()
    {
        other.displayName = u"赵敏"_s;
        apply({allow(doctor, 4)});
        read = snapshots.latest()->version();
    }

    GrantChangeSetInput on(qint64 version, std::vector<GrantChange> changes, bool dryRun = false) const
    {
        return {std::move(changes), {}, {}, dryRun, version};
    }

    Principal other = security;
    qint64 read = 0; ///< the version both have read
};

TEST_F(GrantConflictTest, lineThatAnotherTookSinceIsAConflict)
{
    const GrantChangeResult theirs = grants.apply(
        other, on(read, {allow(nurse, 1), remove(SubjectType::person, doctor.value(), 4)}));
    const std::vector<GrantChange> mine{allow(westerner, 1), within(allow(doctor, 4), {}, clock.now() + 1h)};
    const GrantChangeResult tried = grants.apply(security, on(read, mine, true));
    ASSERT_EQ(tried.conflicts.size(), 1U) << "the line of a third subject is nobody's";
    const GrantConflict& conflict = tried.conflicts[0];
    EXPECT_EQ(conflict.index, 1);
    EXPECT_EQ(conflict.changeSetId, *theirs.changeSetId);
    EXPECT_EQ(conflict.changedByName, u"赵敏"_s);
    EXPECT_EQ(conflict.changedAt, clock.now());
    EXPECT_EQ(conflict.theirs.operation, GrantOperation::remove);
    EXPECT_EQ(conflict.theirs.subjectName, u"王伟"_s);
    EXPECT_EQ(conflict.theirs.appName, u"应用4"_s);
    EXPECT_EQ(tried.version, theirs.version);

    const Error error = errorOf([&] { grants.apply(security, on(read, mine)); });
    EXPECT_EQ(error.code, ErrorCode::conflict);
    EXPECT_EQ(error.field, u"changes[1]"_s);
    EXPECT_EQ(error.detail, u"1"_s);
    EXPECT_FALSE(mayOpen(westerner, 1)) << "nothing is applied";
    EXPECT_TRUE(grants.apply(security, on(tried.version, mine)).changeSetId.has_value()) << "theirs were accepted";
    EXPECT_TRUE(mayOpen(doctor, 4));
}

TEST_F(GrantConflictTest, otherEffectOfTheSameCellIsAConflict)
{
    grants.apply(other, on(read, {deny(SubjectType::person, doctor.value(), 1)}));
    const GrantChangeResult tried = grants.apply(security, on(read, {allow(doctor, 1)}, true));
    ASSERT_EQ(tried.conflicts.size(), 1U);
    EXPECT_EQ(tried.conflicts[0].theirs.effect, GrantEffect::deny);
}

TEST_F(GrantConflictTest, lastOfTheirChangesIsTold)
{
    grants.apply(other, on(read, {allow(doctor, 1)}));
    const auto last = grants.apply(other, {{within(allow(doctor, 1), {}, clock.now() + 1h)}, {}, {}, false, {}});
    const auto tried = grants.apply(security, on(read, {deny(SubjectType::person, doctor.value(), 1)}, true));
    ASSERT_EQ(tried.conflicts.size(), 1U);
    EXPECT_EQ(tried.conflicts[0].changeSetId, *last.changeSetId);
    EXPECT_EQ(tried.conflicts[0].theirs.operation, GrantOperation::add);
    EXPECT_EQ(tried.conflicts[0].theirs.validUntil, clock.now() + 1h);
}

TEST_F(GrantConflictTest, whatIsAlreadySoIsNoConflict)
{
    grants.apply(other, on(read, {allow(doctor, 1)}));
    const GrantChangeResult done = grants.apply(security, on(read, {allow(doctor, 1), allow(nurse, 2)}));
    EXPECT_EQ(done.unchanged, 1);
    EXPECT_EQ(done.added, 1);
}

TEST_F(GrantConflictTest, lineThatIsWantedTwiceIsHeldAgainstItsLast)
{
    grants.apply(other, on(read, {allow(doctor, 1)}));
    const auto tried = grants.apply(
        security, on(read, {remove(SubjectType::person, doctor.value(), 1), allow(doctor, 1)}, true));
    EXPECT_TRUE(tried.conflicts.empty());
}

TEST_F(GrantConflictTest, versionOfTheAnswerGoesOn)
{
    const GrantChangeResult first = grants.apply(security, on(read, {allow(doctor, 1)}));
    EXPECT_EQ(first.version, snapshots.latest()->version());
    EXPECT_EQ(errorOf([&] { grants.apply(security, on(read, {remove(SubjectType::person, doctor.value(), 1)})); }).code,
        ErrorCode::conflict)
        << "one's own changes count too";
    const auto later = grants.apply(security, on(first.version, {remove(SubjectType::person, doctor.value(), 1)}));
    EXPECT_EQ(later.removed, 1);
    const auto nothing = grants.apply(security, on(later.version, {remove(SubjectType::person, doctor.value(), 1)}));
    EXPECT_FALSE(nothing.changeSetId.has_value());
    EXPECT_EQ(nothing.version, later.version);
}

TEST_F(GrantConflictTest, changesOfPeopleAreNoConflict)
{
    people.disable(everything, stranger);
    EXPECT_EQ(grants.apply(security, on(read, {allow(doctor, 1)})).added, 1);
}

TEST_F(GrantConflictTest, withoutABaseTheLastWins)
{
    grants.apply(other, on(read, {allow(doctor, 1)}));
    EXPECT_EQ(apply({remove(SubjectType::person, doctor.value(), 1)}).removed, 1);
}

TEST_F(GrantConflictTest, baseFromTheFutureIsInvalid)
{
    for (const bool dryRun : {true, false}) {
        const Error error = errorOf([&] { grants.apply(security, on(read + 1, {allow(doctor, 1)}, dryRun)); });
        EXPECT_EQ(error.code, ErrorCode::invalid);
        EXPECT_EQ(error.field, u"basedOn"_s);
    }
}

TEST_F(GrantConflictTest, allConflictsAreCountedTheFirstThousandShown)
{
    db.execute(uR"(
        INSERT INTO person (id, hospital_id, staff_no, name, category, department_id)
            SELECT 5000 + n, 1, 'n' || n, 'n', 'nurse', 4 FROM generate_series(1, 1001) n)"_s);
    std::vector<GrantChange> all;
    for (int n = 1; n <= 1001; ++n)
        all.push_back(allow(PersonId{5000 + n}, 1));
    const qint64 version = snapshots.latest()->version();
    grants.apply(other, on(version, all));
    for (GrantChange& change : all)
        change.operation = GrantOperation::remove;
    EXPECT_EQ(grants.apply(security, on(version, all, true)).conflicts.size(), 1000U);
    EXPECT_EQ(errorOf([&] { grants.apply(security, on(version, all)); }).detail, u"1001"_s);
}

TEST_F(GrantConflictTest, triedRevertTellsWhatTheRevertDoes)
{
    const GrantChangeResult done = apply({allow(doctor, 1), remove(SubjectType::person, doctor.value(), 4)});
    const GrantRevertResult tried = grants.revert(security, *done.changeSetId, {true});
    EXPECT_FALSE(tried.changeSetId.has_value());
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_TRUE(tried.obstacles.empty());
    const GrantRevertResult back = grants.revert(security, *done.changeSetId);
    EXPECT_EQ(json::toJson(tried.deltas), json::toJson(back.deltas));
    EXPECT_EQ(back.version, snapshots.latest()->version());
    EXPECT_EQ(errorOf([&] { grants.revert(security, *done.changeSetId, {true}); }).code, ErrorCode::wrongState);
}

TEST_F(GrantConflictTest, triedRevertTellsWhoChangedWhatSince)
{
    const GrantChangeResult done = apply({allow(doctor, 1), allow(nurse, 1)});
    clock.advance(1h);
    const auto theirs = grants.apply(other, on(done.version, {within(allow(nurse, 1), {}, clock.now() + 1h)}));
    apply({deny(SubjectType::person, nurse.value(), 1)});
    const GrantRevertResult tried = grants.revert(security, *done.changeSetId, {true});
    ASSERT_EQ(tried.obstacles.size(), 1U);
    EXPECT_EQ(tried.obstacles[0].reason, GrantObstacleReason::changed);
    EXPECT_EQ(tried.obstacles[0].line.subjectName, u"李娜"_s);
    ASSERT_EQ(tried.conflicts.size(), 1U);
    EXPECT_EQ(tried.conflicts[0].index, tried.obstacles[0].index);
    EXPECT_EQ(tried.conflicts[0].changeSetId, *theirs.changeSetId) << "the deny is another line";
    EXPECT_EQ(tried.conflicts[0].changedByName, u"赵敏"_s);
    EXPECT_EQ(tried.conflicts[0].changedAt, clock.now());
    EXPECT_EQ(tried.removed, 1) << "the doctor's line could go";
}

TEST_F(GrantConflictTest, triedRevertNamesWhatCannotBePutBack)
{
    apply({allow(doctor, 1), allow(nurse, 2)});
    const GrantChangeResult done = apply(
        {remove(SubjectType::person, doctor.value(), 1), remove(SubjectType::person, nurse.value(), 2)});
    people.disable(everything, doctor);
    db.execute(u"UPDATE app SET state = 'retired' WHERE id = 2"_s);
    const GrantRevertResult tried = grants.revert(security, *done.changeSetId, {true});
    ASSERT_EQ(tried.obstacles.size(), 2U);
    std::map<QString, GrantObstacleReason> reasons;
    for (const GrantObstacle& obstacle : tried.obstacles)
        reasons[obstacle.line.subjectName] = obstacle.reason;
    EXPECT_EQ(reasons[u"王伟"_s], GrantObstacleReason::inactive);
    EXPECT_EQ(reasons[u"李娜"_s], GrantObstacleReason::retired);
    EXPECT_TRUE(tried.conflicts.empty()) << "no change set did it";
    EXPECT_EQ(errorOf([&] { grants.revert(security, *done.changeSetId); }).code, ErrorCode::conflict);
}

} // namespace
} // namespace wardport::test
