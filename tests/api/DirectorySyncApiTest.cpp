// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/DirectoryApi.h"

#include <cstdio>

namespace wardport::test {
namespace {

using testing::HasSubstr;

class DirectorySyncApi : public DirectoryApi {
protected:
    /// `count` people named "b<number>" in 0101.
    static QString many(int count)
    {
        QString ldif;
        for (int i = 0; i < count; ++i)
            ldif += TestDirectory::person(u"b%1"_s.arg(i, 5, 10, QChar(u'0')), u"王伟"_s, u"0101"_s,
                u"title: 主治医师\nmobile: 139%1"_s.arg(i, 8, 10, QChar(u'0')));
        return ldif;
    }

    static QString gone(const QString& uid)
    {
        return u"dn: uid=%1,ou=people,dc=ward\nchangetype: delete\n\n"_s.arg(uid);
    }

    static QString set(const QString& uid, const QString& attribute, const QString& value)
    {
        return u"dn: uid=%1,ou=people,dc=ward\nchangetype: modify\nreplace: %2\n%2: %3\n\n"_s.arg(
            uid, attribute, value);
    }

    /// "field:code" of the report's problems, by the first part of the entry's name.
    static QStringList problems(const DirectorySyncReport& report)
    {
        QStringList all;
        for (const DirectorySyncReport::Problem& problem : report.problems)
            all += u"%1 %2:%3"_s.arg(problem.dn.section(u',', 0, 0).section(u'=', 1), problem.field,
                QString::fromLatin1(enumName(problem.code).data()));
        all.sort();
        return all;
    }

    const QStringList m_before{u"000002 王伟 1002"_s, u"000003 李娜 1003"_s};
    const QStringList m_after = m_before + QStringList{u"000010 赵敏 1002"_s, u"000011 孙丽 1003"_s};
};

TEST_F(DirectorySyncApi, dryRunReportsWhatASyncDoesAndChangesNothing)
{
    const TestDirectory ldap(m_two);
    const Directory made = created(input(ldap));
    DirectorySyncReport dry = report(made.id, true);
    EXPECT_TRUE(dry.dryRun);
    EXPECT_EQ(counts(dry), u"2 2 0 0 0 0 0"_s);
    EXPECT_EQ(people(), m_before);
    EXPECT_EQ(read(made.id).people, 0);
    EXPECT_EQ(read(made.id).lastSync.has_value(), false);

    const DirectorySyncReport real = report(made.id);
    EXPECT_EQ(people(), m_after);
    EXPECT_EQ(read(made.id).people, 2);
    dry.dryRun = false;
    dry.at = real.at;
    EXPECT_EQ(json::toJson(dry), json::toJson(real)) << "the same report";
    EXPECT_EQ(counts(report(made.id)), u"2 0 0 0 0 2 0"_s) << "a second one finds nothing to do";
    EXPECT_EQ(
        rows("SELECT actor || ' ' || count(*) FROM operation_log WHERE action IN ('person.create', 'directory.sync')"
             " GROUP BY actor")
            .size(),
        1);
}

TEST_F(DirectorySyncApi, followsTheDirectoryAndLeavesOthersAlone)
{
    TestDirectory ldap(m_two);
    const Directory made = created(input(ldap));
    report(made.id);
    m_server.database().execute(uR"(
        UPDATE person SET category = 'doctor', valid_until = '2030-01-01' WHERE staff_no = '000010';
        INSERT INTO person_group (id, hospital_id, code, name, rule) VALUES (1, 1001, 'g', '医生', '{"categories": ["doctor"]}');
        INSERT INTO person_group_member SELECT 1, id FROM person WHERE category = 'doctor' AND hospital_id = 1001;
        INSERT INTO vpn_account (hospital_id, person_id, account) SELECT 1001, id, 'zhaomin' FROM person WHERE staff_no = '000010')"_s);
    const auto id = m_server.database().query("SELECT id FROM person WHERE staff_no = '000010'").scalar<PersonId>();
    TestClient phone = m_server.asPerson(id);
    EXPECT_EQ(phone.get(Paths::me).status, 200);

    ldap.change(set(u"000011"_s, u"title"_s, u"护士长"_s) + gone(u"000010"_s));
    const DirectorySyncReport left = report(made.id);
    EXPECT_EQ(counts(left), u"1 0 1 1 0 0 0"_s);
    EXPECT_EQ(left.changes.size(), 2U);
    EXPECT_EQ(people(), m_before + QStringList{u"000011 孙丽 1003"_s}) << "000002 and 000003 are not the directory's";
    EXPECT_EQ(phone.get(Paths::me).status, 401) << "signed out, as by a single disabling";
    EXPECT_EQ(rows("SELECT active::text FROM vpn_account"), QStringList{u"false"_s});
    EXPECT_EQ(rows("SELECT p.staff_no FROM person_group_member m JOIN person p ON p.id = m.person_id"),
        QStringList{u"000002"_s});
    EXPECT_EQ(rows("SELECT object_name FROM operation_log WHERE action = 'person.disable'"), QStringList{u"赵敏"_s});

    ldap.change(u"dn: uid=000010,ou=people,dc=ward\nchangetype: add\n"_s
        + TestDirectory::person(u"000010"_s, u"赵敏"_s, u"0102"_s).section(u'\n', 1));
    EXPECT_EQ(counts(report(made.id)), u"2 0 0 0 1 1 0"_s);
    EXPECT_EQ(people(), (m_before + QStringList{u"000010 赵敏 1003"_s, u"000011 孙丽 1003"_s}));
    EXPECT_EQ(rows("SELECT category || valid_until FROM person WHERE staff_no = '000010'"),
        QStringList{u"doctor2030-01-01"_s})
        << "what no attribute maps to stays";
}

TEST_F(DirectorySyncApi, takesOverWhoIsThereAndLeavesWhoWasDisabledByHand)
{
    TestDirectory ldap(m_two + TestDirectory::person(u"000002"_s, u"王炜"_s, u"0102"_s)
        + TestDirectory::person(u"000003"_s, u"李娜"_s, u"0102"_s));
    EXPECT_EQ(m_system.post(at(Paths::personDisable, 1003)).status, 200);
    const Directory made = created(input(ldap));
    EXPECT_EQ(counts(report(made.id)), u"4 2 1 0 0 1 0"_s);
    EXPECT_EQ(read(made.id).people, 4);
    EXPECT_EQ(people().first(), u"000002 王炜 1003"_s);
    EXPECT_FALSE(people().contains(u"000003 李娜 1003"_s)) << "who was disabled by hand stays disabled";

    // Disabled by the sync, enabled and disabled again by hand: not the sync's to enable.
    ldap.change(gone(u"000002"_s));
    EXPECT_EQ(report(made.id).disabled, 1);
    EXPECT_EQ(m_system.post(at(Paths::personEnable, 1002)).status, 200);
    EXPECT_EQ(m_system.post(at(Paths::personDisable, 1002)).status, 200);
    ldap.change(u"dn: uid=000002,ou=people,dc=ward\nchangetype: add\n"_s
        + TestDirectory::person(u"000002"_s, u"王炜"_s, u"0102"_s).section(u'\n', 1));
    EXPECT_EQ(counts(report(made.id)), u"4 0 0 0 0 4 0"_s);
}

TEST_F(DirectorySyncApi, badEntriesAreToldAndDoNotDisableAnybody)
{
    TestDirectory ldap(m_two + TestDirectory::person(u"000012"_s, u"周杰"_s, u"0101"_s));
    DirectoryInput settings = input(ldap);
    settings.mapping.staffNo = u"employeeNumber"_s;
    settings.mapping.category = u"employeeType"_s;
    settings.mapping.title = u"badge"_s;
    ldap.change(set(u"000010"_s, u"employeeNumber"_s, u"10"_s) + set(u"000011"_s, u"employeeNumber"_s, u"11"_s)
        + set(u"000012"_s, u"employeeNumber"_s, u"12"_s));
    const Directory made = created(settings);
    EXPECT_EQ(counts(report(made.id)), u"3 3 0 0 0 0 0"_s);

    ldap.change(set(u"000010"_s, u"departmentNumber"_s, u"9999"_s) + set(u"000010"_s, u"employeeType"_s, u"wizard"_s)
        + u"dn: uid=000011,ou=people,dc=ward\nchangetype: modify\nreplace: badge\nbadge:: /9j/\n\n"_s
        + u"dn: uid=000012,ou=people,dc=ward\nchangetype: modify\ndelete: employeeNumber\n\n"_s);
    for (const QString& uid : {u"twin1"_s, u"twin2"_s, u"evil"_s})
        ldap.change(u"dn: uid=%1,ou=people,dc=ward\nchangetype: add\n"_s.arg(uid)
            + TestDirectory::person(
                uid, u"某人"_s, u"0101"_s, uid == u"evil"_s ? u"employeeNumber: 1*)(uid=*"_s : u"employeeNumber: 77"_s)
                  .section(u'\n', 1));
    const DirectorySyncReport bad = report(made.id);
    EXPECT_EQ(counts(bad), u"6 0 0 0 0 0 6"_s);
    EXPECT_EQ(problems(bad),
        (QStringList{u"000010 category:invalid"_s, u"000010 departmentId:notFound"_s, u"000011 title:malformed"_s,
            u"000012 staffNo:required"_s, u"evil staffNo:invalid"_s, u"twin1 staffNo:duplicate"_s,
            u"twin2 staffNo:duplicate"_s}));
    EXPECT_EQ(people().size(), m_before.size() + 3) << "an entry that cannot be read is there all the same";
}

TEST_F(DirectorySyncApi, namesWithEveryCharacterComeThroughWhole)
{
    const TestDirectory ldap(u"dn: cn=Wang\\, Wei \\\"A\\+B\\\"\\\\#\\=(*),ou=people,dc=ward\nobjectClass: "
                             u"inetOrgPerson\ncn: Wang, Wei \"A+B\"\\#=(*)\n"
                             "sn: x\nuid: 000020\ndepartmentNumber: 0101\nuserPassword: pw\n\n"_s);
    const Directory made = created(input(ldap));
    EXPECT_EQ(counts(report(made.id)), u"1 1 0 0 0 0 0"_s);
    EXPECT_EQ(people().last(), u"000020 Wang, Wei \"A+B\"\\#=(*) 1002"_s);
    EXPECT_EQ(counts(report(made.id)), u"1 0 0 0 0 1 0"_s);
}

TEST_F(DirectorySyncApi, activeDirectorysAttributesAreUnderstood)
{
    // The end of 2026-12-31 in Shanghai, and never.
    TestDirectory ldap(TestDirectory::person(u"a1"_s, u"赵敏"_s, u"0101"_s,
                           u"sAMAccountName: zhaomin\nuserAccountControl: 512\naccountExpires: 134432064000000000"_s)
        + TestDirectory::person(u"a2"_s, u"孙丽"_s, u"0102"_s,
            u"sAMAccountName: sunli\nuserAccountControl: 512\naccountExpires: 9223372036854775807"_s)
        + TestDirectory::person(u"a3"_s, u"周杰"_s, u"0102"_s, u"sAMAccountName: zhoujie\nuserAccountControl: 514"_s));
    DirectoryInput settings = input(ldap);
    settings.userFilter = u"(&(objectClass=user)(sAMAccountName=*))"_s;
    settings.mapping.staffNo = u"sAMAccountName"_s;
    settings.mapping.validUntil = u"accountExpires"_s;
    const Directory made = created(settings);
    EXPECT_EQ(counts(report(made.id)), u"3 2 0 0 0 0 1"_s) << "a disabled account is as good as gone";
    EXPECT_EQ(rows("SELECT staff_no || ' ' || coalesce(valid_until::text, 'never') FROM person WHERE staff_no > 'a' "
                   "ORDER BY 1"),
        (QStringList{u"sunli never"_s, u"zhaomin 2026-12-31"_s}));
    ldap.change(set(u"a1"_s, u"userAccountControl"_s, u"514"_s));
    EXPECT_EQ(counts(report(made.id)), u"3 0 0 1 0 1 2"_s);
    ldap.change(set(u"a1"_s, u"userAccountControl"_s, u"512"_s));
    EXPECT_EQ(counts(report(made.id)), u"3 0 0 0 1 1 1"_s);
}

TEST_F(DirectorySyncApi, stopsWhenTooManyWouldGoOrNobodyIsFound)
{
    TestDirectory ldap(many(10));
    DirectoryInput settings = input(ldap);
    settings.maxDisablePercent = 20;
    Directory made = created(settings);
    EXPECT_EQ(report(made.id).created, 10);
    ldap.change(gone(u"b00000"_s) + gone(u"b00001"_s) + gone(u"b00002"_s));

    EXPECT_EQ(report(made.id, true).disabled, 3);
    EXPECT_THAT(read(made.id).lastError.toStdString(), HasSubstr("3 of 10 people would be disabled"));
    EXPECT_EQ(read(made.id).lastFailure, DirectoryFailure::limit) << "a dry run tells it too";
    Job job = synced(made.id);
    EXPECT_EQ(job.state, JobState::failed);
    EXPECT_EQ(job.errorCode, ErrorCode::conflict);
    EXPECT_EQ(read(made.id).lastFailure, DirectoryFailure::limit);
    EXPECT_EQ(job.errorField, u"maxDisablePercent"_s);
    EXPECT_THAT(read(made.id).lastError.toStdString(), HasSubstr("3 of 10 people would be disabled"));
    EXPECT_EQ(people().size(), 12);

    settings.maxDisablePercent = 100;
    settings.userFilter = u"(uid=nobody)"_s;
    settings.bindPassword.reset();
    EXPECT_EQ(update(read(made.id), settings).status, 200);
    job = synced(made.id);
    EXPECT_EQ(job.errorField, u"userFilter"_s);
    EXPECT_EQ(read(made.id).lastFailure, DirectoryFailure::nobodyFound);
    EXPECT_EQ(people().size(), 12);

    settings.userFilter = u"(objectClass=inetOrgPerson)"_s;
    settings.disableMissing = false;
    EXPECT_EQ(update(read(made.id), settings).status, 200);
    EXPECT_EQ(report(made.id).disabled, 0);
    EXPECT_EQ(read(made.id).lastError, u""_s);
    EXPECT_EQ(read(made.id).lastFailure, std::nullopt);
    EXPECT_EQ(people().size(), 12);
}

TEST_F(DirectorySyncApi, failedSyncTellsWhyAndChangesNothing)
{
    TestDirectory ldap(m_two);
    const Directory made = created(input(ldap));
    report(made.id);
    const auto fails = [&](const std::function<void(DirectoryInput&)>& spoil) -> QString {
        DirectoryInput settings = input(ldap);
        spoil(settings);
        EXPECT_EQ(update(read(made.id), settings).status, 200);
        const Job job = synced(made.id);
        EXPECT_EQ(job.state, JobState::failed);
        EXPECT_EQ(read(made.id).lastError, job.errorDetail);
        EXPECT_EQ(read(made.id).lastFailure, DirectoryFailure::other);
        EXPECT_FALSE(job.errorDetail.contains(u"read me"_s));
        EXPECT_EQ(read(made.id).jobId, std::nullopt);
        return QString::fromLatin1(enumName(job.errorCode.value_or(ErrorCode::internal)).data()) + u' '
            + job.errorField;
    };
    EXPECT_EQ(fails([](DirectoryInput& bad) { bad.bindPassword = u"wrong"_s; }), u"badCredentials bindPassword"_s);
    EXPECT_EQ(fails([](DirectoryInput& bad) { bad.caCertificate = TestDirectory::strangeCertificate(); }),
        u"certificate caCertificate"_s);
    EXPECT_EQ(fails([](DirectoryInput& bad) { bad.baseDn = u"ou=nobody,dc=ward"_s; }), u"invalid baseDn"_s);
    ldap.kill();
    EXPECT_EQ(fails([](DirectoryInput&) {}), u"network servers"_s);
    EXPECT_EQ(people(), m_after);
    ldap.start();
    EXPECT_EQ(counts(report(made.id)), u"2 0 0 0 0 2 0"_s);
}

TEST_F(DirectorySyncApi, listCutShortByTheServerIsNotTakenForAll)
{
    TestDirectory::Options limited;
    limited.limited = true;
    const TestDirectory ldap(many(1'200), limited);
    const Directory made = created(input(ldap));
    const Job job = synced(made.id);
    EXPECT_EQ(job.state, JobState::failed);
    EXPECT_EQ(job.errorCode, ErrorCode::tooLarge);
    EXPECT_EQ(people(), m_before);
}

TEST_F(DirectorySyncApi, oneAtATime)
{
    const TestDirectory ldap(m_two);
    const Directory made = created(input(ldap));
    m_server.database().execute(
        uR"(INSERT INTO job (kind, parameters, state, heartbeat_at) VALUES ('directorySync', '{}', 'running', now());
            UPDATE directory SET job_id = (SELECT max(id) FROM job))"_s);
    const TestReply second = m_system.post(at(Paths::directorySync, made.id.value()), DirectorySyncInput{true});
    EXPECT_EQ(second.code() + ' ' + second.field(), "conflict jobId");
    EXPECT_TRUE(read(made.id).jobId.has_value());
    EXPECT_EQ(
        m_system.del(at(Paths::directory, made.id.value()), {{"If-Match", '"' + std::to_string(made.version) + '"'}})
            .code(),
        "conflict");
}

TEST_F(DirectorySyncApi, comesByItselfWhenItsTimeHasCome)
{
    TestDirectory ldap(m_two);
    DirectoryInput settings = input(ldap);
    settings.syncEveryMinutes = 5;
    const Directory made = created(settings);
    const auto jobs = [&] { return rows("SELECT count(*) FROM job WHERE kind = 'directorySync'").first().toInt(); };
    const auto waitForEnd = [&] {
        for (int i = 0; i < 400 && (read(made.id).jobId || !read(made.id).lastAttemptAt); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds{25});
    };
    m_server.instance().services().directories().queueDue();
    waitForEnd();
    EXPECT_EQ(people(), m_after);
    EXPECT_EQ(
        rows("SELECT DISTINCT actor FROM operation_log WHERE action = 'person.create'"), QStringList{u"system"_s});
    const int before = jobs();
    m_server.instance().services().directories().queueDue();
    EXPECT_EQ(jobs(), before) << "not before its time";
    m_server.clock().advance(std::chrono::minutes{6});
    m_server.instance().services().directories().queueDue();
    EXPECT_EQ(jobs(), before + 1);
    waitForEnd();
    EXPECT_EQ(rows("SELECT kind FROM alarm"), QStringList{});

    ldap.kill();
    m_server.clock().advance(std::chrono::minutes{6});
    m_server.instance().services().directories().queueDue();
    waitForEnd();
    EXPECT_EQ(rows("SELECT kind FROM alarm"), QStringList{u"directoryFailed"_s});
}

TEST_F(DirectorySyncApi, fiveThousandEntriesTakeSeconds)
{
    using Watch = std::chrono::steady_clock;
    const TestDirectory ldap(many(5'000));
    // Beyond the numbers that the hospital's rows were given by hand.
    m_server.database().execute(u"ALTER TABLE person ALTER COLUMN id RESTART WITH 10000"_s);
    const Directory made = created(input(ldap));
    const auto seconds = [&](bool dryRun, const QString& expected) {
        const auto began = Watch::now();
        EXPECT_EQ(counts(report(made.id, dryRun)), expected);
        return std::chrono::duration<double>(Watch::now() - began).count();
    };
    const double dry = seconds(true, u"5000 5000 0 0 0 0 0"_s);
    const double apply = seconds(false, u"5000 5000 0 0 0 0 0"_s);
    const double again = seconds(false, u"5000 0 0 0 0 5000 0"_s);
    std::printf("5000 entries: dry run %.2f s, apply %.2f s, again without a change %.2f s\n", dry, apply, again);
    EXPECT_EQ(people().size(), 5'002);
}

} // namespace
} // namespace wardport::test
