// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/RequestParser.h"

#include "server/http/HeaderText.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace wardport::server {

namespace {

constexpr std::size_t maxHeaders = 128;
constexpr std::size_t maxMethod = 32;
constexpr std::size_t maxChunkLine = 256;
constexpr std::size_t firstBodyReserve = 256 * 1024;

constexpr auto tokenCharacters = [] {
    std::array<bool, 256> allowed{};
    for (char c = '0'; c <= '9'; ++c)
        allowed[static_cast<unsigned char>(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c)
        allowed[static_cast<unsigned char>(c)] = allowed[static_cast<unsigned char>(c + 32)] = true;
    for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
        allowed[static_cast<unsigned char>(c)] = true;
    return allowed;
}();

bool isToken(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return tokenCharacters[static_cast<unsigned char>(c)]; });
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

/// The number of a whole text of digits.
bool parseNumber(std::string_view text, int base, std::uint64_t& number)
{
    if (text.empty() || text.front() == '+' || text.front() == '-')
        return false;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return problem == std::errc() && end == text.data() + text.size();
}

} // namespace

RequestParser::RequestParser(Limits limits)
    : m_limits(limits)
{
}

RequestParser::Progress RequestParser::feed(std::string_view& data)
{
    while (!data.empty() && m_stage != Stage::Complete && m_stage != Stage::Failed) {
        switch (m_stage) {
        case Stage::Head:
            feedHead(data);
            break;
        case Stage::Body:
        case Stage::ChunkData:
            feedBody(data);
            break;
        case Stage::ChunkSize:
            feedChunkSize(data);
            break;
        case Stage::ChunkEnd:
            feedChunkEnd(data);
            break;
        case Stage::Trailer:
            feedTrailer(data);
            break;
        case Stage::Complete:
        case Stage::Failed:
            break;
        }
    }
    if (m_stage == Stage::Complete)
        return Progress::Complete;
    return m_stage == Stage::Failed ? Progress::Failed : Progress::NeedMore;
}

bool RequestParser::takeContinue()
{
    return std::exchange(m_continue, false) && m_stage != Stage::Complete;
}

void RequestParser::reset()
{
    m_stage = Stage::Head;
    m_request = {};
    m_head.clear();
    m_scanned = m_line = m_trailer = 0;
    m_remaining = 0;
    m_failure = 0;
    m_keepAlive = true;
    m_http10 = m_continue = false;
}

void RequestParser::feedHead(std::string_view& data)
{
    // Some clients end a body with a line too many (RFC 9112, 2.2).
    if (m_head.empty()) {
        while (data.starts_with("\r\n"))
            data.remove_prefix(2);
        if (data.empty())
            return;
    }
    const std::size_t before = m_head.size();
    const std::string_view fresh = data.substr(0, m_limits.head + 1 - before);
    std::string_view view = fresh;
    if (before > 0) {
        m_head.append(fresh);
        view = m_head;
    }
    std::size_t end = 0;
    const bool found = findHeadEnd(view, end);
    if (m_stage == Stage::Failed)
        return;
    if (!found && view.size() > m_limits.head)
        return fail(431);
    if (!found) {
        if (before == 0)
            m_head = fresh;
        data.remove_prefix(fresh.size());
        return;
    }
    data.remove_prefix(end - before);
    parseHead(view.substr(0, end));
    m_head.clear();
}

bool RequestParser::findHeadEnd(std::string_view view, std::size_t& end)
{
    for (;;) {
        const auto at = view.find('\n', m_scanned);
        if (at == std::string_view::npos) {
            m_scanned = view.size();
            return false;
        }
        if (at == 0 || view[at - 1] != '\r') {
            fail(400);
            return false;
        }
        if (at - 1 == m_line) {
            end = at + 1;
            return true;
        }
        m_scanned = m_line = at + 1;
    }
}

void RequestParser::parseHead(std::string_view head)
{
    const auto nextLine = [&head] {
        const auto end = head.find("\r\n");
        const auto line = head.substr(0, end);
        head.remove_prefix(end + 2);
        return line;
    };
    if (!parseRequestLine(nextLine()))
        return;
    m_request.headers.reserve(16);
    for (auto line = nextLine(); !line.empty(); line = nextLine()) {
        if (m_request.headers.size() >= maxHeaders)
            return fail(431);
        if (!parseHeader(line))
            return fail(400);
    }
    frameBody();
}

bool RequestParser::parseRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    const auto refuse = [this](int status) {
        fail(status);
        return false;
    };
    if (first == std::string_view::npos || first == last || first > maxMethod || !isToken(line.substr(0, first)))
        return refuse(400);
    const auto version = line.substr(last + 1);
    if (version.size() != 8 || !version.starts_with("HTTP/") || version[6] != '.')
        return refuse(400);
    m_http10 = version == "HTTP/1.0";
    if (!m_http10 && version != "HTTP/1.1")
        return refuse(505);

    auto target = line.substr(first + 1, last - first - 1);
    if (target.empty() || std::any_of(target.begin(), target.end(), [](char c) { return isControl(c) || c == ' ' || c == '\t'; }))
        return refuse(400);
    // A proxy may send the whole address (RFC 9112, 3.2.2).
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.starts_with(scheme)) {
            target.remove_prefix(scheme.size());
            target.remove_prefix(std::min(target.find_first_of("/?"), target.size()));
            break;
        }
    }
    const auto question = target.find('?');
    m_request.method = line.substr(0, first);
    m_request.path = target.substr(0, question);
    if (question != std::string_view::npos)
        m_request.query = target.substr(question + 1);
    if (m_request.path.empty())
        m_request.path = "/";
    if (m_request.path.front() != '/' && m_request.path != "*")
        return refuse(400);
    return true;
}

bool RequestParser::parseHeader(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return false;
    const auto value = trimmed(line.substr(colon + 1));
    if (std::any_of(value.begin(), value.end(), isControl))
        return false;
    m_request.headers.emplace_back(line.substr(0, colon), value);
    return true;
}

void RequestParser::frameBody()
{
    const std::string* length = nullptr;
    const std::string* coding = nullptr;
    bool host = false;
    m_keepAlive = !m_http10;
    for (const auto& [name, value] : m_request.headers) {
        if (sameText(name, "content-length")) {
            if (length && *length != value)
                return fail(400);
            length = &value;
        } else if (sameText(name, "transfer-encoding")) {
            if (coding)
                return fail(400);
            coding = &value;
        } else if (sameText(name, "connection")) {
            if (listContains(value, "close"))
                m_keepAlive = false;
            else if (m_http10 && listContains(value, "keep-alive"))
                m_keepAlive = true;
        } else if (sameText(name, "expect")) {
            m_continue = !m_http10 && sameText(value, "100-continue");
        } else if (sameText(name, "host")) {
            if (host)
                return fail(400);
            host = true;
        }
    }
    if (!host && !m_http10)
        return fail(400);
    if (coding) {
        if (length || m_http10 || !sameText(*coding, "chunked"))
            return fail(400);
        m_stage = Stage::ChunkSize;
        return;
    }
    if (length && !parseNumber(*length, 10, m_remaining))
        return fail(400);
    if (m_remaining > m_limits.body)
        return fail(413);
    m_stage = m_remaining > 0 ? Stage::Body : Stage::Complete;
    // What is announced need not come: memory is given as bytes arrive.
    m_request.body.reserve(std::min<std::uint64_t>(m_remaining, firstBodyReserve));
}

void RequestParser::feedBody(std::string_view& data)
{
    const auto taken = data.substr(0, std::min<std::uint64_t>(m_remaining, data.size()));
    m_request.body.append(taken);
    data.remove_prefix(taken.size());
    m_remaining -= taken.size();
    if (m_remaining == 0)
        m_stage = m_stage == Stage::Body ? Stage::Complete : Stage::ChunkEnd;
}

void RequestParser::feedChunkSize(std::string_view& data)
{
    if (!takeLine(data, maxChunkLine))
        return;
    const std::string_view line = m_head;
    if (!parseNumber(trimmed(line.substr(0, line.find(';'))), 16, m_remaining))
        return fail(400);
    m_head.clear();
    if (m_remaining > m_limits.body - m_request.body.size())
        return fail(413);
    m_stage = m_remaining > 0 ? Stage::ChunkData : Stage::Trailer;
}

void RequestParser::feedChunkEnd(std::string_view& data)
{
    if (!takeLine(data, 0))
        return;
    m_head.clear();
    m_stage = Stage::ChunkSize;
}

void RequestParser::feedTrailer(std::string_view& data)
{
    if (!takeLine(data, m_limits.head))
        return;
    // Trailers are read over: nothing here is decided by them.
    m_trailer += m_head.size();
    if (m_trailer > m_limits.head)
        return fail(431);
    if (m_head.empty())
        m_stage = Stage::Complete;
    m_head.clear();
}

bool RequestParser::takeLine(std::string_view& data, std::size_t limit)
{
    const auto end = data.find('\n');
    const auto part = data.substr(0, end);
    if (m_head.size() + part.size() > limit + 1) {
        fail(400);
        return false;
    }
    m_head.append(part);
    data.remove_prefix(std::min(part.size() + 1, data.size()));
    if (end == std::string_view::npos)
        return false;
    if (m_head.empty() || m_head.back() != '\r') {
        fail(400);
        return false;
    }
    m_head.pop_back();
    return true;
}

void RequestParser::fail(int status)
{
    m_failure = status;
    m_keepAlive = false;
    m_stage = Stage::Failed;
}

} // namespace wardport::server
