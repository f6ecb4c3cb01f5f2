// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/PagedModel.h"

namespace wardport::console {

class AlarmDetail;
class Drawer;
class FilterBar;
class MessageBar;
class StateStack;
class TableView;

/// What security has to look at: open alarms first, each with its evidence and the note that closes it.
class AlarmsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit AlarmsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;
    bool hasUnsavedChanges() const override;

private:
    void buildFilters();
    void buildList();
    AlarmFilter filter() const;
    void openRow(int row);
    void openAlarm(const Alarm& alarm);
    void listSettled();
    void updateStatus();
    void retranslate() override;

    PagedModel<Alarm> m_model;
    Latest m_list;
    std::optional<Alarm> m_open;
    std::optional<AlarmId> m_wanted; ///< to be opened once it is listed
    FilterBar* m_filters;
    MessageBar* m_message;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
    AlarmDetail* m_detail;
};

} // namespace wardport::console
