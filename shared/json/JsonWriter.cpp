// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/json/JsonWriter.h"

#include <cmath>

namespace wardport::json {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

/// Characters below this table's end that may not stand as they are (RFC 8259, 7).
bool mustEscape(unsigned c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

void appendEscape(std::string& out, unsigned c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += hexDigits[(c >> 4) & 0xf];
        out += hexDigits[c & 0xf];
    }
}

void appendUtf8(std::string& out, char32_t c)
{
    if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            out += static_cast<char>(0xe0 | (c >> 12));
        } else {
            out += static_cast<char>(0xf0 | (c >> 18));
            out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        }
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
    }
    out += static_cast<char>(0x80 | (c & 0x3f));
}

} // namespace

void append(std::string& out, QStringView text)
{
    out += '"';
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            if (mustEscape(c))
                appendEscape(out, c);
            else
                out += static_cast<char>(c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < size && text[i + 1].isLowSurrogate()) {
            appendUtf8(out, QChar::surrogateToUcs4(c, text[++i].unicode()));
        } else {
            appendUtf8(out, QChar::isSurrogate(c) ? char32_t{0xfffd} : char32_t{c});
        }
    }
    out += '"';
}

void append(std::string& out, std::string_view utf8)
{
    out += '"';
    for (const char c : utf8) {
        if (mustEscape(static_cast<unsigned char>(c)))
            appendEscape(out, static_cast<unsigned char>(c));
        else
            out += c;
    }
    out += '"';
}

void append(std::string& out, double value)
{
    // JSON has no infinity and no NaN.
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

} // namespace wardport::json
