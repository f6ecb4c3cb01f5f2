// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Router.h"

#include "server/http/QueryReader.h"

#include <stdexcept>

namespace wardport::server {
namespace {

/// Takes the segment before the next '/' off the front.
std::string_view takeSegment(std::string_view& rest)
{
    rest.remove_prefix(1);
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view segment = rest.substr(0, end);
    rest.remove_prefix(end);
    return segment;
}

std::string verbOf(Method method)
{
    std::string verb{enumName(method)};
    std::transform(verb.begin(), verb.end(), verb.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return verb;
}

} // namespace

Router::Router(std::vector<Route> routes, Audience audience)
    : m_nodes(1)
{
    for (Route& route : routes) {
        if (route.audience != audience)
            continue;
        Node& node = m_nodes[insert(route.path)];
        for (const auto& [method, index] : node.routes) {
            if (method == route.method)
                throw std::logic_error(std::string{"two routes for "} + route.path);
        }
        node.routes.emplace_back(route.method, m_routes.size());
        m_routes.push_back(std::move(route));
    }
}

std::size_t Router::insert(std::string_view path)
{
    std::size_t at = 0;
    while (!path.empty()) {
        const std::string_view segment = takeSegment(path);
        std::size_t next = 0;
        if (segment.starts_with('{')) {
            next = m_nodes[at].parameter;
            if (next == 0)
                m_nodes[at].parameter = m_nodes.size();
        } else {
            for (const auto& [literal, index] : m_nodes[at].literals) {
                if (literal == segment)
                    next = index;
            }
            if (next == 0)
                m_nodes[at].literals.emplace_back(segment, m_nodes.size());
        }
        if (next == 0) {
            next = m_nodes.size();
            m_nodes.emplace_back();
        }
        at = next;
    }
    return at;
}

const Router::Node* Router::walk(std::size_t at, std::string_view rest, std::vector<std::string>& values) const
{
    const Node& node = m_nodes[at];
    if (rest.empty())
        return node.routes.empty() ? nullptr : &node;
    const std::string_view segment = takeSegment(rest);
    for (const auto& [literal, index] : node.literals) {
        if (literal == segment) {
            if (const Node* found = walk(index, rest, values))
                return found;
        }
    }
    if (node.parameter == 0 || segment.empty())
        return nullptr;
    auto value = percentDecode(segment, false);
    if (!value)
        return nullptr;
    values.push_back(std::move(*value));
    const Node* found = walk(node.parameter, rest, values);
    if (!found)
        values.pop_back();
    return found;
}

Router::Match Router::find(std::string_view method, std::string_view path) const
{
    Match match;
    const Node* node = path.starts_with('/') ? walk(0, path, match.pathValues) : nullptr;
    if (!node)
        return match;
    const std::string_view wanted = method == "HEAD" ? std::string_view{"GET"} : method;
    for (const auto& [verb, index] : node->routes) {
        const std::string name = verbOf(verb);
        if (name == wanted)
            match.route = &m_routes[index];
        match.allow += (match.allow.empty() ? "" : ", ") + name;
    }
    return match;
}

} // namespace wardport::server
