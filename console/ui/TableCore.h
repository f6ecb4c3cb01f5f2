// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Column.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace wardport::console {

/// The one table model of the console, without its row type: TableModel<Row> and PagedModel<Row> only add the rows.
class TableCore : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value behind the text
        IdRole,                      ///< QString, rowKey() of the row
        BadgeRole,                   ///< Badge
        TrendRole                    ///< QVariantList of figures
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QString columnKey(int column) const;
    int columnByKey(const QString& key) const; ///< -1 if there is none
    enum class Kind { Plain, Badge, Trend };
    Kind columnKind(int column) const;
    bool isColumnSortable(int column) const;
    bool isColumnShown(int column) const;
    int columnWidth(int column) const;
    /// How the column stands in a file, keys and titles filled in.
    std::vector<FileColumn> fileColumns(int column) const;

    /// Row number of the key, -1 if it is not (or not yet) here.
    int rowByKey(const QString& key) const;

    /// Titles and texts again, in the language of now. TableView calls it on a language change.
    void retranslate();

    /// Sort as last asked for; an empty key means the order in which the rows were given.
    QString sortKey() const { return m_sortKey; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

protected:
    struct Head {
        QString key;
        std::function<QString()> title;
        Qt::Alignment alignment;
        int width = 0;
        bool sortable = true;
        bool shown = true;
        Kind kind = Kind::Plain;
        std::vector<FileColumn> file = {};
    };

    virtual int size() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual QString keyAt(int row) const = 0;

    void setHeads(std::vector<Head> heads);
    void setSort(const QString& key, Qt::SortOrder order);
    static bool lessThan(const QVariant& left, const QVariant& right);

    /// Turns `oldKeys` into `newKeys` by the fewest announcements that keep persistent indexes (selection, current row):
    /// gone rows are removed, new ones appended, then the order is set. The rows are changed by the three callbacks.
    struct Merge {
        std::function<void(int first, int count)> remove;
        std::function<void()> append;                           ///< the rows of newKeys not in oldKeys, in their order
        std::function<void(const std::vector<int>&)> arrange;   ///< final row i is the present row from[i]
        std::function<void()> replace;                          ///< take all new values; the order is final by now
    };
    void mergeKeys(const std::vector<QString>& oldKeys, const std::vector<QString>& newKeys, const Merge& steps);

private:
    std::vector<Head> m_heads;
    QString m_sortKey;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace wardport::console
