// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ImportsApi.h"
#include "console/ui/PagedModel.h"

#include <QWidget>

class QTabBar;

namespace wardport {

inline QString rowKey(const ImportRow& row)
{
    return QString::number(row.rowNo);
}

} // namespace wardport

namespace wardport::console {

class StateStack;
class TableView;

/// The rows of an import by what becomes of them, each outcome with its number.
class ImportRowsView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportRowsView(ImportsApi& imports, QWidget* parent = nullptr);

    /// Shows the rejected rows first, if there are any.
    void show(const Import& import);

protected:
    void changeEvent(QEvent* event) override;

private:
    Columns<ImportRow> columns();
    QString cell(const ImportRow& row, ImportField field) const;
    void fetch(const PageQuery& query, PagedModel<ImportRow>::Answer answer);
    void retranslate();

    ImportsApi& m_imports;
    Import m_import;
    QTabBar* m_outcomes;
    TableView* m_table;
    StateStack* m_states;
    PagedModel<ImportRow> m_model;
    Latest m_latest;
};

} // namespace wardport::console
