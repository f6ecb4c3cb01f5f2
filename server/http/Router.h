// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Route.h"

#include <string>
#include <vector>

namespace wardport::server {

/// Finds the route of a verb and path among those of one audience. A literal segment goes before a {…}.
class Router {
public:
    /// Throws std::logic_error when two rows claim the same verb and path.
    Router(std::vector<Route> routes, Audience audience);

    struct Match {
        const Route* route = nullptr;
        std::vector<std::string> pathValues;
        std::string allow; ///< the verbs of the path, when the verb is not among them
    };
    /// HEAD finds the GET. No route and no `allow`: the path does not exist.
    Match find(std::string_view method, std::string_view path) const;

    const std::vector<Route>& routes() const { return m_routes; }

private:
    struct Node {
        std::vector<std::pair<std::string, std::size_t>> literals;
        std::size_t parameter = 0; ///< 0: none (the root is nobody's child)
        std::vector<std::pair<Method, std::size_t>> routes;
    };

    std::size_t insert(std::string_view path);
    const Node* walk(std::size_t node, std::string_view rest, std::vector<std::string>& values) const;

    std::vector<Route> m_routes;
    std::vector<Node> m_nodes;
};

} // namespace wardport::server
