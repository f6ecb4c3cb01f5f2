// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>
#include <vector>

class QApplication;

namespace wardport::console {

/// What a plain colour is for. Values stand in resources/theme/*.json under the same names.
enum class Ink {
    Window,       ///< behind cards
    Card,         ///< cards, lists, fields
    Sunken,       ///< table heads, rails
    Border,
    BorderStrong, ///< fields and buttons
    Foreground,
    Muted,        ///< captions, placeholders
    Disabled,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,   ///< behind a checked or current thing
    Selection,
    Hover,
    Danger,
    DangerHover,
    OnDanger,
    Shadow
};

enum class TextStyle { Caption, Body, Strong, Heading, Title, Figure };

/// Text, fill and line of one StateRole. Text reaches 4.5:1 on the fill, the card and the window.
struct StateInk {
    QColor text;
    QColor fill;
    QColor line;
};

/// The colours and fonts of the whole console, light and dark; the one place that knows a colour.
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    static constexpr int Grid = 8;         ///< every distance is a multiple (or half) of it
    static constexpr int Radius = 6;       ///< fields, buttons
    static constexpr int CardRadius = 8;
    static constexpr int ControlHeight = 32;
    static constexpr int RowHeight = 36;

    static Theme& current();

    /// Style, fonts and palette onto the application. Once, before the first widget.
    void install(QApplication& app);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }

    QColor colour(Ink ink) const;
    const StateInk& state(StateRole role) const;
    /// Colour of the n-th series of a chart; repeats after the last.
    QColor series(int number) const;
    /// From "nothing" to "most", 0 … 1.
    QColor heat(double share) const;
    QFont font(TextStyle style) const;

    /// WCAG contrast ratio, 1 … 21.
    static double contrast(const QColor& a, const QColor& b);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme();
    void apply();
    bool systemIsDark() const;
    void load(const QString& file);

    QApplication* m_app = nullptr;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_systemWasDark = false; ///< by the palette the desktop gave us at start
    std::array<QColor, size_t(Ink::Shadow) + 1> m_colours;
    std::array<StateInk, size_t(StateRole::Dormant) + 1> m_states;
    std::vector<QColor> m_series;
    std::vector<QColor> m_heat;
};

} // namespace wardport::console
