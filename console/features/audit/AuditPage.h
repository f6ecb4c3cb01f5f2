// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/PagedModel.h"

class QPushButton;

namespace wardport::console {

class ChangesView;
class Drawer;
class FilterBar;
class RawRecord;
class RecordView;
class StateStack;
class TableView;

/// The operation log: who did what to which object, and what it changed.
class AuditPage final : public PageWidget {
    Q_OBJECT

public:
    explicit AuditPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;

private:
    void buildFilters();
    void buildList();
    QWidget* buildDetail();
    void loadActors();
    OperationFilter filter() const;
    void setFilter(const OperationFilter& filter);
    /// Only what was done to this object.
    void keepTo(const OperationFilter& object, const QString& name);
    void openEntry(const OperationEntry& entry);
    void updateStatus();
    void retranslate() override;

    PagedModel<OperationEntry> m_model;
    Latest m_list;
    Latest m_actorList;
    std::vector<Administrator> m_actors;
    std::optional<OperationEntry> m_open;
    FilterBar* m_filters;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
    RecordView* m_record;
    ChangesView* m_changes;
    QPushButton* m_history;
    RawRecord* m_raw;
};

} // namespace wardport::console
