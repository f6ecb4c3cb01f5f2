// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsSection.h"
#include "console/ui/PagedModel.h"

class QMenu;

namespace wardport::console {

class Drawer;
class FilterBar;
class MessageBar;
class StateStack;
class TableView;

/// What sections with a list have in common: filters, a table of pages from the server, its states, a drawer.
class SettingsListSection : public SettingsSection {
    Q_OBJECT

public:
    void focusSearch() override;
    bool closeDetail() override;

protected:
    SettingsListSection(PageContext& context, const QString& name, QWidget* parent);

    template <class Row>
    void use(PagedModel<Row>& model)
    {
        useModel(model, model.state());
        connect(&model.state(), &LoadState::changed, this,
            [this, &model] { told(model.state(), model.total(), model.isTotalEstimate()); });
        connectRetry([&model] { model.retry(); });
    }

    /// A row was chosen by click, Enter, arrows while the drawer is open.
    virtual void openRow(int row) = 0;
    virtual void filtersChanged() = 0;
    /// What the menu of the selected row offers.
    virtual void fillMenu(QMenu& menu, int row) = 0;

    PageContext& context() const { return m_context; }
    FilterBar& filters() { return *m_filters; }
    MessageBar& message() { return *m_message; }
    StateStack& states() { return *m_states; }
    TableView& table() { return *m_table; }
    Drawer& drawer() { return *m_drawer; }

private:
    void useModel(TableCore& model, LoadState& state);
    void connectRetry(std::function<void()> retry);
    void told(const LoadState& state, qint64 total, bool isEstimate);
    void selected(int rows);

    PageContext& m_context;
    QWidget* m_main;
    FilterBar* m_filters;
    MessageBar* m_message;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
};

} // namespace wardport::console
