// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/FilterBar.h"

#include "console/ui/DateRangeButton.h"
#include "console/ui/FilterChip.h"
#include "console/ui/FlowLayout.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_filters(new FlowLayout(Theme::Grid))
    , m_tools(new QHBoxLayout)
    , m_clear(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    row->addLayout(m_filters, 1);
    row->addLayout(m_tools);
    row->setAlignment(m_tools, Qt::AlignTop);
    m_tools->setSpacing(Theme::Grid / 2);

    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAutoRaise(true);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setIcon(icon(u"close"_s, Ink::Muted));
    m_clear->setIconSize({14, 14});
    m_clear->hide();
    m_filters->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, [this] { settle(false); });
    retranslate();
}

void FilterBar::addSearch(Text placeholder)
{
    m_placeholder = std::move(placeholder);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(280);
    m_filters->insertWidget(0, m_search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { settle(true); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        // The clear button of the field is not an edit; it settles at once.
        if (words.isEmpty() && !m_typing.isActive() && m_search->isModified())
            settle(false);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { settle(false); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, this, &FilterBar::focusSearch);
    retranslate();
}

void FilterBar::addChoice(const QString& key, Text title, Choices choices, bool multiple)
{
    auto* added = new FilterChip(key, std::move(title), std::move(choices), multiple, this);
    m_chips.push_back(added);
    m_filters->insertWidget(m_filters->count() - 1, added);
    connect(added, &FilterChip::changed, this, [this] { settle(false); });
}

void FilterBar::addDateRange(const DateRange& standard, bool allowAll)
{
    m_standardRange = standard;
    m_range = new DateRangeButton(this);
    if (allowAll)
        m_range->allowAll();
    m_range->setRange(standard);
    m_filters->insertWidget(m_filters->count() - 1, m_range);
    connect(m_range, &DateRangeButton::changed, this, [this] { settle(false); });
}

void FilterBar::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void FilterBar::setChoices(const QString& key, Choices choices)
{
    if (FilterChip* found = chip(key))
        found->setChoices(std::move(choices));
}

void FilterBar::setChoiceShown(const QString& key, bool shown)
{
    if (FilterChip* found = chip(key))
        found->setVisible(shown);
}

FilterChip* FilterBar::chip(const QString& key) const
{
    const auto found = std::ranges::find(m_chips, key, &FilterChip::key);
    return found == m_chips.end() ? nullptr : *found;
}

QString FilterBar::search() const
{
    return m_search ? m_search->text().trimmed() : QString();
}

QString FilterBar::value(const QString& key) const
{
    return values(key).value(0);
}

QStringList FilterBar::values(const QString& key) const
{
    const FilterChip* found = chip(key);
    return found ? found->values() : QStringList();
}

DateRange FilterBar::dateRange() const
{
    return m_range ? m_range->range() : m_standardRange;
}

bool FilterBar::isFiltered() const
{
    return !search().isEmpty() || dateRange() != m_standardRange
        || std::ranges::any_of(m_chips, [](const FilterChip* one) { return !one->values().isEmpty(); });
}

void FilterBar::setSearch(const QString& words)
{
    if (!m_search || m_search->text() == words)
        return;
    m_search->setText(words);
    settle(false);
}

void FilterBar::setValue(const QString& key, const QString& value)
{
    setValues(key, value.isEmpty() ? QStringList() : QStringList{value});
}

void FilterBar::setValues(const QString& key, const QStringList& values)
{
    FilterChip* found = chip(key);
    if (!found || found->values() == values)
        return;
    found->setValues(values);
    settle(false);
}

void FilterBar::setDateRange(const DateRange& range)
{
    if (!m_range || m_range->range() == range)
        return;
    m_range->setRange(range);
    settle(false);
}

void FilterBar::clear()
{
    if (!isFiltered())
        return;
    if (m_search)
        m_search->setText({}); // unlike clear(), no edit of the field that would settle by itself
    for (FilterChip* one : m_chips)
        one->setValues({});
    if (m_range)
        m_range->setRange(m_standardRange);
    settle(false);
}

void FilterBar::focusSearch()
{
    if (!m_search)
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::settle(bool typing)
{
    m_clear->setVisible(isFiltered());
    if (typing) {
        m_typing.start();
        return;
    }
    m_typing.stop();
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    if (m_search) {
        m_search->setPlaceholderText(m_placeholder());
        m_search->setAccessibleName(tr("Search"));
        m_search->setToolTip(tr("Search this list (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    }
    for (FilterChip* one : m_chips)
        one->relabel();
}

} // namespace wardport::console
