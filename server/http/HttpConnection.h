// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Channel.h"
#include "server/http/HttpMessage.h"
#include "server/http/IdleSet.h"
#include "server/http/ListenerCore.h"
#include "server/http/RequestParser.h"

#include <memory>
#include <string>
#include <string_view>

namespace wardport::server {

/// One peer from handshake to goodbye. Exactly one of these owns it at any time: the idle set (it waits for its socket), a
/// worker inside run(), or an Exchange (the handler has the word); so it needs no lock.
class HttpConnection : public Parkable, public std::enable_shared_from_this<HttpConnection> {
public:
    /// `turnedAway`: one beyond maxConnections, to be answered 503 whatever it asks.
    HttpConnection(std::shared_ptr<ListenerCore> core, const Poco::Net::StreamSocket& socket, SSL_CTX* tls, std::string address,
        bool turnedAway);
    ~HttpConnection() override;

    const Poco::Net::Socket& parkingSocket() const override { return m_channel.socket(); }

    /// Goes on as far as the socket allows, then parks, hands over or ends. On a worker.
    void run();

    /// Takes the handler's answer and has a worker write it. Any thread, while the handler has the word.
    void answerLater(HttpResponse response);

    /// While parked: whether it waits for a request, and not in the midst of answering one.
    bool idle() const { return isNew() || m_phase == Phase::Handshake || m_phase == Phase::Reading || m_phase == Phase::Draining; }

    /// While parked: whether its TLS handshake has yet to begin, which is the dear part of it.
    bool isNew() const { return m_phase == Phase::Accepted; }

    /// While parked: whether it waits for its stream to have more; its deadline means going on, and its socket only speaks up
    /// when the peer has gone.
    bool awaitsStream() const { return m_phase == Phase::Streaming; }

    /// Ends it from outside while parked.
    void abandon();

private:
    using Clock = ListenerCore::Clock;
    enum class Phase { Accepted, Handshake, Reading, Handling, Writing, Streaming, Draining, Closed };

    // Each goes one step and says whether this worker goes on. After "no" the connection belongs to somebody else.
    bool step();
    bool shakeHands();
    bool readRequest();
    bool digest(std::string_view data);
    bool dispatch();
    bool refuse(int status);
    bool begin(HttpResponse response);
    bool writeOut();
    bool pullStream();
    bool completed();
    bool drain();
    bool end();
    bool wait(Interest interest, Clock::time_point deadline);
    bool waitAfter(Channel::Outcome outcome, Clock::time_point deadline);

    Clock::time_point readDeadline() const;
    std::string_view body() const;

    const std::shared_ptr<ListenerCore> m_core;
    const std::string m_address;
    const bool m_turnedAway;
    Channel m_channel;
    Phase m_phase = Phase::Accepted;
    RequestParser m_parser;
    std::string m_unread;               // bytes of requests to come
    Clock::time_point m_since;          // when the waiting for a request, or its arrival, began
    bool m_arriving = false;            // m_since is the request's first byte
    HttpResponse m_response;
    std::string m_out;                  // head and small body, or a chunk
    std::size_t m_sent = 0;             // of m_out, then of the large body
    bool m_bodyApart = false;           // the body follows m_out
    bool m_withoutBody = false;         // HEAD
    bool m_keepAlive = true;
    bool m_peerMayStillSend = false;    // the request was not read to its end
    std::size_t m_drained = 0;
    int m_turns = 0;                    // requests served in this run
};

} // namespace wardport::server
