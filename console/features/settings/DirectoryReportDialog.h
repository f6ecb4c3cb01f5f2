// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/DirectoryColumns.h"
#include "console/ui/TableModel.h"

#include "shared/model/Directory.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace wardport::console {

class StateStack;
class TableView;

/// What a sync did, or would do: counts, the people it changes, the entries it cannot take.
class DirectoryReportDialog final : public QDialog {
    Q_OBJECT

public:
    DirectoryReportDialog(const QString& directory, const DirectorySyncReport& report, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();

    QString m_name;
    DirectorySyncReport m_report;
    TableModel<DirectorySyncReport::Change> m_changes;
    TableModel<DirectorySyncReport::Problem> m_problems;
    QLabel* m_heading;
    QLabel* m_counts;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    TableView* m_changesTable;
    TableView* m_problemsTable;
    StateStack* m_changesState;
    StateStack* m_problemsState;
    QLabel* m_first;
    QPushButton* m_close;
};

} // namespace wardport::console
