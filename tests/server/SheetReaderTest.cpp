// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetReader.h"

#include "server/tabular/SheetWriter.h"
#include "shared/base/ApiError.h"
#include "tests/support/server/ZipFile.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using testing::ElementsAre;

using Row = std::vector<QString>;

Error refusal(std::string_view bytes, const SheetLimits& limits = {})
{
    try {
        readSheet(bytes, limits);
    } catch (const ApiError& e) {
        return e.error;
    }
    ADD_FAILURE() << "it was read";
    return {};
}

/// A workbook of one worksheet with these rows of XML.
std::string workbook(const std::string& rows, const std::string& rest = {})
{
    return zipFile({
        {"xl/workbook.xml",
            R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="hidden" state="hidden" r:id="rId9"/><sheet name="人员" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>)"},
        {"xl/styles.xml",
            R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;m&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>)"},
        {"xl/sharedStrings.xml",
            R"(<sst><si><t>000123</t></si><si><r><t>张</t></r><r><t>三</t></r><rPh><t>ZHANG</t></rPh></si></sst>)"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + rest + "</worksheet>"},
    });
}

TEST(SheetReader, readsCsvInUtf8WithAndWithoutMark)
{
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        const Sheet sheet = readSheet(mark + "工号,姓名\r\n000123,\"\U00020BB7 \"\"野\"\"\"\r\n\r\n");
        EXPECT_EQ(sheet.encoding, TextEncoding::utf8);
        EXPECT_THAT(sheet.rows, ElementsAre(Row{u"工号"_s, u"姓名"_s}, Row{u"000123"_s, u"\U00020BB7 \"野\""_s}));
    }
}

TEST(SheetReader, readsGb18030WithFourByteCharacters)
{
    // 工号 in two bytes each, then U+20BB7 in four (GB 18030-2022).
    const Sheet sheet = readSheet("\xB9\xA4\xBA\xC5;b\n\x95\x34\xB2\x35;1\n");
    EXPECT_EQ(sheet.encoding, TextEncoding::gb18030);
    EXPECT_EQ(sheet.rows[0][0], u"工号");
    EXPECT_EQ(sheet.rows[1].size(), 2u) << "the semicolon separates";
    EXPECT_EQ(sheet.rows[1][0], u"\U00020BB7");
}

TEST(SheetReader, refusesWhatIsNoTableByName)
{
    EXPECT_EQ(refusal("").code, ErrorCode::required);
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0 old").code, ErrorCode::unsupportedType);
    EXPECT_EQ(refusal(std::string_view("a,b\0c", 5)).code, ErrorCode::unsupportedType);
    EXPECT_EQ(refusal("a,\"open\nb").detail, u"the quote in line 1 does not end");
    EXPECT_EQ(refusal("\xFF\xFF\xFF").code, ErrorCode::malformed);
    EXPECT_EQ(refusal("PK\x03\x04 broken").code, ErrorCode::malformed);
}

TEST(SheetReader, keepsTextDatesAndSharedStringsOfAWorkbook)
{
    const Sheet sheet = readSheet(workbook(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>x</t></is></c></row>)"
        R"(<row r="3"><c r="A3"><v>123</v></c><c r="B3" s="1"><v>46086</v></c><c r="C3" s="2"><v>46086.5</v></c><c r="D3" s="3"><v>1.5</v></c></row>)"));
    EXPECT_EQ(sheet.name, u"人员");
    EXPECT_THAT(sheet.rows,
        ElementsAre(Row{u"000123"_s, u"张三"_s, {}, u"x"_s}, Row{{}, {}, {}, {}},
            Row{u"123"_s, u"2026-03-05"_s, u"2026-03-05 12:00:00"_s, u"1.5"_s}));
    EXPECT_TRUE(sheet.doubts.empty());
}

TEST(SheetReader, marksCellsThatCannotBeTakenAtTheirWord)
{
    const Sheet sheet = readSheet(workbook(
        R"(<row><c t="str"><f>A9</f><v>plain</v></c></row>)"
        R"(<row><c t="e"><v>#REF!</v></c><c><v>110101199003074000</v></c><c><f>1+1</f><v>2</v></c></row><row><c t="s"><v>0</v></c></row>)",
        R"(<mergeCells><mergeCell ref="A3:B3"/></mergeCells>)"));
    std::vector<std::tuple<int, int, CellDoubt>> doubts;
    for (const DoubtfulCell& cell : sheet.doubts)
        doubts.emplace_back(cell.row, cell.column, cell.doubt);
    EXPECT_THAT(doubts,
        ElementsAre(std::tuple(1, 0, CellDoubt::error), std::tuple(1, 1, CellDoubt::rounded),
            std::tuple(2, 1, CellDoubt::merged)));
    EXPECT_EQ(sheet.rows[1][2], u"2") << "a formula gives the value it was saved with";
}

TEST(SheetReader, unpacksNoMoreThanItMay)
{
    SheetLimits limits;
    limits.unpackedBytes = 1'000'000;
    const std::string bomb = workbook(
        "<row><c t=\"inlineStr\"><is><t>" + std::string(4'000'000, ' ') + "</t></is></c></row>");
    ASSERT_LT(bomb.size(), 20'000u);
    EXPECT_EQ(refusal(bomb, limits).code, ErrorCode::tooLarge);
    limits.rows = 10;
    EXPECT_EQ(
        refusal(workbook(R"(<row r="1048576"><c r="A1048576"><v>1</v></c></row>)"), limits).code, ErrorCode::tooLarge);
    EXPECT_EQ(refusal(std::string(11, '\n') + "x", limits).code, ErrorCode::tooLarge);
}

TEST(SheetWriter, writesWhatTheReaderReadsBack)
{
    const std::vector<Row> rows{{u"工号"_s, u"备注"_s}, {u"000123"_s, u"\U00020BB7, \"x\"\n二"_s}};
    for (const SheetFormat format : {SheetFormat::csv, SheetFormat::xlsx}) {
        std::string bytes;
        const auto writer = SheetWriter::make(format, [&](std::string_view piece) { bytes += piece; });
        for (const Row& row : rows)
            writer->row(row);
        writer->finish();
        EXPECT_EQ(readSheet(bytes).rows, rows);
    }
}

TEST(SheetWriter, disarmsFormulas)
{
    std::string bytes;
    const auto writer = SheetWriter::make(SheetFormat::csv, [&](std::string_view piece) { bytes += piece; });
    writer->row({u"=1+1"_s, u"＝1"_s, u"-5"_s, u"a=b"_s});
    writer->finish();
    EXPECT_EQ(bytes, "\xEF\xBB\xBF'=1+1,'＝1,'-5,a=b\r\n");
}

} // namespace
} // namespace wardport::test
