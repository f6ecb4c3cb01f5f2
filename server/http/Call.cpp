// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Call.h"

#include <charconv>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

QString Call::pathText(std::size_t n) const
{
    return n < pathValues.size() ? QString::fromStdString(pathValues[n]) : QString();
}

qint64 Call::pathNumber(std::size_t n) const
{
    qint64 value = 0;
    if (n < pathValues.size()) {
        const std::string& text = pathValues[n];
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc{} && end == text.data() + text.size() && value > 0)
            return value;
    }
    throw ApiError(ErrorCode::notFound);
}

int Call::ifMatch() const
{
    std::string_view text = request.header("If-Match");
    if (text.empty())
        throw ApiError(ErrorCode::preconditionRequired, u"If-Match"_s);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    int version = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
    if (error != std::errc{} || end != text.data() + text.size())
        throw ApiError(ErrorCode::malformed, u"If-Match"_s);
    return version;
}

QString Call::header(std::string_view name) const
{
    const std::string_view value = request.header(name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

} // namespace wardport::server
