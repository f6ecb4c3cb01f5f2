// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Statement.h"

#include <algorithm>

namespace wardport::server {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

/// The end of what `from` begins when that must be left alone (string, identifier, comment, dollar quote); else `from`.
std::size_t endOfVerbatim(std::string_view sql, std::size_t from)
{
    const auto after = [&](std::string_view closing, std::size_t start) {
        const std::size_t found = sql.find(closing, start);
        return found == std::string_view::npos ? sql.size() : found + closing.size();
    };
    const std::string_view rest = sql.substr(from);
    if (rest.starts_with("'"))
        return after("'", from + 1); // a doubled quote simply begins the next string
    if (rest.starts_with("\""))
        return after("\"", from + 1);
    if (rest.starts_with("--"))
        return after("\n", from + 2);
    if (rest.starts_with("/*"))
        return after("*/", from + 2);
    if (rest.starts_with("::"))
        return from + 2;
    if (rest.starts_with("$")) {
        std::size_t tagEnd = 1;
        while (tagEnd < rest.size() && isNamePart(rest[tagEnd]))
            ++tagEnd;
        if (tagEnd < rest.size() && rest[tagEnd] == '$')
            return after(rest.substr(0, tagEnd + 1), from + tagEnd + 1);
    }
    return from;
}

} // namespace

SqlText SqlText::parse(std::string_view named)
{
    SqlText out;
    out.sql.reserve(named.size());
    std::size_t at = 0;
    while (at < named.size()) {
        if (const std::size_t next = endOfVerbatim(named, at); next != at) {
            out.sql += named.substr(at, next - at);
            at = next;
        } else if (named[at] == ':' && at + 1 < named.size() && isNameStart(named[at + 1])) {
            std::size_t end = at + 1;
            while (end < named.size() && isNamePart(named[end]))
                ++end;
            const std::string_view name = named.substr(at + 1, end - at - 1);
            auto known = std::find(out.names.begin(), out.names.end(), name);
            if (known == out.names.end())
                known = out.names.insert(known, std::string{name});
            out.sql += '$' + std::to_string(known - out.names.begin() + 1);
            at = end;
        } else {
            out.sql += named[at++];
        }
    }
    return out;
}

} // namespace wardport::server
