// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/ImportApi.h"
#include "tests/support/server/ZipFile.h"

namespace wardport::test {
namespace {

using testing::ElementsAre;

/// A workbook of one worksheet with this XML.
std::string workbook(const std::string& sheet)
{
    return zipFile({
        {"xl/workbook.xml",
            R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="人员" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
            R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>)"},
        {"xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>"},
    });
}

std::string cell(const std::string& place, const std::string& text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

TEST_F(ImportApi, uploadShowsTheRowsAndGuessesTheColumns)
{
    const Import import = uploaded(file({m_heading, {u"000010"_s, u"\U00020BB7野"_s, u"骨科"_s, u"医生"_s}}));
    EXPECT_EQ(import.state, ImportState::uploaded);
    EXPECT_EQ(import.encoding, ImportEncoding::utf8);
    EXPECT_EQ(import.fileName, u"staff.csv"_s);
    EXPECT_EQ(import.rows, 1);
    EXPECT_EQ(import.width, 4);
    EXPECT_EQ(import.headingRow, 1);
    EXPECT_EQ(import.heading, m_heading);
    ASSERT_EQ(import.preview.size(), 2u);
    EXPECT_EQ(import.preview[1].rowNo, 2);
    EXPECT_THAT(import.preview[1].cells, ElementsAre(u"000010"_s, u"\U00020BB7野"_s, u"骨科"_s, u"医生"_s));
    EXPECT_THAT(import.columns,
        ElementsAre(ImportColumn{0, ImportField::staffNo}, ImportColumn{1, ImportField::name},
            ImportColumn{2, ImportField::departmentId}, ImportColumn{3, ImportField::category}));
    const auto mine = m_system.get(std::string(Paths::imports) + "?mine=true&state=uploaded").as<Page<Import>>();
    ASSERT_EQ(mine.items.size(), 1u);
    EXPECT_EQ(mine.items[0].id, import.id);
    EXPECT_TRUE(m_security.get(std::string(Paths::imports) + "?mine=true").as<Page<Import>>().items.empty());
}

TEST_F(ImportApi, sameRowsComeOutOfEveryKindOfFile)
{
    const std::vector<Row> rows{m_heading, {u"000010"_s, u"\U00020BB7野"_s, u"0102"_s, u"nurse"_s}};
    const std::string utf8 = file(rows).substr(3);
    // 工号,姓名,科室,人员类别 and 000010,𠮷野,0102,nurse in GB 18030.
    const std::string gb18030 =
        "\xB9\xA4\xBA\xC5,\xD0\xD5\xC3\xFB,\xBF\xC6\xCA\xD2,\xC8\xCB\xD4\xB1\xC0\xE0\xB1\xF0\r\n"
        "000010,\x95\x34\xB2\x35\xD2\xB0,0102,nurse\r\n";
    const std::pair<std::string, ImportEncoding> files[] = {{file(rows), ImportEncoding::utf8},
        {utf8, ImportEncoding::utf8}, {gb18030, ImportEncoding::gb18030},
        {file(rows, server::SheetFormat::xlsx), ImportEncoding::xlsx}};
    for (const auto& [bytes, encoding] : files) {
        const Import import = checked(bytes);
        EXPECT_EQ(import.encoding, encoding);
        EXPECT_EQ(counts(import), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s}))
            << problems(import.id).join(u' ').toStdString();
        EXPECT_EQ(this->rows(import.id).at(0).cells, rows[1]);
    }
    EXPECT_EQ(people(), m_before) << "a check changes nothing";
}

TEST_F(ImportApi, filesThatAreNoneAreRefused)
{
    const auto refusal = [&](const std::string& bytes) {
        const TestReply reply = m_system.post(uploadPath(), bytes);
        EXPECT_EQ(reply.field(), "file") << reply.body;
        return std::pair{reply.status, reply.code()};
    };
    EXPECT_EQ(refusal("a,\xFF\xFF\x80\n"), (std::pair{400, std::string("malformed")})) << "neither UTF-8 nor GB18030";
    EXPECT_EQ(refusal("PK\x03\x04 no workbook"), (std::pair{400, std::string("malformed")}));
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0 an old one"), (std::pair{415, std::string("unsupportedType")}));
    EXPECT_EQ(refusal("\"never ends"), (std::pair{400, std::string("malformed")}));
    EXPECT_EQ(refusal("\r\n\r\n"), (std::pair{422, std::string("required")}));
}

TEST_F(ImportApi, hugeFilesAreRefused)
{
    const std::string bomb = workbook(
        "<sheetData><row><c><v>1</v></c></row></sheetData>" + std::string(300 << 20, ' '));
    EXPECT_LT(bomb.size(), std::size_t{1} << 20);
    const TestReply unpacked = m_system.post(uploadPath(), bomb);
    EXPECT_EQ(unpacked.status, 413);
    EXPECT_EQ(unpacked.field(), "file");
    EXPECT_EQ(m_server.as(Role::system).post(uploadPath(), std::string(31 << 20, 'x')).status, 413);
}

TEST_F(ImportApi, uploadNeedsAHospitalWithinTheScope)
{
    EXPECT_EQ(m_system.post(Paths::imports, file({m_heading})).field(), "hospitalId");
    EXPECT_EQ(m_system.post(uploadPath(1002), file({m_heading})).code(), "invalid");
    TestClient second = m_server.as(Role::system, OrgUnitId{1004});
    EXPECT_EQ(second.post(uploadPath(), file({m_heading})).code(), "invalid");
    EXPECT_EQ(second.post(uploadPath(1004), file({m_heading})).status, 201);
}

TEST_F(ImportApi, othersOutsideTheScopeDoNotExist)
{
    const qint64 id = uploaded(file({m_heading, {u"1"_s, u"王"_s, u"0101"_s, u"医生"_s}})).id.value();
    TestClient second = m_server.as(Role::system, OrgUnitId{1004});
    for (TestClient* stranger : {&second, &m_department}) {
        EXPECT_EQ(stranger->get(at(Paths::importOne, id)).status, 404);
        EXPECT_EQ(stranger->get(at(Paths::importRows, id)).status, 404);
        EXPECT_EQ(stranger->get(at(Paths::importRejected, id)).status, 404);
        EXPECT_EQ(stranger->put(at(Paths::importMapping, id), ImportMapping{}, {{"If-Match", "\"1\""}}).status, 404);
        EXPECT_EQ(stranger->post(at(Paths::importCheck, id)).status, 404);
        EXPECT_EQ(stranger->post(at(Paths::importApply, id)).status, 404);
        EXPECT_EQ(stranger->get(Paths::imports).as<Page<Import>>().total, 0);
    }
}

TEST_F(ImportApi, whoMayOnlyReadLooksOn)
{
    const qint64 id = uploaded(file({m_heading, {u"1"_s, u"王"_s, u"0101"_s, u"医生"_s}})).id.value();
    EXPECT_EQ(m_security.get(at(Paths::importOne, id)).status, 200);
    EXPECT_EQ(m_security.get(at(Paths::importRows, id)).status, 200);
    EXPECT_EQ(m_security.post(uploadPath(), file({m_heading})).status, 403);
    EXPECT_EQ(m_security.put(at(Paths::importMapping, id), ImportMapping{}, {{"If-Match", "\"1\""}}).status, 403);
    EXPECT_EQ(m_security.post(at(Paths::importCheck, id)).status, 403);
    EXPECT_EQ(m_security.post(at(Paths::importApply, id)).status, 403);
    EXPECT_EQ(m_server.as(Role::audit).get(at(Paths::importOne, id)).status, 403);
}

TEST_F(ImportApi, mappingIsCheckedAndBeginsAnew)
{
    const Import import = checked(file({{u"a"_s, u"工号"_s}, {u"王伟"_s, u"000002"_s}}));
    const std::string path = at(Paths::importMapping, import.id.value());
    EXPECT_EQ(import.columns.size(), 1u);
    ImportMapping mapping = import;
    mapping.columns.push_back({0, ImportField::name});
    const auto put = [&](int version) {
        return m_system.put(path, mapping, {{"If-Match", '"' + std::to_string(version) + '"'}});
    };
    EXPECT_EQ(put(import.version - 1).status, 412);
    const TestReply good = put(import.version);
    ASSERT_EQ(good.status, 200) << good.body;
    EXPECT_EQ(good.as<Import>().state, ImportState::uploaded);
    EXPECT_EQ(rows(import.id).at(0).outcome, std::nullopt);
    const int version = good.as<Import>().version;
    mapping.columns.push_back({2, ImportField::phone});
    EXPECT_EQ(put(version).field(), "columns[2].column") << "the file has two columns";
    mapping.columns[2] = {1, ImportField::phone};
    EXPECT_EQ(put(version).code(), "duplicate");
    mapping.columns = {{0, ImportField::name}};
    EXPECT_EQ(put(version).code(), "required") << "who is meant, without a staff number?";
}

TEST_F(ImportApi, everyRowTellsWhatBecomesOfItAndWhy)
{
    const Import import = checked(file({m_heading, {u"000010"_s, u"张三"_s, u"心内科"_s, u"医生"_s},
        {u"000002"_s, u"王炜"_s, u"心内科"_s, u"医生"_s}, {u"000003"_s, u"李娜"_s, u"0102"_s, u"护士"_s},
        {u"000011"_s, u"赵六"_s, u"神经科"_s, u"医生"_s}, {}, {u"000012"_s, u"钱"_s, u"0101"_s, u"医生"_s},
        {u"000012"_s, u"孙"_s, u"0101"_s, u"医生"_s}, {u"=1+1"_s, u"李"_s, u"0101"_s, u"医生"_s}}));
    EXPECT_EQ(import.state, ImportState::checked);
    EXPECT_EQ(import.rows, 7) << "an empty row is none";
    EXPECT_EQ(counts(import), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"4"_s}));
    EXPECT_EQ(problems(import.id),
        (QStringList{
            u"5 departmentId:invalid"_s, u"7 staffNo:duplicate"_s, u"8 staffNo:duplicate"_s, u"9 staffNo:invalid"_s}));
    EXPECT_EQ(rows(import.id, "?outcome=rejected").at(0).problems.at(0).value, u"神经科"_s);
    EXPECT_THAT(rows(import.id, "?outcome=update").at(0).changed, ElementsAre(u"name"_s));
    const auto first = m_system.get(at(Paths::importRows, import.id.value()) + "?limit=3").as<Page<ImportRow>>();
    EXPECT_EQ(first.total, 7);
    const std::string next = "?limit=3&cursor=" + first.nextCursor.value_or(QString()).toStdString();
    EXPECT_EQ(rows(import.id, next).at(0).rowNo, 5);
    EXPECT_EQ(people(), m_before);
}

TEST_F(ImportApi, mergedCellsAndFailedFormulasAreProblems)
{
    const std::string sheet = "<sheetData><row r=\"1\">" + cell("A1", "工号") + cell("B1", "姓名") + cell("C1", "科室")
        + "</row><row r=\"2\">" + cell("A2", "000010") + cell("B2", "张三") + cell("C2", "0101") + "</row><row r=\"3\">"
        + cell("A3", "000011") + cell("B3", "李四") + "</row><row r=\"4\">" + cell("A4", "000012")
        + R"(<c r="B4" t="e"><f>X1</f><v>#REF!</v></c>)" + cell("C4", "0101") + "</row><row r=\"5\">"
        + cell("A5", "000013") + R"(<c r="B5" t="str"><f>"王"&amp;"五"</f><v>王五</v></c>)" + cell("C5", "0101")
        + "</row></sheetData>" + R"(<mergeCells><mergeCell ref="C2:C3"/></mergeCells>)";
    const Import import = checked(workbook(sheet));
    const QStringList found = problems(import.id);
    EXPECT_TRUE(found.contains(u"3 departmentId:invalid"_s)) << found.join(u' ').toStdString();
    EXPECT_TRUE(found.contains(u"4 name:invalid"_s)) << found.join(u' ').toStdString();
    EXPECT_EQ(rows(import.id).at(3).cells.at(1), u"王五"_s) << "a formula stands for its value";
    EXPECT_EQ(rows(import.id).at(3).outcome, ImportOutcome::create);
}

} // namespace
} // namespace wardport::test
