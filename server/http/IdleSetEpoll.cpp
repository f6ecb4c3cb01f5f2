// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/IdleSet.h"

#if defined(__linux__)

#include <Poco/Exception.h>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>

namespace wardport::server {

namespace {

std::uint32_t events(Interest interest)
{
    constexpr std::uint32_t once = EPOLLONESHOT | EPOLLRDHUP;
    switch (interest) {
    case Interest::Read:
        return EPOLLIN | once;
    case Interest::Write:
        return EPOLLOUT | EPOLLONESHOT;
    case Interest::Hangup:
        return once;
    }
    return once;
}

/// One epoll for all. Each socket is armed for one event, so that a worker can own it without unregistering it.
class EpollIdleSet : public IdleSet {
public:
    EpollIdleSet()
        : m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = m_wakeUp;
        if (m_epoll < 0 || m_wakeUp < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event) != 0) {
            closeDescriptors();
            throw Poco::IOException("cannot make a poll set");
        }
    }
    ~EpollIdleSet() override { closeDescriptors(); }

    bool park(Item item, Interest interest, Time deadline) override
    {
        const int fd = item->parkingSocket().impl()->sockfd();
        const auto index = static_cast<std::size_t>(fd);
        epoll_event event{};
        event.events = events(interest);
        event.data.fd = fd;
        // Slot and registration change together: else a socket could be handed out, closed and its number reused before it
        // is armed here.
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        if (index >= m_slots.size())
            m_slots.resize(std::max(index + 1, m_slots.size() * 2));
        if (epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event) != 0
            && (errno != ENOENT || epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) != 0))
            return false;
        m_slots[index] = {std::move(item), deadline};
        ++m_size;
        return true;
    }

    void watchAccept(const Poco::Net::ServerSocket* socket) override
    {
        if (m_listening >= 0)
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, m_listening, nullptr);
        m_listening = socket ? socket->impl()->sockfd() : -1;
        if (m_listening < 0)
            return;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = m_listening;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listening, &event);
    }

    bool wait(std::chrono::milliseconds limit, std::vector<Item>& ready) override
    {
        std::array<epoll_event, 256> happened;
        const int count
            = epoll_wait(m_epoll, happened.data(), static_cast<int>(happened.size()), static_cast<int>(limit.count()));
        bool caller = false;
        const std::lock_guard lock(m_mutex);
        for (int i = 0; i < count; ++i) {
            const int fd = happened[static_cast<std::size_t>(i)].data.fd;
            if (fd == m_wakeUp) {
                std::uint64_t times = 0;
                [[maybe_unused]] const auto got = read(m_wakeUp, &times, sizeof times);
            } else if (fd == m_listening) {
                caller = true;
            } else if (auto& slot = m_slots[static_cast<std::size_t>(fd)]; slot.item) {
                ready.push_back(std::move(slot.item));
                --m_size;
            }
        }
        return caller;
    }

    void wake() override
    {
        const std::uint64_t once = 1;
        [[maybe_unused]] const auto put = write(m_wakeUp, &once, sizeof once);
    }

    void takeIf(const Predicate& chosen, std::vector<Item>& taken) override
    {
        const std::lock_guard lock(m_mutex);
        for (auto& slot : m_slots) {
            if (slot.item && chosen(*slot.item, slot.deadline)) {
                taken.push_back(std::move(slot.item));
                --m_size;
            }
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
        Time deadline;
    };

    void closeDescriptors()
    {
        for (const int fd : {m_epoll, m_wakeUp}) {
            if (fd >= 0)
                ::close(fd);
        }
    }

    const int m_epoll;
    const int m_wakeUp;
    int m_listening = -1;
    std::mutex m_mutex;
    std::vector<Slot> m_slots;    // by descriptor
    std::atomic<std::size_t> m_size{0};
    bool m_closed = false;
};

} // namespace

std::unique_ptr<IdleSet> makeIdleSet()
{
    return std::make_unique<EpollIdleSet>();
}

} // namespace wardport::server

#endif
