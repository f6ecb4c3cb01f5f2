// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/ReviewListPane.h"

#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ReviewListPane::ReviewListPane(PageContext& context, const QString& name, QWidget* parent)
    : ReviewTab(parent)
    , m_context(context)
    , m_main(new QWidget)
    , m_column(new QVBoxLayout(m_main))
    , m_filters(new FilterBar(m_main))
    , m_message(new MessageBar(m_main))
    , m_selectionBar(new QWidget(m_main))
    , m_selectionText(new QLabel(m_selectionBar))
    , m_tools(new QHBoxLayout(m_selectionBar))
    , m_table(new TableView)
    , m_states(new StateStack(m_table, m_main))
    , m_drawer(new Drawer(m_main, this))
{
    setObjectName(name);
    m_table->setObjectName(name + u"Table"_s);
    m_drawer->setObjectName(name + u"Drawer"_s);
    m_message->setObjectName(u"message"_s);
    m_selectionBar->setObjectName(u"selectionBar"_s);
    m_selectionBar->hide();
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(Theme::Grid);
    m_tools->addWidget(m_selectionText);
    m_tools->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Grid);
    m_column->addWidget(m_filters);
    m_column->addWidget(m_message);
    m_column->addWidget(m_selectionBar);
    m_column->addWidget(m_states, 1);
    m_main->setMinimumWidth(360);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_drawer);
    connect(m_filters, &FilterBar::changed, this, [this] { filtersChanged(); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { openRow(row); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        // With Ctrl or Shift one is choosing several.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            chooseRow(index.row());
    });
    connect(m_table, &TableView::selectionChangedTo, this, &ReviewListPane::selected);
    connect(m_table, &TableView::menuRequested, this, &ReviewListPane::openMenu);
}

void ReviewListPane::useModel(TableCore& model, LoadState& state)
{
    m_table->setModel(&model);
    m_states->bind(state);
}

void ReviewListPane::connectRetry(std::function<void()> retry)
{
    connect(m_states, &StateStack::retryRequested, this, std::move(retry));
}

void ReviewListPane::follow(LoadState::Phase phase, qint64 total, bool isEstimate)
{
    if (phase == LoadState::Loaded || phase == LoadState::Empty)
        m_status.updatedAt = currentInstant();
    m_status.rows = total;
    m_status.isEstimate = isEstimate;
    Q_EMIT statusChanged();
}

void ReviewListPane::addUnitFilter()
{
    m_filters->addChoice(
        u"unit"_s, [] { return tr("Department"); }, m_context.orgTree.choices());
    connect(&m_context.orgTree, &OrgTree::changed, this,
        [this] { m_filters->setChoices(u"unit"_s, m_context.orgTree.choices()); });
}

void ReviewListPane::addAppFilter()
{
    m_filters->addChoice(
        u"app"_s, [] { return tr("App"); }, m_context.apps.choices());
    connect(&m_context.apps, &AppDirectory::changed, this,
        [this] { m_filters->setChoices(u"app"_s, m_context.apps.choices()); });
}

std::optional<OrgUnitId> ReviewListPane::unit() const
{
    return idFromWireName<OrgUnitId>(m_filters->value(u"unit"_s));
}

std::optional<AppId> ReviewListPane::app() const
{
    return idFromWireName<AppId>(m_filters->value(u"app"_s));
}

std::optional<QString> ReviewListPane::words() const
{
    const QString searched = m_filters->search();
    return searched.isEmpty() ? std::nullopt : std::optional(searched);
}

QPushButton* ReviewListPane::addTool(
    const QString& name, const QString& iconName, Text words, ButtonKind kind, std::function<void()> run)
{
    auto* button = new QPushButton(icon(iconName), words(), m_selectionBar);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_tools->insertWidget(m_tools->count() - 1, button);
    m_buttons.emplace_back(button, std::move(words));
    return button;
}

void ReviewListPane::showTools(bool shown)
{
    m_toolsShown = shown;
    selected(m_status.selected);
}

void ReviewListPane::selected(int rows)
{
    m_status.selected = rows;
    m_selectionText->setText(tr("%n selected", nullptr, rows));
    m_selectionBar->setVisible(m_toolsShown && rows > 0 && !m_buttons.empty());
    if (rows == 1 && m_drawer->isOpen())
        chooseRow(m_table->selectedRows().front());
    Q_EMIT statusChanged();
}

void ReviewListPane::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    if (m_status.selected > 0)
        menu->addAction(icon(u"copy"_s), tr("Copy"), m_table, &TableView::copySelection);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(at);
}

void ReviewListPane::focusSearch()
{
    m_filters->focusSearch();
}

bool ReviewListPane::closeDetail()
{
    if (!m_drawer->isOpen())
        return false;
    m_drawer->close();
    return true;
}

void ReviewListPane::changeEvent(QEvent* event)
{
    ReviewTab::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_selectionText->setText(tr("%n selected", nullptr, m_status.selected));
    for (const auto& [button, words] : m_buttons)
        button->setText(words());
    retranslate();
}

} // namespace wardport::console
