// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/FileDialog.h"
#include "console/ui/MessageBar.h"
#include "tests/console/features/people/PeoplePageFixture.h"
#include "tests/support/page/ListFile.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;

class PeopleExportTest : public PeoplePageTest {
protected:
    PeopleExportTest() { QSettings().remove(u"state"_s); } // columns and sort order of the test before

    MessageBar* message() const { return require<MessageBar>(m_pane, u"message"_s); }
    std::string told() const { return message()->text().toStdString(); }
};

TEST_F(PeopleExportTest, putsTheFilteredListIntoAFileInItsOrder)
{
    openPeople();
    filters()->setValue(u"category"_s, u"nurse"_s);
    table()->sortByColumn(table()->core()->columnByKey(u"staffNo"_s), Qt::DescendingOrder);
    const auto expected = list<Person>(Paths::people, u"limit=500&category=nurse&sort=-staffNo"_s);
    ASSERT_TRUE(waitFor([&] { return total() == expected.total; }));
    const auto rows = exportedRows(m_pane);
    std::vector<QString> staffNos;
    for (const Person& person : expected.items)
        staffNos.push_back(person.staffNo);
    EXPECT_EQ(exportedColumn(rows, u"Staff number"_s), staffNos);
    EXPECT_THAT(exportedColumn(rows, u"Category"_s), Each(u"Nurse"_s));
    EXPECT_THAT(told(), HasSubstr("Saved as"));
}

TEST_F(PeopleExportTest, speaksTheReadersLanguageAndTakesTheColumnsShown)
{
    openPeople();
    Language chinese;
    chinese.choose(u"zh_CN"_s);
    auto* head = table()->horizontalHeader();
    table()->setColumnHidden(table()->core()->columnByKey(u"title"_s), true);
    table()->setColumnHidden(table()->core()->columnByKey(u"lastSignInAt"_s), true);
    head->moveSection(head->visualIndex(table()->core()->columnByKey(u"category"_s)), 0);
    const auto rows = exportedRows(m_pane, ExportFormat::csv);
    ASSERT_FALSE(rows.empty());
    EXPECT_THAT(rows[0], ElementsAre(u"类别"_s, u"姓名"_s, u"工号"_s, u"状态"_s, u"科室"_s));
    EXPECT_THAT(exportedColumn(rows, u"类别"_s), Contains(u"医师"_s));
    EXPECT_THAT(exportedColumn(rows, u"状态"_s), Contains(u"在用"_s));
    EXPECT_THAT(told(), HasSubstr("已保存为"));
}

TEST_F(PeopleExportTest, theOtherListsHaveItToo)
{
    openPeople();
    switchTo(1, u"vpn"_s);
    const auto accounts = exportedRows(m_pane);
    EXPECT_EQ(static_cast<qint64>(accounts.size()) - 1, list<VpnAccount>(Paths::vpnAccounts, u"limit=1"_s).total);
    EXPECT_THAT(exportedColumn(accounts, u"State"_s), Contains(u"Active"_s));
    switchTo(2, u"groups"_s);
    const auto groups = exportedRows(m_pane, ExportFormat::csv);
    EXPECT_EQ(static_cast<qint64>(groups.size()) - 1, list<PersonGroup>(Paths::groups, u"limit=1"_s).total);
    EXPECT_EQ(exportedColumn(groups, u"Group"_s).front(), cell(0, u"name"_s));
}

TEST_F(PeopleExportTest, tellsWhoMayNotAnyMore)
{
    openPeople();
    server().database().execute(u"UPDATE administrator SET role = 'audit' WHERE role = 'system'"_s);
    pressExport(m_pane, ExportFormat::csv, {});
    EXPECT_TRUE(waitFor([this] { return message()->role() == StateRole::Error && !message()->text().isEmpty(); }));
    EXPECT_THAT(told(), HasSubstr("The list could not be exported."));
    EXPECT_TRUE(require<QWidget>(m_pane, u"export"_s)->isEnabled());
    Language chinese;
    chinese.choose(u"zh_CN"_s);
    EXPECT_TRUE(waitFor([this] { return told().find("无法导出列表。") != std::string::npos; }))
        << "the message follows the language: " << told();
}

TEST_F(PeopleExportTest, offersTheFileAgainWhereItCouldNotBeWritten)
{
    openPeople();
    const QTemporaryDir folder;
    pressExport(m_pane, ExportFormat::csv, folder.filePath(u"no/such/folder/list.csv"_s));
    ASSERT_TRUE(waitFor([this] { return told().find("could not be written") != std::string::npos; })) << told();
    const QString path = folder.filePath(u"list.csv"_s);
    FileDialog::setNextAnswer(path);
    require<QPushButton>(message(), u"messageAction"_s)->click();
    EXPECT_TRUE(waitFor([&] { return QFile::exists(path); })) << told();
}

TEST_F(PeopleExportTest, keepsTheFileForOneWhoLooksElsewhere)
{
    openPeople();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    pressExport(m_pane, ExportFormat::csv, path);
    require<QTabBar>(m_page, u"peopleSwitch"_s)->setCurrentIndex(1);
    auto* bar = message();
    auto* button = require<QPushButton>(bar, u"messageAction"_s);
    ASSERT_TRUE(waitFor([&] { return require<QWidget>(m_pane, u"export"_s)->isEnabled(); }));
    EXPECT_FALSE(QFile::exists(path)) << "no dialog over another page";
    require<QTabBar>(m_page, u"peopleSwitch"_s)->setCurrentIndex(0);
    EXPECT_THAT(told(), HasSubstr("The file is ready"));
    button->click();
    EXPECT_TRUE(waitFor([&] { return QFile::exists(path); })) << told();
}

} // namespace
} // namespace wardport::test
