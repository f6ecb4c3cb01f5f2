// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/page/PageWidget.h"
#include "console/ui/PagedModel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace wardport::console {

class Drawer;
class FilterBar;
class MessageBar;
class StateStack;
class TableView;

/// What the three lists of the page have in common: filters, a table of pages from the server, its states, a drawer.
class PeopleListPane : public QWidget {
    Q_OBJECT

public:
    virtual void refresh() = 0;
    /// The unit chosen in the tree; none is all.
    virtual void setUnit(std::optional<OrgUnitId> unit) = 0;

    bool closeDetail();
    void focusSearch();
    const PageStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

protected:
    PeopleListPane(PageContext& context, const QString& name, QWidget* parent);

    template <class Row>
    void use(PagedModel<Row>& model)
    {
        useModel(model, model.state());
        connect(&model.state(), &LoadState::changed, this, [this, &model] {
            if (model.state().phase() == LoadState::Loaded || model.state().phase() == LoadState::Empty)
                m_status.updatedAt = now();
            m_status.rows = model.total();
            m_status.isEstimate = model.isTotalEstimate();
            Q_EMIT statusChanged();
        });
        connectRetry([&model] { model.retry(); });
    }

    /// A row was chosen by click, Enter or double click.
    virtual void openRow(int row) = 0;
    virtual void filtersChanged() = 0;
    /// What the menu of the selection offers.
    virtual void fillMenu(QMenu& menu) = 0;

    PageContext& context() const { return m_context; }
    FilterBar& filters() { return *m_filters; }
    MessageBar& message() { return *m_message; }
    StateStack& states() { return *m_states; }
    TableView& table() { return *m_table; }
    Drawer& drawer() { return *m_drawer; }
    /// Buttons for several rows, shown while several are selected.
    QHBoxLayout* selectionTools() const { return m_selectionTools; }

    void changeEvent(QEvent* event) override;

private:
    void useModel(TableCore& model, LoadState& state);
    void connectRetry(std::function<void()> retry);
    void selected(int rows);
    void addColumnsButton();
    static Instant now();

    PageContext& m_context;
    PageStatus m_status;
    QWidget* m_main;
    FilterBar* m_filters;
    MessageBar* m_message;
    QWidget* m_selectionBar;
    QLabel* m_selectionText;
    QHBoxLayout* m_selectionTools;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
};

} // namespace wardport::console
