// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/base/Id.h"

#include <QIcon>
#include <QVariant>

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace wardport::console {

/// How one aspect of a cell is read from its row; may be absent. A std::function with a default constructor that promises
/// not to throw: g++ 12 breaks on plain ones as members with initializers in a template.
template <class Out, class Row>
class Reader {
public:
    Reader() noexcept { }
    template <class Function>
        requires(!std::is_same_v<std::remove_cvref_t<Function>, Reader>)
    Reader(Function function)
        : m_read(std::move(function))
    {
    }

    Out operator()(const Row& row) const { return m_read(row); }
    explicit operator bool() const { return bool(m_read); }

private:
    std::function<Out(const Row&)> m_read;
};

/// How a column stands in a file of its list: the server's key, and the words that stand for the values there.
struct FileColumn {
    QString key = {};                                ///< empty: the column's own
    std::function<Choices()> words = {};             ///< of the values; asked when the file is, in the language of then
    bool hasEnglish = false;                         ///< the server has it in English too, as "…En"
    std::function<QString()> title = {};             ///< where the column's own says too little
};

/// Those of one column of a table. A class for the reason that Reader is one.
class FileColumns {
public:
    FileColumns() noexcept { }
    FileColumns(std::initializer_list<FileColumn> columns)
        : m_columns(columns)
    {
    }

    const std::vector<FileColumn>& list() const { return m_columns; }

private:
    std::vector<FileColumn> m_columns;
};

/// One column of a table: how its cells read, sort and look. Everything but title and text may be left out.
///
///     {.key = u"name"_s, .title = [] { return AppsPage::tr("Name"); }, .text = [](const App& a) { return a.name; }}
template <class Row>
struct Column {
    QString key;                                     ///< stable: the server's sort name, the saved layout
    std::function<QString()> title;                  ///< asked each time, so it follows the language
    Reader<QString, Row> text;
    Reader<QVariant, Row> sort{};   ///< raw value; absent means the text, compared by locale
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Reader<Badge, Row> badge{};     ///< a badge without text is not drawn
    Reader<QIcon, Row> icon{};
    Reader<QString, Row> toolTip{}; ///< absent means the text where it is cut short
    Reader<QVariantList, Row> trend{}; ///< figures for SparklineDelegate, oldest first
    int width = 0;                                   ///< preferred, in pixels at 100 %; 0 measures the first rows
    bool sortable = true;
    bool shown = true;                               ///< unless the user chose otherwise in the column menu
    FileColumns file{};                              ///< none: one under its own key
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
