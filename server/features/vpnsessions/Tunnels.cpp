// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/Tunnels.h"

#include <boost/asio/ip/address.hpp>

#include <QDebug>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectAll = R"(
    SELECT s.tunnel_address, s.person_id, p.name AS person_name
    FROM vpn_session s JOIN person p ON p.id = s.person_id WHERE s.ended_at IS NULL)";
const std::string selectThese = std::string{selectAll} + " AND s.tunnel_address = ANY(:addresses::text[])";

/// Beyond this many, reading all of them is less work.
constexpr std::size_t mostAtOnce = 500;

} // namespace

Tunnels::Tunnels(Database& database, std::chrono::milliseconds readEvery)
    : m_database(database)
{
    readAll();
    m_thread = std::thread([this, readEvery] { work(readEvery); });
}

Tunnels::~Tunnels()
{
    {
        const std::lock_guard lock{m_waiting};
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

QString Tunnels::canonical(std::string_view address)
{
    boost::system::error_code failed;
    const auto parsed = boost::asio::ip::make_address(std::string{address.substr(0, address.find('%'))}, failed);
    if (failed)
        return {};
    if (parsed.is_v6() && parsed.to_v6().is_v4_mapped())
        return QString::fromStdString(
            boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, parsed.to_v6()).to_string());
    return QString::fromStdString(parsed.to_string());
}

/// With m_mutex held.
const Tunnel* Tunnels::find(std::string_view address) const
{
    // v4 has one spelling.
    const auto found = address.find(':') == std::string_view::npos ? m_tunnels.find(address)
                                                                   : m_tunnels.find(canonical(address).toStdString());
    return found == m_tunnels.end() ? nullptr : &found->second;
}

std::optional<Tunnel> Tunnels::at(std::string_view address) const
{
    const std::shared_lock lock{m_mutex};
    const Tunnel* found = find(address);
    return found ? std::optional{*found} : std::nullopt;
}

bool Tunnels::isOf(PersonId person, std::string_view address) const
{
    const std::shared_lock lock{m_mutex};
    const Tunnel* found = find(address);
    return found && found->personId == person;
}

void Tunnels::changed(const QString& address)
{
    {
        const std::lock_guard lock{m_waiting};
        if (address.isEmpty() || m_changed.size() >= mostAtOnce)
            m_all = true;
        else
            m_changed.push_back(address);
    }
    m_wake.notify_all();
}

void Tunnels::refresh(const std::vector<QString>& addresses)
{
    if (m_database.isInTransaction())
        return;
    const std::lock_guard reading{m_reading};
    const auto live = m_database.query(selectThese).bind(":addresses", addresses).rows<Tunnel>();
    const std::unique_lock lock{m_mutex};
    for (const QString& address : addresses)
        m_tunnels.erase(address.toStdString());
    for (const Tunnel& tunnel : live)
        m_tunnels[tunnel.tunnelAddress.toStdString()] = tunnel;
}

void Tunnels::readAll()
{
    const std::lock_guard reading{m_reading};
    Map tunnels;
    for (Tunnel& tunnel : m_database.query(selectAll).rows<Tunnel>()) {
        std::string address = tunnel.tunnelAddress.toStdString();
        tunnels.emplace(std::move(address), std::move(tunnel));
    }
    const std::unique_lock lock{m_mutex};
    m_tunnels.swap(tunnels);
}

void Tunnels::work(std::chrono::milliseconds readEvery)
{
    bool wasAway = false;
    auto due = std::chrono::steady_clock::now() + readEvery;
    for (;;) {
        std::vector<QString> addresses;
        bool all = false;
        {
            std::unique_lock lock{m_waiting};
            m_wake.wait_until(lock, due, [this] { return m_all || !m_changed.empty() || m_stop; });
            if (m_stop)
                return;
            addresses.swap(m_changed);
            all = std::exchange(m_all, false);
        }
        try {
            if (all || std::chrono::steady_clock::now() >= due) {
                due = std::chrono::steady_clock::now() + readEvery;
                readAll();
            } else {
                refresh(addresses);
            }
            wasAway = false;
        } catch (const std::exception& error) {
            // What was told of is read with all the others next time.
            if (!std::exchange(wasAway, true))
                qWarning("the VPN sessions could not be read and stay as they were: %s", error.what());
        }
    }
}

} // namespace wardport::server
