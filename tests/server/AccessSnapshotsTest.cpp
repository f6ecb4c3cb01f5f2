// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitMerge.h"
#include "tests/server/AccessFixture.h"

#include <random>

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

/// A second server on the same database, which reads only when it is asked.
class AccessSnapshotsTest : public AccessTest {
protected:
    AccessSnapshot readWhole()
    {
        AccessStore store(db, testSeal());
        return AccessSnapshot(store.load(store.numbers(), nullptr));
    }

    bool mayOpenThere(PersonId who, qint64 app) { return there.latest()->mayLaunch(who, AppId{app}, clock.now()); }

    /// Past the triggers, as only the owner of the tables can.
    void changeUnseen(const QString& sql)
    {
        db.execute(u"ALTER TABLE grant_entry DISABLE TRIGGER USER;"_s + sql
            + u"; ALTER TABLE grant_entry ENABLE TRIGGER USER"_s);
    }

    /// What differs between two snapshots of one state; empty when nothing does.
    QString difference(const AccessSnapshot& a, const AccessSnapshot& b) const
    {
        if (a.version() != b.version())
            return u"version"_s;
        if (!(*a.parts().grants == *b.parts().grants))
            return u"lines"_s;
        if (a.parts().grants->edges() != b.parts().grants->edges())
            return u"edges"_s;
        if (*a.parts().broken != *b.parts().broken)
            return u"broken"_s;
        for (const AccessPerson& person : b.parts().people->rows) {
            for (const auto hours : {0h, 1h, 3h}) {
                if (json::toJson(EffectiveApps{a.effectiveApps(person.id, clock.now() + hours)})
                    != json::toJson(EffectiveApps{b.effectiveApps(person.id, clock.now() + hours)}))
                    return u"apps of %1"_s.arg(person.id.value());
            }
        }
        return {};
    }

    AccessSnapshots there{db, testSeal(), {}, std::chrono::hours{1}};
};

/// Random work on the hospital: change sets, reverts, merges, people who move.
class RandomWork : public AccessSnapshotsTest {
protected:
    void step(std::mt19937& dice)
    {
        switch (dice() % 8) {
        case 0:
            move(dice);
            break;
        case 1:
            revert(dice);
            break;
        case 2:
            db.transact([&] {
                grants.moveDepartment(security, pick(dice, {4, 5, 6}), pick(dice, {3, 7}), u"merge"_s);
            });
            break;
        case 3:
            person(u"r%1"_s.arg(dice()), u"新人"_s, 4);
            break;
        default:
            change(dice);
        }
    }

private:
    static OrgUnitId pick(std::mt19937& dice, std::initializer_list<qint64> ids)
    {
        return OrgUnitId{*(ids.begin() + dice() % ids.size())};
    }

    void move(std::mt19937& dice)
    {
        const Person before = people.get(everything, dice() % 2 == 0 ? doctor : nurse);
        PersonInput input = personInput(before.staffNo, before.name, pick(dice, {4, 5, 6, 7}).value());
        people.update(everything, before.id, before.version, input);
    }

    void revert(std::mt19937& dice)
    {
        if (m_done.empty())
            return;
        try {
            grants.revert(security, m_done[dice() % m_done.size()]);
        } catch (const ApiError& error) {
            ASSERT_TRUE(error.error.code == ErrorCode::conflict || error.error.code == ErrorCode::wrongState);
        }
    }

    void change(std::mt19937& dice)
    {
        std::vector<GrantChange> changes;
        for (std::size_t count = 1 + dice() % 5; count > 0; --count) {
            const auto type = static_cast<SubjectType>(std::array{0, 0, 2, 3}[dice() % 4]);
            const qint64 subject = type == SubjectType::person
                ? std::array{doctor, nurse, westerner}[dice() % 3].value()
                : type == SubjectType::department ? pick(dice, {3, 4, 5, 6, 7}).value()
                                                  : 1;
            GrantChange made = wardport::test::AccessTest::change(
                dice() % 3 == 0 ? GrantOperation::remove : GrantOperation::add, type, subject, 1 + dice() % 4,
                dice() % 4 == 0 ? GrantEffect::deny : GrantEffect::allow);
            if (made.operation == GrantOperation::add && dice() % 2 == 0)
                made.validUntil = clock.now() + std::chrono::hours{1 + dice() % 4};
            changes.push_back(made);
        }
        if (const auto id = apply(changes).changeSetId)
            m_done.push_back(*id);
    }

    std::vector<ChangeSetId> m_done;
};

TEST_F(RandomWork, whatIsReadInPartIsWhatIsReadWhole)
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        std::mt19937 dice(seed);
        for (int round = 0; round < 12; ++round) {
            for (std::size_t steps = 1 + dice() % 3; steps > 0; --steps)
                step(dice);
            const AccessSnapshot whole = readWhole();
            ASSERT_EQ(difference(*snapshots.latest(), whole), QString())
                << "here, seed " << seed << ", round " << round;
            ASSERT_EQ(difference(*there.latest(), whole), QString()) << "there, seed " << seed << ", round " << round;
        }
    }
}

TEST_F(AccessSnapshotsTest, onlyLinesOfNewChangeSetsAreReadElsewhere)
{
    apply({allow(doctor, 1), allow(nurse, 1)});
    EXPECT_TRUE(mayOpenThere(doctor, 1));
    changeUnseen(u"DELETE FROM grant_entry WHERE subject_id = "_s + QString::number(nurse.value()));
    apply({allow(westerner, 1)});
    EXPECT_TRUE(mayOpenThere(westerner, 1));
    EXPECT_TRUE(mayOpenThere(nurse, 1)) << "nobody said that this line has changed";
}

TEST_F(AccessSnapshotsTest, thoroughReadingFindsWhatWasChangedUnseen)
{
    apply({allow(doctor, 1), allow(nurse, 1)});
    const qint64 version = there.latest()->version();
    there.verify();
    EXPECT_EQ(there.latest()->version(), version) << "all is as it should be";
    changeUnseen(u"UPDATE grant_entry SET app_id = 2 WHERE subject_id = "_s + QString::number(nurse.value()));
    EXPECT_TRUE(mayOpenThere(nurse, 1));
    there.verify();
    EXPECT_GT(there.latest()->version(), version) << "phones are told";
    EXPECT_FALSE(mayOpenThere(nurse, 1));
    EXPECT_FALSE(mayOpenThere(nurse, 2)) << "its seal is broken";
    EXPECT_EQ(there.latest()->parts().broken->size(), 1U);
    EXPECT_FALSE(mayOpen(nurse, 1)) << "every server reads again";
    const qint64 found = there.latest()->version();
    there.verify();
    EXPECT_EQ(there.latest()->version(), found) << "once";
}

TEST_F(AccessSnapshotsTest, lineChangedPastTheServerIsFoundAtTheNextReading)
{
    apply({allow(doctor, 1)});
    there.latest();
    db.execute(u"UPDATE grant_entry SET app_id = 2"_s);
    apply({allow(nurse, 1)});
    EXPECT_EQ(there.latest()->parts().broken->size(), 1U);
    EXPECT_FALSE(mayOpenThere(doctor, 2));
    EXPECT_TRUE(mayOpenThere(nurse, 1));
}

TEST_F(AccessSnapshotsTest, forgedChangeSetBringsNoLine)
{
    apply({allow(doctor, 1)});
    there.latest();
    changeUnseen(uR"(
        WITH number AS (UPDATE access_version SET version = version + 1, grants = version + 1 RETURNING grants),
             forged AS (INSERT INTO grant_change_set (version, grants_before, grants_after)
                        SELECT grants - 1, (SELECT max(grants_after) FROM grant_change_set), grants FROM number RETURNING id),
             line AS (INSERT INTO grant_change SELECT id, 1, 'add', 'everyone', 1, 2, 'allow' FROM forged)
        INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id, mac)
            SELECT 'everyone', 1, 2, 'allow', forged.id, (SELECT mac FROM grant_entry LIMIT 1) FROM forged)"_s);
    EXPECT_FALSE(mayOpenThere(nurse, 2));
    EXPECT_EQ(there.latest()->parts().broken->size(), 1U);
}

TEST_F(AccessSnapshotsTest, changeThatIsRolledBackIsNeverSeen)
{
    apply({allow(doctor, 1)});
    const qint64 version = snapshots.latest()->version();
    EXPECT_THROW(db.transact([&] {
        apply({remove(SubjectType::person, doctor.value(), 1)});
        apply({allow(nurse, 1)});
        throw ApiError(ErrorCode::conflict);
    }),
        ApiError);
    EXPECT_EQ(snapshots.current()->version(), version);
    apply({allow(westerner, 1)});
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_FALSE(mayOpen(nurse, 1));
    EXPECT_EQ(difference(*snapshots.current(), readWhole()), QString());
}

TEST_F(AccessSnapshotsTest, severalChangeSetsOfOneTransactionAreSeenTogether)
{
    db.transact([&] {
        apply({allow(doctor, 1)});
        apply({allow(nurse, 1), remove(SubjectType::person, doctor.value(), 1)});
        people.disable(everything, westerner);
    });
    EXPECT_EQ(difference(*snapshots.current(), readWhole()), QString());
    EXPECT_EQ(difference(*there.latest(), readWhole()), QString());
}

} // namespace
} // namespace wardport::test
