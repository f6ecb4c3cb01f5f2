// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace wardport::server {

/// Reads HTTP/1.x requests (RFC 9112) out of bytes as they arrive. Strict where laxness lets two parties read one message
/// differently: bare line feeds, folded headers, repeated or mixed lengths are refused.
class RequestParser {
public:
    enum class Progress { NeedMore, Complete, Failed };

    struct Limits {
        std::size_t head;    ///< bytes of request line and headers
        std::size_t body;    ///< bytes of the body, decoded
    };

    explicit RequestParser(Limits limits);

    /// Takes this request's bytes from the front of `data`; what follows belongs to the next. After Complete or Failed
    /// nothing more is taken before reset().
    Progress feed(std::string_view& data);

    /// The request, once Complete; clientAddress and secure are the caller's to fill.
    HttpRequest& request() { return m_request; }

    bool keepAlive() const { return m_keepAlive; }
    bool http10() const { return m_http10; }

    /// Why it Failed: 400, 413, 431 or 505.
    int failure() const { return m_failure; }

    /// Whether any byte of a request has come.
    bool started() const { return m_stage != Stage::Head || !m_head.empty(); }

    /// Whether the sender waits for "100 Continue" before its body; true once.
    bool takeContinue();

    /// Bytes of the body so far.
    std::size_t bodySize() const { return m_request.body.size(); }

    /// Begins the next request.
    void reset();

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete, Failed };

    void feedHead(std::string_view& data);
    bool findHeadEnd(std::string_view view, std::size_t& end);
    void parseHead(std::string_view head);
    bool parseRequestLine(std::string_view line);
    bool parseHeader(std::string_view line);
    void frameBody();
    void feedBody(std::string_view& data);
    void feedChunkSize(std::string_view& data);
    void feedChunkEnd(std::string_view& data);
    void feedTrailer(std::string_view& data);
    bool takeLine(std::string_view& data, std::size_t limit);
    void fail(int status);

    const Limits m_limits;
    Stage m_stage = Stage::Head;
    HttpRequest m_request;
    std::string m_head;              // what has come of an unfinished head, or of an unfinished line in a chunked body
    std::size_t m_scanned = 0;
    std::size_t m_line = 0;
    std::uint64_t m_remaining = 0;    // of the body or of the chunk
    std::size_t m_trailer = 0;
    int m_failure = 0;
    bool m_keepAlive = true;
    bool m_http10 = false;
    bool m_continue = false;
};

} // namespace wardport::server
