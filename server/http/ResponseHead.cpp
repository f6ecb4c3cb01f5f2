// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/ResponseHead.h"

#include "server/http/HeaderText.h"

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Timestamp.h>

#include <array>
#include <charconv>
#include <ctime>

namespace wardport::server {

namespace {

const std::string& reason(int status)
{
    return Poco::Net::HTTPResponse::getReasonForStatus(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(status));
}

void appendNumber(std::string& out, std::size_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

/// The Date line, made anew once a second.
void appendDate(std::string& out)
{
    thread_local std::time_t second = 0;
    thread_local std::string line;
    const auto now = std::time(nullptr);
    if (now != second) {
        second = now;
        line = "\r\nDate: "
            + Poco::DateTimeFormatter::format(Poco::Timestamp::fromEpochTime(now), Poco::DateTimeFormat::HTTP_FORMAT);
    }
    out += line;
}

void appendSafely(std::string& out, std::string_view text)
{
    for (const char c : text)
        out += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
}

bool isOurs(std::string_view name)
{
    return sameText(name, "Content-Length") || sameText(name, "Date") || sameText(name, "Connection")
        || sameText(name, "Transfer-Encoding");
}

} // namespace

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

void appendResponseHead(std::string& out, const HttpResponse& response, std::size_t bodySize, Framing framing)
{
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<std::size_t>(response.status));
    out += ' ';
    out += reason(response.status);
    appendDate(out);
    if (hasBody(response.status)) {
        if (!response.contentType.empty()) {
            out += "\r\nContent-Type: ";
            appendSafely(out, response.contentType);
        }
        if (!response.stream) {
            out += "\r\nContent-Length: ";
            appendNumber(out, bodySize);
        } else if (!framing.http10) {
            out += "\r\nTransfer-Encoding: chunked";
        }
    }
    for (const auto& [name, value] : response.headers) {
        if (isOurs(name))
            continue;
        out += "\r\n";
        appendSafely(out, name);
        out += ": ";
        appendSafely(out, value);
    }
    if (!framing.keepAlive)
        out += "\r\nConnection: close";
    else if (framing.http10)
        out += "\r\nConnection: keep-alive";
    out += "\r\n\r\n";
}

HttpResponse transportProblem(int status, std::string_view code)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.body = "{\"type\":\"about:blank\",\"title\":\"" + reason(status) + "\",\"status\":" + std::to_string(status)
        + ",\"code\":\"" + std::string(code) + "\"}";
    response.close = true;
    return response;
}

} // namespace wardport::server
