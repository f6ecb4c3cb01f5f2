// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/FilterChip.h"

#include "console/ui/Icons.h"
#include "console/ui/StylePaint.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int gap = 6;
constexpr int chevron = 14;

} // namespace

FilterChip::FilterChip(const QString& key, Text title, Choices choices, bool multiple, QWidget* parent)
    : QToolButton(parent)
    , m_key(key)
    , m_title(std::move(title))
    , m_choices(std::move(choices))
    , m_multiple(multiple)
{
    setObjectName(u"filter."_s + key);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, &FilterChip::openMenu);
    relabel();
}

void FilterChip::setValues(const QStringList& values)
{
    m_values = values;
    relabel();
}

void FilterChip::setChoices(Choices choices)
{
    m_choices = std::move(choices);
    relabel();
}

QString FilterChip::textOf(const QString& value) const
{
    const auto found = std::ranges::find(m_choices, value, &Choice::value);
    return found == m_choices.end() ? value : found->text();
}

void FilterChip::relabel()
{
    QString words = m_title();
    if (m_values.size() == 1)
        words = tr("%1: %2", "filter and its value").arg(words, textOf(m_values.front()));
    else if (m_values.size() > 1)
        words = tr("%1: %n chosen", "filter with several values", int(m_values.size())).arg(words);
    setText(words);
    setAccessibleName(words);
    QStringList chosen;
    for (const QString& value : m_values)
        chosen << textOf(value);
    setToolTip(chosen.size() > 1 ? chosen.join(u'\n') : QString());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return {margin + fontMetrics().horizontalAdvance(text()) + gap + chevron + margin - 2, Theme::ControlHeight};
}

/// The chevron stands behind the words, which a tool button cannot do by itself.
void FilterChip::paintEvent(QPaintEvent*)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state.setFlag(QStyle::State_On, !m_values.isEmpty());
    option.text.clear();
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const QRect words = rect().adjusted(margin, 0, -(gap + chevron + margin - 2), 0);
    style()->drawItemText(
        &painter, words, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), text(), QPalette::ButtonText);
    painter.drawPixmap(QPointF(words.right() + 1 + gap, (height() - chevron) / 2.0),
        iconPixmap(u"chevron-down"_s, chevron, Theme::current().colour(Ink::Muted), devicePixelRatioF()));
}

void FilterChip::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    group->setExclusive(!m_multiple);
    QAction* all = menu->addAction(tr("All", "no filter"));
    all->setCheckable(true);
    all->setChecked(m_values.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        if (m_values.isEmpty())
            return;
        setValues({});
        Q_EMIT changed();
    });
    group->addAction(all);
    menu->addSeparator();
    for (const Choice& choice : m_choices) {
        QAction* action = menu->addAction(choice.text());
        if (!choice.icon.isEmpty())
            action->setIcon(console::icon(choice.icon));
        action->setCheckable(true);
        action->setChecked(m_values.contains(choice.value));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { toggle(value, on); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void FilterChip::toggle(const QString& value, bool on)
{
    QStringList values = m_multiple ? m_values : QStringList();
    values.removeAll(value);
    if (on || !m_multiple)
        values << value;
    if (values == m_values)
        return;
    setValues(values);
    Q_EMIT changed();
}

} // namespace wardport::console
