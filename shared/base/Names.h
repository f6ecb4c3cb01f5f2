// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace wardport {

template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// Calls `visit(name, memberPointer)` for every described member, bases first, in order.
template <DescribedStruct T, class Visit>
constexpr void forEachMember(Visit&& visit)
{
    using Members = boost::describe::describe_members<T,
        boost::describe::mod_public | boost::describe::mod_inherited>;
    boost::mp11::mp_for_each<Members>([&](auto member) { visit(std::string_view{member.name}, member.pointer); });
}

/// The name an enumerator travels under. A trailing underscore, which keeps C++ keywords apart, is dropped.
template <DescribedEnum E>
constexpr std::string_view enumName(E value)
{
    std::string_view name;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) {
        if (e.value == value)
            name = e.name;
    });
    if (name.ends_with('_'))
        name.remove_suffix(1);
    return name;
}

template <DescribedEnum E>
constexpr std::optional<E> enumFromName(std::string_view name)
{
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) {
        std::string_view own{e.name};
        if (own.ends_with('_'))
            own.remove_suffix(1);
        if (own == name)
            found = e.value;
    });
    return found;
}

/// validUntil -> valid_until: the wire's names and the database's are one spelling.
std::string snakeCase(std::string_view camelCase);

} // namespace wardport
