// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Listener.h"

#include "server/http/ListenerCore.h"

namespace wardport::server {

Listener::Listener(ListenerSettings settings, WorkerPool& pool, HttpHandler handler)
    : m_core(std::make_shared<ListenerCore>(std::move(settings), pool.queue(), std::move(handler)))
{
}

Listener::~Listener()
{
    stop(std::chrono::milliseconds(0));
}

void Listener::start()
{
    m_core->start();
}

std::uint16_t Listener::port() const
{
    return m_core->port();
}

bool Listener::stop(std::chrono::milliseconds grace)
{
    return m_core->stop(grace);
}

TransportStats Listener::stats() const
{
    return m_core->stats();
}

} // namespace wardport::server
