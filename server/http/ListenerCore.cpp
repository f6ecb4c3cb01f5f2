// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/ListenerCore.h"

#include "server/http/HttpConnection.h"
#include "server/http/TlsContext.h"

#include <Poco/Net/IPAddress.h>
#include <Poco/Net/NetException.h>

namespace wardport::server {

namespace {

using namespace std::chrono_literals;

constexpr int backlog = 4096;
constexpr int acceptsAtOnce = 64;
constexpr auto sweepEvery = 250ms;
constexpr auto acceptRest = 500ms;

/// How many callers beyond maxConnections are told so; the others are cut, for each telling costs a handshake.
constexpr std::size_t politeOverflow = 64;

} // namespace

ListenerCore::ListenerCore(ListenerSettings settings, std::shared_ptr<TaskQueue> queue, HttpHandler handler)
    : m_settings(std::move(settings))
    , m_queue(std::move(queue))
    , m_handler(std::move(handler))
    , m_idle(m_settings.portableIdleSet ? makePortableIdleSet() : makeIdleSet())
{
}

void ListenerCore::start()
{
    if (m_settings.tls)
        m_tls = makeTlsContext(m_settings.certificateFile, m_settings.privateKeyFile);
    bind();
    m_idle->watchAccept(&m_socket);
    m_watcher.setName("listen-" + m_settings.name);
    m_watcher.startFunc([this] { watch(); });
    m_started = true;
}

void ListenerCore::bind()
{
    using Poco::Net::IPAddress;
    using Poco::Net::SocketAddress;
    // Never reusePort: a second server on the port must fail, not share it in silence.
    const auto bindTo = [this](const IPAddress& address) {
        const SocketAddress where(address, m_settings.port);
        if (address.family() == IPAddress::IPv6)
            m_socket.bind6(where, true, false, false);
        else
            m_socket.bind(where, true, false);
    };
    const IPAddress address(m_settings.address);
    try {
        bindTo(address);
    } catch (const Poco::Exception&) {
        if (address != IPAddress(IPAddress::IPv6))
            throw;
        m_socket = Poco::Net::ServerSocket();
        bindTo(IPAddress(IPAddress::IPv4));
    }
    m_socket.listen(backlog);
    m_socket.setBlocking(false);
    m_port = m_socket.address().port();
}

bool ListenerCore::stop(std::chrono::milliseconds grace)
{
    const std::lock_guard once(m_stopMutex);
    if (!m_started || m_ended)
        return true;
    m_stopping = true;
    m_idle->wake();
    bool clean = false;
    {
        std::unique_lock lock(m_goneMutex);
        clean = m_allGone.wait_for(lock, grace, [this] { return m_counters.open == 0; });
    }
    m_ended = true;
    m_idle->wake();
    m_watcher.join();
    return clean;
}

TransportStats ListenerCore::stats() const
{
    TransportStats stats;
    stats.open = m_counters.open;
    stats.parked = m_idle->size();
    stats.accepted = m_counters.accepted;
    stats.overflow = m_counters.overflow;
    stats.expired = m_counters.expired;
    stats.handshakesFailed = m_counters.handshakesFailed;
    for (std::size_t i = 0; i < stats.responses.size(); ++i)
        stats.responses[i] = m_counters.responses[i];
    stats.bytesIn = m_counters.bytesIn;
    stats.bytesOut = m_counters.bytesOut;
    return stats;
}

void ListenerCore::park(std::shared_ptr<HttpConnection> connection, Interest interest, Clock::time_point deadline)
{
    // A refusal drops the last reference, and that closes the connection.
    m_idle->park(std::move(connection), interest, deadline);
    if (m_stopping)
        m_idle->wake();
}

void ListenerCore::post(std::shared_ptr<HttpConnection> connection, TaskQueue::Lane lane)
{
    m_queue->push([connection = std::move(connection)] { connection->run(); }, lane);
}

void ListenerCore::gone()
{
    if (m_counters.open.fetch_sub(1) != 1 || !m_stopping)
        return;
    // Under the lock, so that stop() cannot miss it between its look and its wait.
    const std::lock_guard lock(m_goneMutex);
    m_allGone.notify_all();
}

void ListenerCore::watch()
{
    while (!m_ended) {
        try {
            watchOnce();
        } catch (const std::exception&) {
            // Out of memory for a moment: whom it hit is closed, the others are served on.
        }
    }
    m_socket.close();
    m_idle->close();
    std::vector<IdleSet::Item> rest;
    m_idle->takeIf([](const Parkable&, auto) { return true; }, rest);
}

void ListenerCore::watchOnce()
{
    std::vector<IdleSet::Item> ready;
    const bool caller = m_idle->wait(sweepEvery, ready);
    handOut(ready);
    if (m_stopping && m_accepting) {
        m_idle->watchAccept(nullptr);
        m_socket.close();
        m_accepting = false;
    } else if (m_accepting && caller) {
        accept();
    }
    const auto now = Clock::now();
    if (now < m_nextSweep && !m_stopping)
        return;
    m_nextSweep = now + sweepEvery;
    sweep(now);
    resumeAccepting(now);
}

void ListenerCore::handOut(std::vector<IdleSet::Item>& ready)
{
    std::vector<TaskQueue::Task> known;
    std::vector<TaskQueue::Task> newcomers;
    known.reserve(ready.size());
    for (auto& item : ready) {
        auto connection = std::static_pointer_cast<HttpConnection>(std::move(item));
        if (connection->awaitsStream())
            connection->abandon();
        else
            (connection->isNew() ? newcomers : known).emplace_back([connection = std::move(connection)] { connection->run(); });
    }
    if (!known.empty())
        m_queue->push(known, TaskQueue::Lane::Request);
    if (!newcomers.empty())
        m_queue->push(newcomers, TaskQueue::Lane::Newcomer);
}

void ListenerCore::accept()
{
    for (int i = 0; i < acceptsAtOnce; ++i) {
        try {
            if (i > 0 && !m_socket.poll(Poco::Timespan(0), Poco::Net::Socket::SELECT_READ))
                return;
            Poco::Net::SocketAddress peer;
            const auto socket = m_socket.acceptConnection(peer);
            const auto open = m_counters.open.load();
            if (open >= m_settings.maxConnections)
                TransportCounters::add(m_counters.overflow);
            if (open < m_settings.maxConnections + politeOverflow)
                admit(socket, peer, open);
        } catch (const Poco::TimeoutException&) {
            return;    // the caller left before we came
        } catch (const Poco::Net::ConnectionAbortedException&) {
            continue;
        } catch (const std::exception&) {
            // Out of descriptors or memory: the caller stays queued; asking again at once would spin.
            TransportCounters::add(m_counters.overflow);
            m_idle->watchAccept(nullptr);
            m_acceptAgain = Clock::now() + acceptRest;
            return;
        }
    }
}

void ListenerCore::admit(const Poco::Net::StreamSocket& socket, const Poco::Net::SocketAddress& peer, std::size_t open)
{
    auto address = peer.host().toString();
    if (address.starts_with("::ffff:") && address.find('.') != std::string::npos)
        address.erase(0, 7);
    TransportCounters::add(m_counters.accepted);
    auto connection = std::make_shared<HttpConnection>(shared_from_this(), socket, m_tls ? m_tls->sslContext() : nullptr,
        std::move(address), open >= m_settings.maxConnections);
    park(std::move(connection), Interest::Read, Clock::now() + m_settings.headerTimeout);
}

void ListenerCore::sweep(Clock::time_point now)
{
    const bool stopping = m_stopping;
    std::vector<IdleSet::Item> taken;
    m_idle->takeIf(
        [now, stopping](const Parkable& item, Clock::time_point deadline) {
            return deadline <= now || (stopping && static_cast<const HttpConnection&>(item).idle());
        },
        taken);
    for (auto& item : taken) {
        auto connection = std::static_pointer_cast<HttpConnection>(std::move(item));
        if (connection->awaitsStream()) {
            post(std::move(connection), TaskQueue::Lane::Request);
            continue;
        }
        if (!stopping)
            TransportCounters::add(m_counters.expired);
        connection->abandon();
    }
}

void ListenerCore::resumeAccepting(Clock::time_point now)
{
    if (m_acceptAgain == Clock::time_point() || now < m_acceptAgain || m_stopping)
        return;
    m_acceptAgain = {};
    m_idle->watchAccept(&m_socket);
}

} // namespace wardport::server
