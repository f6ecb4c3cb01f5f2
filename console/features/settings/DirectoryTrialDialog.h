// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/DirectoryColumns.h"
#include "console/ui/TableModel.h"

#include "shared/model/Directory.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace wardport::console {

class TableView;

/// How far a trial of a directory came, step by step, and the first people as they would be read.
class DirectoryTrialDialog final : public QDialog {
    Q_OBJECT

public:
    DirectoryTrialDialog(const DirectoryTestResult& result, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* mark;
        QLabel* name;
        QLabel* detail;
        QLabel* time;
    };

    void addStep(QGridLayout* grid, const DirectoryTestResult::Step& step);
    void retranslate();

    DirectoryTestResult m_result;
    TableModel<DirectoryTestResult::Entry> m_sample;
    QLabel* m_heading;
    std::vector<Line> m_lines;
    QLabel* m_sampleTitle;
    TableView* m_table;
    QPushButton* m_close;
};

} // namespace wardport::console
