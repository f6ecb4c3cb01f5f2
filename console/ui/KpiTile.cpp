// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/KpiTile.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

void ink(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

KpiTile::KpiTile(const QString& iconName, Text caption, QWidget* parent)
    : Card(parent)
    , m_iconName(iconName)
    , m_caption(std::move(caption))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_figure(new QLabel(u"–"_s, this))
    , m_arrow(new QLabel(this))
    , m_delta(new QLabel(this))
    , m_under(new QLabel(this))
{
    setInteractive(true);
    m_figure->setFont(Theme::current().font(TextStyle::Figure));
    m_figure->setObjectName(u"figure"_s);
    m_delta->setFont(Theme::current().font(TextStyle::Caption));
    m_under->setFont(Theme::current().font(TextStyle::Caption));
    m_under->setObjectName(u"note"_s);
    m_delta->setContentsMargins(0, 0, Theme::Grid / 2, 0);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2);
    foot->addWidget(m_arrow);
    foot->addWidget(m_delta);
    foot->addWidget(m_under, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_figure);
    column->addLayout(foot);
    setMinimumWidth(168);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &KpiTile::retranslate);
    retranslate();
}

void KpiTile::setFigure(qint64 value)
{
    m_value = value;
    retranslate();
}

void KpiTile::setFigure(const QString& text)
{
    m_value.reset();
    m_figure->setText(text);
    retranslate();
}

void KpiTile::setDelta(std::optional<double> change, Text comparedTo, std::optional<bool> goodWhenUp)
{
    m_change = change;
    m_note = std::move(comparedTo);
    m_goodWhenUp = goodWhenUp;
    retranslate();
}

void KpiTile::setNote(Text note)
{
    setDelta({}, std::move(note));
}

void KpiTile::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KpiTile::retranslate()
{
    const Theme& theme = Theme::current();
    const QLocale locale;
    m_icon->setPixmap(iconPixmap(m_iconName, 18, theme.colour(Ink::Muted), devicePixelRatioF()));
    m_title->setText(m_caption());
    ink(m_title, theme.colour(Ink::Muted));
    ink(m_under, theme.colour(Ink::Muted));
    if (m_value)
        m_figure->setText(locale.toString(*m_value));
    const bool up = m_change.value_or(0) > 0;
    const bool moved = m_change && std::abs(*m_change) >= 0.0005;
    const StateRole role = !moved || !m_goodWhenUp ? StateRole::Neutral
        : *m_goodWhenUp == up                      ? StateRole::Ok
                                                   : StateRole::Error;
    m_arrow->setVisible(moved);
    m_arrow->setPixmap(
        iconPixmap(up ? u"arrow-up"_s : u"arrow-down"_s, 14, theme.state(role).text, devicePixelRatioF()));
    m_delta->setVisible(m_change.has_value());
    m_delta->setText(
        m_change ? tr("%1 %", "percentage").arg(locale.toString(std::abs(*m_change) * 100, 'f', 1)) : QString());
    ink(m_delta, theme.state(role).text);
    m_under->setText(m_note ? m_note() : QString());
    QStringList spoken{m_title->text(), m_figure->text()};
    if (moved)
        spoken << (up ? tr("up %1").arg(m_delta->text()) : tr("down %1").arg(m_delta->text()));
    spoken << m_under->text();
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
}

} // namespace wardport::console
