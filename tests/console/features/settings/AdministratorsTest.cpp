// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "shared/model/Vendor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>

namespace wardport::test {
namespace {

class AdministratorsTest : public SettingsPageTest {
protected:
    explicit AdministratorsTest(Role role = Role::system)
        : SettingsPageTest(role)
    {
        for (const auto& [username, name, accountRole, scoped] :
            {std::tuple{u"wangwei"_s, u"王伟"_s, u"security"_s, false},
                std::tuple{u"lina"_s, u"李娜"_s, u"audit"_s, true},
                std::tuple{u"zhaomin"_s, u"赵敏"_s, u"none"_s, false}})
            insert(username, name, accountRole, scoped);
    }

    void openAdministrators()
    {
        openSection(u"Administrators"_s, u"administrators"_s);
        ASSERT_TRUE(waitFor([this] { return rows() > 3; }));
    }

    void insert(const QString& username, const QString& name, const QString& role, bool scoped)
    {
        server()
            .database()
            .query("INSERT INTO administrator (username, display_name, role, scope_org_unit_id, password_change_due,"
                   " last_sign_in_at) VALUES (:username, :name, :role, :scope, false, now() - interval '3 hours')")
            .bind(":username", username)
            .bind(":name", name)
            .bind(":role", role)
            .bind(":scope", scoped ? std::optional(context().orgTree.units().front().id) : std::nullopt)
            .run();
    }

    std::vector<Administrator> onServer(const QString& words)
    {
        const std::string path = std::string(Paths::administrators) + "?q=" + words.toStdString();
        return server().as(Role::system).get(path).as<Page<Administrator>>().items;
    }
};

class AdministratorsSecurityTest : public AdministratorsTest {
protected:
    AdministratorsSecurityTest()
        : AdministratorsTest(Role::security)
    {
    }
};

class AdministratorsAuditTest : public AdministratorsTest {
protected:
    AdministratorsAuditTest()
        : AdministratorsTest(Role::audit)
    {
    }
};

TEST_F(AdministratorsTest, listsTheAccountsWithRoleStateAndScope)
{
    openAdministrators();
    const int li = rowOf(u"username"_s, u"lina"_s);
    ASSERT_GE(li, 0);
    EXPECT_EQ(cell(li, u"displayName"_s), u"李娜"_s);
    EXPECT_EQ(cell(li, u"role"_s), u"Audit administrator"_s);
    EXPECT_EQ(cell(li, u"scope"_s), context().orgTree.pathName(context().orgTree.units().front().id));
    EXPECT_EQ(cell(li, u"state"_s), u"Active"_s);
    EXPECT_EQ(cell(rowOf(u"username"_s, u"zhaomin"_s), u"state"_s), u"Waits for a role"_s);
    EXPECT_EQ(cell(rowOf(u"username"_s, u"wangwei"_s), u"scope"_s), u"Everything"_s);
    EXPECT_EQ(m_page->status().rows, rows());
}

TEST_F(AdministratorsTest, filtersAndFindsOnTheServer)
{
    openAdministrators();
    filters()->setValue(u"role"_s, u"audit"_s);
    ASSERT_TRUE(waitFor([this] { return rowOf(u"username"_s, u"wangwei"_s) < 0; }));
    EXPECT_GE(rowOf(u"username"_s, u"lina"_s), 0);
    filters()->clear();
    filters()->setSearch(u"赵"_s);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"username"_s), u"zhaomin"_s);
    filters()->setSearch(u"nobody at all"_s);
    EXPECT_TRUE(hasRows(0));
    EXPECT_TRUE(require<QWidget>(m_section, u"emptyView"_s)->isVisible());
}

TEST_F(AdministratorsTest, sortsOnTheServer)
{
    openAdministrators();
    table()->sortByColumn(table()->core()->columnByKey(u"username"_s), Qt::DescendingOrder);
    EXPECT_TRUE(waitFor([this] { return rows() > 3 && cell(0, u"username"_s) == u"zhaomin"_s; }));
}

TEST_F(AdministratorsTest, createsAnAccountAndShowsItsPasswordOnce)
{
    openAdministrators();
    create(u"newAdministrator"_s);
    QDialog* making = dialog(u"administratorDialog"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"displayName"_s), u"Chen Jing"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"username"_s), u"chenjing"_s);
    auto* scope = require<QComboBox>(making, u"scopeOrgUnitId"_s);
    scope->setCurrentIndex(1);
    save(making);
    QDialog* shown = dialog(u"newPasswordDialog"_s);
    const QString password = require<QLineEdit>(shown, u"newPassword"_s)->text();
    EXPECT_GE(password.size(), 10);
    require<QPushButton>(shown, u"copyPassword"_s)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), password);
    inspect(shown, u"settings_password"_s);
    require<QPushButton>(shown, u"closePassword"_s)->click();
    const std::vector<Administrator> made = onServer(u"chenjing"_s);
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].role, Role::none);
    EXPECT_EQ(made[0].scopeOrgUnitId, context().orgTree.units().front().id);
    EXPECT_TRUE(made[0].passwordChangeDue);
    EXPECT_TRUE(waitFor([this] { return rowOf(u"username"_s, u"chenjing"_s) >= 0; }));
}

TEST_F(AdministratorsTest, checksAsOneTypesAndTellsATakenName)
{
    openAdministrators();
    create(u"newAdministrator"_s);
    QDialog* making = dialog(u"administratorDialog"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"username"_s), u"two words"_s);
    EXPECT_FALSE(error(making, u"username"_s).isEmpty());
    save(making);
    EXPECT_FALSE(error(making, u"displayName"_s).isEmpty());
    inspect(making, u"settings_administrator_dialog"_s);
    require<QLineEdit>(making, u"displayName"_s)->setText(u"Another"_s);
    require<QLineEdit>(making, u"username"_s)->setText(u"wangwei"_s);
    EXPECT_TRUE(error(making, u"username"_s).isEmpty());
    save(making);
    EXPECT_TRUE(waitFor([&] { return !error(making, u"username"_s).isEmpty(); }));
    EXPECT_EQ(onServer(u"Another"_s).size(), 0U);
}

TEST_F(AdministratorsTest, editsAnAccount)
{
    openAdministrators();
    openRow(rowOf(u"username"_s, u"wangwei"_s));
    trigger(u"editAdministrator"_s);
    QDialog* editing = dialog(u"administratorDialog"_s);
    auto* name = require<QLineEdit>(editing, u"displayName"_s);
    EXPECT_EQ(name->text(), u"王伟"_s);
    name->setText(u"王伟（信息科）"_s);
    save(editing);
    ASSERT_TRUE(isGone(u"administratorDialog"_s));
    EXPECT_EQ(onServer(u"wangwei"_s).at(0).displayName, u"王伟（信息科）"_s);
    EXPECT_TRUE(waitFor([this] { return rowOf(u"displayName"_s, u"王伟（信息科）"_s) >= 0; }));
}

TEST_F(AdministratorsTest, disablesAfterAskingAndEnablesAgain)
{
    openAdministrators();
    openRow(rowOf(u"username"_s, u"zhaomin"_s));
    Confirm::setNextAnswer(true);
    trigger(u"toggleAdministrator"_s);
    ASSERT_TRUE(waitFor([this] { return !onServer(u"zhaomin"_s).at(0).active; }));
    ASSERT_TRUE(waitFor([this] { return cell(rowOf(u"username"_s, u"zhaomin"_s), u"state"_s) == u"Disabled"_s; }));
    trigger(u"toggleAdministrator"_s);
    EXPECT_TRUE(waitFor([this] { return onServer(u"zhaomin"_s).at(0).active; }));
}

TEST_F(AdministratorsTest, tellsWhenNobodyElseHoldsTheRole)
{
    server().database().execute(
        u"UPDATE administrator SET active = false WHERE role = 'security' AND username <> 'wangwei'"_s);
    openAdministrators();
    openRow(rowOf(u"username"_s, u"wangwei"_s));
    Confirm::setNextAnswer(true);
    trigger(u"toggleAdministrator"_s);
    EXPECT_TRUE(waitFor([this] { return message().contains(u"last active account of its role"_s); }));
    EXPECT_TRUE(onServer(u"wangwei"_s).at(0).active);
}

TEST_F(AdministratorsTest, resetsAPassword)
{
    openAdministrators();
    openRow(rowOf(u"username"_s, u"wangwei"_s));
    Confirm::setNextAnswer(true);
    trigger(u"resetPassword"_s);
    QDialog* shown = dialog(u"newPasswordDialog"_s);
    EXPECT_FALSE(require<QLineEdit>(shown, u"newPassword"_s)->text().isEmpty());
    require<QPushButton>(shown, u"closePassword"_s)->click();
    EXPECT_TRUE(onServer(u"wangwei"_s).at(0).passwordChangeDue);
    EXPECT_EQ(fact(u"password"_s), u"to be changed at the next sign-in"_s);
}

TEST_F(AdministratorsTest, systemGivesNoRolesAndLeavesItselfAlone)
{
    openAdministrators();
    openRow(rowOf(u"username"_s, context().session.info().username));
    EXPECT_FALSE(headButton(u"changeRole"_s));
    EXPECT_FALSE(headButton(u"resetPassword"_s)->isEnabled());
    EXPECT_FALSE(headButton(u"toggleAdministrator"_s)->isEnabled());
    EXPECT_TRUE(headButton(u"editAdministrator"_s)->isEnabled());
}

TEST_F(AdministratorsSecurityTest, givesARole)
{
    openAdministrators();
    openRow(rowOf(u"username"_s, u"zhaomin"_s));
    EXPECT_FALSE(headButton(u"editAdministrator"_s));
    EXPECT_FALSE(m_page->findChild<QAction*>(u"newAdministrator"_s));
    trigger(u"changeRole"_s);
    QDialog* giving = dialog(u"roleDialog"_s);
    auto* role = require<QComboBox>(giving, u"role"_s);
    role->setCurrentIndex(role->findData(u"vendor"_s));
    save(giving);
    EXPECT_TRUE(error(giving, u"role"_s).contains(u"belongs to no vendor"_s));
    role->setCurrentIndex(role->findData(u"audit"_s));
    EXPECT_TRUE(require<QLabel>(giving, u"roleRights"_s)->text().contains(u"Changes nothing"_s));
    inspect(giving, u"settings_role_dialog"_s);
    save(giving);
    ASSERT_TRUE(isGone(u"roleDialog"_s));
    EXPECT_EQ(onServer(u"zhaomin"_s).at(0).role, Role::audit);
    EXPECT_EQ(fact(u"role"_s), u"Audit administrator"_s);
}

TEST_F(AdministratorsSecurityTest, theLastOfARoleKeepsIt)
{
    server().database().execute(
        u"UPDATE administrator SET active = false WHERE role = 'audit' AND username <> 'lina'"_s);
    openAdministrators();
    openRow(rowOf(u"username"_s, u"lina"_s));
    trigger(u"changeRole"_s);
    QDialog* giving = dialog(u"roleDialog"_s);
    auto* role = require<QComboBox>(giving, u"role"_s);
    role->setCurrentIndex(role->findData(u"manager"_s));
    save(giving);
    EXPECT_TRUE(waitFor([&] { return error(giving, u"role"_s).contains(u"last active account"_s); }));
    EXPECT_EQ(onServer(u"lina"_s).at(0).role, Role::audit);
}

TEST_F(AdministratorsAuditTest, auditReadsOnly)
{
    openAdministrators();
    openRow(rowOf(u"username"_s, u"wangwei"_s));
    for (const QString& action :
        {u"editAdministrator"_s, u"changeRole"_s, u"resetPassword"_s, u"toggleAdministrator"_s})
        EXPECT_FALSE(headButton(action)) << action.toStdString();
    EXPECT_FALSE(m_page->findChild<QAction*>(u"newAdministrator"_s));
    EXPECT_THAT(
        sections(), testing::ElementsAre(u"Administrators"_s, u"Policy"_s, u"VPN sessions"_s, u"Jobs"_s, u"About"_s));
}

TEST_F(AdministratorsTest, tellsOfALostServerWithRetry)
{
    losesAndFindsTheServer(u"Administrators"_s, u"administrators"_s, 4);
}

TEST_F(AdministratorsTest, remembersTheSection)
{
    openSection(u"About"_s, u"about"_s);
    auto* again = open<SettingsPage>();
    EXPECT_TRUE(require<QWidget>(again, u"about"_s)->isVisible());
    EXPECT_FALSE(require<QWidget>(again, u"administrators"_s)->isVisible());
}

TEST_F(AdministratorsTest, looksRight)
{
    openAdministrators();
    inspect(m_page, u"settings_administrators"_s);
    openRow(rowOf(u"username"_s, u"lina"_s));
    inspect(m_page, u"settings_administrators_open"_s);
    EXPECT_TRUE(m_page->closeDetail());
    EXPECT_FALSE(m_page->closeDetail());
}

} // namespace
} // namespace wardport::test
