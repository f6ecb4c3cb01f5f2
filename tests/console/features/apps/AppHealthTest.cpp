// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/apps/AppsPageTest.h"

#include "console/features/apps/AppHealthStrip.h"
#include "console/features/apps/AppMaintenanceDialog.h"
#include "console/features/apps/AppText.h"
#include "console/page/Format.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "shared/model/AppHealth.h"
#include "shared/model/SignOn.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>

namespace wardport::test {

using testing::HasSubstr;

class AppHealthTest : public AppsPageTest {
protected:
    explicit AppHealthTest(Role role = Role::system)
        : AppsPageTest(role)
    {
    }

    void openRound()
    {
        openApps();
        openApp(u"ward-round"_s);
    }

    AppId round() { return appOf(u"ward-round"_s)->id; }

    /// A day of looks: one an hour, at half of them slow, the newest not found.
    void looks(AppId app)
    {
        server()
            .database()
            .query(R"(
                INSERT INTO app_probe (app_id, at, outcome, status, milliseconds, detail, certificate_until)
                SELECT :app, now() - make_interval(hours => n, mins => 5),
                       CASE WHEN n = 0 THEN 'down' WHEN n % 4 = 1 THEN 'slow' ELSE 'up' END, CASE WHEN n > 0 THEN 200 END,
                       CASE WHEN n > 0 THEN 100 + 40 * n END, CASE WHEN n = 0 THEN 'no answer in time' ELSE '' END,
                       now() + interval '20 days'
                FROM generate_series(0, 22) n)")
            .bind(":app", app)
            .run();
    }

    QString fact(const QString& name) { return in<AppText>(name)->toPlainText(); }

    static QLineEdit* cell(const QWidget* root, const QString& list, const QString& name)
    {
        return require<QLineEdit>(require<QWidget>(root, list), name);
    }

    static void addRow(const QWidget* root, const QString& list)
    {
        require<QWidget>(root, list)->findChild<QPushButton*>()->click();
    }
};

TEST_F(AppHealthTest, showsTheLastLookAndTheDay)
{
    openApps();
    looks(appOf(u"consultation"_s)->id);
    openApp(u"consultation"_s);
    ASSERT_TRUE(waitFor([&] { return in<BadgeLabel>(u"healthState"_s)->badge().text == u"Not reachable"; }));
    EXPECT_EQ(fact(u"health.detail"_s), u"It did not answer in time.");
    EXPECT_EQ(fact(u"health.availability"_s), u"95.65%");
    EXPECT_THAT(fact(u"health.certificate"_s).toStdString(), HasSubstr("renew it now"));
    const auto* strip = in<AppHealthStrip>(u"healthStrip"_s);
    EXPECT_EQ(strip->count(ProbeOutcome::down), 1);
    EXPECT_EQ(strip->count(ProbeOutcome::slow), 6);
    EXPECT_EQ(strip->count(ProbeOutcome::up), 16);
    inspect(in(u"appHealth"_s), u"app_health"_s);
}

TEST_F(AppHealthTest, looksNow)
{
    openApps();
    server().database().execute(u"UPDATE app SET internal_url = 'http://127.0.0.1:9/' WHERE code = 'consultation'"_s);
    openApp(u"consultation"_s);
    EXPECT_EQ(in<BadgeLabel>(u"healthState"_s)->badge().text, u"Not looked at yet");
    click(m_page, u"lookNow"_s);
    ASSERT_TRUE(waitFor([&] { return in<BadgeLabel>(u"healthState"_s)->badge().text == u"Not allowed"; }));
    EXPECT_THAT(fact(u"health.detail"_s).toStdString(), HasSubstr("127.0.0.1 lies outside the networks"));
}

TEST_F(AppHealthTest, plansMaintenanceInTheHospitalsTime)
{
    openRound();
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>(u"editMaintenance"_s)->isEnabled(); }));
    EXPECT_TRUE(in<QLabel>(u"maintenanceNote"_s)->isVisible());
    click(m_page, u"editMaintenance"_s);
    QDialog* editor = dialog(u"maintenanceDialog"_s);
    addRow(editor, u"windows"_s);
    cell(editor, u"windows"_s, u"[0].from"_s)->setText(u"2099-11-27 22:00"_s);
    cell(editor, u"windows"_s, u"[0].until"_s)->setText(u"23:30"_s);
    cell(editor, u"windows"_s, u"[0].notice"_s)->setText(u"数据库升级"_s);
    click(editor, u"accept"_s);
    EXPECT_TRUE(editor->isVisible()) << "23:30 is no time without a day";
    cell(editor, u"windows"_s, u"[0].until"_s)->setText(u"2099-11-27 23:30"_s);
    inspect(editor, u"app_maintenance"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"maintenanceDialog"_s));
    EXPECT_EQ(fact(u"maintenanceWindows"_s), u"2099-11-27 22:00 – 23:30: 数据库升级");
    const auto windows =
        server().as(Role::system).get(fill(Paths::appMaintenance, {round().value()})).as<AppMaintenanceInput>().windows;
    ASSERT_EQ(windows.size(), 1U);
    EXPECT_EQ(toRfc3339(windows[0].from), u"2099-11-27T14:00:00.000Z");
}

TEST_F(AppHealthTest, maintenanceChangedByAnotherIsNotWrittenOver)
{
    openRound();
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>(u"editMaintenance"_s)->isEnabled(); }));
    click(m_page, u"editMaintenance"_s);
    QDialog* editor = dialog(u"maintenanceDialog"_s);
    TestClient other = server().as(Role::system);
    const std::string path = fill(Paths::appMaintenance, {round().value()});
    auto plan = other.get(path).as<AppMaintenanceInput>();
    const Instant from = currentInstant() + std::chrono::hours{24};
    plan.windows = {{from, from + std::chrono::hours{1}, u"换服务器"_s}};
    ASSERT_EQ(other.put(path, plan).status, 200);

    addRow(editor, u"windows"_s);
    cell(editor, u"windows"_s, u"[0].from"_s)->setText(u"2099-11-27 22:00"_s);
    cell(editor, u"windows"_s, u"[0].until"_s)->setText(u"2099-11-27 23:30"_s);
    click(editor, u"accept"_s);
    auto* message = editor->findChild<MessageBar*>();
    ASSERT_TRUE(waitFor([&] { return message->text().contains(u"Somebody else changed this"); }));
    message->findChild<QPushButton*>()->click();
    ASSERT_TRUE(waitFor([&] { return cell(editor, u"windows"_s, u"[0].notice"_s)->text() == u"换服务器"; }));
    cell(editor, u"windows"_s, u"[0].notice"_s)->setText(u"换机柜"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"maintenanceDialog"_s));
    EXPECT_EQ(other.get(path).as<AppMaintenanceInput>().windows.at(0).notice, u"换机柜");
}

TEST_F(AppHealthTest, listTellsAndFiltersTheLastLook)
{
    server().database().execute(u"DELETE FROM app_health"_s);
    server().database().execute(
        u"INSERT INTO app_health (app_id, outcome, at, failures)"
        " SELECT id, CASE code WHEN 'consultation' THEN 'down' ELSE 'up' END, now(), 0 FROM app"_s);
    openApps();
    const auto health = [this] { return column(u"appsTable"_s, u"health"_s); };
    const auto at = column(u"appsTable"_s, u"code"_s).indexOf(u"consultation");
    ASSERT_GE(at, 0);
    EXPECT_EQ(health()[at], u"Not reachable");
    const auto closed = column(u"appsTable"_s, u"state"_s).indexOf(u"Suspended");
    ASSERT_GE(closed, 0);
    EXPECT_EQ(health()[closed], u"") << "a closed app is not looked at";
    inspect(m_page, u"apps_health"_s);
    qobject_cast<FilterBar*>(in<QLineEdit>(u"search"_s)->parentWidget())->setValue(u"health"_s, u"down"_s);
    ASSERT_TRUE(waitFor([&] { return rows(u"appsTable"_s) == 1; }));
    EXPECT_EQ(health().first(), u"Not reachable");
}

TEST_F(AppHealthTest, trialSaysForWhomItIs)
{
    openApps();
    const auto trial = column(u"appsTable"_s, u"state"_s).indexOf(u"Trial");
    ASSERT_GE(trial, 0);
    openApp(column(u"appsTable"_s, u"code"_s)[trial]);
    EXPECT_TRUE(in<QLabel>(u"lifecycleNote"_s)->isVisible());
    EXPECT_THAT(in<QLabel>(u"lifecycleNote"_s)->text().toStdString(), HasSubstr("waits for the publication"));
    inspect(m_page, u"apps_trial"_s);
    openApp(u"ward-round"_s);
    EXPECT_FALSE(require<QLabel>(m_page, u"lifecycleNote"_s)->isVisible());
}

TEST_F(AppHealthTest, setsUpOpenIdConnect)
{
    openRound();
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>(u"editSignOn"_s)->isEnabled(); }));
    click(m_page, u"editSignOn"_s);
    QDialog* editor = dialog(u"signOnDialog"_s);
    click(require<QWidget>(editor, u"clientId"_s), u"copy"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ward-round");
    require<QCheckBox>(editor, u"oidc"_s)->setChecked(true);
    click(editor, u"accept"_s);
    EXPECT_TRUE(editor->isVisible()) << "an address to come back to is needed";
    EXPECT_NE(require<QLabel>(editor, u"redirectUris.note"_s)->text(), u"Exactly as the app sends them.");
    addRow(editor, u"redirectUris"_s);
    cell(editor, u"redirectUris"_s, u"[0]"_s)->setText(u"https://round.example/back"_s);
    choose(editor, u"signing"_s, u"es256"_s);
    inspect(editor, u"app_sign_on"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"signOnDialog"_s));
    EXPECT_EQ(fact(u"signOn.clientId"_s), u"ward-round");
    EXPECT_EQ(fact(u"signOn.redirects"_s), u"https://round.example/back");
    const auto set = server().as(Role::system).get(fill(Paths::appSignOn, {round().value()})).as<AppSignOn>();
    EXPECT_TRUE(set.oidc);
    EXPECT_EQ(set.signing, OidcSigning::es256);
    EXPECT_EQ(set.version, 1);
}

TEST_F(AppHealthTest, casServicesHaveTheirTab)
{
    openRound();
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>(u"editSignOn"_s)->isEnabled(); }));
    click(m_page, u"editSignOn"_s);
    QDialog* editor = dialog(u"signOnDialog"_s);
    auto* tabs = require<QTabWidget>(editor, u"signOnTabs"_s);
    require<QCheckBox>(editor, u"cas"_s)->setChecked(true);
    click(editor, u"accept"_s);
    EXPECT_EQ(tabs->currentIndex(), 1) << "where something is wrong";
    addRow(editor, u"casServices"_s);
    cell(editor, u"casServices"_s, u"[0]"_s)->setText(u"https://round.example/view"_s);
    inspect(editor, u"app_sign_on_cas"_s);
    click(editor, u"accept"_s);
    ASSERT_TRUE(isGone(u"signOnDialog"_s));
    EXPECT_EQ(fact(u"signOn.services"_s), u"https://round.example/view");
}

class AppHealthReaderTest : public AppHealthTest {
protected:
    AppHealthReaderTest()
        : AppHealthTest(Role::security)
    {
    }
};

TEST_F(AppHealthReaderTest, readersChangeNothing)
{
    openRound();
    EXPECT_TRUE(waitFor([&] { return in<QLabel>(u"maintenanceNote"_s)->isVisible(); }));
    for (const QString& button : {u"lookNow"_s, u"editMaintenance"_s, u"editSignOn"_s})
        EXPECT_FALSE(m_page->findChild<QPushButton*>(button)) << button.toStdString();
}

} // namespace wardport::test
