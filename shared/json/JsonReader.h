// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/ApiError.h"
#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"
#include "shared/json/RawJson.h"

#include <QDate>
#include <QString>

#include <boost/json/value.hpp>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wardport::json {

/// Where in the document the reader stands, for "items[3].validUntil". Each step points to the one it was taken from, which
/// must outlive it; the text is made only when somebody asks.
class Path {
public:
    Path() = default;
    Path member(std::string_view name) const { return {this, name, none}; }
    Path element(std::size_t index) const { return {this, {}, index}; }
    QString text() const;

private:
    static constexpr auto none = std::numeric_limits<std::size_t>::max();

    Path(const Path* outer, std::string_view name, std::size_t index)
        : m_outer(outer)
        , m_name(name)
        , m_index(index)
    {
    }

    const Path* m_outer = nullptr;
    std::string_view m_name;
    std::size_t m_index = none;
};

[[noreturn]] void failWrongType(const Path& path, const char* expected);

/// Parses the text; a broken document is ErrorCode::malformed with the place of the break.
boost::json::value parse(std::string_view text);

void read(const boost::json::value& from, QString& to, const Path& path);
void read(const boost::json::value& from, std::string& to, const Path& path);
void read(const boost::json::value& from, bool& to, const Path& path);
void read(const boost::json::value& from, double& to, const Path& path);
void read(const boost::json::value& from, Instant& to, const Path& path);
void read(const boost::json::value& from, QDate& to, const Path& path);
void read(const boost::json::value& from, RawJson& to, const Path& path);
/// Reads a whole number within the bounds, given as a JSON number.
qint64 readInteger(const boost::json::value& from, qint64 lowest, qint64 highest, const Path& path);
/// Reads an id: a string of decimal digits.
qint64 readId(const boost::json::value& from, const Path& path);

template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
void read(const boost::json::value& from, T& to, const Path& path)
{
    to = static_cast<T>(readInteger(from, std::numeric_limits<T>::min(),
        static_cast<qint64>(std::min<quint64>(std::numeric_limits<T>::max(), std::numeric_limits<qint64>::max())), path));
}

template <class Tag>
void read(const boost::json::value& from, Id<Tag>& to, const Path& path)
{
    to = Id<Tag>{readId(from, path)};
}

template <DescribedEnum E>
void read(const boost::json::value& from, E& to, const Path& path)
{
    if (!from.is_string())
        failWrongType(path, "text");
    const auto known = enumFromName<E>(std::string_view{from.get_string().data(), from.get_string().size()});
    if (!known)
        throw ApiError(ErrorCode::invalid, path.text());
    to = *known;
}

template <class T>
void read(const boost::json::value& from, std::optional<T>& to, const Path& path);
template <class T>
void read(const boost::json::value& from, std::vector<T>& to, const Path& path);
template <class T>
void read(const boost::json::value& from, std::map<QString, T>& to, const Path& path);
template <DescribedStruct T>
void read(const boost::json::value& from, T& to, const Path& path);

template <class T>
void read(const boost::json::value& from, std::optional<T>& to, const Path& path)
{
    if (from.is_null()) {
        to.reset();
        return;
    }
    T value{};
    read(from, value, path);
    to = std::move(value);
}

template <class T>
void read(const boost::json::value& from, std::vector<T>& to, const Path& path)
{
    if (!from.is_array())
        failWrongType(path, "list");
    const auto& array = from.get_array();
    to.clear();
    to.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
        T value{};
        read(array[i], value, path.element(i));
        to.push_back(std::move(value));
    }
}

template <class T>
void read(const boost::json::value& from, std::map<QString, T>& to, const Path& path)
{
    if (!from.is_object())
        failWrongType(path, "object");
    to.clear();
    for (const auto& [key, value] : from.get_object()) {
        const std::string_view name{key.data(), key.size()};
        read(value, to[QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))], path.member(name));
    }
}

/// Unknown members are ignored; a missing one keeps its default, and validate() says whether it was needed.
template <DescribedStruct T>
void read(const boost::json::value& from, T& to, const Path& path)
{
    if (!from.is_object())
        failWrongType(path, "object");
    const auto& object = from.get_object();
    forEachMember<T>([&](std::string_view name, auto member) {
        if (const auto* value = object.if_contains({name.data(), name.size()}))
            read(*value, to.*member, path.member(name));
    });
}

/// Reads a T out of JSON text. Throws ApiError with the field's path.
template <class T>
T fromJson(std::string_view text)
{
    T value{};
    read(parse(text), value, Path{});
    return value;
}

} // namespace wardport::json
