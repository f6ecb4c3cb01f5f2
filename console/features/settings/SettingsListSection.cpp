// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/SettingsListSection.h"

#include "console/page/Format.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QMenu>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

SettingsListSection::SettingsListSection(PageContext& context, const QString& name, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_main(new QWidget)
    , m_filters(new FilterBar(m_main))
    , m_message(new MessageBar(m_main))
    , m_table(new TableView)
    , m_states(new StateStack(m_table, m_main))
    , m_drawer(new Drawer(m_main, this))
{
    setObjectName(name);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_drawer->setObjectName(name + u"Drawer"_s);
    m_message->setObjectName(u"message"_s);
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_states, 1);
    m_main->setMinimumWidth(360);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_drawer);
    connect(m_filters, &FilterBar::changed, this, [this] { filtersChanged(); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { openRow(row); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table, &TableView::selectionChangedTo, this, &SettingsListSection::selected);
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint& at) {
        const std::vector<int> rows = m_table->selectedRows();
        if (rows.empty())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, rows.front());
        menu->popup(at);
    });
}

void SettingsListSection::useModel(TableCore& model, LoadState& state)
{
    m_table->setModel(&model);
    m_states->bind(state);
}

void SettingsListSection::connectRetry(std::function<void()> retry)
{
    connect(m_states, &StateStack::retryRequested, this, std::move(retry));
}

void SettingsListSection::told(const LoadState& state, qint64 total, bool isEstimate)
{
    PageStatus now = status();
    if (state.phase() == LoadState::Loaded || state.phase() == LoadState::Empty)
        now.updatedAt = currentInstant();
    now.rows = total;
    now.isEstimate = isEstimate;
    setStatus(now);
}

void SettingsListSection::selected(int rows)
{
    PageStatus now = status();
    now.selected = rows;
    setStatus(now);
    if (rows == 1 && m_drawer->isOpen())
        openRow(m_table->selectedRows().front());
}

bool SettingsListSection::closeDetail()
{
    if (!m_drawer->isOpen())
        return false;
    m_drawer->close();
    return true;
}

void SettingsListSection::focusSearch()
{
    m_filters->focusSearch();
}

} // namespace wardport::console
