// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/PagedModel.h"
#include "console/ui/TableModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class MessageBar;
class StateStack;
class TableView;

/// A change set's line with its number: lines have no id of their own.
struct HistoryLine : GrantChangeLine {
    int id = 0;
};

/// What was changed when and by whom, line by line; a change set can be reverted.
class HistoryPane final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPane(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void reverted(const wardport::GrantChangeResult& result);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void select();
    void take(Result<GrantChangeSetDetail> answer);
    void askRevert();
    void retranslate();

    PageContext& m_context;
    PagedModel<GrantChangeSet>* m_sets;
    TableModel<HistoryLine>* m_lines;
    TableView* m_list;
    TableView* m_lineList;
    QWidget* m_detail;
    QLabel* m_about;
    QPushButton* m_revert;
    MessageBar* m_message;
    std::optional<GrantChangeSetDetail> m_shown;
    Latest m_detailRequest;
};

} // namespace wardport::console
