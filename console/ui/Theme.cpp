// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Theme.h"

#include "console/ui/HouseStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QPixmapCache>
#include <QSettings>
#include <QWidget>

#include <cmath>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array inkNames{"window", "card", "sunken", "border", "borderStrong", "text", "muted", "disabled", "accent",
    "accentHover", "onAccent", "accentSoft", "selection", "hover", "danger", "dangerHover", "onDanger", "shadow"};
constexpr std::array roleNames{"neutral", "info", "ok", "warning", "error", "pending", "allow", "deny", "dormant"};

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor colourOf(const QJsonValue& value)
{
    const QColor colour(value.toString());
    if (!colour.isValid())
        qFatal("theme: not a colour: %s", qPrintable(value.toString()));
    return colour;
}

std::vector<QColor> coloursOf(const QJsonValue& list)
{
    std::vector<QColor> colours;
    for (const QJsonValue& value : list.toArray())
        colours.push_back(colourOf(value));
    return colours;
}

QColor blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return x + float(share) * (y - x); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

Theme::Theme()
{
    load(u":/theme/light.json"_s);
}

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication& app)
{
    m_app = &app;
    const QPalette given = app.palette();
    m_systemWasDark = given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    app.setStyle(new HouseStyle);
    app.setFont(font(TextStyle::Body));
    app.installEventFilter(this);
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::systemIsDark() const
{
#ifdef Q_OS_WIN
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme", 1).toInt() == 0;
#else
    return m_systemWasDark;
#endif
}

/// Windows tells no Qt 6.4 program that its theme changed, so we look when the user comes back from changing it.
bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_app && event->type() == QEvent::ApplicationActivate && m_choice == Choice::System
        && systemIsDark() != m_dark)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::load(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("theme: %s is missing", qPrintable(file));
    const QJsonObject theme = QJsonDocument::fromJson(source.readAll()).object();
    for (size_t i = 0; i < inkNames.size(); ++i)
        m_colours[i] = colourOf(theme[u"colours"_s][QLatin1StringView(inkNames[i])]);
    for (size_t i = 0; i < roleNames.size(); ++i) {
        const QJsonValue role = theme[u"roles"_s][QLatin1StringView(roleNames[i])];
        m_states[i] = {colourOf(role[u"text"_s]), colourOf(role[u"fill"_s]), colourOf(role[u"line"_s])};
    }
    m_series = coloursOf(theme[u"series"_s]);
    m_heat = coloursOf(theme[u"heat"_s]);
}

void Theme::apply()
{
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemIsDark());
    load(m_dark ? u":/theme/dark.json"_s : u":/theme/light.json"_s);
    if (!m_app)
        return;
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Ink::Window));
    palette.setColor(QPalette::WindowText, colour(Ink::Foreground));
    palette.setColor(QPalette::Base, colour(Ink::Card));
    palette.setColor(QPalette::AlternateBase, blend(colour(Ink::Card), colour(Ink::Sunken), 0.45));
    palette.setColor(QPalette::Text, colour(Ink::Foreground));
    palette.setColor(QPalette::PlaceholderText, colour(Ink::Muted));
    palette.setColor(QPalette::Button, colour(Ink::Card));
    palette.setColor(QPalette::ButtonText, colour(Ink::Foreground));
    palette.setColor(QPalette::BrightText, colour(Ink::OnAccent));
    palette.setColor(QPalette::Highlight, colour(Ink::Selection));
    palette.setColor(QPalette::HighlightedText, colour(Ink::Foreground));
    palette.setColor(QPalette::Link, colour(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Ink::Accent));
    palette.setColor(QPalette::ToolTipBase, colour(Ink::Card));
    palette.setColor(QPalette::ToolTipText, colour(Ink::Foreground));
    palette.setColor(QPalette::Light, colour(Ink::Card));
    palette.setColor(QPalette::Midlight, colour(Ink::Hover));
    palette.setColor(QPalette::Mid, colour(Ink::Border));
    palette.setColor(QPalette::Dark, colour(Ink::BorderStrong));
    palette.setColor(QPalette::Shadow, colour(Ink::Shadow));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colour(Ink::Disabled));
    QPixmapCache::clear();
    m_app->setPalette(palette);
    Q_EMIT changed();
    for (QWidget* widget : m_app->allWidgets())
        widget->update();
}

QColor Theme::colour(Ink ink) const
{
    return m_colours[size_t(ink)];
}

const StateInk& Theme::state(StateRole role) const
{
    return m_states[size_t(role)];
}

QColor Theme::series(int number) const
{
    return m_series[size_t(number) % m_series.size()];
}

QColor Theme::heat(double share) const
{
    const double place = std::clamp(share, 0.0, 1.0) * double(m_heat.size() - 1);
    const size_t below = std::min(size_t(place), m_heat.size() - 2);
    return blend(m_heat[below], m_heat[below + 1], place - double(below));
}

QFont Theme::font(TextStyle style) const
{
    QFont font;
    // The figures of both families have one width, so columns of numbers line up.
    font.setFamilies({u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"PingFang SC"_s, u"Segoe UI"_s});
    font.setStyleHint(QFont::SansSerif);
    switch (style) {
    case TextStyle::Caption:
        font.setPointSizeF(9);
        break;
    case TextStyle::Body:
        font.setPointSizeF(9.75);
        break;
    case TextStyle::Strong:
        font.setPointSizeF(9.75);
        font.setBold(true);
        break;
    case TextStyle::Heading:
        font.setPointSizeF(11.25);
        font.setBold(true);
        break;
    case TextStyle::Title:
        font.setPointSizeF(15);
        font.setBold(true);
        break;
    case TextStyle::Figure:
        font.setPointSizeF(20);
        font.setBold(true);
        break;
    }
    return font;
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace wardport::console
