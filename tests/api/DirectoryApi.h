// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Directory.h"
#include "shared/model/Job.h"
#include "shared/model/Operation.h"
#include "tests/api/HospitalApi.h"
#include "tests/support/ldap/TestDirectory.h"

#include <gmock/gmock.h>

#include <thread>

namespace wardport::test {

/// A real LDAP server beside the hospitals; what is in it is each test's.
class DirectoryApi : public HospitalApi {
protected:
    /// Of H1, as a hospital would fill it in.
    static DirectoryInput input(const TestDirectory& ldap, DirectorySecurity security = DirectorySecurity::ldaps)
    {
        DirectoryInput made;
        made.hospitalId = OrgUnitId{1001};
        made.name = u"一院目录"_s;
        made.servers = {security == DirectorySecurity::ldaps ? ldap.secureServer() : ldap.server()};
        made.security = security;
        made.caCertificate = ldap.certificate();
        made.bindDn = TestDirectory::reader;
        made.bindPassword = TestDirectory::readerPassword;
        made.baseDn = TestDirectory::people;
        made.maxDisablePercent = 50;
        return made;
    }

    Directory created(const DirectoryInput& given)
    {
        const TestReply reply = m_system.post(Paths::directories, given);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Directory>();
    }

    Directory read(DirectoryId id) { return m_system.get(at(Paths::directory, id.value())).as<Directory>(); }

    TestReply update(const Directory& before, const DirectoryInput& given)
    {
        return m_system.put(
            at(Paths::directory, before.id.value()), given, {{"If-Match", '"' + std::to_string(before.version) + '"'}});
    }

    DirectoryTestResult tried(const DirectoryInput& given, std::optional<DirectoryId> id = {})
    {
        DirectoryTestInput trial;
        static_cast<DirectoryInput&>(trial) = given;
        trial.id = id;
        const TestReply reply = m_system.post(Paths::directoryTest, trial);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<DirectoryTestResult>();
    }

    /// "connect+ secure- …": the steps and whether each passed.
    static QString steps(const DirectoryTestResult& result)
    {
        QString text;
        for (const DirectoryTestResult::Step& step : result.steps)
            text += (text.isEmpty() ? u""_s : u" "_s) + QString::fromLatin1(enumName(step.step).data())
                + (step.passed ? u'+' : u'-');
        return text;
    }

    /// Queues a sync and waits for its end; ten seconds are enough for it.
    Job synced(DirectoryId id, bool dryRun = false)
    {
        const TestReply queued = m_system.post(at(Paths::directorySync, id.value()), DirectorySyncInput{dryRun});
        EXPECT_EQ(queued.status, 201) << queued.body;
        const JobId job = queued.as<Job>().id;
        for (int i = 0; i < 400; ++i) {
            const Job now = m_system.get(at(Paths::job, job.value())).as<Job>();
            if (now.state != JobState::queued && now.state != JobState::running)
                return now;
            std::this_thread::sleep_for(std::chrono::milliseconds{25});
        }
        ADD_FAILURE() << "the sync goes on and on";
        return {};
    }

    /// The report of a sync that went well.
    DirectorySyncReport report(DirectoryId id, bool dryRun = false)
    {
        const Job job = synced(id, dryRun);
        EXPECT_EQ(job.state, JobState::done) << job.errorField.toStdString() << ' ' << job.errorDetail.toStdString();
        const Directory now = read(id);
        const auto& kept = dryRun ? now.lastDryRun : now.lastSync;
        EXPECT_TRUE(kept.has_value());
        return kept.value_or(DirectorySyncReport());
    }

    /// "entries created updated disabled enabled unchanged skipped".
    static QString counts(const DirectorySyncReport& report)
    {
        return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(report.entries)
            .arg(report.created)
            .arg(report.updated)
            .arg(report.disabled)
            .arg(report.enabled)
            .arg(report.unchanged)
            .arg(report.skipped);
    }

    QStringList rows(std::string_view sql)
    {
        const auto all = m_server.database().query(sql).rows<QString>();
        return {all.begin(), all.end()};
    }

    /// "staffNo name department" of the people of H1 who are active.
    QStringList people()
    {
        return rows("SELECT staff_no || ' ' || name || ' ' || department_id FROM person"
                    " WHERE hospital_id = 1001 AND active ORDER BY staff_no");
    }

    const QString m_two = TestDirectory::person(u"000010"_s, u"赵敏"_s, u"0101"_s, u"title: 主任医师"_s)
        + TestDirectory::person(u"000011"_s, u"孙丽"_s, u"0102"_s);
};

} // namespace wardport::test
