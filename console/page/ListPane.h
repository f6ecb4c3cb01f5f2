// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PagePart.h"
#include "console/ui/Buttons.h"
#include "console/ui/PagedModel.h"
#include "console/ui/Text.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace wardport::console {

class Drawer;
class ExportButton;
class FilterBar;
class ListExport;
class MessageBar;
class StateStack;
class TableView;

/// What every list of the console is: filters, columns and export above; a table of pages from the server in its states,
/// buttons for the rows selected; a drawer beside it. ListOf<Row, Filter> adds the rows.
class ListPane : public PagePart {
    Q_OBJECT

public:
    void focusSearch() override;
    bool closeDetail() override;
    PageStatus status() const override { return m_status; }

protected:
    /// Its parts are called after it: "<name>Table", "<name>Drawer".
    ListPane(PageContext& context, const QString& name, QWidget* parent = nullptr);

    template <class Row>
    void use(PagedModel<Row>& model)
    {
        useModel(model, model.state());
        connect(&model.state(), &LoadState::changed, this,
            [this, &model] { follow(model.state().phase(), model.total(), model.isTotalEstimate()); });
        connectRetry([&model] { model.retry(); });
    }

    /// The list can be had as a file: the server's name of it, and what the file is called.
    void offerExport(const QString& list, Text title);
    /// The present filters and sort as the list's own URL has them.
    virtual QString exportQuery() const { return {}; }

    void addUnitFilter(const QString& key = QStringLiteral("unit"));
    void addAppFilter();
    std::optional<OrgUnitId> unit() const;
    std::optional<AppId> app() const;
    std::optional<QString> words() const;

    /// A button for the rows selected, shown while there are some.
    QPushButton* addTool(
        const QString& name, const QString& icon, Text words, ButtonKind kind, std::function<void()> run);
    void showTools(bool shown);
    /// The least number of rows that the buttons are for.
    void setToolsFrom(int rows) { m_toolsFrom = rows; }

    /// A row was chosen by a click or, while the drawer is open, by moving to it; or opened by Enter or a double click.
    virtual void chooseRow(int row) { Q_UNUSED(row) }
    virtual void openRow(int row) { chooseRow(row); }
    virtual void filtersChanged() = 0;
    /// What the menu of the selection offers above Copy.
    virtual void fillMenu(QMenu& menu) { Q_UNUSED(menu) }
    virtual void retranslate() {}

    PageContext& context() const { return m_context; }
    FilterBar& filters() const { return *m_filters; }
    MessageBar& message() const { return *m_message; }
    StateStack& states() const { return *m_states; }
    TableView& table() const { return *m_table; }
    Drawer& drawer() const { return *m_drawer; }
    /// Filters, message, list; what else stands above it comes between.
    QVBoxLayout* column() const { return m_column; }

    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void connectTable();
    void useModel(TableCore& model, LoadState& state);
    void connectRetry(std::function<void()> retry);
    void follow(LoadState::Phase phase, qint64 total, bool isEstimate);
    void selected(int rows);
    void openMenu(const QPoint& at);
    void relabel();

    PageContext& m_context;
    PageStatus m_status;
    QVBoxLayout* m_column;
    FilterBar* m_filters;
    QToolButton* m_columns;
    ExportButton* m_export = nullptr;
    ListExport* m_exporting = nullptr;
    MessageBar* m_message;
    QWidget* m_main;
    QWidget* m_selectionBar;
    QLabel* m_selectionText;
    QHBoxLayout* m_tools;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
    std::vector<std::pair<QPushButton*, Text>> m_buttons;
    QString m_unitKey;
    int m_toolsFrom = 1;
    bool m_toolsShown = true;
};

} // namespace wardport::console
