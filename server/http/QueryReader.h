// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/ApiError.h"
#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"

#include <QDate>
#include <QString>

#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace wardport::server {

/// The pairs of a query string, percent-decoded ('+' is a blank). A repeated name keeps its last value.
std::map<std::string, std::string, std::less<>> parseQuery(std::string_view query);

/// Percent-decodes; nothing when an escape is broken.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsBlank);

[[noreturn]] void failQueryValue(std::string_view name);

void readValue(std::string_view name, const std::string& text, QString& to);
void readValue(std::string_view name, const std::string& text, bool& to);
void readValue(std::string_view name, const std::string& text, Instant& to);
void readValue(std::string_view name, const std::string& text, QDate& to);

template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
void readValue(std::string_view name, const std::string& text, T& to)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), to);
    if (error != std::errc{} || end != text.data() + text.size())
        failQueryValue(name);
}

template <class Tag>
void readValue(std::string_view name, const std::string& text, Id<Tag>& to)
{
    qint64 value = 0;
    readValue(name, text, value);
    to = Id<Tag>{value};
}

template <DescribedEnum E>
void readValue(std::string_view name, const std::string& text, E& to)
{
    const auto known = enumFromName<E>(text);
    if (!known)
        throw ApiError(ErrorCode::invalid, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    to = *known;
}

template <class T>
constexpr bool isQueryParameter = false;
template <class T>
constexpr bool isQueryParameter<std::optional<T>> = !DescribedStruct<T>;

/// Reads a described struct of optionals from a query string. Unknown names are ignored, as in bodies; an empty value
/// means "not given". Throws wrongType or invalid naming the parameter.
template <DescribedStruct T>
T readQuery(std::string_view query)
{
    T value{};
    const auto pairs = parseQuery(query);
    if (pairs.empty())
        return value;
    forEachMember<T>([&](std::string_view name, auto member) {
        auto& field = value.*member;
        // Only optional values are parameters; a body's struct read from a query string would have none.
        if constexpr (isQueryParameter<std::remove_cvref_t<decltype(field)>>) {
            const auto pair = pairs.find(name);
            if (pair == pairs.end() || pair->second.empty())
                return;
            typename std::remove_cvref_t<decltype(field)>::value_type read{};
            readValue(name, pair->second, read);
            field = std::move(read);
        }
    });
    return value;
}

} // namespace wardport::server
