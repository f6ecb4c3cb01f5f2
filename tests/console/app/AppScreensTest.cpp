// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/app/AppTest.h"

#include "console/ui/CommandPalette.h"
#include "console/ui/Theme.h"
#include "tests/support/console/Inspect.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace console;

/// The frame's screens in both languages and themes, at 1366 x 768 and at 2560 x 1440 with 150 %.
class AppScreens : public AppTest {
protected:
    /// `reopen` shows anew what is made at its opening.
    void inspect(
        QWidget* screen, const QString& name, const std::function<void()>& reopen = [] {})
    {
        UntranslatedWords untranslated;
        core().language.choose(u"en"_s);
        for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
            core().language.choose(language);
            reopen();
            for (const bool dark : {true, false}) {
                Theme::current().choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
                const QString file = u"%1_%2_%3"_s.arg(name, language, dark ? u"dark"_s : u"light"_s);
                window()->resize(1366, 768);
                check(screen, file);
                if (screen == window()) {
                    window()->resize(1707, 960);
                    check(screen, file + u"_large"_s, 1.5);
                }
            }
            const QStringList words = untranslated.take();
            if (language == u"zh_CN"_s) {
                EXPECT_EQ(told(words), "") << name.toStdString();
            }
        }
    }

private:
    static std::string told(const QStringList& faults) { return faults.join(u'\n').toStdString(); }

    void check(QWidget* screen, const QString& file, qreal scale = 1)
    {
        QCoreApplication::processEvents();
        screenshot(screen, file, scale);
        EXPECT_EQ(told(clippedTexts(screen)), "") << file.toStdString();
        EXPECT_EQ(told(unnamedControls(screen)), "") << file.toStdString();
        EXPECT_EQ(told(weakContrasts(screen)), "") << file.toStdString();
    }
};

TEST_F(AppScreens, signIn)
{
    inspect(window(), u"signin"_s);
}

TEST_F(AppScreens, certificateAndWrongPassword)
{
    typeAndSubmit(account(Role::system), u"Wrong-pass-99"_s);
    auto* trust = require<QPushButton>(window(), u"trust"_s);
    ASSERT_TRUE(waitFor([trust] { return trust->isVisible(); }));
    inspect(window(), u"signin_certificate"_s);
    QTest::mouseClick(trust, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !signInMessage().isEmpty(); }));
    inspect(window(), u"signin_refused"_s);
}

TEST_F(AppScreens, passwordDue)
{
    account(Role::system);
    server().database().query("UPDATE administrator SET password_change_due = true WHERE username = 'system'").run();
    typeAndSubmit(u"system"_s, QString::fromLatin1(password));
    auto* trust = require<QPushButton>(window(), u"trust"_s);
    ASSERT_TRUE(waitFor([trust] { return trust->isVisible(); }));
    QTest::mouseClick(trust, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return require<QWidget>(window(), u"passwordForm"_s)->isVisible(); }));
    inspect(window(), u"signin_password"_s);
}

TEST_F(AppScreens, frame)
{
    signInAs(Role::system);
    ASSERT_NE(workspace()->currentPage(), nullptr);
    ASSERT_TRUE(waitFor([this] { return workspace()->currentPage()->status().updatedAt.has_value(); }));
    inspect(window(), u"frame"_s);
    inspect(window(), u"frame_countdown"_s, [this] { workspace()->showCountdown(42); });
}

TEST_F(AppScreens, paletteAndMenus)
{
    signInAs(Role::system);
    QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = window()->findChild<CommandPalette*>();
    ASSERT_TRUE(palette && palette->isVisible());
    inspect(palette, u"palette"_s, [palette] { palette->popup(); });
    palette->close();
    QMenu* menu = require<QToolButton>(window(), u"userMenu"_s)->menu();
    menu->popup(window()->mapToGlobal(QPoint(900, 48)));
    ASSERT_TRUE(waitFor([menu] { return menu->isVisible(); }));
    screenshot(menu, u"user_menu"_s);
    menu->close();
}

TEST_F(AppScreens, ownPassword)
{
    signInAs(Role::system);
    choose(u"Change password…"_s);
    auto* dialog = require<QWidget>(window(), u"passwordDialog"_s);
    ASSERT_TRUE(dialog->isVisible());
    inspect(dialog, u"password_dialog"_s);
    dialog->close();
}

} // namespace
} // namespace wardport::test
