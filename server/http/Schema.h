// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Names.h"
#include "shared/json/RawJson.h"

#include <QDate>
#include <QString>

#include <boost/core/demangle.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <typeinfo>
#include <vector>

namespace wardport::server {

enum class SchemaUse { input, output };

/// The named schemas of a document, each made once. Only what is answered and never read has required members: in what is
/// read, a missing member takes its default.
class Components {
public:
    struct Entry {
        boost::json::object properties;
        boost::json::array required;
        bool isInput = false;
        bool isEnum = false;
        boost::json::array enumerators;
    };

    std::map<std::string, Entry> entries;
};

/// JSON Schema of one value (JSON Schema 2020-12, as OpenAPI 3.1 uses it), by reflection.
template <class T>
boost::json::object schemaOf(Components& components, SchemaUse use);

/// Type name without namespaces; Page<Vendor> becomes VendorPage.
std::string schemaName(const std::type_info& type);

namespace schema {

boost::json::object plain(std::string_view type, std::string_view format = {});
boost::json::object reference(const std::string& name);

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;
template <class T>
constexpr bool isMap = false;
template <class T>
constexpr bool isMap<std::map<QString, T>> = true;
template <class T>
constexpr bool isId = false;
template <class T>
constexpr bool isId<Id<T>> = true;

template <DescribedEnum E>
boost::json::object enumeration(Components& components)
{
    const std::string name = schemaName(typeid(E));
    Components::Entry& entry = components.entries[name];
    if (!entry.isEnum) {
        entry.isEnum = true;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto e) {
            const std::string_view text = enumName(e.value);
            entry.enumerators.push_back(boost::json::string{text.data(), text.size()});
        });
    }
    return reference(name);
}

template <DescribedStruct T>
boost::json::object structure(Components& components, SchemaUse use)
{
    const std::string name = schemaName(typeid(T));
    const bool known = components.entries.contains(name);
    const bool wasInput = known && components.entries[name].isInput;
    if (!known || (use == SchemaUse::input && !wasInput)) {
        // Marked first, so that a type that holds itself ends here.
        components.entries[name].isInput = use == SchemaUse::input;
        boost::json::object properties;
        boost::json::array required;
        forEachMember<T>([&](std::string_view member, auto pointer) {
            using Field = std::remove_cvref_t<decltype(std::declval<T&>().*pointer)>;
            properties[boost::json::string_view{member.data(), member.size()}] = schemaOf<Field>(components, use);
            if (!isOptional<Field>)
                required.push_back(boost::json::string{member.data(), member.size()});
        });
        components.entries[name].properties = std::move(properties);
        components.entries[name].required = std::move(required);
    }
    return reference(name);
}

} // namespace schema

template <class T>
boost::json::object schemaOf(Components& components, SchemaUse use)
{
    using namespace schema;
    if constexpr (isOptional<T>) {
        return schemaOf<typename T::value_type>(components, use);
    } else if constexpr (isList<T>) {
        boost::json::object list = plain("array");
        list["items"] = schemaOf<typename T::value_type>(components, use);
        return list;
    } else if constexpr (isMap<T>) {
        boost::json::object map = plain("object");
        map["additionalProperties"] = schemaOf<typename T::mapped_type>(components, use);
        return map;
    } else if constexpr (isId<T>) {
        boost::json::object id = plain("string");
        id["pattern"] = "^[0-9]+$";
        return id;
    } else if constexpr (DescribedEnum<T>) {
        return enumeration<T>(components);
    } else if constexpr (DescribedStruct<T>) {
        return structure<T>(components, use);
    } else if constexpr (std::is_same_v<T, bool>) {
        return plain("boolean");
    } else if constexpr (std::is_integral_v<T>) {
        return plain("integer", sizeof(T) > 4 ? "int64" : "int32");
    } else if constexpr (std::is_floating_point_v<T>) {
        return plain("number");
    } else if constexpr (std::is_same_v<T, Instant>) {
        return plain("string", "date-time");
    } else if constexpr (std::is_same_v<T, QDate>) {
        return plain("string", "date");
    } else if constexpr (std::is_same_v<T, RawJson>) {
        return {};
    } else {
        static_assert(std::is_same_v<T, QString> || std::is_same_v<T, std::string>, "no schema for this type");
        return plain("string");
    }
}

/// The query parameters of a described struct, as OpenAPI parameter objects.
template <DescribedStruct T>
boost::json::array querySchemaOf(Components& components)
{
    boost::json::array parameters;
    forEachMember<T>([&](std::string_view member, auto pointer) {
        using Field = std::remove_cvref_t<decltype(std::declval<T&>().*pointer)>;
        if constexpr (schema::isOptional<Field>) {
            boost::json::object parameter;
            parameter["name"] = boost::json::string{member.data(), member.size()};
            parameter["in"] = "query";
            parameter["schema"] = schemaOf<Field>(components, SchemaUse::input);
            parameters.push_back(std::move(parameter));
        }
    });
    return parameters;
}

/// What a route reads and answers.
struct EndpointSchema {
    explicit EndpointSchema(Components& all)
        : components(all)
    {
    }

    Components& components;
    int status = 200;
    std::optional<boost::json::object> answer; ///< none: bytes or nothing
    std::function<boost::json::array(Components&)> describeQuery;
    std::function<boost::json::object(Components&)> describeBody;
};

} // namespace wardport::server
