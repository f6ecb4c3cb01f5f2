// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"
#include "shared/base/ApiError.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace wardport::server {

/// The fields of a form (application/x-www-form-urlencoded, WHATWG URL 5) or query, read strictly: every name once, whole
/// escapes, UTF-8 without control characters, at most 64 fields.
class Form {
public:
    /// Throws malformed, naming the field where there is one.
    static Form parse(std::string_view text);
    /// The body of a form; a POST of another type is unsupportedType.
    static Form ofBody(const HttpRequest& request);

    /// An empty field is as good as none (RFC 6749, 3.1).
    bool has(std::string_view name) const { return !text(name).empty(); }
    const std::string& text(std::string_view name) const;
    QString value(std::string_view name) const { return QString::fromStdString(text(name)); }

    /// The fields again, escaped.
    std::string encoded() const;
    void set(std::string_view name, std::string value);
    void remove(std::string_view name);

private:
    std::map<std::string, std::string, std::less<>> m_fields;
};

/// Percent-encodes all but RFC 3986's unreserved characters.
std::string percentEncode(std::string_view text);

/// `url` with these fields behind its own query.
std::string withQuery(std::string url, const Form& fields);

} // namespace wardport::server
