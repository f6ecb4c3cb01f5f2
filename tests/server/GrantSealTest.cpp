// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantKey.h"
#include "server/features/access/TamperedGrants.h"
#include "tests/server/AccessFixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

class GrantSealTest : public AccessTest {
protected:
    void tamper(std::string_view sql)
    {
        db.query(sql).run();
        snapshots.latest();
    }

    QString keyFile() const { return m_folder.filePath(u"grant.key"_s); }
    void writeKey(const QByteArray& text)
    {
        QFile file{keyFile()};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    /// What the database of before had: lines without seals.
    void forgetSeals() { db.execute(u"UPDATE grant_entry SET mac = NULL; DELETE FROM grant_seal"_s); }
    QString sealed() { return rows("SELECT count(mac) || '/' || count(*) FROM grant_entry").at(0); }

    QTemporaryDir m_folder;
};

TEST_F(GrantSealTest, everyGrantIsWrittenWithItsSeal)
{
    apply({allow(doctor, 1), within(allow(nurse, 2), {}, clock.now() + std::chrono::hours{1}),
        deny(SubjectType::everyone, 1, 3)});
    const GrantChangeResult done = apply({remove(SubjectType::person, doctor.value(), 1)});
    grants.revert(security, *done.changeSetId);
    EXPECT_EQ(sealed(), u"3/3"_s);
    EXPECT_TRUE(snapshots.latest()->parts().broken->empty());
    for (const Grant& grant : grants.grants(security, {}).items)
        EXPECT_FALSE(grant.tampered) << grant.subjectName.toStdString();
}

TEST_F(GrantSealTest, allowWithAnotherSubjectIsNotInForce)
{
    apply({allow(doctor, 1)});
    db.query("UPDATE grant_entry SET subject_id = :nurse").bind(":nurse", nurse).run();
    EXPECT_FALSE(mayOpen(nurse, 1));
    EXPECT_TRUE(access.appsOf(security, nurse).items.empty());
    const auto why = access.explain(security, nurse, AppId{1});
    ASSERT_EQ(why.reasons.size(), 1U);
    EXPECT_TRUE(why.reasons[0].grant.tampered);
    EXPECT_FALSE(why.reasons[0].active);
    const auto listed = grants.grants(security, {}).items;
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_TRUE(listed[0].tampered);
}

TEST_F(GrantSealTest, matrixDoesNotShowABrokenAllow)
{
    apply({allow(doctor, 1), allow(doctor, 2)});
    tamper("UPDATE grant_entry SET valid_until = now() + interval '1 year' WHERE app_id = 1");
    const AccessMatrix matrix = access.matrix(security, {MatrixRows::people, OrgUnitId{4}, {}});
    ASSERT_EQ(matrix.rows.size(), 1U);
    EXPECT_EQ(matrix.rows[0].cells, u".A.."_s);
}

TEST_F(GrantSealTest, lineInsertedPastTheServerIsRefused)
{
    apply({allow(doctor, 1)});
    tamper("INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id)"
           " SELECT 'everyone', 1, 2, 'allow', change_set_id FROM grant_entry");
    EXPECT_FALSE(mayOpen(nurse, 2));
    tamper("UPDATE grant_entry SET mac = (SELECT mac FROM grant_entry WHERE mac IS NOT NULL)");
    EXPECT_FALSE(mayOpen(nurse, 2)) << "the seal of another line is none";
    EXPECT_TRUE(mayOpen(doctor, 1));
}

TEST_F(GrantSealTest, brokenDenyStaysInForceWithoutEnd)
{
    apply({allow(SubjectType::everyone, 1, 1), deny(SubjectType::person, doctor.value(), 1)});
    tamper("UPDATE grant_entry SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' "
           "WHERE effect = 'deny'");
    EXPECT_FALSE(mayOpen(doctor, 1));
    EXPECT_TRUE(mayOpen(nurse, 1));
}

TEST_F(GrantSealTest, denyTurnedIntoAnAllowStillDenies)
{
    apply({allow(SubjectType::everyone, 1, 1), deny(SubjectType::person, doctor.value(), 1)});
    tamper("UPDATE grant_entry SET effect = 'allow' WHERE subject_type = 'person'");
    EXPECT_FALSE(mayOpen(doctor, 1));
    EXPECT_EQ(access.explain(security, doctor, AppId{1}).origin, AccessOrigin::denied);
}

TEST_F(GrantSealTest, grantingAnewMendsABrokenLine)
{
    apply({allow(doctor, 1), deny(SubjectType::person, nurse.value(), 2)});
    tamper("UPDATE grant_entry SET mac = '\\x00'");
    EXPECT_EQ(snapshots.latest()->parts().broken->size(), 2U);
    const GrantChangeResult mended = apply({allow(doctor, 1), deny(SubjectType::person, nurse.value(), 2)});
    EXPECT_EQ(mended.added, 2);
    EXPECT_TRUE(mayOpen(doctor, 1));
    EXPECT_TRUE(snapshots.latest()->parts().broken->empty());
    EXPECT_EQ(sealed(), u"2/2"_s);
}

TEST_F(GrantSealTest, withdrawalRemovesABrokenLineForGood)
{
    apply({allow(doctor, 1)});
    tamper("UPDATE grant_entry SET subject_type = 'everyone', subject_id = 1");
    const GrantChangeResult done = apply({remove(SubjectType::everyone, 1, 1)});
    EXPECT_EQ(rows("SELECT count(*) FROM grant_entry"), QStringList{u"0"_s});
    grants.revert(security, *done.changeSetId);
    EXPECT_FALSE(mayOpen(nurse, 1)) << "what was never granted does not come back by a revert";
}

TEST_F(GrantSealTest, turnedDenyIsMendedByDenyingAnew)
{
    apply({deny(SubjectType::person, doctor.value(), 1)});
    tamper("UPDATE grant_entry SET effect = 'allow'");
    apply({deny(SubjectType::person, doctor.value(), 1)});
    EXPECT_EQ(rows("SELECT effect FROM grant_entry"), QStringList{u"deny"_s});
    EXPECT_TRUE(snapshots.latest()->parts().broken->empty());
}

TEST_F(GrantSealTest, firstStartMakesAKeyAndSealsWhatIsThere)
{
    apply({allow(doctor, 1), deny(SubjectType::everyone, 1, 2)});
    forgetSeals();
    const GrantSeal seal = openGrantSeal(db, log, keyFile());
    EXPECT_EQ(sealed(), u"2/2"_s);
    EXPECT_TRUE(QFile::exists(keyFile()));
    EXPECT_EQ(
        QFile::permissions(keyFile()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions{});
    EXPECT_EQ(
        rows("SELECT action || ' ' || (changes -> 0 ->> 'after') FROM operation_log WHERE action = 'grants.seal'"),
        QStringList{u"grants.seal 2"_s});
    AccessSnapshots again(db, openGrantSeal(db, log, keyFile()), {}, std::chrono::hours{1});
    EXPECT_TRUE(again.current()->mayLaunch(doctor, AppId{1}, clock.now()));
    EXPECT_EQ(openGrantSeal(db, log, keyFile()).keyCheck(), seal.keyCheck());
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log WHERE action = 'grants.seal'"), QStringList{u"1"_s});
}

TEST_F(GrantSealTest, lineWithoutASealIsSealedOnlyOnce)
{
    apply({allow(doctor, 1)});
    forgetSeals();
    openGrantSeal(db, log, keyFile());
    db.execute(u"UPDATE grant_entry SET subject_id = 2, mac = NULL"_s);
    openGrantSeal(db, log, keyFile());
    EXPECT_EQ(sealed(), u"0/1"_s);
    db.execute(u"DELETE FROM grant_seal"_s);
    EXPECT_EQ(errorOf([&] { openGrantSeal(db, log, keyFile()); }).code, ErrorCode::wrongState)
        << "an old key does not seal, whatever the database says of itself";
}

TEST_F(GrantSealTest, startWithAnotherKeyNamesTheFile)
{
    apply({allow(doctor, 1)});
    forgetSeals();
    openGrantSeal(db, log, keyFile());
    writeKey(QByteArray(64, 'a'));
    const Error error = errorOf([&] { openGrantSeal(db, log, keyFile()); });
    EXPECT_EQ(error.code, ErrorCode::wrongState);
    EXPECT_EQ(error.field, u"access.keyFile"_s);
    EXPECT_TRUE(error.detail.contains(keyFile())) << error.detail.toStdString();
    QFile::remove(keyFile());
    EXPECT_EQ(errorOf([&] { openGrantSeal(db, log, keyFile()); }).code, ErrorCode::wrongState) << "nor with a new one";
    EXPECT_FALSE(QFile::exists(keyFile()));
    EXPECT_EQ(sealed(), u"1/1"_s);
}

TEST_F(GrantSealTest, startAfterTamperingIsNotRefused)
{
    apply({allow(doctor, 1), allow(nurse, 1)});
    forgetSeals();
    openGrantSeal(db, log, keyFile());
    db.execute(u"UPDATE grant_entry SET app_id = 2; DELETE FROM grant_seal"_s);
    EXPECT_EQ(errorOf([&] { openGrantSeal(db, log, keyFile()); }).code, ErrorCode::wrongState)
        << "not one line bears it out";
    db.execute(u"UPDATE grant_entry SET app_id = 1 WHERE subject_id = "_s + QString::number(nurse.value()));
    openGrantSeal(db, log, keyFile());
    AccessSnapshots again(db, openGrantSeal(db, log, keyFile()), {}, std::chrono::hours{1});
    EXPECT_EQ(again.current()->parts().broken->size(), 1U);
}

TEST_F(GrantSealTest, emptyDatabaseKnowsItsKey)
{
    openGrantSeal(db, log, keyFile());
    writeKey(QByteArray(64, 'b'));
    EXPECT_EQ(errorOf([&] { openGrantSeal(db, log, keyFile()); }).code, ErrorCode::wrongState);
    writeKey("not a key");
    EXPECT_EQ(errorOf([&] { openGrantSeal(db, log, keyFile()); }).code, ErrorCode::invalid);
}

TEST_F(GrantSealTest, anInterruptedFirstStartGoesOnWithItsKey)
{
    apply({allow(doctor, 1)});
    forgetSeals();
    openGrantSeal(db, log, keyFile());
    ASSERT_TRUE(QFile::rename(keyFile(), keyFile() + u".new"_s));
    openGrantSeal(db, log, keyFile());
    EXPECT_TRUE(QFile::exists(keyFile()));
}

TEST_F(GrantSealTest, eachBrokenLineRaisesOneAlarm)
{
    apply({allow(doctor, 1), allow(nurse, 1)});
    db.execute(u"UPDATE grant_entry SET app_id = 2"_s);
    AlarmService alarms(db, log, clock);
    TamperedGrants tampered(db, testSeal(), alarms);
    tampered.raise(*snapshots.latest()->parts().broken);
    tampered.raise(*snapshots.latest()->parts().broken);
    const auto raised = alarms.list(security, {}).items;
    ASSERT_EQ(raised.size(), 2U);
    for (const Alarm& alarm : raised) {
        EXPECT_EQ(alarm.kind, AlarmKind::grantTampered);
        EXPECT_EQ(alarm.occurrences, 2);
        EXPECT_TRUE(alarm.subjectName.endsWith(u" · 应用2"_s)) << alarm.subjectName.toStdString();
        EXPECT_TRUE(
            std::count(alarm.evidence.begin(), alarm.evidence.end(), AlarmFact{u"countsAs"_s, u"refused"_s}) == 1);
    }
    Principal elsewhere = security;
    elsewhere.scopePath = u"/8/"_s;
    EXPECT_TRUE(alarms.list(elsewhere, {}).items.empty()) << "another hospital's alarm";
}

} // namespace
} // namespace wardport::test
