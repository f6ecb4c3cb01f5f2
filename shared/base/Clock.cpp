// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/base/Clock.h"

#include <charconv>

namespace wardport {
namespace {

void appendDigits(std::string& out, unsigned value, int width)
{
    char digits[4];
    for (int i = width - 1; i >= 0; --i) {
        digits[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits, static_cast<std::size_t>(width));
}

/// Takes exactly `width` digits from the front of the text.
bool takeDigits(std::string_view& text, std::size_t width, int& value)
{
    if (text.size() < width)
        return false;
    value = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return true;
}

bool takeChar(std::string_view& text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

bool takeFraction(std::string_view& text, int& milliseconds)
{
    milliseconds = 0;
    if (!takeChar(text, "."))
        return true;
    int scale = 100;
    std::size_t count = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9' && count < 9) {
        milliseconds += (text.front() - '0') * scale;
        scale /= 10;
        text.remove_prefix(1);
        ++count;
    }
    return count > 0;
}

bool takeOffset(std::string_view& text, std::chrono::minutes& offset)
{
    if (takeChar(text, "Zz"))
        return true;
    const bool west = !text.empty() && text.front() == '-';
    int hours = 0;
    int minutes = 0;
    if (!takeChar(text, "+-") || !takeDigits(text, 2, hours))
        return false;
    takeChar(text, ":");
    if (!takeDigits(text, 2, minutes) || hours > 23 || minutes > 59)
        return false;
    offset = std::chrono::minutes{(hours * 60 + minutes) * (west ? -1 : 1)};
    return true;
}

} // namespace

void appendRfc3339(std::string& out, Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{at - day};
    appendDigits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendDigits(out, static_cast<unsigned>(time.hours().count()), 2);
    out += ':';
    appendDigits(out, static_cast<unsigned>(time.minutes().count()), 2);
    out += ':';
    appendDigits(out, static_cast<unsigned>(time.seconds().count()), 2);
    out += '.';
    appendDigits(out, static_cast<unsigned>(time.subseconds().count()), 3);
    out += 'Z';
}

QString toRfc3339(Instant at)
{
    std::string text;
    appendRfc3339(text, at);
    return QString::fromStdString(text);
}

std::optional<Instant> parseRfc3339(std::string_view text)
{
    using namespace std::chrono;
    int y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0, ms = 0;
    minutes offset{0};
    const bool shaped = takeDigits(text, 4, y) && takeChar(text, "-") && takeDigits(text, 2, mo) && takeChar(text, "-")
        && takeDigits(text, 2, d) && takeChar(text, "Tt ") && takeDigits(text, 2, h) && takeChar(text, ":")
        && takeDigits(text, 2, mi) && takeChar(text, ":") && takeDigits(text, 2, s) && takeFraction(text, ms)
        && takeOffset(text, offset) && text.empty();
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)}, day{static_cast<unsigned>(d)}};
    // Second 60 is a leap second (RFC 3339, 5.6); it counts as the first of the next minute.
    if (!shaped || !date.ok() || h > 23 || mi > 59 || s > 60)
        return std::nullopt;
    return Instant{sys_days{date} + hours{h} + minutes{mi} + seconds{s} + milliseconds{ms} - offset};
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace wardport
