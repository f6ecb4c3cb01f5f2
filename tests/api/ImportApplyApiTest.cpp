// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetReader.h"
#include "shared/model/Operation.h"
#include "tests/api/ImportApi.h"

namespace wardport::test {
namespace {

using testing::Contains;
using testing::ElementsAre;

class ImportApplyApi : public ImportApi {
protected:
    std::vector<OperationEntry> operations(const std::string& query)
    {
        return m_server.as(Role::audit)
            .get(std::string(Paths::logOperations) + "?sort=at&" + query)
            .as<Page<OperationEntry>>()
            .items;
    }

    const std::vector<Row> m_good{m_heading, {u"000010"_s, u"\U00020BB7野"_s, u"心内科"_s, u"医生"_s},
        {u"000002"_s, u"王炜"_s, u"骨科"_s, u"医生"_s}, {u"000003"_s, u"李娜"_s, u"0102"_s, u"护士"_s}};
    const QStringList m_after{u"000002 王炜 1003"_s, u"000003 李娜 1003"_s, u"000010 \U00020BB7野 1002"_s};
};

TEST_F(ImportApplyApi, peopleAreCreatedAndUpdated)
{
    const Import import = checked(file(m_good));
    const Job job = apply(import.id);
    ASSERT_EQ(job.state, JobState::done) << job.errorDetail.toStdString();
    EXPECT_EQ(job.done, 3);
    EXPECT_EQ(people(), m_after);
    const Import applied = read(import.id);
    EXPECT_EQ(applied.state, ImportState::applied);
    EXPECT_TRUE(applied.appliedAt.has_value());
    EXPECT_EQ(counts(applied), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"0"_s}));
    const ImportRow made = rows(import.id, "?outcome=create").at(0);
    ASSERT_TRUE(made.personId.has_value());
    const Person person = m_system.get(at(Paths::person, made.personId->value())).as<Person>();
    EXPECT_EQ(person.name, u"\U00020BB7野"_s);
    EXPECT_EQ(person.category, StaffCategory::doctor);
    const auto found = m_system.get(std::string(Paths::people) + "?q=wangw").as<Page<Person>>();
    EXPECT_EQ(found.total, 1) << "pinyin is made as for one person";
    EXPECT_EQ(m_system.post(at(Paths::importApply, import.id.value())).code(), "wrongState") << "applied once";
}

TEST_F(ImportApplyApi, operationLogHasTheImportAndEachPerson)
{
    const Import import = checked(file(m_good));
    ASSERT_EQ(apply(import.id).state, JobState::done);
    const auto whole = operations("action=import.apply");
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole[0].objectName, u"staff.csv"_s);
    const auto updates = operations("action=person.update");
    ASSERT_EQ(updates.size(), 1u);
    EXPECT_EQ(updates[0].objectId, u"1002"_s);
    QStringList changes;
    for (const FieldChange& change : updates[0].changes)
        changes += change.field + u' ' + QString::fromStdString(change.before.text + ' ' + change.after.text);
    EXPECT_THAT(changes, Contains(u"name \"王伟\" \"王炜\""_s));
    EXPECT_THAT(changes, Contains(u"departmentId \"1002\" \"1003\""_s));
    EXPECT_EQ(operations("action=person.create").size(), 1u);
}

TEST_F(ImportApplyApi, sameFileAgainChangesNothing)
{
    ASSERT_EQ(apply(checked(file(m_good)).id).state, JobState::done);
    const std::string before = m_system.get(std::string(Paths::people) + "?sort=staffNo").body;
    const Import again = checked(file(m_good));
    EXPECT_EQ(counts(again), (QStringList{u"0"_s, u"0"_s, u"3"_s, u"0"_s}));
    ASSERT_EQ(apply(again.id).state, JobState::done);
    EXPECT_EQ(m_system.get(std::string(Paths::people) + "?sort=staffNo").body, before) << "versions too";
    EXPECT_EQ(operations("action=person.update").size(), 1u);
}

TEST_F(ImportApplyApi, allOrGoodRowsOnly)
{
    std::vector<Row> rows = m_good;
    rows.insert(rows.begin() + 1, {u"000011"_s, {}, u"心内科"_s, u"医生"_s});
    const Import import = checked(file(rows));
    const TestReply refused = m_system.post(at(Paths::importApply, import.id.value()));
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.code(), "conflict");
    EXPECT_EQ(people(), m_before);
    ASSERT_EQ(apply(import.id, true).state, JobState::done);
    EXPECT_EQ(people(), m_after);
    EXPECT_EQ(read(import.id).rejected, 1);
}

TEST_F(ImportApplyApi, rejectedRowsComeBackAsAFile)
{
    const Import import = checked(file({m_heading, {u"000010"_s, u"=\U00020BB7"_s, u"神经科"_s, u"医生"_s},
        {u"000011"_s, u"李"_s, u"0101"_s, u"医生"_s}}));
    const std::string path = at(Paths::importRejected, import.id.value());
    const TestReply reply = m_system.get(path);
    EXPECT_EQ(reply.status, 200);
    EXPECT_NE(reply.headers.at("content-disposition").find(".csv"), std::string::npos);
    const auto rows = server::readSheet(reply.body).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_THAT(rows[0], ElementsAre(u"工号"_s, u"姓名"_s, u"科室"_s, u"人员类别"_s, u"未导入的原因"_s));
    EXPECT_THAT(rows[1],
        ElementsAre(u"000010"_s, u"'=\U00020BB7"_s, u"神经科"_s, u"医生"_s, u"行政科室：无效（没有这个科室）"_s));
    const auto english = server::readSheet(m_system.get(path + "?language=en").body).rows;
    EXPECT_EQ(english.at(1).at(4), u"Administrative department: not valid (no such unit)"_s);
    // Mended, the file goes in as it came out: the reason is a column nobody asked for.
    const Import mended = checked(file({rows[0], {u"000010"_s, u"吉"_s, u"骨科"_s, u"医生"_s, rows[1][4]}}));
    EXPECT_EQ(counts(mended), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s}));
}

TEST_F(ImportApplyApi, applicationLooksAtThePresent)
{
    const Import import = checked(file(m_good));
    m_server.database().execute(uR"(UPDATE org_unit SET active = false WHERE id = 1002;
        UPDATE person SET name = '王炜', department_id = 1003 WHERE id = 1002)"_s);
    const Job refused = apply(import.id);
    EXPECT_EQ(refused.state, JobState::failed);
    EXPECT_EQ(refused.errorCode, ErrorCode::conflict);
    EXPECT_EQ(read(import.id).state, ImportState::checked) << "nothing was done";
    ASSERT_EQ(apply(import.id, true).state, JobState::done);
    EXPECT_EQ(counts(read(import.id)), (QStringList{u"0"_s, u"0"_s, u"2"_s, u"1"_s}));
}

TEST_F(ImportApplyApi, restartBetweenCheckAndApplyLosesNothing)
{
    const Import import = checked(file(m_good));
    m_server.restart();
    TestClient colleague = m_server.as(Role::system);
    m_caller = &colleague;
    // The job belongs to whoever asks for it; the import to the hospital.
    EXPECT_EQ(read(import.id).state, ImportState::checked);
    ASSERT_EQ(apply(import.id).state, JobState::done);
    EXPECT_EQ(people(), m_after);
}

TEST_F(ImportApplyApi, uncheckedFileIsNotApplied)
{
    const Import import = uploaded(file(m_good));
    const TestReply reply = m_system.post(at(Paths::importApply, import.id.value()));
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(reply.code(), "wrongState");
    EXPECT_EQ(people(), m_before);
}

TEST_F(ImportApplyApi, oneBadStatementUndoesTheWholeJob)
{
    std::vector<Row> many{m_heading};
    for (int i = 0; i < 1'500; ++i)
        many.push_back({u"N%1"_s.arg(i, 5, 10, QChar(u'0')), u"王"_s, u"0101"_s, u"医生"_s});
    const Import import = checked(file(many));
    m_server.database().execute(uR"(ALTER TABLE person ALTER COLUMN id RESTART WITH 10000;
        ALTER TABLE person ADD CONSTRAINT person_no_last CHECK (staff_no <> 'N01499'))"_s);
    const Job first = apply(import.id);
    EXPECT_EQ(first.state, JobState::failed);
    EXPECT_TRUE(first.errorDetail.contains(u"person_no_last"_s)) << first.errorDetail.toStdString();
    EXPECT_EQ(people(), m_before) << "the first thousand went with the last";
    EXPECT_TRUE(operations("action=person.create").empty());
    m_server.database().execute(u"ALTER TABLE person DROP CONSTRAINT person_no_last"_s);
    const Job second = apply(import.id);
    EXPECT_EQ(second.state, JobState::done) << second.errorDetail.toStdString();
    EXPECT_EQ(read(import.id).creates, 1'500);
}

TEST_F(ImportApplyApi, onlyNewPeopleLeavesTheOthersAlone)
{
    const Import import = uploaded(file(m_good));
    ImportMapping mapping = import;
    mapping.onlyNew = true;
    ASSERT_EQ(m_system.put(at(Paths::importMapping, import.id.value()), mapping, {{"If-Match", "\"1\""}}).status, 200);
    ASSERT_EQ(check(import.id).state, JobState::done);
    ASSERT_EQ(apply(import.id).state, JobState::done);
    EXPECT_EQ(people(), (QStringList{m_before[0], m_before[1], m_after[2]}));
}

} // namespace
} // namespace wardport::test
