// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/RowModel.h"

namespace wardport::console {

/// A list that is wholly here: sorted in place by the column clicked.
template <class Row>
class TableModel final : public RowModel<Row> {
public:
    using RowModel<Row>::RowModel;

    /// Other rows than before: selection and scroll start over.
    void setRows(std::vector<Row> rows)
    {
        order(rows);
        this->replaceRows(std::move(rows));
    }

    /// The same list, read again: selection, current row and scroll stay with their rows.
    void merge(std::vector<Row> rows)
    {
        order(rows);
        this->mergeRows(std::move(rows));
    }

    /// Column -1 keeps the present order and leaves later rows in the order they are given.
    void sort(int column, Qt::SortOrder sortOrder = Qt::AscendingOrder) override
    {
        this->setSort(this->columnKey(column), sortOrder);
        std::vector<Row> sorted = this->rows();
        order(sorted);
        this->mergeRows(std::move(sorted));
    }

private:
    void order(std::vector<Row>& rows) const
    {
        const int column = this->columnByKey(this->sortKey());
        if (column < 0)
            return;
        const Column<Row>& how = this->columns()[size_t(column)];
        std::vector<QVariant> values;
        values.reserve(rows.size());
        for (const Row& row : rows)
            values.push_back(how.sort ? how.sort(row) : QVariant(how.text(row)));
        std::vector<size_t> from(rows.size());
        std::iota(from.begin(), from.end(), size_t{0});
        const bool descending = this->sortOrder() == Qt::DescendingOrder;
        std::stable_sort(from.begin(), from.end(), [&](size_t a, size_t b) {
            return descending ? TableCore::lessThan(values[b], values[a]) : TableCore::lessThan(values[a], values[b]);
        });
        std::vector<Row> ordered;
        ordered.reserve(rows.size());
        for (const size_t number : from)
            ordered.push_back(std::move(rows[number]));
        rows = std::move(ordered);
    }
};

} // namespace wardport::console
