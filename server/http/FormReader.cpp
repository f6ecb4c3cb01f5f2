// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/FormReader.h"

#include "server/http/HeaderText.h"
#include "server/http/QueryReader.h"

#include <QStringDecoder>

#include <algorithm>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostFields = 64;

[[noreturn]] void malformed(const QString& field, const QString& why)
{
    throw ApiError(ErrorCode::malformed, field, why);
}

bool isPlainUtf8(const std::string& text)
{
    const bool control = std::any_of(text.begin(), text.end(),
        [](char c) { return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; });
    if (control)
        return false;
    QStringDecoder utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString decoded = utf8(QByteArrayView{text.data(), static_cast<qsizetype>(text.size())});
    return !utf8.hasError() && !decoded.contains(QChar::ReplacementCharacter);
}

} // namespace

Form Form::parse(std::string_view text)
{
    Form form;
    while (!text.empty()) {
        const std::size_t end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = percentDecode(pair.substr(0, equals), true);
        auto value = percentDecode(equals < pair.size() ? pair.substr(equals + 1) : std::string_view{}, true);
        if (!name || !value || !isPlainUtf8(*name) || !isPlainUtf8(*value))
            malformed({}, u"a field is not escaped UTF-8"_s);
        const auto [at, isNew] = form.m_fields.emplace(std::move(*name), std::move(*value));
        if (!isNew)
            malformed(QString::fromStdString(at->first), u"given twice"_s);
        if (form.m_fields.size() > mostFields)
            malformed({}, u"too many fields"_s);
    }
    return form;
}

Form Form::ofBody(const HttpRequest& request)
{
    const std::string_view type = request.header("Content-Type");
    if (!sameText(trimmed(type.substr(0, type.find(';'))), "application/x-www-form-urlencoded"))
        throw ApiError(ErrorCode::unsupportedType, u"Content-Type"_s, u"application/x-www-form-urlencoded"_s);
    return parse(request.body);
}

const std::string& Form::text(std::string_view name) const
{
    static const std::string none;
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? none : found->second;
}

std::string Form::encoded() const
{
    std::string out;
    for (const auto& [name, value] : m_fields) {
        if (!out.empty())
            out += '&';
        out += percentEncode(name);
        out += '=';
        out += percentEncode(value);
    }
    return out;
}

void Form::set(std::string_view name, std::string value)
{
    m_fields.insert_or_assign(std::string{name}, std::move(value));
}

void Form::remove(std::string_view name)
{
    if (const auto found = m_fields.find(name); found != m_fields.end())
        m_fields.erase(found);
}

std::string percentEncode(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size() * 3);
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
            || c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

std::string withQuery(std::string url, const Form& fields)
{
    const std::string more = fields.encoded();
    if (more.empty())
        return url;
    const std::size_t question = url.find('?');
    if (question == std::string::npos)
        url += '?';
    else if (question + 1 < url.size() && url.back() != '&')
        url += '&';
    return url + more;
}

} // namespace wardport::server
