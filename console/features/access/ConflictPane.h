// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/PendingConflicts.h"
#include "console/page/PageContext.h"
#include "console/ui/TableModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace wardport::console {

class TableView;

/// Which pending changes meet those of somebody else, to be decided one by one, for an app, or all at once.
class ConflictPane final : public QWidget {
    Q_OBJECT

public:
    ConflictPane(PageContext& context, PendingConflicts& conflicts, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void follow();
    void followSelection();
    void fillScopes();
    void selectScope(int index);
    std::vector<PendingConflicts::Key> selected() const;
    QString headline() const;
    void retranslate();

    PageContext& m_context;
    PendingConflicts& m_conflicts;
    TableModel<PendingConflicts::Conflict>* m_rows;
    TableView* m_table;
    QLabel* m_headline;
    QLabel* m_hint;
    QLabel* m_detail;
    QLabel* m_scopeLabel;
    QComboBox* m_scope;
    QPushButton* m_keep;
    QPushButton* m_take;
};

} // namespace wardport::console
