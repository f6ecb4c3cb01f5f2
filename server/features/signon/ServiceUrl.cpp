// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/ServiceUrl.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace wardport::server {
namespace {

constexpr std::string_view forbidden = "\\#\"<>^`{|}";

std::string lower(std::string_view text)
{
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return c > 0x20 && c < 0x7f && forbidden.find(c) == std::string_view::npos; });
}

bool isHost(std::string_view host)
{
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
        return host.find_first_not_of("0123456789abcdef:.") == std::string_view::npos;
    }
    return !host.empty() && host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string_view::npos;
}

/// Whether everybody reads the path the same way.
bool isUnambiguous(std::string_view path)
{
    const std::string text = lower(path);
    for (const std::string_view escaped : {"%2e", "%2f", "%5c", "%25", "%00"}) {
        if (text.find(escaped) != std::string::npos)
            return false;
    }
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('/', begin), text.size());
        // Servers drop what follows a semicolon before they look for dots.
        const std::string_view segment = std::string_view{text}.substr(begin, end - begin);
        const std::string_view name = segment.substr(0, segment.find(';'));
        if (name == "." || name == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

} // namespace

std::optional<ServiceUrl> ServiceUrl::parse(const QString& text)
{
    const std::string all = text.toStdString();
    const std::size_t scheme = all.find("://");
    if (scheme == std::string::npos || !isPlain(all))
        return std::nullopt;
    ServiceUrl url;
    url.m_scheme = lower(std::string_view{all}.substr(0, scheme));
    if (url.m_scheme != "https" && url.m_scheme != "http")
        return std::nullopt;

    std::string_view rest = std::string_view{all}.substr(scheme + 3);
    const std::size_t authorityEnd = std::min(rest.find_first_of("/?"), rest.size());
    std::string host = lower(rest.substr(0, authorityEnd));
    rest.remove_prefix(authorityEnd);
    url.m_port = url.isHttps() ? 443 : 80;
    const std::size_t colon = host.rfind(':');
    if (colon != std::string::npos && host.find(']', colon) == std::string::npos) {
        const char* const end = host.data() + host.size();
        const auto [read, error] = std::from_chars(host.data() + colon + 1, end, url.m_port);
        if (error != std::errc{} || read != end || url.m_port < 1 || url.m_port > 65'535)
            return std::nullopt;
        host.resize(colon);
    }
    if (!isHost(host))
        return std::nullopt;
    url.m_host = std::move(host);

    const std::size_t question = std::min(rest.find('?'), rest.size());
    url.m_path = std::string{rest.substr(0, question)};
    url.m_query = std::string{rest.substr(question)};
    if (url.m_path.empty())
        url.m_path.push_back('/');
    return isUnambiguous(url.m_path) ? std::optional{std::move(url)} : std::nullopt;
}

bool ServiceUrl::isAtOrBelow(const ServiceUrl& root) const
{
    if (m_scheme != root.m_scheme || m_host != root.m_host || m_port != root.m_port)
        return false;
    if (!root.m_query.empty())
        return m_path == root.m_path && m_query == root.m_query;
    if (m_path == root.m_path)
        return true;
    const std::string folder = root.m_path.back() == '/' ? root.m_path : root.m_path + '/';
    return m_path.starts_with(folder);
}

} // namespace wardport::server
