// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Schema.h"

#include <regex>

namespace wardport::server {
namespace schema {

boost::json::object plain(std::string_view type, std::string_view format)
{
    boost::json::object object;
    object["type"] = boost::json::string{type.data(), type.size()};
    if (!format.empty())
        object["format"] = boost::json::string{format.data(), format.size()};
    return object;
}

boost::json::object reference(const std::string& name)
{
    boost::json::object object;
    object["$ref"] = "#/components/schemas/" + name;
    return object;
}

} // namespace schema

std::string schemaName(const std::type_info& type)
{
    std::string name = boost::core::demangle(type.name());
    name = std::regex_replace(name, std::regex{"[A-Za-z_]+::"}, "");
    std::smatch page;
    if (std::regex_match(name, page, std::regex{"Page<\\s*(\\w+)\\s*>"}))
        return page[1].str() + "Page";
    return name;
}

} // namespace wardport::server
