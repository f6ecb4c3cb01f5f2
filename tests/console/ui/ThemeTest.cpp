// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

namespace wardport::test {

using namespace console;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double readable = 4.5;

class ThemeContrast : public testing::TestWithParam<Theme::Choice> {
protected:
    ThemeContrast() { Theme::current().choose(GetParam()); }
    ~ThemeContrast() override { Theme::current().choose(Theme::Choice::System); }

    static void expectReadable(const QColor& text, const QColor& ground, const char* what, int number = 0)
    {
        EXPECT_GE(Theme::contrast(text, ground), readable)
            << what << ' ' << number << ": " << qPrintable(text.name()) << " on " << qPrintable(ground.name());
    }
};

/// The share of a pixmap's visible pixels that have this colour.
double share(const QPixmap& pixmap, const QColor& colour)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int visible = 0;
    int ours = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            ++visible;
            ours += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue()) < 12;
        }
    }
    return visible ? double(ours) / visible : 0;
}

} // namespace

TEST_P(ThemeContrast, everyStateReadsOnItsFillTheCardAndTheWindow)
{
    const Theme& theme = Theme::current();
    for (int role = 0; role <= int(StateRole::Dormant); ++role) {
        const StateInk& ink = theme.state(StateRole(role));
        expectReadable(ink.text, ink.fill, "state on fill", role);
        expectReadable(ink.text, theme.colour(Ink::Card), "state on card", role);
        expectReadable(ink.text, theme.colour(Ink::Window), "state on window", role);
    }
}

TEST_P(ThemeContrast, textAndCaptionsReadOnEverySurface)
{
    const Theme& theme = Theme::current();
    for (const Ink ground : {Ink::Window, Ink::Card, Ink::Sunken, Ink::Hover, Ink::Selection, Ink::AccentSoft}) {
        expectReadable(theme.colour(Ink::Foreground), theme.colour(ground), "text", int(ground));
        expectReadable(theme.colour(Ink::Muted), theme.colour(ground), "muted", int(ground));
    }
}

TEST_P(ThemeContrast, accentAndDangerReadBothWays)
{
    const Theme& theme = Theme::current();
    expectReadable(theme.colour(Ink::OnAccent), theme.colour(Ink::Accent), "on accent");
    expectReadable(theme.colour(Ink::OnAccent), theme.colour(Ink::AccentHover), "on accent hover");
    expectReadable(theme.colour(Ink::OnDanger), theme.colour(Ink::Danger), "on danger");
    expectReadable(theme.colour(Ink::OnDanger), theme.colour(Ink::DangerHover), "on danger hover");
    expectReadable(theme.colour(Ink::Accent), theme.colour(Ink::Card), "accent");
    expectReadable(theme.colour(Ink::Accent), theme.colour(Ink::Window), "accent on window");
}

TEST_P(ThemeContrast, chartSeriesStandOutFromTheCard)
{
    constexpr double graphics = 3; // WCAG asks 3:1 of graphics
    for (int i = 0; i < 8; ++i)
        EXPECT_GE(Theme::contrast(Theme::current().series(i), Theme::current().colour(Ink::Card)), graphics) << i;
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast, testing::Values(Theme::Choice::Light, Theme::Choice::Dark));

TEST(Theme, contrastIsTheWcagRatio)
{
    EXPECT_NEAR(Theme::contrast(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, switchesWhileRunning)
{
    Theme::current().choose(Theme::Choice::Light);
    const QColor light = QGuiApplication::palette().color(QPalette::Window);
    Theme::current().choose(Theme::Choice::Dark);
    EXPECT_TRUE(Theme::current().isDark());
    EXPECT_LT(QGuiApplication::palette().color(QPalette::Window).lightness(), light.lightness());
    Theme::current().choose(Theme::Choice::System);
}

TEST(Icons, everyNamedIconIsThere)
{
    const QStringList names = u"overview apps app people access usage exceptions logs vpn alarms clinical audit settings search "
                              "refresh more add edit delete disable enable export import filter columns close back forward copy "
                              "save undo history check deny clock warning error info ok lock unlock key user group building "
                              "department globe phone chart calendar link sign-out language theme pin play bug vendor "
                              "chevron-down chevron-right"_s.split(u' ');
    for (const QString& name : names)
        EXPECT_TRUE(hasIcon(name)) << qPrintable(name);
    EXPECT_FALSE(hasIcon(u"no-such-icon"_s));
}

TEST(Icons, everyStateHasItsIcon)
{
    for (int role = 0; role <= int(StateRole::Dormant); ++role)
        EXPECT_TRUE(hasIcon(stateIcon(StateRole(role)))) << role;
}

TEST(Icons, everyDrawingShowsSomethingInTheColourAsked)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    ASSERT_GE(files.size(), 60);
    // Large, so that a hairline between two pixels is not all edge.
    for (const QString& file : files) {
        const QPixmap drawn = iconPixmap(file.chopped(4), 80, Qt::red);
        EXPECT_GT(share(drawn, Qt::red), 0.95) << qPrintable(file);
    }
}

TEST(Icons, followTheThemeWithoutBeingMadeAnew)
{
    Theme::current().choose(Theme::Choice::Light);
    const QIcon one = icon(u"apps"_s);
    const QIcon copy = one;
    EXPECT_GT(share(one.pixmap(20), Theme::current().colour(Ink::Foreground)), 0.9);
    Theme::current().choose(Theme::Choice::Dark);
    EXPECT_GT(share(copy.pixmap(20), Theme::current().colour(Ink::Foreground)), 0.9);
    EXPECT_GT(share(copy.pixmap(20, 20, QIcon::Disabled), Theme::current().colour(Ink::Disabled)), 0.9);
    Theme::current().choose(Theme::Choice::System);
}

} // namespace wardport::test
