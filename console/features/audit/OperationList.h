// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"

class QPushButton;

namespace wardport::console {

class ChangesView;
class RawRecord;
class RecordView;

/// The operation log: who did what to which object, and what it changed.
class OperationList final : public ListOf<OperationEntry, OperationFilter> {
    Q_OBJECT

public:
    explicit OperationList(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;

private:
    void buildFilters();
    QWidget* buildDetail();
    void loadActors();
    OperationFilter filter() const override;
    Request fetch(const OperationFilter& filter, Answer answer) override;
    void filtersChanged() override;
    void chooseRow(int number) override { openEntry(row(number)); }
    void setFilter(const OperationFilter& filter);
    /// Only what was done to this object.
    void keepTo(const OperationFilter& object, const QString& name);
    void openEntry(const OperationEntry& entry);
    void retranslate() override;

    Latest m_actorList;
    std::vector<Administrator> m_actors;
    std::optional<OperationEntry> m_open;
    RecordView* m_record;
    ChangesView* m_changes;
    QPushButton* m_history;
    RawRecord* m_raw;
};

} // namespace wardport::console
