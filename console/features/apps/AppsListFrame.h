// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

#include <QWidget>

namespace wardport::console {

class Drawer;
class FilterBar;
class LoadState;
class MessageBar;
class StateStack;
class TableCore;
class TableView;

/// What both lists of the page share: filters above, the table in its states, the drawer on the right.
class AppsListFrame final : public QWidget {
    Q_OBJECT

public:
    /// The table becomes "<name>Table", the drawer "<name>Drawer".
    AppsListFrame(const QString& name, QWidget* parent);

    /// Above the filters: what no drawer can tell.
    MessageBar& message() { return *m_message; }
    FilterBar& filters() { return *m_filters; }
    TableView& table() { return *m_table; }
    StateStack& states() { return *m_states; }
    Drawer& drawer() { return *m_drawer; }

    void setModel(TableCore& model, LoadState& state);
    /// Esc: says whether there was a drawer to close.
    bool closeDetail();

Q_SIGNALS:
    /// A click, Enter, or moving on while the drawer is open.
    void detailRequested(int row);

private:
    MessageBar* m_message;
    FilterBar* m_filters;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
};

} // namespace wardport::console
