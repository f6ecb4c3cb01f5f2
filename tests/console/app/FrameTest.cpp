// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/app/AppTest.h"

#include "console/page/Words.h"
#include "console/ui/CommandPalette.h"
#include "console/ui/Theme.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace console;

class Frame : public AppTest {
protected:
    QAbstractButton* railButton(PageKind kind)
    {
        return window()->findChild<QAbstractButton*>(u"rail."_s + wireName(kind));
    }

    static bool mayOpen(PageKind page, Role role)
    {
        const auto permission = permissionFor(page);
        return !permission || holds(role, *permission);
    }

    QStringList pagesFor(Role role)
    {
        QStringList texts;
        for (const PageEntry& page : pageList()) {
            if (mayOpen(page.kind, role))
                texts << text(page.kind);
        }
        return texts;
    }

    QString pageTitle() { return require<QLabel>(window(), u"pageTitle"_s)->text(); }

    /// Opens the palette by keyboard, types, and waits for a first line with `expected`.
    void findInPalette(const QString& words, const QString& expected)
    {
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window()->findChild<CommandPalette*>();
        ASSERT_TRUE(palette && palette->isVisible());
        QTest::keyClicks(require<QLineEdit>(palette, u"commandSearch"_s), words);
        auto* list = require<QListWidget>(palette, u"commandList"_s);
        ASSERT_TRUE(waitFor([&] { return list->count() > 0 && list->item(0)->text().contains(expected); }))
            << expected.toStdString();
    }

    void runFirstOfPalette()
    {
        QTest::keyClick(require<QLineEdit>(window()->findChild<CommandPalette*>(), u"commandSearch"_s), Qt::Key_Return);
    }
};

TEST_F(Frame, showsTheSystemAdministratorWhatTheRoleMaySee)
{
    signInAs(Role::system);
    ASSERT_FALSE(pagesFor(Role::system).isEmpty());
    EXPECT_EQ(railTexts(window()), pagesFor(Role::system));
}

TEST_F(Frame, showsTheSecurityAdministratorWhatTheRoleMaySee)
{
    signInAs(Role::security);
    ASSERT_FALSE(pagesFor(Role::security).isEmpty());
    EXPECT_EQ(railTexts(window()), pagesFor(Role::security));
}

TEST_F(Frame, letsManagersAndVendorsReachTheirSettings)
{
    const QString own = text(PageKind::settings);
    for (const Role role : {Role::manager, Role::appOwner, Role::vendor})
        EXPECT_TRUE(pagesFor(role).contains(own));
    server().database().execute(u"UPDATE administrator SET role = 'manager' WHERE username = 'audit'"_s);
    signInAs(Role::audit);
    EXPECT_EQ(railTexts(window()), pagesFor(Role::manager));
    railButton(PageKind::settings)->click();
    EXPECT_EQ(workspace()->currentKind(), PageKind::settings);
}

TEST_F(Frame, showsTheAuditAdministratorWhatTheRoleMaySee)
{
    signInAs(Role::audit);
    ASSERT_FALSE(pagesFor(Role::audit).isEmpty());
    EXPECT_EQ(railTexts(window()), pagesFor(Role::audit));
}

TEST_F(Frame, opensEachPageFromTheRail)
{
    signInAs(Role::system);
    for (const PageEntry& page : pageList()) {
        QAbstractButton* button = railButton(page.kind);
        if (!button)
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_EQ(workspace()->currentKind(), page.kind);
        EXPECT_TRUE(button->isChecked());
        EXPECT_EQ(pageTitle(), text(page.kind));
        EXPECT_TRUE(window()->windowTitle().startsWith(text(page.kind))) << window()->windowTitle().toStdString();
        EXPECT_TRUE(workspace()->currentPage()->isVisible());
    }
    EXPECT_NE(workspace()->currentPage(), nullptr);
}

TEST_F(Frame, goesBackAndForthAsABrowserDoes)
{
    signInAs(Role::system);
    const PageKind first = workspace()->currentKind();
    const auto other = std::ranges::find_if(
        pageList(), [&](const PageEntry& page) { return page.kind != first && railButton(page.kind); });
    ASSERT_NE(other, pageList().end());
    QTest::mouseClick(railButton(other->kind), Qt::LeftButton);
    QTest::keyClick(window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(workspace()->currentKind(), first);
    EXPECT_FALSE(require<QToolButton>(window(), u"back"_s)->isEnabled());
    QTest::mouseClick(require<QToolButton>(window(), u"forward"_s), Qt::LeftButton);
    EXPECT_EQ(workspace()->currentKind(), other->kind);
}

TEST_F(Frame, beginsWithThePageOfLastTime)
{
    const PageKind last = pageList().back().kind;
    core().settings.page.set(wireName(last));
    signInAs(mayOpen(last, Role::system) ? Role::system : Role::audit);
    EXPECT_EQ(workspace()->currentKind(), last);
}

TEST_F(Frame, findsAPageByTyping)
{
    signInAs(Role::system);
    const QString name = pagesFor(Role::system).back();
    findInPalette(name, name);
    runFirstOfPalette();
    EXPECT_EQ(text(workspace()->currentKind()), name);
    EXPECT_FALSE(window()->findChild<CommandPalette*>()->isVisible());
}

TEST_F(Frame, findsAPersonByStaffNumber)
{
    if (!findPage(PageKind::people))
        GTEST_SKIP() << "this console has no page of people";
    signInAs(Role::system);
    const QString staffNo =
        server().database().query("SELECT max(staff_no) FROM person WHERE active").scalar<QString>();
    findInPalette(staffNo, staffNo);
    runFirstOfPalette();
    EXPECT_EQ(workspace()->currentKind(), PageKind::people);
}

TEST_F(Frame, changesItsLanguageWhileRunning)
{
    signInAs(Role::system);
    const QStringList english = railTexts(window());
    const QString englishTitle = pageTitle();
    choose(u"简体中文"_s);
    const QString chinese = text(workspace()->currentKind());
    EXPECT_NE(chinese, englishTitle);
    EXPECT_EQ(pageTitle(), chinese);
    EXPECT_TRUE(window()->windowTitle().startsWith(chinese)) << window()->windowTitle().toStdString();
    EXPECT_EQ(railTexts(window()), pagesFor(Role::system));
    EXPECT_NE(railTexts(window()), english);
    EXPECT_EQ(core().settings.language.get(), u"zh_CN"_s);
    choose(u"English"_s);
    EXPECT_EQ(railTexts(window()), english);
}

TEST_F(Frame, changesItsColours)
{
    signInAs(Role::system);
    const QColor light = window()->palette().color(QPalette::Window);
    choose(u"Dark"_s);
    EXPECT_TRUE(Theme::current().isDark());
    EXPECT_LT(window()->palette().color(QPalette::Window).lightness(), light.lightness());
    EXPECT_EQ(core().settings.theme.get(), u"dark"_s);
    choose(u"Light"_s);
    EXPECT_EQ(window()->palette().color(QPalette::Window), light);
}

TEST_F(Frame, collapsesItsRailAndRemembersIt)
{
    signInAs(Role::system);
    auto* rail = require<QWidget>(window(), u"rail"_s);
    const int wide = rail->width();
    QTest::mouseClick(require<QToolButton>(window(), u"collapseRail"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return rail->width() < wide / 2; }));
    MainWindow* second = console().openWindow();
    second->show();
    EXPECT_TRUE(waitFor([&] { return require<QWidget>(second, u"rail"_s)->width() == rail->width(); }));
}

TEST_F(Frame, opensASecondWindowAlreadySignedIn)
{
    signInAs(Role::system);
    choose(u"New window"_s);
    ASSERT_EQ(console().windows().size(), 2u);
    MainWindow* second = console().windows().back();
    ASSERT_TRUE(second->workspace());
    EXPECT_TRUE(second->workspace()->isVisible());
    second->close();
    EXPECT_TRUE(waitFor([this] { return console().windows().size() == 1; }));
    EXPECT_TRUE(core().session.isSignedIn());
}

TEST_F(Frame, warnsOfTheSampleHospital)
{
    signInAs(Role::system);
    EXPECT_TRUE(require<QWidget>(window(), u"sampleBadge"_s)->isVisible());
    EXPECT_FALSE(require<QWidget>(window(), u"connectionBadge"_s)->isVisible());
    EXPECT_FALSE(require<QLabel>(window(), u"hospital"_s)->text().isEmpty());
}

} // namespace
} // namespace wardport::test
