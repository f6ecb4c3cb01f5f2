// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppsListFrame.h"

#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/LoadState.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AppsListFrame::AppsListFrame(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_filters(new FilterBar(this))
    , m_table(new TableView(this))
    , m_states(new StateStack(m_table, this))
{
    m_table->setObjectName(name + u"Table"_s);
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid + Theme::Grid / 2);
    m_message->setObjectName(name + u"Message"_s);
    column->addWidget(m_message);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);
    m_drawer = new Drawer(main, this);
    m_drawer->setObjectName(name + u"Drawer"_s);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_drawer);
    connect(m_table, &TableView::openRequested, this, &AppsListFrame::detailRequested);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        // With Ctrl or Shift one selects several.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT detailRequested(index.row());
    });
}

void AppsListFrame::setModel(TableCore& model, LoadState& state)
{
    m_table->setModel(&model);
    m_states->bind(state);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_drawer->isOpen())
            Q_EMIT detailRequested(index.row());
    });
}

bool AppsListFrame::closeDetail()
{
    const bool open = m_drawer->isOpen();
    m_drawer->close();
    return open;
}

} // namespace wardport::console
