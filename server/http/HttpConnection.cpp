// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/HttpConnection.h"

#include "server/http/Exchange.h"
#include "server/http/ResponseHead.h"

#include <array>
#include <charconv>

namespace wardport::server {

namespace {

using namespace std::chrono_literals;

/// The largest TLS record, so that one read takes what one record holds.
constexpr std::size_t readRoom = 16 * 1024;

/// A body up to this goes out with its head in one piece.
constexpr std::size_t smallBody = 16 * 1024;
constexpr std::size_t keptBuffer = 64 * 1024;

/// A body must come at this many bytes a second, beyond the time its headers may take.
constexpr std::size_t slowestUpload = 8 * 1024;

/// Pipelined requests served before others get their turn.
constexpr int turnsAtOnce = 16;

/// A stream that has nothing now is asked again after this.
constexpr auto streamPause = 200ms;

/// After a refusal the peer may still be sending: it is listened to this long and this much, so that it sees the answer
/// instead of a reset connection.
constexpr auto drainTime = 5s;
constexpr std::size_t drainBytes = 128u * 1024 * 1024;
constexpr std::size_t drainAtOnce = 1024 * 1024;

std::array<char, readRoom>& readBuffer()
{
    thread_local std::array<char, readRoom> buffer;
    return buffer;
}

/// Each worker keeps one buffer for what it writes; a connection holds one only while it writes.
std::string& spareBuffer()
{
    thread_local std::string buffer;
    return buffer;
}

std::string_view errorCode(int status)
{
    if (status == 503)
        return "unavailable";
    return status == 413 || status == 431 ? "tooLarge" : "malformed";
}

} // namespace

HttpConnection::HttpConnection(std::shared_ptr<ListenerCore> core, const Poco::Net::StreamSocket& socket, SSL_CTX* tls,
    std::string address, bool turnedAway)
    : m_core(std::move(core))
    , m_address(std::move(address))
    , m_turnedAway(turnedAway)
    , m_channel(socket, tls)
    , m_parser({m_core->settings().maxHeaderBytes, m_core->settings().maxBodyBytes})
    , m_since(Clock::now())
{
    TransportCounters::add(m_core->counters().open);
}

HttpConnection::~HttpConnection()
{
    m_core->gone();
}

void HttpConnection::run()
{
    m_turns = 0;
    try {
        while (step()) { }
    } catch (...) {
        // Out of memory or a broken socket ends this connection and no other.
    }
}

void HttpConnection::answerLater(HttpResponse response)
{
    m_response = std::move(response);
    m_core->post(shared_from_this(), TaskQueue::Lane::Answer);
}

void HttpConnection::abandon()
{
    m_channel.finish();
    m_phase = Phase::Closed;
}

bool HttpConnection::step()
{
    switch (m_phase) {
    case Phase::Accepted:
    case Phase::Handshake:
        return shakeHands();
    case Phase::Reading:
        return readRequest();
    case Phase::Handling:
        return begin(std::move(m_response));
    case Phase::Writing:
        return writeOut();
    case Phase::Streaming:
        return pullStream();
    case Phase::Draining:
        return drain();
    case Phase::Closed:
        break;
    }
    return false;
}

bool HttpConnection::shakeHands()
{
    m_phase = Phase::Handshake;
    const auto outcome = m_channel.handshake();
    if (outcome == Channel::Outcome::Done) {
        m_since = Clock::now();
        m_phase = Phase::Reading;
        return true;
    }
    if (outcome == Channel::Outcome::Failed || outcome == Channel::Outcome::Ended)
        TransportCounters::add(m_core->counters().handshakesFailed);
    return waitAfter(outcome, m_since + m_core->settings().headerTimeout);
}

bool HttpConnection::readRequest()
{
    if (!m_unread.empty()) {
        const std::string data = std::move(m_unread);
        m_unread.clear();
        return digest(data);
    }
    auto& buffer = readBuffer();
    const auto [outcome, bytes] = m_channel.read(buffer.data(), buffer.size());
    if (outcome != Channel::Outcome::Done)
        return waitAfter(outcome, readDeadline());
    TransportCounters::add(m_core->counters().bytesIn, bytes);
    return digest({buffer.data(), bytes});
}

bool HttpConnection::digest(std::string_view data)
{
    const auto progress = m_parser.feed(data);
    m_unread = data;
    switch (progress) {
    case RequestParser::Progress::Complete:
        return dispatch();
    case RequestParser::Progress::Failed:
        m_peerMayStillSend = true;
        return refuse(m_parser.failure());
    case RequestParser::Progress::NeedMore:
        break;
    }
    if (!m_arriving && m_parser.started()) {
        m_arriving = true;
        m_since = Clock::now();
    }
    if (m_parser.takeContinue()) {
        // A peer that asks and yet leaves no room for 25 bytes is not worth a state of its own.
        constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        const auto [outcome, bytes] = m_channel.write(goOn);
        if (outcome != Channel::Outcome::Done || bytes != goOn.size())
            return end();
    }
    return true;
}

bool HttpConnection::dispatch()
{
    m_keepAlive = m_parser.keepAlive();
    if (m_turnedAway)
        return refuse(503);
    HttpRequest request = std::move(m_parser.request());
    request.clientAddress = m_address;
    request.secure = m_channel.secure();
    m_withoutBody = request.method == "HEAD";
    m_phase = Phase::Handling;
    const auto exchange = std::make_shared<Exchange>(shared_from_this());
    try {
        m_core->handler()(std::move(request), [exchange](HttpResponse response) { exchange->answer(std::move(response)); });
    } catch (...) {
        exchange->answer(transportProblem(500, "internal"));
    }
    if (auto response = exchange->leaveHandler())
        return begin(std::move(*response));
    return false;
}

bool HttpConnection::refuse(int status)
{
    auto problem = transportProblem(status, errorCode(status));
    m_withoutBody = false;
    if (status == 503)
        problem.headers.emplace_back("Retry-After", "5");
    return begin(std::move(problem));
}

bool HttpConnection::begin(HttpResponse response)
{
    m_response = std::move(response);
    auto& counters = m_core->counters();
    const auto kind = static_cast<std::size_t>(m_response.status / 100);
    TransportCounters::add(counters.responses[kind < counters.responses.size() ? kind : 0]);

    const bool withBody = !m_withoutBody && hasBody(m_response.status);
    if (m_response.close || m_core->stopping() || (m_response.stream && m_parser.http10()))
        m_keepAlive = false;
    m_out.swap(spareBuffer());
    m_out.clear();
    m_sent = 0;
    appendResponseHead(m_out, m_response, body().size(), {m_keepAlive, m_parser.http10()});
    if (!withBody)
        m_response.stream = nullptr;
    m_bodyApart = withBody && !m_response.stream && body().size() > smallBody;
    if (withBody && !m_response.stream && !m_bodyApart)
        m_out += body();
    m_phase = Phase::Writing;
    return true;
}

bool HttpConnection::writeOut()
{
    const std::size_t total = m_out.size() + (m_bodyApart ? body().size() : 0);
    while (m_sent < total) {
        const auto rest = m_sent < m_out.size() ? std::string_view(m_out).substr(m_sent) : body().substr(m_sent - m_out.size());
        const auto [outcome, bytes] = m_channel.write(rest);
        if (outcome != Channel::Outcome::Done)
            return waitAfter(outcome, Clock::now() + m_core->settings().sendTimeout);
        TransportCounters::add(m_core->counters().bytesOut, bytes);
        m_sent += bytes;
    }
    if (!m_response.stream)
        return completed();
    m_phase = Phase::Streaming;
    // Between chunks others get their turn: an export must not keep a worker for itself.
    m_core->post(shared_from_this(), TaskQueue::Lane::Request);
    return false;
}

bool HttpConnection::pullStream()
{
    m_out.clear();
    m_sent = 0;
    std::string chunk;
    bool more = false;
    try {
        more = m_response.stream(chunk);
    } catch (...) {
        // Without the last chunk the peer knows that something is missing.
        return end();
    }
    if (more && m_core->stopping() && chunk.empty())
        return end();
    if (more && chunk.empty())
        return wait(Interest::Hangup, Clock::now() + streamPause);
    if (m_parser.http10()) {
        m_out = std::move(chunk);
    } else {
        if (!chunk.empty()) {
            std::array<char, 16> digits;
            const auto last = std::to_chars(digits.data(), digits.data() + digits.size(), chunk.size(), 16).ptr;
            m_out.append(digits.data(), last).append("\r\n").append(chunk).append("\r\n");
        }
        if (!more)
            m_out += "0\r\n\r\n";
    }
    if (!more)
        m_response.stream = nullptr;
    m_phase = Phase::Writing;
    return true;
}

bool HttpConnection::completed()
{
    if (auto& spare = spareBuffer(); spare.capacity() < m_out.capacity() && m_out.capacity() <= keptBuffer)
        spare.swap(m_out);
    m_out = {};
    m_response = {};
    if (!m_keepAlive) {
        m_channel.finish();
        if (!m_peerMayStillSend && m_unread.empty())
            return end();
        m_unread = {};
        m_since = Clock::now();
        m_phase = Phase::Draining;
        return true;
    }
    m_parser.reset();
    m_arriving = false;
    m_since = Clock::now();
    m_phase = Phase::Reading;
    if (m_unread.empty() && !m_channel.pending())
        return wait(Interest::Read, readDeadline());
    if (++m_turns < turnsAtOnce)
        return true;
    m_core->post(shared_from_this(), TaskQueue::Lane::Request);
    return false;
}

bool HttpConnection::drain()
{
    auto& buffer = readBuffer();
    for (std::size_t now = 0; now < drainAtOnce;) {
        const auto [outcome, bytes] = m_channel.discard(buffer.data(), buffer.size());
        if (outcome != Channel::Outcome::Done)
            return waitAfter(outcome, m_since + drainTime);
        now += bytes;
        m_drained += bytes;
        if (m_drained > drainBytes)
            return end();
    }
    return wait(Interest::Read, m_since + drainTime);
}

bool HttpConnection::end()
{
    if (m_phase != Phase::Draining)
        m_channel.finish();
    m_phase = Phase::Closed;
    return false;
}

bool HttpConnection::wait(Interest interest, Clock::time_point deadline)
{
    m_core->park(shared_from_this(), interest, deadline);
    return false;
}

bool HttpConnection::waitAfter(Channel::Outcome outcome, Clock::time_point deadline)
{
    switch (outcome) {
    case Channel::Outcome::WantRead:
        return wait(Interest::Read, deadline);
    case Channel::Outcome::WantWrite:
        return wait(Interest::Write, deadline);
    default:
        return end();
    }
}

HttpConnection::Clock::time_point HttpConnection::readDeadline() const
{
    const auto& settings = m_core->settings();
    if (!m_arriving)
        return m_since + settings.idleTimeout;
    return m_since + settings.headerTimeout + std::chrono::seconds(m_parser.bodySize() / slowestUpload);
}

std::string_view HttpConnection::body() const
{
    return m_response.sharedBody ? *m_response.sharedBody : m_response.body;
}

} // namespace wardport::server
