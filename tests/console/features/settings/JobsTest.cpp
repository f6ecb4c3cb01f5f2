// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "console/ui/FileDialog.h"
#include "shared/model/Export.h"
#include "shared/model/Job.h"

#include <QFile>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

class JobsTest : public SettingsPageTest {
protected:
    /// By the account of the page itself: others' jobs are not shown.
    Job exported(const QString& list)
    {
        std::optional<Job> job;
        ExportRequest request;
        request.list = list;
        request.format = ExportFormat::csv;
        context().api.jobs.exportList(request, m_page, [&](const Result<Job>& answer) {
            EXPECT_TRUE(answer) << (answer ? "" : answer.error().detail.toStdString());
            job = answer ? *answer : Job{};
        });
        EXPECT_TRUE(waitFor([&] { return job.has_value(); }));
        return *job;
    }

    /// Jobs that nobody works at, so that they stay as they are.
    void insert(const QString& kind, const QString& state, const QString& more = u"0, NULL, NULL, ''"_s)
    {
        server().database().execute(
            u"INSERT INTO job (kind, parameters, administrator_id, address, request_id, state, heartbeat_at, "
            u"started_at,"
            u" done, total, error_code, error_detail)"
            u" SELECT '%1', '{}', id, '', '', '%2', now() + interval '1 hour', now(), %3 FROM administrator"
            u" WHERE username = '%4'"_s.arg(kind, state, more, context().session.info().username));
    }

    void openJobs() { openSection(u"Jobs"_s, u"jobs"_s); }
};

TEST_F(JobsTest, tellsWhatStandsHereWhileThereIsNothing)
{
    openJobs();
    EXPECT_TRUE(waitFor([this] { return require<QWidget>(m_section, u"emptyView"_s)->isVisible(); }));
    inspect(m_page, u"settings_jobs_empty"_s);
}

TEST_F(JobsTest, followsAnExportToItsEndAndSavesTheFile)
{
    openJobs();
    ASSERT_TRUE(waitFor([this] { return require<QWidget>(m_section, u"emptyView"_s)->isVisible(); }));
    exported(u"vendors"_s);
    m_page->refresh();
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"kind"_s), u"Export of a list"_s);
    ASSERT_TRUE(waitFor([this] { return cell(0, u"state"_s) == u"Done"_s; })) << "it looks again by itself";
    openRow(0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vendors.csv"_s);
    FileDialog::setNextAnswer(path);
    trigger(u"saveJobFile"_s);
    ASSERT_TRUE(waitFor([&] { return message().contains(u"vendors.csv"_s); })) << message().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_GT(file.readAll().count('\n'), 1);
    EXPECT_FALSE(fact(u"size"_s).isEmpty());
}

TEST_F(JobsTest, tellsWhenTheFileCannotBeWritten)
{
    openJobs();
    exported(u"vendors"_s);
    m_page->refresh();
    ASSERT_TRUE(waitFor([this] { return rows() == 1 && cell(0, u"state"_s) == u"Done"_s; }));
    openRow(0);
    FileDialog::setNextAnswer(u"/nowhere/at/all.csv"_s);
    trigger(u"saveJobFile"_s);
    EXPECT_TRUE(waitFor([&] { return message().contains(u"cannot be written"_s); }));
}

TEST_F(JobsTest, cancelsWhatRuns)
{
    insert(u"importApply"_s, u"running"_s, u"300, 1000, NULL, ''"_s);
    openJobs();
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"progress"_s), u"300 / 1,000 (30%)"_s);
    openRow(0);
    trigger(u"cancelJob"_s);
    EXPECT_TRUE(
        waitFor([this] { return server().database().query("SELECT cancel_requested FROM job").scalar<bool>(); }));
}

TEST_F(JobsTest, tellsWhyOneFailed)
{
    insert(u"directorySync"_s, u"failed"_s, u"0, NULL, 'conflict', 'the settings were changed meanwhile'"_s);
    openJobs();
    ASSERT_TRUE(hasRows(1));
    openRow(0);
    EXPECT_TRUE(fact(u"error"_s).contains(u"the settings were changed meanwhile"_s));
    EXPECT_FALSE(headButton(u"saveJobFile"_s)->isVisible());
    EXPECT_FALSE(headButton(u"cancelJob"_s)->isVisible());
}

TEST_F(JobsTest, filtersOnTheServer)
{
    insert(u"directorySync"_s, u"failed"_s, u"0, NULL, 'conflict', ''"_s);
    insert(u"export"_s, u"cancelled"_s);
    openJobs();
    ASSERT_TRUE(hasRows(2));
    filters()->setValue(u"state"_s, u"cancelled"_s);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"kind"_s), u"Export of a list"_s);
    filters()->clear();
    ASSERT_TRUE(hasRows(2));
    filters()->setValue(u"kind"_s, u"directorySync"_s);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"state"_s), u"Failed"_s);
}

TEST_F(JobsTest, looksRight)
{
    insert(u"directorySync"_s, u"failed"_s, u"0, NULL, 'unavailable', 'Can''t contact LDAP server'"_s);
    insert(u"export"_s, u"cancelled"_s, u"2000, 8000, NULL, ''"_s);
    insert(u"importApply"_s, u"running"_s, u"1300, 4812, NULL, ''"_s);
    openJobs();
    exported(u"people"_s);
    m_page->refresh();
    ASSERT_TRUE(waitFor([this] { return rows() == 4 && cells(u"state"_s).contains(u"Done"_s); }));
    openRow(rowOf(u"state"_s, u"Failed"_s));
    inspect(m_page, u"settings_jobs"_s);
}

} // namespace
} // namespace wardport::test
