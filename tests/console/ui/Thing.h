// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/base/Id.h"

#include <QStringList>

#include <vector>

namespace wardport::test {

/// A row for the models' tests, built from "id name" words: rows({"1 Amber", "2 Birch"}).
struct Thing {
    PersonId id;
    QString name;
    int size = 0;

    bool operator==(const Thing&) const = default;
};

inline std::vector<Thing> things(const QStringList& words)
{
    std::vector<Thing> rows;
    for (const QString& word : words)
        rows.push_back({PersonId(word.section(u' ', 0, 0).toLongLong()), word.section(u' ', 1, 1), word.section(u' ', 2, 2).toInt()});
    return rows;
}

inline QStringList names(const std::vector<Thing>& rows)
{
    QStringList names;
    for (const Thing& row : rows)
        names << row.name;
    return names;
}

inline console::Columns<Thing> thingColumns()
{
    using console::Badge;
    using console::StateRole;
    return {
        {.key = QStringLiteral("name"), .title = [] { return QStringLiteral("Name"); }, .text = [](const Thing& t) { return t.name; }},
        {.key = QStringLiteral("size"), .title = [] { return QStringLiteral("Size"); },
            .text = [](const Thing& t) { return QString::number(t.size); }, .sort = [](const Thing& t) { return QVariant(t.size); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.key = QStringLiteral("state"), .title = [] { return QStringLiteral("State"); }, .text = [](const Thing&) { return QString(); },
            .badge = [](const Thing& t) { return t.size > 5 ? Badge{StateRole::Warning, QStringLiteral("Large")} : Badge{StateRole::Ok, QStringLiteral("Fine")}; },
            .sortable = false},
    };
}

} // namespace wardport::test
