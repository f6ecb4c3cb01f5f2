// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Yaml.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <string_view>

namespace wardport::server {
namespace {

/// Letters, digits and a few signs inside, beginning with a letter: nothing YAML could take for something else.
bool isPlain(std::string_view text)
{
    static constexpr std::string_view reserved[] = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto inner = [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/';
    };
    return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), inner)
        && std::find(std::begin(reserved), std::end(reserved), text) == std::end(reserved);
}

std::string scalar(const boost::json::value& value)
{
    if (value.is_string()) {
        const std::string_view text{value.get_string().data(), value.get_string().size()};
        if (isPlain(text))
            return std::string{text};
    }
    // A JSON scalar is a YAML scalar.
    return boost::json::serialize(value);
}

bool isBlock(const boost::json::value& value)
{
    return (value.is_object() && !value.get_object().empty()) || (value.is_array() && !value.get_array().empty());
}

void write(std::string& out, const boost::json::value& value, std::size_t indent);

void writeItem(std::string& out, const boost::json::value& value, std::size_t indent)
{
    if (isBlock(value)) {
        out += '\n';
        write(out, value, indent);
    } else {
        out += ' ' + scalar(value) + '\n';
    }
}

void write(std::string& out, const boost::json::value& value, std::size_t indent)
{
    const std::string margin(indent, ' ');
    if (value.is_object()) {
        for (const auto& [key, member] : value.get_object()) {
            const std::string name{key.data(), key.size()};
            out += margin + (isPlain(name) || name.front() == '/' ? name : scalar(boost::json::string{name})) + ':';
            writeItem(out, member, indent + 2);
        }
        return;
    }
    for (const auto& element : value.get_array()) {
        if (element.is_object() && isBlock(element)) {
            // The first member shares the dash's line.
            std::string inner;
            write(inner, element, indent + 2);
            out += margin + "- " + inner.substr(indent + 2);
        } else {
            out += margin + '-';
            writeItem(out, element, indent + 2);
        }
    }
}

} // namespace

std::string toYaml(const boost::json::value& document)
{
    std::string out;
    write(out, document, 0);
    return out;
}

} // namespace wardport::server
