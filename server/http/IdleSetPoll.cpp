// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/IdleSet.h"

#include <Poco/Exception.h>
#include <Poco/Net/DatagramSocket.h>
#include <Poco/Net/PollSet.h>

#include <atomic>
#include <map>
#include <mutex>

namespace wardport::server {

namespace {

/// The same over Poco's poll set, for platforms without epoll. A poll under way may not see sockets added meanwhile, so they
/// queue and a datagram to itself begins the next poll.
class PollIdleSet : public IdleSet {
public:
    PollIdleSet()
        : m_wakeUp(Poco::Net::SocketAddress("127.0.0.1", 0))
    {
        m_wakeUp.connect(m_wakeUp.address());
        m_wakeUp.setBlocking(false);
        m_sockets.add(m_wakeUp, Poco::Net::PollSet::POLL_READ);
    }

    bool park(Item item, Interest interest, Time deadline) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_arrivals.push_back({std::move(item), interest, deadline});
            ++m_size;
        }
        if (!m_awake.exchange(true))
            wake();
        return true;
    }

    void watchAccept(const Poco::Net::ServerSocket* socket) override
    {
        if (m_watched)
            m_sockets.remove(*m_watched);
        m_watched = socket ? std::make_unique<Poco::Net::Socket>(*socket) : nullptr;
        if (m_watched)
            m_sockets.add(*m_watched, Poco::Net::PollSet::POLL_READ);
    }

    bool wait(std::chrono::milliseconds limit, std::vector<Item>& ready) override
    {
        m_awake = false;
        admit();
        // Sockets that wait for a hang-up are not polled: they cost a wait until their deadline, never a spin.
        const auto happened = m_sockets.poll(Poco::Timespan(limit.count() * 1000));
        m_awake = true;
        bool caller = false;
        for (const auto& [socket, mode] : happened) {
            if (socket == m_wakeUp) {
                drain();
            } else if (m_watched && socket == *m_watched) {
                caller = true;
            } else if (const auto found = m_parked.find(socket); found != m_parked.end()) {
                ready.push_back(std::move(found->second.item));
                forget(found);
            }
        }
        return caller;
    }

    void wake() override
    {
        try {
            m_wakeUp.sendBytes("", 1);
        } catch (const Poco::Exception&) {
            // A full buffer is a wake-up already.
        }
    }

    void takeIf(const Predicate& chosen, std::vector<Item>& taken) override
    {
        admit();
        for (auto at = m_parked.begin(); at != m_parked.end();) {
            const auto next = std::next(at);
            if (chosen(*at->second.item, at->second.deadline)) {
                taken.push_back(std::move(at->second.item));
                forget(at);
            }
            at = next;
        }
    }

    void close() override
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }

    std::size_t size() const override { return m_size; }

private:
    struct Slot {
        Item item;
        Interest interest;
        Time deadline;
    };
    using Parked = std::map<Poco::Net::Socket, Slot>;

    void admit()
    {
        std::vector<Slot> arrivals;
        {
            const std::lock_guard lock(m_mutex);
            arrivals.swap(m_arrivals);
        }
        for (auto& slot : arrivals) {
            const Poco::Net::Socket socket = slot.item->parkingSocket();
            if (slot.interest != Interest::Hangup) {
                m_sockets.add(socket, slot.interest == Interest::Write ? Poco::Net::PollSet::POLL_WRITE
                                                                       : Poco::Net::PollSet::POLL_READ);
            }
            m_parked.emplace(socket, std::move(slot));
        }
    }

    void forget(Parked::iterator at)
    {
        if (at->second.interest != Interest::Hangup)
            m_sockets.remove(at->first);
        m_parked.erase(at);
        --m_size;
    }

    void drain()
    {
        char dropped[64];
        try {
            while (m_wakeUp.receiveBytes(dropped, sizeof dropped) > 0) { }
        } catch (const Poco::Exception&) {
            // Empty.
        }
    }

    Poco::Net::DatagramSocket m_wakeUp;
    Poco::Net::PollSet m_sockets;                    // the waiting thread's
    Parked m_parked;                                 // the waiting thread's
    std::unique_ptr<Poco::Net::Socket> m_watched;    // the waiting thread's
    std::mutex m_mutex;
    std::vector<Slot> m_arrivals;
    bool m_closed = false;
    std::atomic<bool> m_awake{true};
    std::atomic<std::size_t> m_size{0};
};

} // namespace

std::unique_ptr<IdleSet> makePortableIdleSet()
{
    return std::make_unique<PollIdleSet>();
}

#if !defined(__linux__)
std::unique_ptr<IdleSet> makeIdleSet()
{
    return makePortableIdleSet();
}
#endif

} // namespace wardport::server
