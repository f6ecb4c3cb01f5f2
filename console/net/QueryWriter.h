// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace wardport::console {

/// Appends name=value, percent-encoded, with the "&" that is due.
void appendQueryPair(std::string& query, std::string_view name, const QString& value);

inline QString queryText(const QString& value)
{
    return value;
}

inline QString queryText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

inline QString queryText(Instant value)
{
    return toRfc3339(value);
}

inline QString queryText(QDate value)
{
    return value.toString(Qt::ISODate);
}

template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
QString queryText(T value)
{
    return QString::number(value);
}

template <class Tag>
QString queryText(Id<Tag> id)
{
    return QString::number(id.value());
}

template <DescribedEnum E>
QString queryText(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// A described struct of optionals as a query string under its members' names, without what is absent. What the server's
/// readQuery() reads.
template <DescribedStruct T>
std::string toQuery(const T& value)
{
    std::string query;
    forEachMember<T>([&](std::string_view name, auto member) {
        const auto& field = value.*member;
        if (field)
            appendQueryPair(query, name, queryText(*field));
    });
    return query;
}

} // namespace wardport::console
