// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PeopleListPane.h"

#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

PeopleListPane::PeopleListPane(PageContext& context, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_main(new QWidget)
    , m_filters(new FilterBar(m_main))
    , m_message(new MessageBar(m_main))
    , m_selectionBar(new QWidget(m_main))
    , m_selectionText(new QLabel(m_selectionBar))
    , m_selectionTools(new QHBoxLayout(m_selectionBar))
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
    m_selectionTools->setContentsMargins(0, 0, 0, 0);
    m_selectionTools->setSpacing(Theme::Grid);
    m_selectionTools->addWidget(m_selectionText);
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_selectionBar);
    column->addWidget(m_states, 1);
    m_main->setMinimumWidth(360);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_drawer);
    connect(m_filters, &FilterBar::changed, this, [this] { filtersChanged(); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { openRow(row); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        // With Ctrl or Shift one is choosing several.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            openRow(index.row());
    });
    connect(m_table, &TableView::selectionChangedTo, this, &PeopleListPane::selected);
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(at);
    });
    addColumnsButton();
}

void PeopleListPane::addColumnsButton()
{
    QToolButton* columns = iconButton(u"columns"_s, tr("Columns"), m_filters);
    columns->setObjectName(u"columns"_s);
    m_filters->addTool(columns);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        QMenu* menu = m_table->columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(columns->rect().bottomLeft()));
    });
}

void PeopleListPane::useModel(TableCore& model, LoadState& state)
{
    m_table->setModel(&model);
    m_states->bind(state);
}

void PeopleListPane::connectRetry(std::function<void()> retry)
{
    connect(m_states, &StateStack::retryRequested, this, std::move(retry));
}

void PeopleListPane::selected(int rows)
{
    m_status.selected = rows;
    m_selectionText->setText(tr("%n selected", nullptr, rows));
    m_selectionBar->setVisible(rows > 1 && m_selectionTools->count() > 1);
    if (rows == 1 && m_drawer->isOpen())
        openRow(m_table->selectedRows().front());
    Q_EMIT statusChanged();
}

bool PeopleListPane::closeDetail()
{
    if (!m_drawer->isOpen())
        return false;
    m_drawer->close();
    return true;
}

void PeopleListPane::focusSearch()
{
    m_filters->focusSearch();
}

Instant PeopleListPane::now()
{
    return currentInstant();
}

void PeopleListPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_table->setAccessibleName(accessibleName());
    m_selectionText->setText(tr("%n selected", nullptr, m_status.selected));
    if (auto* columns = m_filters->findChild<QToolButton*>(u"columns"_s)) {
        columns->setToolTip(tr("Columns"));
        columns->setAccessibleName(tr("Columns"));
    }
}

} // namespace wardport::console
