// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace wardport::server {

/// An http(s) URL taken apart strictly, so that browsers and we cannot mean different hosts or paths: no user information, no
/// fragment, no backslash, no blank or other character beyond ASCII, no ".." and no escaped dot, slash or backslash in the path.
class ServiceUrl {
public:
    static std::optional<ServiceUrl> parse(const QString& text);

    /// The same host and port, and a path that is the root's or goes on behind a slash. A root with a query is met only by
    /// itself.
    bool isAtOrBelow(const ServiceUrl& root) const;

    bool isHttps() const { return m_scheme == "https"; }

private:
    std::string m_scheme;
    std::string m_host; ///< lower case
    int m_port = 0;
    std::string m_path; ///< begins with a slash
    std::string m_query;
};

} // namespace wardport::server
