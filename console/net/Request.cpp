// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/Request.h"

#include "console/net/Exchange.h"

namespace wardport::console {

Request::Request(std::weak_ptr<Exchange> exchange)
    : m_exchange(std::move(exchange))
{
}

bool Request::isRunning() const
{
    return !m_exchange.expired();
}

void Request::cancel()
{
    if (const auto exchange = m_exchange.lock())
        exchange->cancel();
}

void Request::drop()
{
    if (const auto exchange = m_exchange.lock())
        exchange->drop();
}

} // namespace wardport::console
