// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/CategoryWords.h"
#include "server/features/imports/ColumnGuess.h"
#include "server/features/imports/DateText.h"
#include "server/features/imports/ImportJudge.h"
#include "server/features/imports/ProblemWords.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using testing::ElementsAre;
using testing::IsEmpty;

/// A hospital with 心内科 0101 (2), 骨科 0102 (3, closed) and two units called 门诊 (4, 5).
class ImportReading : public testing::Test {
protected:
    ImportReading()
    {
        unit(1, OrgUnitKind::hospital, u"H1"_s, u"一院"_s);
        unit(2, OrgUnitKind::department, u"0101"_s, u"心内科"_s);
        unit(3, OrgUnitKind::department, u"0102"_s, u"骨科"_s).active = false;
        unit(4, OrgUnitKind::department, u"0103"_s, u"门诊"_s);
        unit(5, OrgUnitKind::department, u"0104"_s, u"门诊"_s);
        mapping.hospitalId = OrgUnitId{1};
        mapping.columns = {{0, ImportField::staffNo}, {1, ImportField::name}, {2, ImportField::departmentId},
            {3, ImportField::category}, {4, ImportField::validUntil}};
    }

    OrgUnit& unit(qint64 id, OrgUnitKind kind, const QString& code, const QString& name)
    {
        OrgUnit& made = units.emplace_back();
        made.id = OrgUnitId{id};
        made.hospitalId = OrgUnitId{1};
        made.kind = kind;
        made.code = code;
        made.name = name;
        return made;
    }

    static ImportLine line(int rowNo, const std::vector<QString>& cells, const std::vector<ImportDoubt>& doubts = {})
    {
        return {rowNo, cells, doubts};
    }

    ImportJudge::Verdict judge(const ImportLine& one, const Person* known = nullptr)
    {
        return ImportJudge(mapping, units).judge(one, known);
    }

    /// "field:code:detail" of each problem.
    QStringList problems(const ImportLine& one, const Person* known = nullptr)
    {
        QStringList all;
        for (const ImportProblem& problem : judge(one, known).result.problems)
            all += problem.field + u':' + QString::fromUtf8(enumName(problem.code).data()) + u':' + problem.detail;
        return all;
    }

    std::vector<OrgUnit> units;
    ImportMapping mapping;
};

TEST(ImportWords, datesInUsualWritings)
{
    const QDate day(2026, 3, 5);
    for (const QString& text : {u"2026-03-05"_s, u"2026/3/5"_s, u"2026.3.5"_s, u"20260305"_s, u"2026年3月5日"_s,
             u"2026-03-05 00:00:00"_s, u"2026/3/5 8:30"_s})
        EXPECT_EQ(dateFromText(text), day) << text.toStdString();
    for (const QString& text :
        {u"2026-02-30"_s, u"5/3/2026"_s, u"46086"_s, u"2026-03"_s, u"20261305"_s, u"yesterday"_s})
        EXPECT_EQ(dateFromText(text), std::nullopt) << text.toStdString();
}

TEST(ImportWords, categoriesByWireNameOrByWord)
{
    EXPECT_EQ(categoryFromText(u"vendorEngineer"_s), StaffCategory::vendorEngineer);
    EXPECT_EQ(categoryFromText(u"Nurse"_s), StaffCategory::nurse);
    EXPECT_EQ(categoryFromText(u"医师"_s), StaffCategory::doctor);
    EXPECT_EQ(categoryFromText(u"规培生"_s), StaffCategory::student);
    EXPECT_EQ(categoryFromText(u"wizard"_s), std::nullopt);
    EXPECT_EQ(categoryFromText({}), std::nullopt);
}

TEST(ImportWords, headingIsFoundBelowATitle)
{
    const ColumnGuess guess = guessColumns({{u"2026 年人员名单"_s, {}, {}, {}},
        {u"工号（必填）"_s, u" 姓 名 "_s, u"备注"_s, u"行政科室*"_s}, {u"000001"_s, u"王伟"_s, {}, u"心内科"_s}});
    EXPECT_EQ(guess.headingRow, 2);
    EXPECT_THAT(guess.columns,
        ElementsAre(ImportColumn{0, ImportField::staffNo}, ImportColumn{1, ImportField::name},
            ImportColumn{3, ImportField::departmentId}));
}

TEST(ImportWords, headingIsKnownInEnglish)
{
    const ColumnGuess guess = guessColumns({{u"Staff No."_s, u"Full Name"_s, u"Valid until"_s, u"Valid Until"_s}});
    EXPECT_THAT(guess.columns,
        ElementsAre(ImportColumn{0, ImportField::staffNo}, ImportColumn{1, ImportField::name},
            ImportColumn{2, ImportField::validUntil}));
}

TEST(ImportWords, firstRowIsTheHeadingWhenNoneIsKnown)
{
    const ColumnGuess guess = guessColumns({{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    EXPECT_EQ(guess.headingRow, 1);
    EXPECT_THAT(guess.columns, IsEmpty());
}

TEST(ImportWords, reasonsAreReadInBothLanguages)
{
    const std::vector<ImportProblem> problems{
        {u"staffNo"_s, ErrorCode::duplicate, u"7"_s, u"row 9"_s}, {u"name"_s, ErrorCode::required, {}, {}}};
    EXPECT_EQ(reasonOf(problems, FileLanguage::zh), u"工号：文件内重复（第 9 行）；姓名：不能为空"_s);
    EXPECT_EQ(
        reasonOf(problems, FileLanguage::en), u"Staff number: more than once in the file (row 9); Name: missing"_s);
}

TEST_F(ImportReading, newPersonComesFromTheCells)
{
    const auto verdict = judge(line(2, {u" 000123 "_s, u"\U00020BB7野"_s, u"心内科"_s, u"规培"_s, u"2027/7/31"_s}));
    EXPECT_EQ(verdict.result.outcome, ImportOutcome::create);
    EXPECT_EQ(verdict.input.staffNo, u"000123"_s);
    EXPECT_EQ(verdict.input.name, u"\U00020BB7野"_s);
    EXPECT_EQ(verdict.input.departmentId, OrgUnitId{2});
    EXPECT_EQ(verdict.input.category, StaffCategory::student);
    EXPECT_EQ(verdict.input.validUntil, QDate(2027, 7, 31));
}

TEST_F(ImportReading, everyBadCellIsNamed)
{
    EXPECT_EQ(problems(line(2, {u"12 3"_s, {}, u"神经科"_s, u"法师"_s, u"soon"_s})),
        (QStringList{u"departmentId:invalid:no such unit"_s, u"category:invalid:"_s, u"validUntil:invalid:not a date"_s,
            u"staffNo:invalid:"_s, u"name:required:"_s}));
}

TEST_F(ImportReading, departmentOfAmbiguousNameNeedsItsCode)
{
    EXPECT_EQ(problems(line(2, {u"1"_s, u"王伟"_s, u"门诊"_s, u"医生"_s, {}})),
        QStringList{u"departmentId:invalid:several units have this name; give the code"_s});
    EXPECT_EQ(judge(line(2, {u"1"_s, u"王伟"_s, u"0104"_s, u"医生"_s, {}})).input.departmentId, OrgUnitId{5});
    EXPECT_EQ(problems(line(2, {u"1"_s, u"王伟"_s, u"一院"_s, u"医生"_s, {}})),
        QStringList{u"departmentId:invalid:no such unit"_s})
        << "a hospital is no department";
}

TEST_F(ImportReading, closedDepartmentTakesNobodyNew)
{
    const ImportLine row = line(2, {u"1"_s, u"王伟"_s, u"骨科"_s, u"医生"_s, {}});
    EXPECT_EQ(problems(row), QStringList{u"departmentId:wrongState:disabled"_s});
    Person there;
    there.hospitalId = OrgUnitId{1};
    there.departmentId = OrgUnitId{3};
    EXPECT_THAT(problems(row, &there), IsEmpty());
}

TEST_F(ImportReading, traineesNeedAnEnd)
{
    EXPECT_EQ(problems(line(2, {u"1"_s, u"王伟"_s, u"0101"_s, u"实习"_s, u"长期"_s})),
        QStringList{u"validUntil:required:"_s});
}

TEST_F(ImportReading, doubtfulCellsOfMappedColumnsAreProblems)
{
    const std::vector<QString> cells{u"123456789012345000"_s, u"王伟"_s, u"0101"_s, u"医生"_s, {}, u"#REF!"_s};
    EXPECT_EQ(problems(line(2, cells, {{0, CellDoubt::rounded}, {5, CellDoubt::error}})),
        QStringList{u"staffNo:invalid:rounded"_s});
}

TEST_F(ImportReading, formulaGuardIsTakenOff)
{
    EXPECT_EQ(cellText(u"'+86 10 1234"_s), u"+86 10 1234"_s);
    EXPECT_EQ(cellText(u"'t Hoen"_s), u"'t Hoen"_s);
    EXPECT_EQ(cellText(u"\u3000王伟 "_s), u"王伟"_s);
}

TEST_F(ImportReading, sameNumberTwiceRejectsBothRows)
{
    ImportJudge both(mapping, units);
    both.note(2, u"7"_s);
    both.note(3, u"8"_s);
    both.note(9, u" 7"_s);
    const auto of = [&](int rowNo, const QString& number) {
        return both.judge(line(rowNo, {number, u"王伟"_s, u"0101"_s, u"医生"_s, {}}), nullptr).result;
    };
    EXPECT_THAT(
        of(2, u"7"_s).problems, ElementsAre(ImportProblem{u"staffNo"_s, ErrorCode::duplicate, u"7"_s, u"row 9"_s}));
    EXPECT_THAT(
        of(9, u"7"_s).problems, ElementsAre(ImportProblem{u"staffNo"_s, ErrorCode::duplicate, u"7"_s, u"row 2"_s}));
    EXPECT_EQ(of(3, u"8"_s).outcome, ImportOutcome::create);
}

TEST_F(ImportReading, whoIsHereIsUpdatedOnlyInWhatTheFileHolds)
{
    Person known;
    known.id = PersonId{77};
    known.hospitalId = OrgUnitId{1};
    known.staffNo = u"1"_s;
    known.name = u"王伟"_s;
    known.category = StaffCategory::nurse;
    known.phone = u"8001"_s;
    known.departmentId = OrgUnitId{2};
    const ImportLine moved = line(2, {u"1"_s, u"王炜"_s, u"0103"_s, u"护士"_s, {}});
    const auto update = judge(moved, &known);
    EXPECT_EQ(update.result.outcome, ImportOutcome::update);
    EXPECT_THAT(update.result.changed, ElementsAre(u"name"_s, u"departmentId"_s));
    EXPECT_EQ(update.input.phone, u"8001"_s);
    EXPECT_EQ(update.result.personId, PersonId{77});
    EXPECT_EQ(judge(line(2, {u"1"_s, u"王伟"_s, u"心内科"_s, u"护士"_s, {}}), &known).result.outcome,
        ImportOutcome::unchanged);
    mapping.onlyNew = true;
    EXPECT_EQ(judge(moved, &known).result.outcome, ImportOutcome::unchanged);
}

} // namespace
} // namespace wardport::test
