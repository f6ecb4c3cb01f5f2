// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include "shared/base/Id.h"

#include <QIcon>
#include <QVariant>

#include <functional>
#include <vector>

namespace wardport::console {

/// One column of a table: how its cells read, sort and look. Everything but title and text may be left out.
///
///     {.key = u"name"_s, .title = [] { return AppsPage::tr("Name"); }, .text = [](const App& a) { return a.name; }}
template <class Row>
struct Column {
    QString key;                                     ///< stable: the server's sort name, the saved layout
    std::function<QString()> title;                  ///< asked each time, so it follows the language
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sort = {};   ///< raw value; absent means the text, compared by locale
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<Badge(const Row&)> badge = {};     ///< a badge without text is not drawn
    std::function<QIcon(const Row&)> icon = {};
    std::function<QString(const Row&)> toolTip = {}; ///< absent means the text where it is cut short
    std::function<QVariantList(const Row&)> trend = {}; ///< figures for SparklineDelegate, oldest first
    int width = 0;                                   ///< preferred, in pixels at 100 %; 0 measures the first rows
    bool sortable = true;
    bool shown = true;                               ///< unless the user chose otherwise in the column menu
};

template <class Row>
using Columns = std::vector<Column<Row>>;

template <class Tag>
QString rowKey(Id<Tag> id)
{
    return QString::number(id.value());
}

inline QString rowKey(const QString& id)
{
    return id;
}

/// How a row is recognised after a refresh. Overload in the row's namespace for rows without a plain `id`.
template <class Row>
    requires requires(const Row& row) { rowKey(row.id); }
QString rowKey(const Row& row)
{
    return rowKey(row.id);
}

} // namespace wardport::console
