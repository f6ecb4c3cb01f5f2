// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewTab.h"
#include "console/ui/Buttons.h"
#include "console/ui/PagedModel.h"
#include "console/ui/Text.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace wardport::console {

class Drawer;
class FilterBar;
class MessageBar;
class StateStack;
class TableView;

/// What the lists of the page have in common: filters, a table of pages from the server, its states, buttons for the
/// rows selected.
class ReviewListPane : public ReviewTab {
    Q_OBJECT

public:
    void focusSearch() override;
    bool closeDetail() override;
    PageStatus status() const override { return m_status; }

protected:
    ReviewListPane(PageContext& context, const QString& name, QWidget* parent);

    template <class Row>
    void use(PagedModel<Row>& model)
    {
        useModel(model, model.state());
        connect(&model.state(), &LoadState::changed, this,
            [this, &model] { follow(model.state().phase(), model.total(), model.isTotalEstimate()); });
        connectRetry([&model] { model.retry(); });
    }

    void addUnitFilter();
    void addAppFilter();
    std::optional<OrgUnitId> unit() const;
    std::optional<AppId> app() const;
    std::optional<QString> words() const;

    /// A button for the rows selected, shown while there are some.
    QPushButton* addTool(
        const QString& name, const QString& icon, Text words, ButtonKind kind, std::function<void()> run);
    void showTools(bool shown);

    /// A row was chosen by a click (for the drawer), or by Enter or a double click.
    virtual void chooseRow(int row) { Q_UNUSED(row) }
    virtual void openRow(int row) { Q_UNUSED(row) }
    virtual void filtersChanged() = 0;
    virtual void fillMenu(QMenu& menu) { Q_UNUSED(menu) }
    virtual void retranslate() {}

    PageContext& context() const { return m_context; }
    FilterBar& filters() const { return *m_filters; }
    MessageBar& message() const { return *m_message; }
    StateStack& states() const { return *m_states; }
    TableView& table() const { return *m_table; }
    Drawer& drawer() const { return *m_drawer; }
    QVBoxLayout* column() const { return m_column; }

    void changeEvent(QEvent* event) override;

private:
    void useModel(TableCore& model, LoadState& state);
    void connectRetry(std::function<void()> retry);
    void follow(LoadState::Phase phase, qint64 total, bool isEstimate);
    void selected(int rows);
    void openMenu(const QPoint& at);

    PageContext& m_context;
    PageStatus m_status;
    QWidget* m_main;
    QVBoxLayout* m_column;
    FilterBar* m_filters;
    MessageBar* m_message;
    QWidget* m_selectionBar;
    QLabel* m_selectionText;
    QHBoxLayout* m_tools;
    bool m_toolsShown = true;
    std::vector<std::pair<QPushButton*, Text>> m_buttons;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
};

} // namespace wardport::console
