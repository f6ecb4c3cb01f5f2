// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Connection.h"
#include "server/db/Values.h"
#include "shared/base/ApiError.h"

#include <array>
#include <tuple>

namespace wardport::server {

namespace values {

template <class T>
constexpr bool isTuple = false;
template <class... T>
constexpr bool isTuple<std::tuple<T...>> = true;
template <class A, class B>
constexpr bool isTuple<std::pair<A, B>> = true;

} // namespace values

/// One statement with its values: `db.query(sql).bind(":id", id).only<Person>()`. Belongs to the thread that made it.
/// rows/one/only/scalar run the statement; a Query may be bound and run again.
///
/// T of rows<T> is a described struct (members filled by column name in snake_case; a member without a column keeps its
/// default), a std::pair or std::tuple (by position), or a plain value (first column).
class Query {
public:
    Query(Connection& connection, std::string_view sql);

    /// `name` with or without the colon. Throws ErrorCode::invalid for text with a NUL character.
    template <class T>
    Query& bind(std::string_view name, const T& value)
    {
        if constexpr (std::is_convertible_v<const T&, std::string_view>)
            encode(slot(name), std::string_view{value});
        else
            encode(slot(name), value);
        return *this;
    }
    Query& bindNull(std::string_view name);
    /// Binds a value made by encode() if the statement names it.
    void bindIfNamed(std::string_view name, const Parameter& value);

    /// Binds every described member that the statement names, `:valid_until` for validUntil.
    template <DescribedStruct T>
    Query& bindAll(const T& value)
    {
        forEachMember<T>([&](std::string_view name, auto pointer) {
            using Member = std::remove_cvref_t<decltype(value.*pointer)>;
            if constexpr (values::isWritable<Member>) {
                if (Parameter* parameter = find(snakeCase(name)))
                    encode(*parameter, value.*pointer);
            }
        });
        return *this;
    }

    /// Runs the statement; the number of rows inserted, updated, deleted or found.
    qint64 run();
    qint64 affected() const { return m_affected; }

    template <class T>
    std::vector<T> rows()
    {
        run();
        std::vector<T> all(static_cast<std::size_t>(rowCount()));
        for (std::size_t row = 0; row < all.size(); ++row)
            readRow(*m_result, static_cast<int>(row), all[row]);
        return all;
    }

    /// The first row, or nothing.
    template <class T>
    std::optional<T> one()
    {
        run();
        std::optional<T> found;
        if (rowCount() > 0)
            readRow(*m_result, 0, found.emplace());
        return found;
    }

    /// The first row. Throws ErrorCode::notFound when there is none.
    template <class T>
    T only()
    {
        std::optional<T> found = one<T>();
        if (!found)
            throw ApiError(ErrorCode::notFound);
        return std::move(*found);
    }

    /// The first column of the first row, as only(); with std::optional<T> also for no row at all.
    template <class T>
    T scalar()
    {
        if constexpr (values::isOptional<T>) {
            std::optional<T> found = one<T>();
            return found ? std::move(*found) : T{};
        } else {
            return only<T>();
        }
    }

    /// Calls `visit(const T&)` for each row as it arrives, at flat memory. The visitor must not use this connection.
    template <class T, class Visit>
    void each(Visit&& visit)
    {
        T row{};
        stream([&](const pg_result& result) {
            readRow(result, 0, row);
            visit(static_cast<const T&>(row));
        });
    }

    /// The result of the last run, as text.
    int rowCount() const;
    int columnCount() const;
    Cell cell(int row, int column) const;

private:
    template <class T>
    void readRow(const pg_result& result, int row, T& out)
    {
        if constexpr (DescribedStruct<T>) {
            const std::vector<int>& columns = layoutOf<T>(result);
            std::size_t index = 0;
            forEachMember<T>([&](std::string_view, auto pointer) {
                using Member = std::remove_cvref_t<decltype(out.*pointer)>;
                const int column = columns[index++];
                if constexpr (values::isReadable<Member>) {
                    if (column >= 0)
                        decode(cellOf(result, row, column), out.*pointer);
                }
            });
        } else if constexpr (values::isTuple<T>) {
            std::apply(
                [&](auto&... element) {
                    int column = 0;
                    (decode(cellOf(result, row, column++), element), ...);
                },
                out);
        } else {
            decode(cellOf(result, row, 0), out);
        }
    }

    template <class T>
    const std::vector<int>& layoutOf(const pg_result& result)
    {
        static const char tag = 0;
        static const std::vector<std::string> names = [] {
            std::vector<std::string> all;
            forEachMember<T>([&](std::string_view name, auto) { all.push_back(snakeCase(name)); });
            return all;
        }();
        return layout(&tag, names, result);
    }

    Parameter& slot(std::string_view name);
    Parameter* find(std::string_view name);
    void stream(const std::function<void(const pg_result&)>& onRow);
    const std::vector<int>& layout(const void* tag, const std::vector<std::string>& names, const pg_result& result);
    static Cell cellOf(const pg_result& result, int row, int column);

    Connection& m_connection;
    std::shared_ptr<Statement> m_statement;
    std::vector<Parameter> m_parameters;
    ResultPtr m_result;
    qint64 m_affected = 0;
};

} // namespace wardport::server
