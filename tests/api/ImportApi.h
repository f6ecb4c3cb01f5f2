// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/SheetWriter.h"
#include "shared/model/Import.h"
#include "shared/model/Job.h"
#include "shared/model/Person.h"
#include "tests/api/HospitalApi.h"

#include <gmock/gmock.h>

#include <thread>

namespace wardport::test {

/// Files of people on their way into H1 (1001).
class ImportApi : public HospitalApi {
protected:
    using Row = std::vector<QString>;

    static std::string file(const std::vector<Row>& rows, server::SheetFormat format = server::SheetFormat::csv)
    {
        std::string bytes;
        const auto writer = server::SheetWriter::make(format, [&](std::string_view part) { bytes += part; });
        for (const Row& row : rows)
            writer->row(row);
        writer->finish();
        return bytes;
    }

    static std::string uploadPath(qint64 hospital = 1001)
    {
        return std::string(Paths::imports) + "?fileName=staff.csv&hospitalId=" + std::to_string(hospital);
    }

    Import uploaded(const std::string& bytes)
    {
        const TestReply reply = m_caller->post(uploadPath(), bytes);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Import>();
    }

    Import read(ImportId id) { return m_caller->get(at(Paths::importOne, id.value())).as<Import>(); }

    /// Asks until the job has ended; ten seconds are enough for it.
    Job ended(const TestReply& queued)
    {
        EXPECT_EQ(queued.status, 201) << queued.body;
        const JobId id = queued.as<Job>().id;
        for (int i = 0; i < 200; ++i) {
            const Job job = m_caller->get(at(Paths::job, id.value())).as<Job>();
            if (job.state != JobState::queued && job.state != JobState::running)
                return job;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        ADD_FAILURE() << "the job goes on and on";
        return {};
    }

    Job check(ImportId id) { return ended(m_caller->post(at(Paths::importCheck, id.value()))); }
    Job apply(ImportId id, bool goodRowsOnly = false)
    {
        return ended(m_caller->post(at(Paths::importApply, id.value()), ImportApply{goodRowsOnly}));
    }

    Import checked(const std::string& bytes)
    {
        const ImportId id = uploaded(bytes).id;
        EXPECT_EQ(check(id).state, JobState::done);
        return read(id);
    }

    std::vector<ImportRow> rows(ImportId id, const std::string& query = {})
    {
        return m_caller->get(at(Paths::importRows, id.value()) + query).as<Page<ImportRow>>().items;
    }

    /// "row field:code" of each problem.
    QStringList problems(ImportId id)
    {
        QStringList all;
        for (const ImportRow& row : rows(id, "?outcome=rejected")) {
            for (const ImportProblem& problem : row.problems)
                all += u"%1 %2:%3"_s.arg(row.rowNo).arg(
                    problem.field, QString::fromLatin1(enumName(problem.code).data()));
        }
        return all;
    }

    static QStringList counts(const Import& import)
    {
        return {QString::number(import.creates), QString::number(import.updates), QString::number(import.unchanged),
            QString::number(import.rejected)};
    }

    /// "staffNo name department" of the people of H1.
    QStringList people()
    {
        QStringList all;
        for (const Person& person : m_caller->get(std::string(Paths::people) + "?orgUnitId=1001&sort=staffNo&limit=500")
                                        .as<Page<Person>>()
                                        .items)
            all += u"%1 %2 %3"_s.arg(person.staffNo, person.name).arg(person.departmentId.value());
        return all;
    }

    TestClient* m_caller = &m_system;
    const Row m_heading{u"工号"_s, u"姓名"_s, u"科室"_s, u"人员类别"_s};
    const QStringList m_before{u"000002 王伟 1002"_s, u"000003 李娜 1003"_s};
};

} // namespace wardport::test
