// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"
#include "shared/json/RawJson.h"

#include <QDate>
#include <QString>

#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace wardport::json {

/// Appends the text as a JSON string in UTF-8 (RFC 8259, 7). A lone surrogate becomes U+FFFD.
void append(std::string& out, QStringView text);
void append(std::string& out, std::string_view utf8);
void append(std::string& out, double value);

inline void append(std::string& out, const QString& text)
{
    append(out, QStringView{text});
}

inline void append(std::string& out, const std::string& utf8)
{
    append(out, std::string_view{utf8});
}

inline void append(std::string& out, bool value)
{
    out += value ? "true" : "false";
}

template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
void append(std::string& out, T value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

inline void append(std::string& out, Instant at)
{
    out += '"';
    appendRfc3339(out, at);
    out += '"';
}

inline void append(std::string& out, QDate date)
{
    append(out, date.toString(Qt::ISODate));
}

inline void append(std::string& out, const RawJson& raw)
{
    out += raw.text.empty() ? std::string_view{"null"} : std::string_view{raw.text};
}

template <class Tag>
void append(std::string& out, Id<Tag> id)
{
    out += '"';
    append(out, id.value());
    out += '"';
}

template <DescribedEnum E>
void append(std::string& out, E value)
{
    out += '"';
    out += enumName(value);
    out += '"';
}

template <class T>
void append(std::string& out, const std::optional<T>& value);
template <class T>
void append(std::string& out, const std::vector<T>& values);
template <class T>
void append(std::string& out, const std::map<QString, T>& values);
template <DescribedStruct T>
void append(std::string& out, const T& value);

template <class T>
void append(std::string& out, const std::optional<T>& value)
{
    if (value)
        append(out, *value);
    else
        out += "null";
}

template <class T>
void append(std::string& out, const std::vector<T>& values)
{
    out += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ',';
        append(out, static_cast<const T&>(values[i]));
    }
    out += ']';
}

template <class T>
void append(std::string& out, const std::map<QString, T>& values)
{
    out += '{';
    bool first = true;
    for (const auto& [key, value] : values) {
        if (!first)
            out += ',';
        first = false;
        append(out, key);
        out += ':';
        append(out, value);
    }
    out += '}';
}

/// A described struct; absent optionals are left out.
template <DescribedStruct T>
void append(std::string& out, const T& value)
{
    out += '{';
    bool first = true;
    forEachMember<T>([&](std::string_view name, auto member) {
        const auto& field = value.*member;
        if constexpr (requires { field.has_value(); }) {
            if (!field.has_value())
                return;
        }
        if (!first)
            out += ',';
        first = false;
        out += '"';
        out += name;
        out += "\":";
        append(out, field);
    });
    out += '}';
}

/// The value as JSON text, UTF-8.
template <class T>
std::string toJson(const T& value)
{
    std::string out;
    append(out, value);
    return out;
}

} // namespace wardport::json
