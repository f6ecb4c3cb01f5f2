// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"
#include "console/ui/TableCore.h"

#include <QDebug>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace wardport::console {

/// Rows of one kind under a column list; what TableModel and PagedModel have in common.
template <class Row>
class RowModel : public TableCore {
public:
    explicit RowModel(Columns<Row> columns, QObject* parent = nullptr)
        : TableCore(parent)
        , m_columns(std::move(columns))
    {
        std::vector<Head> heads;
        heads.reserve(m_columns.size());
        for (const Column<Row>& column : m_columns)
            heads.push_back({column.key, column.title, column.alignment, column.width, column.sortable, column.shown,
                column.badge ? Kind::Badge : column.trend ? Kind::Trend : Kind::Plain, column.file.list()});
        setHeads(std::move(heads));
    }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int number) const { return m_rows.at(size_t(number)); }
    const Row& row(const QModelIndex& index) const { return row(index.row()); }

    /// The row's new values, after an edit, without asking for the whole list. False if it is not in the list.
    bool update(const Row& changed)
    {
        const int number = rowByKey(rowKey(changed));
        if (number < 0)
            return false;
        m_rows[size_t(number)] = changed;
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
        return true;
    }

protected:
    int size() const final { return int(m_rows.size()); }
    QString keyAt(int number) const final { return rowKey(m_rows[size_t(number)]); }

    QVariant cell(int number, int column, int role) const final
    {
        const Row& row = m_rows[size_t(number)];
        const Column<Row>& how = m_columns[size_t(column)];
        switch (role) {
        case Qt::DisplayRole:
            return how.text ? how.text(row) : QString();
        case Qt::DecorationRole:
            return how.icon ? QVariant(how.icon(row)) : QVariant();
        case Qt::ToolTipRole:
            return how.toolTip ? QVariant(how.toolTip(row)) : QVariant();
        case SortRole:
            return how.sort ? how.sort(row) : QVariant(how.text ? how.text(row) : QString());
        case BadgeRole:
            return how.badge ? QVariant::fromValue(how.badge(row)) : QVariant();
        case TrendRole:
            return how.trend ? QVariant(how.trend(row)) : QVariant();
        default:
            return {};
        }
    }

    void replaceRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void appendRows(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, size(), size() + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    void mergeRows(std::vector<Row> rows)
    {
        const auto keysOf = [](const std::vector<Row>& list) {
            std::vector<QString> keys;
            keys.reserve(list.size());
            for (const Row& row : list)
                keys.push_back(rowKey(row));
            return keys;
        };
        const std::vector<QString> oldKeys = keysOf(m_rows);
        const std::vector<QString> newKeys = keysOf(rows);
        if (QSet<QString>(newKeys.begin(), newKeys.end()).size() != qsizetype(newKeys.size())) {
            qWarning("rows with the same key cannot be merged");
            replaceRows(std::move(rows));
            return;
        }
        mergeKeys(oldKeys, newKeys,
            {.remove = [this](int first, int count) { m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count); },
                .append =
                    [&] {
                        const QSet<QString> known(oldKeys.begin(), oldKeys.end());
                        for (size_t i = 0; i < rows.size(); ++i) {
                            if (!known.contains(newKeys[i]))
                                m_rows.push_back(rows[i]);
                        }
                    },
                .arrange = [this](const std::vector<int>& from) { arrange(from); },
                .replace = [&] { m_rows = std::move(rows); }});
    }

    /// Rows in the order of `from`, without telling the views; the caller announces it.
    void arrange(const std::vector<int>& from)
    {
        std::vector<Row> ordered;
        ordered.reserve(from.size());
        for (const int number : from)
            ordered.push_back(std::move(m_rows[size_t(number)]));
        m_rows = std::move(ordered);
    }

    const Columns<Row>& columns() const { return m_columns; }

private:
    Columns<Row> m_columns;
    std::vector<Row> m_rows;
};

} // namespace wardport::console
