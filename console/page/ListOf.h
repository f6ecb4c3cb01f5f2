// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/QueryWriter.h"
#include "console/net/Request.h"
#include "console/page/ListPane.h"
#include "console/ui/TableView.h"

namespace wardport::console {

/// A list of one kind of row, asked with one kind of filter.
template <class Row, class Filter, class Pane = ListPane>
class ListOf : public Pane {
public:
    void refresh() override { m_model.refresh(); }

protected:
    using Answer = typename PagedModel<Row>::Answer;

    ListOf(PageContext& context, const QString& name, Columns<Row> columns, QWidget* parent = nullptr)
        : Pane(context, name, parent)
        , m_model(std::move(columns),
              [this](const PageQuery& query, Answer answer) { fetchPage(query, std::move(answer)); })
    {
        Pane::use(m_model);
    }

    ~ListOf() override
    {
        // The page that listens has lost its parts by now. The table is left its model: taking it away would make it
        // ask for more rows of a list that can no longer be asked.
        this->blockSignals(true);
    }

    /// What the bar asks for, but for the page and the sort.
    virtual Filter filter() const = 0;
    virtual Request fetch(const Filter& filter, Answer answer) = 0;

    void filtersChanged() override { m_model.reset(); }

    QString exportQuery() const override
    {
        Filter wanted = filter();
        wanted.sort = m_sort;
        return QString::fromStdString(toQuery(wanted));
    }

    PagedModel<Row>& model() { return m_model; }
    const PagedModel<Row>& model() const { return m_model; }
    const Row& row(int number) const { return m_model.row(number); }
    std::vector<Row> selection() const
    {
        std::vector<Row> rows;
        for (const int number : this->table().selectedRows())
            rows.push_back(m_model.row(number));
        return rows;
    }

private:
    void fetchPage(const PageQuery& query, Answer answer)
    {
        Filter wanted = filter();
        wanted.limit = query.limit;
        wanted.cursor = query.cursor;
        wanted.sort = m_sort = query.sort;
        m_latest = fetch(wanted, std::move(answer));
    }

    PagedModel<Row> m_model;
    Latest m_latest;
    std::optional<QString> m_sort; ///< as last asked
};

} // namespace wardport::console
