// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Values.h"

#include "shared/base/ApiError.h"

#include <algorithm>
#include <charconv>

namespace wardport::server::values {

namespace {

template <class Number>
void appendNumber(std::string& out, Number value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

template <class Number>
Number readNumber(std::string_view text, std::string_view asWhat)
{
    Number value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size())
        unreadable(text, asWhat);
    return value;
}

/// Takes the number of exactly `digits` digits at the front of `rest`, and `after` behind it unless that is 0.
bool takeDigits(std::string_view& rest, std::size_t digits, char after, int& value)
{
    const std::size_t length = digits + (after != 0 ? 1 : 0);
    if (rest.size() < length || (after != 0 && rest[digits] != after))
        return false;
    value = 0;
    for (const char c : rest.substr(0, digits)) {
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (c - '0');
    }
    rest.remove_prefix(length);
    return true;
}

constexpr char hexDigits[] = "0123456789abcdef";

} // namespace

void unreadable(std::string_view text, std::string_view asWhat)
{
    throw ApiError(ErrorCode::internal, {},
        QStringLiteral("the database's value \"%1\" is not %2")
            .arg(QString::fromUtf8(
                     text.substr(0, 60).data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 60))),
                QString::fromUtf8(asWhat.data(), static_cast<qsizetype>(asWhat.size()))));
}

void append(std::string& out, bool value)
{
    out += value ? 't' : 'f';
}

void append(std::string& out, qint64 value)
{
    appendNumber(out, value);
}

void append(std::string& out, quint64 value)
{
    appendNumber(out, value);
}

void append(std::string& out, double value)
{
    appendNumber(out, value);
}

void append(std::string& out, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

void append(std::string& out, std::string_view value)
{
    out += value;
}

void append(std::string& out, Instant value)
{
    appendRfc3339(out, value);
}

void append(std::string& out, QDate value)
{
    append(out, value.toString(Qt::ISODate));
}

void append(std::string& out, const QByteArray& value)
{
    out += "\\x";
    for (const char byte : value) {
        const auto bits = static_cast<unsigned char>(byte);
        out += hexDigits[bits >> 4];
        out += hexDigits[bits & 15];
    }
}

void appendQuoted(std::string& out, std::string_view raw)
{
    out += '"';
    const auto isSpecial = [](char c) { return c == '"' || c == '\\'; };
    for (auto at = std::find_if(raw.begin(), raw.end(), isSpecial); at != raw.end();
         at = std::find_if(raw.begin(), raw.end(), isSpecial)) {
        const auto plain = static_cast<std::size_t>(at - raw.begin());
        out += raw.substr(0, plain);
        out += '\\';
        out += *at;
        raw.remove_prefix(plain + 1);
    }
    out += raw;
    out += '"';
}

bool read(std::string_view text, std::type_identity<bool>)
{
    if (text != "t" && text != "f")
        unreadable(text, "true or false");
    return text == "t";
}

qint64 read(std::string_view text, std::type_identity<qint64>)
{
    return readNumber<qint64>(text, "a whole number");
}

double read(std::string_view text, std::type_identity<double>)
{
    return readNumber<double>(text, "a number");
}

Instant read(std::string_view text, std::type_identity<Instant>)
{
    // 2026-11-24 03:41:01.123456+00: sessions run in UTC, so the offset is always the same.
    std::string_view rest = text;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milliseconds = 0;
    bool good = takeDigits(rest, 4, '-', year) && takeDigits(rest, 2, '-', month) && takeDigits(rest, 2, ' ', day)
        && takeDigits(rest, 2, ':', hour) && takeDigits(rest, 2, ':', minute) && takeDigits(rest, 2, 0, second);
    if (good && rest.starts_with('.')) {
        int scale = 100;
        for (rest.remove_prefix(1); !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
             rest.remove_prefix(1)) {
            milliseconds += (rest.front() - '0') * scale;
            scale /= 10;
        }
    }
    good = good && rest == "+00";
    if (!good)
        unreadable(text, "a time in UTC");
    using namespace std::chrono;
    return sys_days{std::chrono::year{year} / month / day} + hours{hour} + minutes{minute} + seconds{second}
    + std::chrono::milliseconds{milliseconds};
}

QDate read(std::string_view text, std::type_identity<QDate>)
{
    std::string_view rest = text;
    int year = 0, month = 0, day = 0;
    if (!takeDigits(rest, 4, '-', year) || !takeDigits(rest, 2, '-', month) || !takeDigits(rest, 2, 0, day)
        || !rest.empty())
        unreadable(text, "a date");
    return {year, month, day};
}

QByteArray read(std::string_view text, std::type_identity<QByteArray>)
{
    if (!text.starts_with("\\x"))
        unreadable(text, "bytes in hexadecimal");
    text.remove_prefix(2);
    return QByteArray::fromHex(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

std::vector<std::optional<std::string>> readArray(std::string_view text)
{
    std::vector<std::optional<std::string>> elements;
    if (text.size() < 2 || text.front() != '{' || text.back() != '}' || text.starts_with("{{"))
        unreadable(text, "a list");
    std::size_t at = 1;
    while (text[at] != '}') {
        std::string element;
        const bool quoted = text[at] == '"';
        if (quoted) {
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                if (text[at] == '\\' && at + 1 < text.size())
                    ++at;
                element += text[at];
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != ',' && text[at] != '}')
                element += text[at++];
        }
        if (at >= text.size())
            unreadable(text, "a list");
        if (!quoted && element == "NULL")
            elements.emplace_back();
        else
            elements.emplace_back(std::move(element));
        if (text[at] == ',')
            ++at;
    }
    return elements;
}

} // namespace wardport::server::values
