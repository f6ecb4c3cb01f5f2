// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/JsonColumn.h"
#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// How C++ values become PostgreSQL's text and back. A type outside this list joins by two functions in its own
/// namespace:
///   std::string toDatabase(const T&);              // the text of a parameter
///   void fromDatabase(std::string_view text, T&);  // throws ApiError(internal) when the text makes no sense
namespace wardport::server {

/// One value on its way to the database.
struct Parameter {
    std::string text;
    bool isBound = false;
    bool isNull = true;
    bool isBinary = false; ///< bytea as it is
};

/// One value on its way from the database; valid while the result lives.
struct Cell {
    std::string_view text;
    bool isNull = true;
};

namespace values {

template <class T>
constexpr bool isId = false;
template <class Tag>
constexpr bool isId<Id<Tag>> = true;

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

template <class T>
constexpr bool isSequence = false;
template <class T>
constexpr bool isSequence<std::vector<T>> = true;
template <class T>
constexpr bool isSequence<QList<T>> = true;

template <class T>
concept Scalar = isId<T> || std::integral<T> || std::floating_point<T> || DescribedEnum<T> || std::same_as<T, QString>
    || std::same_as<T, std::string> || std::same_as<T, std::string_view> || std::same_as<T, Instant>
    || std::same_as<T, QDate> || std::same_as<T, QByteArray>;

template <class T>
concept CustomOut = requires(const T& value) {
    {
        toDatabase(value)
    } -> std::convertible_to<std::string>;
};

template <class T>
concept CustomIn = requires(std::string_view text, T& value) { fromDatabase(text, value); };

template <class T>
struct Inner {
    using type = T;
};
template <class T>
struct Inner<std::optional<T>> {
    using type = T;
};
template <class T>
struct Inner<std::vector<T>> {
    using type = typename Inner<T>::type;
};
template <class T>
struct Inner<QList<T>> {
    using type = typename Inner<T>::type;
};

template <class T>
concept Array = isSequence<T> && Scalar<typename Inner<T>::type>;

void append(std::string& out, bool value);
void append(std::string& out, qint64 value);
void append(std::string& out, quint64 value);
void append(std::string& out, double value);
void append(std::string& out, const QString& value);
void append(std::string& out, std::string_view value);
void append(std::string& out, Instant value);
void append(std::string& out, QDate value);
void append(std::string& out, const QByteArray& value); ///< as \x… hexadecimal

/// `raw` as an element of an array literal: quoted, with \ and " escaped.
void appendQuoted(std::string& out, std::string_view raw);

bool read(std::string_view text, std::type_identity<bool>);
qint64 read(std::string_view text, std::type_identity<qint64>);
double read(std::string_view text, std::type_identity<double>);
Instant read(std::string_view text, std::type_identity<Instant>);
QDate read(std::string_view text, std::type_identity<QDate>);
QByteArray read(std::string_view text, std::type_identity<QByteArray>);

/// The elements of a one-dimensional array literal; a NULL element is nothing.
std::vector<std::optional<std::string>> readArray(std::string_view text);

[[noreturn]] void unreadable(std::string_view text, std::string_view asWhat);

// g++ 12 does not see that an optional's value is read only when it is there.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
template <Scalar T>
void appendScalar(std::string& out, const T& value)
{
    if constexpr (isId<T>)
        append(out, value.value());
    else if constexpr (DescribedEnum<T>)
        append(out, enumName(value));
    else if constexpr (std::same_as<T, bool>)
        append(out, value);
    else if constexpr (std::unsigned_integral<T>)
        append(out, static_cast<quint64>(value));
    else if constexpr (std::integral<T>)
        append(out, static_cast<qint64>(value));
    else if constexpr (std::floating_point<T>)
        append(out, static_cast<double>(value));
    else if constexpr (std::same_as<T, std::string>)
        append(out, std::string_view{value});
    else
        append(out, value);
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

template <Scalar T>
void readScalar(std::string_view text, T& out)
{
    if constexpr (isId<T>)
        out = T{read(text, std::type_identity<qint64>{})};
    else if constexpr (std::same_as<T, bool>)
        out = read(text, std::type_identity<bool>{});
    else if constexpr (std::integral<T>) {
        const qint64 number = read(text, std::type_identity<qint64>{});
        if (!std::in_range<T>(number))
            unreadable(text, "a number of this size");
        out = static_cast<T>(number);
    } else if constexpr (std::floating_point<T>)
        out = static_cast<T>(read(text, std::type_identity<double>{}));
    else if constexpr (DescribedEnum<T>) {
        const auto found = enumFromName<T>(text);
        if (!found)
            unreadable(text, "one of the known words");
        out = *found;
    } else if constexpr (std::same_as<T, QString>)
        out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    else if constexpr (std::same_as<T, std::string>)
        out.assign(text);
    else
        out = read(text, std::type_identity<T>{});
}

/// One element of an array literal.
template <class T>
void appendElement(std::string& out, const T& value)
{
    if constexpr (isOptional<T>) {
        if (value)
            appendElement(out, *value);
        else
            out += "NULL";
    } else if constexpr (isId<T>) {
        if (value.isValid())
            appendScalar(out, value);
        else
            out += "NULL";
    } else if constexpr (std::is_arithmetic_v<T>) {
        appendScalar(out, value);
    } else if constexpr (std::same_as<T, std::string> || std::same_as<T, std::string_view>) {
        appendQuoted(out, value);
    } else if constexpr (std::same_as<T, Instant> || DescribedEnum<T>) {
        out += '"';
        appendScalar(out, value);
        out += '"';
    } else {
        std::string raw;
        appendScalar(raw, value);
        appendQuoted(out, raw);
    }
}

template <class T>
concept Bindable = Scalar<T> || Array<T> || CustomOut<T> || isOptional<T>;

template <class T>
constexpr bool isReadable = Scalar<T> || Array<T> || CustomIn<T>;
template <class T>
constexpr bool isReadable<std::optional<T>> = isReadable<T>;

template <class T>
constexpr bool isWritable = Scalar<T> || Array<T> || CustomOut<T>;
template <class T>
constexpr bool isWritable<std::optional<T>> = isWritable<T>;

} // namespace values

/// Puts `value` into `out`. An Id that names nothing and an empty optional are NULL; a null QString is empty text.
template <class T>
void encode(Parameter& out, const T& value)
{
    out.isBound = true;
    out.isNull = false;
    out.isBinary = false;
    out.text.clear();
    if constexpr (values::isOptional<T>) {
        if (value)
            encode(out, *value);
        else
            out.isNull = true;
    } else if constexpr (values::CustomOut<T>) {
        out.text = toDatabase(value);
    } else if constexpr (std::same_as<T, QByteArray>) {
        out.isBinary = true;
        out.text.assign(value.constData(), static_cast<std::size_t>(value.size()));
    } else if constexpr (values::isId<T>) {
        out.isNull = !value.isValid();
        values::appendScalar(out.text, value);
    } else if constexpr (std::same_as<T, QDate>) {
        out.isNull = !value.isValid();
        if (!out.isNull)
            values::appendScalar(out.text, value);
    } else if constexpr (values::Scalar<T>) {
        values::appendScalar(out.text, value);
    } else {
        static_assert(values::Array<T>, "no way into the database: give the type a toDatabase()");
        out.text += '{';
        for (const auto& element : value) {
            if (out.text.size() > 1)
                out.text += ',';
            values::appendElement(out.text, element);
        }
        out.text += '}';
    }
}

/// Reads `cell` into `out`. NULL leaves a plain value at its default and empties an optional.
template <class T>
void decode(Cell cell, T& out)
{
    out = T{};
    if (cell.isNull)
        return;
    if constexpr (values::isOptional<T>) {
        decode(cell, out.emplace());
    } else if constexpr (values::CustomIn<T>) {
        fromDatabase(cell.text, out);
    } else if constexpr (values::Scalar<T>) {
        values::readScalar(cell.text, out);
    } else {
        static_assert(values::Array<T>, "no way out of the database: give the type a fromDatabase()");
        for (const auto& element : values::readArray(cell.text))
            decode(element ? Cell{*element, false} : Cell{}, out.emplace_back());
    }
}

/// A column of many rows, for `unnest(:column::type[])`: the fast way to store a batch in one statement.
class ArrayColumn {
public:
    template <class T>
    void add(const T& value)
    {
        m_text += m_text.empty() ? '{' : ',';
        if constexpr (std::is_convertible_v<const T&, std::string_view>)
            values::appendElement(m_text, std::string_view{value});
        else
            values::appendElement(m_text, value);
    }
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }

    friend std::string toDatabase(const ArrayColumn& column)
    {
        return column.m_text.empty() ? "{}" : column.m_text + '}';
    }

private:
    std::string m_text;
};

} // namespace wardport::server
