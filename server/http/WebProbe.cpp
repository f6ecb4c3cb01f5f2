// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/WebProbe.h"

#include "server/http/BrokenPipe.h"
#include "server/http/SocketDeadline.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/HostEntry.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/X509Certificate.h>
#include <Poco/URI.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using namespace Poco::Net;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr std::size_t longestHead = 16 * 1024;
constexpr auto slowFrom = std::chrono::seconds{3};

Instant instantOf(const Poco::DateTime& at)
{
    return Instant{std::chrono::milliseconds{at.timestamp().epochMicroseconds() / 1000}};
}

HostEntry::AddressList addressesOf(const std::string& host)
{
    IPAddress literal;
    if (IPAddress::tryParse(host, literal))
        return {literal};
    return DNS::resolve(host).addresses();
}

/// Not verified: phones have authorities of their own, and nothing secret is sent. That it has run out is told.
StreamSocket connectTls(
    const std::string& host, const SocketAddress& address, const Poco::Timespan& patience, AppProbe& probe)
{
    const Context::Ptr context = new Context(Context::TLS_CLIENT_USE, "", "", "", Context::VERIFY_NONE);
    SecureStreamSocket socket(context);
    socket.setPeerHostName(host);
    socket.setLazyHandshake(true); // the deadline must hold for the handshake, too
    socket.connect(address, patience);
    const SocketDeadline deadline(
        static_cast<int>(socket.impl()->sockfd()), std::chrono::milliseconds{patience.totalMilliseconds()});
    socket.setReceiveTimeout(patience);
    socket.completeHandshake();
    if (socket.havePeerCertificate())
        probe.certificateUntil = instantOf(socket.peerCertificate().expiresOn());
    return socket;
}

StreamSocket connectPlain(const SocketAddress& address, const Poco::Timespan& patience)
{
    StreamSocket socket;
    socket.connect(address, patience);
    return socket;
}

/// "HTTP/1.1 200 OK" and what follows, up to the empty line; empty when the other side sent something else.
std::optional<int> statusOf(const std::string& head)
{
    if (!head.starts_with("HTTP/1.") || head.size() < 12 || head[8] != ' ')
        return std::nullopt;
    int status = 0;
    const auto [end, error] = std::from_chars(head.data() + 9, head.data() + 12, status);
    return error == std::errc{} && end == head.data() + 12 ? std::optional{status} : std::nullopt;
}

std::string ask(StreamSocket& socket, const Poco::URI& to)
{
    const std::string path = to.getPathEtc().empty() ? "/" : to.getPathEtc();
    const std::string request = "GET " + path + " HTTP/1.1\r\nHost: " + to.getAuthority()
        + "\r\nUser-Agent: Wardport-Probe\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    socket.sendBytes(request.data(), static_cast<int>(request.size()));
    std::string head;
    std::array<char, 4096> buffer{};
    while (head.size() < longestHead && head.find("\r\n\r\n") == std::string::npos) {
        const int count = socket.receiveBytes(buffer.data(), static_cast<int>(buffer.size()));
        if (count <= 0)
            break;
        head.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return head;
}

void judge(AppProbe& probe, std::chrono::milliseconds taken, Instant now)
{
    if (!probe.status) {
        probe.outcome = ProbeOutcome::down;
        probe.detail = u"no HTTP answer"_s;
    } else if (*probe.status >= 500 || *probe.status == 404 || *probe.status == 410) {
        probe.outcome = ProbeOutcome::down;
    } else if (probe.certificateUntil && *probe.certificateUntil <= now) {
        probe.outcome = ProbeOutcome::down; // phones refuse it
        probe.detail = u"the certificate has run out"_s;
    } else {
        probe.outcome = taken >= slowFrom ? ProbeOutcome::slow : ProbeOutcome::up;
    }
}

QString words(const Poco::Exception& error)
{
    return QString::fromStdString(error.displayText()).left(200);
}

} // namespace

WebProbe::WebProbe(Networks allowed, std::chrono::milliseconds patience)
    : m_allowed(std::move(allowed))
    , m_patience(patience)
{
}

AppProbe WebProbe::look(const QString& url, Instant now) const
{
    AppProbe probe;
    probe.at = now;
    probe.outcome = ProbeOutcome::down;
    const auto begin = SteadyClock::now();
    ignoreBrokenPipe();
    try {
        const Poco::URI to{url.toStdString()};
        const bool tls = to.getScheme() == "https";
        if ((!tls && to.getScheme() != "http") || to.getHost().empty() || !to.getUserInfo().empty()) {
            probe.outcome = ProbeOutcome::refused;
            probe.detail = u"no web address"_s;
            return probe;
        }
        const auto found = addressesOf(to.getHost());
        const auto address = std::find_if(
            found.begin(), found.end(), [&](const IPAddress& one) { return m_allowed.contains(one); });
        if (address == found.end()) {
            probe.outcome = ProbeOutcome::refused;
            probe.detail = found.empty() ? u"the name has no address"_s
                                         : QString::fromStdString(found.front().toString());
            return probe;
        }
        const auto connected = SteadyClock::now();
        const Poco::Timespan patience(static_cast<Poco::Timespan::TimeDiff>(m_patience.count()) * 1000);
        const SocketAddress peer(*address, to.getPort());
        StreamSocket socket = tls ? connectTls(to.getHost(), peer, patience, probe) : connectPlain(peer, patience);
        const SocketDeadline deadline(static_cast<int>(socket.impl()->sockfd()), m_patience);
        socket.setReceiveTimeout(patience);
        socket.setSendTimeout(patience);
        probe.status = statusOf(ask(socket, to));
        const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - connected);
        probe.milliseconds = static_cast<int>(taken.count());
        judge(probe, taken, now);
        if (!probe.status && deadline.hasPassed())
            probe.detail = u"no answer in time"_s;
    } catch (const Poco::TimeoutException&) {
        probe.detail = u"no answer in time"_s;
    } catch (const HostNotFoundException&) {
        probe.detail = u"the name is not known"_s;
    } catch (const NoAddressFoundException&) {
        probe.detail = u"the name is not known"_s;
    } catch (const Poco::Exception& error) {
        probe.detail = words(error);
    }
    if (!probe.milliseconds && probe.outcome == ProbeOutcome::down && SteadyClock::now() - begin >= m_patience)
        probe.detail = u"no answer in time"_s;
    return probe;
}

} // namespace wardport::server
