// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/QueryReader.h"

namespace wardport::server {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<std::string> percentDecode(std::string_view text, bool plusIsBlank)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += plusIsBlank && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::map<std::string, std::string, std::less<>> parseQuery(std::string_view query)
{
    std::map<std::string, std::string, std::less<>> pairs;
    std::size_t begin = 0;
    while (begin < query.size()) {
        const std::size_t end = std::min(query.find('&', begin), query.size());
        const std::string_view pair = query.substr(begin, end - begin);
        begin = end + 1;
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = percentDecode(pair.substr(0, equals), true);
        auto value = percentDecode(equals < pair.size() ? pair.substr(equals + 1) : std::string_view{}, true);
        if (!name || !value)
            throw ApiError(ErrorCode::malformed, {}, QStringLiteral("broken escape in the query"));
        pairs[std::move(*name)] = std::move(*value);
    }
    return pairs;
}

void failQueryValue(std::string_view name)
{
    throw ApiError(ErrorCode::wrongType, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

void readValue(std::string_view name, const std::string& text, QString& to)
{
    to = QString::fromStdString(text);
    if (to.contains(QChar::Null))
        failQueryValue(name);
}

void readValue(std::string_view name, const std::string& text, bool& to)
{
    if (text != "true" && text != "false")
        failQueryValue(name);
    to = text == "true";
}

void readValue(std::string_view name, const std::string& text, Instant& to)
{
    const auto at = parseRfc3339(text);
    if (!at)
        failQueryValue(name);
    to = *at;
}

void readValue(std::string_view name, const std::string& text, QDate& to)
{
    to = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!to.isValid() || text.size() != 10)
        failQueryValue(name);
}

} // namespace wardport::server
