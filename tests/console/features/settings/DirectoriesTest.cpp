// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "console/ui/FileDialog.h"
#include "console/ui/ListEdit.h"
#include "shared/model/Directory.h"
#include "tests/support/ldap/TestDirectory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

class DirectoriesTest : public SettingsPageTest {
protected:
    explicit DirectoriesTest(Role role = Role::system)
        : SettingsPageTest(role)
    {
        for (const OrgUnit& unit : context().orgTree.units()) {
            if (unit.kind == OrgUnitKind::department && unit.active && m_department.isEmpty())
                m_department = unit.code;
        }
    }

    QString people() const
    {
        return TestDirectory::person(u"L-1"_s, u"赵敏"_s, m_department, u"title: 主任医师"_s)
            + TestDirectory::person(u"L-2"_s, u"欧阳修"_s, m_department)
            + TestDirectory::person(u"L-3"_s, u"孙悦"_s, u"nowhere"_s);
    }

    DirectoryInput input(const TestDirectory& ldap)
    {
        DirectoryInput made;
        made.hospitalId = context().orgTree.units().front().hospitalId;
        made.name = u"一院目录"_s;
        made.servers = {ldap.secureServer()};
        made.caCertificate = ldap.certificate();
        made.bindDn = TestDirectory::reader;
        made.bindPassword = TestDirectory::readerPassword;
        made.baseDn = TestDirectory::people;
        return made;
    }

    DirectoryId registered(const DirectoryInput& given)
    {
        const TestReply reply = server().as(Role::system).post(Paths::directories, given);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Directory>().id;
    }

    std::vector<Directory> onServer()
    {
        return server().as(Role::system).get(Paths::directories).as<Page<Directory>>().items;
    }
    qint64 peopleOnServer(const QString& words)
    {
        const std::string path = std::string(Paths::people) + "?limit=1&q=" + words.toStdString();
        return server().as(Role::system).get(path).as<Page<Person>>().total;
    }

    void openDirectories() { openSection(u"Directories"_s, u"directories"_s); }
    void openFirst()
    {
        openDirectories();
        ASSERT_TRUE(hasRows(1));
        openRow(0);
    }
    QString told() const { return require<MessageBar>(m_section, u"directoryMessage"_s)->text(); }
    void sync(const QString& button)
    {
        Confirm::setNextAnswer(true);
        require<QPushButton>(m_section, button)->click();
    }

    static void fillIn(const QDialog* making, const DirectoryInput& given)
    {
        require<QLineEdit>(making, u"name"_s)->setText(given.name);
        require<ListEdit>(making, u"servers"_s)->setRows({{given.servers.front()}});
        require<QPlainTextEdit>(making, u"caCertificate"_s)->setPlainText(given.caCertificate);
        require<QLineEdit>(making, u"bindDn"_s)->setText(given.bindDn);
        require<QLineEdit>(making, u"bindPassword"_s)->setText(given.bindPassword.value_or(QString()));
        require<QLineEdit>(making, u"baseDn"_s)->setText(given.baseDn);
    }

    QString m_department;
};

TEST_F(DirectoriesTest, offersToRegisterTheFirst)
{
    openDirectories();
    auto* view = require<QWidget>(m_section, u"emptyView"_s);
    ASSERT_TRUE(waitFor([&] { return view->isVisible(); }));
    inspect(m_page, u"settings_directories_empty"_s);
    QTest::mouseClick(view->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(dialog(u"directoryDialog"_s));
}

TEST_F(DirectoriesTest, registersADirectoryThatWasTestedBefore)
{
    const TestDirectory ldap(people());
    openDirectories();
    create(u"newDirectory"_s);
    QDialog* making = dialog(u"directoryDialog"_s);
    fillIn(making, input(ldap));
    require<QPushButton>(making, u"testConnection"_s)->click();
    QDialog* trial = dialog(u"directoryTrial"_s);
    EXPECT_EQ(require<QLabel>(trial, u"trialHeading"_s)->text(), u"The directory can be read."_s);
    auto* sample = require<TableView>(trial, u"trialSample"_s);
    ASSERT_EQ(sample->model()->rowCount(), 3);
    EXPECT_EQ(sample->model()->index(0, 0).data().toString(), u"L-1"_s);
    EXPECT_EQ(sample->model()->index(0, 1).data().toString(), u"赵敏"_s);
    inspect(trial, u"settings_directory_trial"_s);
    require<QPushButton>(trial, u"closeTrial"_s)->click();
    EXPECT_TRUE(onServer().empty()) << "a test keeps nothing";
    save(making);
    ASSERT_TRUE(isGone(u"directoryDialog"_s));
    ASSERT_EQ(onServer().size(), 1U);
    EXPECT_TRUE(onServer()[0].hasBindPassword);
    EXPECT_EQ(onServer()[0].servers, std::vector{ldap.secureServer()});
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"state"_s), u"Not synced yet"_s);
}

TEST_F(DirectoriesTest, theTestSaysWhichStepFails)
{
    const TestDirectory ldap;
    openDirectories();
    create(u"newDirectory"_s);
    QDialog* making = dialog(u"directoryDialog"_s);
    DirectoryInput wrong = input(ldap);
    wrong.bindPassword = u"not the password"_s;
    fillIn(making, wrong);
    require<QPushButton>(making, u"testConnection"_s)->click();
    QDialog* trial = dialog(u"directoryTrial"_s);
    EXPECT_TRUE(require<QLabel>(trial, u"trialHeading"_s)->text().contains(u"Sign in"_s));
    EXPECT_FALSE(require<QLabel>(trial, u"trial.detail2"_s)->text().isEmpty());
    EXPECT_FALSE(require<TableView>(trial, u"trialSample"_s)->isVisible());
    inspect(trial, u"settings_directory_trial_failed"_s);
}

TEST_F(DirectoriesTest, checksTheFieldsHereAndOnTheServer)
{
    openDirectories();
    create(u"newDirectory"_s);
    QDialog* making = dialog(u"directoryDialog"_s);
    save(making);
    for (const QString& field : {u"name"_s, u"servers"_s, u"baseDn"_s})
        EXPECT_FALSE(error(making, field).isEmpty()) << field.toStdString();
    inspect(making, u"settings_directory_dialog_errors"_s);
    require<QLineEdit>(making, u"name"_s)->setText(u"一院目录"_s);
    require<ListEdit>(making, u"servers"_s)->setRows({{u"ldap.hospital.cn"_s}});
    require<QLineEdit>(making, u"bindDn"_s)->setText(u"cn=reader"_s);
    require<QLineEdit>(making, u"baseDn"_s)->setText(u"no name"_s);
    save(making);
    EXPECT_FALSE(error(making, u"bindPassword"_s).isEmpty());
    require<QLineEdit>(making, u"bindPassword"_s)->setText(u"secret"_s);
    save(making);
    EXPECT_TRUE(waitFor([&] { return error(making, u"baseDn"_s).contains(u"distinguished name"_s); }));
    EXPECT_TRUE(onServer().empty());
}

TEST_F(DirectoriesTest, aHospitalHasOneDirectory)
{
    const TestDirectory ldap;
    registered(input(ldap));
    openDirectories();
    create(u"newDirectory"_s);
    QDialog* making = dialog(u"directoryDialog"_s);
    fillIn(making, input(ldap));
    save(making);
    EXPECT_TRUE(waitFor([&] { return error(making, u"hospitalId"_s).contains(u"has a directory already"_s); }));
}

TEST_F(DirectoriesTest, editsWithoutThePasswordBeingTypedAgain)
{
    const TestDirectory ldap(people());
    registered(input(ldap));
    openFirst();
    trigger(u"editDirectory"_s);
    QDialog* editing = dialog(u"directoryDialog"_s);
    EXPECT_TRUE(require<QLineEdit>(editing, u"bindPassword"_s)->text().isEmpty());
    EXPECT_FALSE(require<QLineEdit>(editing, u"bindPassword"_s)->placeholderText().isEmpty());
    EXPECT_EQ(require<QLineEdit>(editing, u"mapping.staffNo"_s)->text(), u"uid"_s);
    inspect(editing, u"settings_directory_dialog"_s);
    auto* schedule = require<QComboBox>(editing, u"syncEveryMinutes"_s);
    schedule->setCurrentIndex(schedule->findData(u"60"_s));
    require<QCheckBox>(editing, u"signIn"_s)->setChecked(true);
    save(editing);
    ASSERT_TRUE(isGone(u"directoryDialog"_s));
    const Directory after = onServer().at(0);
    EXPECT_EQ(after.syncEveryMinutes, 60);
    EXPECT_TRUE(after.signIn);
    EXPECT_TRUE(after.hasBindPassword);
    EXPECT_EQ(after.caCertificate.trimmed(), ldap.certificate().trimmed());
}

TEST_F(DirectoriesTest, asksForThePasswordAgainForOtherServers)
{
    const TestDirectory ldap(people());
    const TestDirectory other(people());
    registered(input(ldap));
    openFirst();
    trigger(u"editDirectory"_s);
    QDialog* editing = dialog(u"directoryDialog"_s);
    require<ListEdit>(editing, u"servers"_s)->setRows({{other.secureServer()}});
    require<QPushButton>(editing, u"testConnection"_s)->click();
    EXPECT_TRUE(error(editing, u"bindPassword"_s).contains(u"Enter the password again"_s));
    save(editing);
    EXPECT_TRUE(editing->isVisible());
    EXPECT_EQ(onServer().at(0).servers, std::vector{ldap.secureServer()});
    inspect(editing, u"settings_directory_password"_s);
    require<QLineEdit>(editing, u"bindPassword"_s)->setText(TestDirectory::readerPassword);
    save(editing);
    ASSERT_TRUE(isGone(u"directoryDialog"_s));
    EXPECT_EQ(onServer().at(0).servers, std::vector{other.secureServer()});
}

TEST_F(DirectoriesTest, takesTheCertificateFromAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QString certificate = TestDirectory::strangeCertificate();
    file.write(certificate.toUtf8());
    file.close();
    openDirectories();
    create(u"newDirectory"_s);
    QDialog* making = dialog(u"directoryDialog"_s);
    FileDialog::setNextAnswer(file.fileName());
    require<QPushButton>(making, u"certificateFile"_s)->click();
    EXPECT_EQ(require<QPlainTextEdit>(making, u"caCertificate"_s)->toPlainText(), certificate.trimmed());
    auto* security = require<QComboBox>(making, u"security"_s);
    security->setCurrentIndex(security->findData(u"none"_s));
    EXPECT_FALSE(require<QPushButton>(making, u"certificateFile"_s)->isVisible());
}

TEST_F(DirectoriesTest, aDryRunTellsAndChangesNothing)
{
    const TestDirectory ldap(people());
    registered(input(ldap));
    openFirst();
    require<QPushButton>(m_section, u"dryRun"_s)->click();
    ASSERT_TRUE(waitFor([this] { return told().contains(u"dry run is done"_s); })) << told().toStdString();
    EXPECT_EQ(peopleOnServer(u"L-1"_s), 0);
    auto* more = require<QPushButton>(m_section, u"lastDryRun.open"_s);
    ASSERT_TRUE(more->isVisible());
    more->click();
    QDialog* report = dialog(u"directoryReport"_s);
    EXPECT_TRUE(require<QLabel>(report, u"reportCounts"_s)->text().contains(u"2 new"_s));
    EXPECT_EQ(require<TableView>(report, u"reportChanges"_s)->model()->rowCount(), 2);
    inspect(report, u"settings_directory_report"_s);
    require<QTabBar>(report, u"reportTabs"_s)->setCurrentIndex(1);
    auto* problems = require<TableView>(report, u"reportProblems"_s);
    ASSERT_EQ(problems->model()->rowCount(), 1);
    EXPECT_TRUE(problems->model()->index(0, 1).data().toString().contains(u"nowhere"_s));
    inspect(report, u"settings_directory_problems"_s);
}

TEST_F(DirectoriesTest, aSyncBringsThePeople)
{
    const TestDirectory ldap(people());
    registered(input(ldap));
    openFirst();
    sync(u"syncNow"_s);
    ASSERT_TRUE(waitFor([this] { return told().contains(u"The sync is done"_s); })) << told().toStdString();
    EXPECT_EQ(peopleOnServer(u"L-1"_s), 1);
    EXPECT_EQ(cell(0, u"state"_s), u"Synced"_s);
    EXPECT_EQ(fact(u"people"_s), u"2"_s);
    inspect(m_page, u"settings_directories"_s);
}

TEST_F(DirectoriesTest, theLimitStopsASyncAndSaysWhatToDo)
{
    TestDirectory ldap(people());
    registered(input(ldap));
    openFirst();
    sync(u"syncNow"_s);
    ASSERT_TRUE(waitFor([this] { return told().contains(u"The sync is done"_s); })) << told().toStdString();
    ldap.change(u"dn: uid=L-1,%1\nchangetype: delete\n"_s.arg(TestDirectory::people));
    sync(u"syncNow"_s);
    ASSERT_TRUE(waitFor([this] { return told().contains(u"would be disabled at once"_s); })) << told().toStdString();
    EXPECT_TRUE(told().contains(u"raise the limit"_s));
    EXPECT_EQ(cell(0, u"state"_s), u"Stopped by the limit"_s);
    EXPECT_TRUE(
        server().as(Role::system).get(std::string(Paths::people) + "?q=L-1").as<Page<Person>>().items.at(0).active);
    inspect(m_page, u"settings_directories_stopped"_s);
}

TEST_F(DirectoriesTest, tellsWhenTheServerIsGone)
{
    TestDirectory ldap(people());
    registered(input(ldap));
    ldap.kill();
    openFirst();
    require<QPushButton>(m_section, u"dryRun"_s)->click();
    ASSERT_TRUE(waitFor([this] { return cell(0, u"state"_s) == u"Failed"_s; })) << told().toStdString();
    EXPECT_TRUE(told().contains(u"Test connection"_s));
    EXPECT_TRUE(require<QPushButton>(m_section, u"syncNow"_s)->isEnabled());
}

TEST_F(DirectoriesTest, deletingAsksAndSaysWhatFollows)
{
    const TestDirectory ldap(people());
    registered(input(ldap));
    openFirst();
    Confirm::setNextAnswer(false);
    trigger(u"deleteDirectory"_s);
    EXPECT_TRUE(Confirm::lastQuestion().text.contains(u"people stay"_s));
    EXPECT_EQ(onServer().size(), 1U);
    Confirm::setNextAnswer(true);
    trigger(u"deleteDirectory"_s);
    EXPECT_TRUE(hasRows(0));
    EXPECT_TRUE(onServer().empty());
    EXPECT_FALSE(drawer()->isVisible());
}

TEST_F(DirectoriesTest, tellsOfALostServerWithRetry)
{
    const TestDirectory ldap;
    registered(input(ldap));
    losesAndFindsTheServer(u"Directories"_s, u"directories"_s, 1);
}

class DirectoriesSecurityTest : public DirectoriesTest {
protected:
    DirectoriesSecurityTest()
        : DirectoriesTest(Role::security)
    {
    }
};

TEST_F(DirectoriesSecurityTest, areNotThereForOthers)
{
    m_page = open<SettingsPage>();
    EXPECT_FALSE(sections().contains(u"Directories"_s));
}

} // namespace
} // namespace wardport::test
