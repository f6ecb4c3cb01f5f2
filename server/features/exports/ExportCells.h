// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"
#include "shared/json/JsonWriter.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace wardport::server {

using ExportCells = std::map<QString, QString>;

/// A member's value as a cell: plain text, dates and times as the hospital writes them, lists joined.
QString exportText(const QString& value);
QString exportText(bool value);
QString exportText(QDate value);
QString exportText(Instant value); ///< 2026-03-05 10:42:07, Asia/Shanghai
QDate exportDay(Instant value);    ///< there

template <class T>
QString exportText(const T& value)
{
    if constexpr (std::is_arithmetic_v<T>)
        return QString::number(value);
    else if constexpr (std::is_enum_v<T>)
        return QString::fromUtf8(enumName(value).data(), static_cast<qsizetype>(enumName(value).size()));
    else if constexpr (requires {
                           value.isValid();
                           value.value();
                       })
        return value.isValid() ? QString::number(value.value()) : QString();
    else if constexpr (requires {
                           value.has_value();
                           *value;
                       })
        return value ? exportText(*value) : QString();
    else
        return QString::fromStdString(json::toJson(value));
}

template <class T>
QString exportText(const std::vector<T>& values)
{
    QString joined;
    for (const T& value : values) {
        if (!joined.isEmpty())
            joined += QStringLiteral("; ");
        joined += exportText(value);
    }
    return joined;
}

/// Every described member of a row by its name.
template <DescribedStruct Row>
ExportCells exportCells(const Row& row)
{
    ExportCells cells;
    forEachMember<Row>([&](std::string_view name, auto member) {
        cells.emplace(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), exportText(row.*member));
    });
    return cells;
}

template <DescribedStruct Row>
std::vector<QString> exportKeys()
{
    std::vector<QString> keys;
    forEachMember<Row>([&](std::string_view name, auto) {
        keys.push_back(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    });
    return keys;
}

} // namespace wardport::server
