// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Exchange.h"

#include "server/http/HttpConnection.h"
#include "server/http/ResponseHead.h"

namespace wardport::server {

Exchange::Exchange(std::shared_ptr<HttpConnection> connection)
    : m_connection(std::move(connection))
{
}

Exchange::~Exchange()
{
    if (m_answered)
        return;
    try {
        answer(transportProblem(500, "internal"));
    } catch (...) {
        // Out of memory: the connection closes without an answer.
    }
}

void Exchange::answer(HttpResponse response)
{
    if (m_answered.exchange(true))
        return;
    if (std::this_thread::get_id() == m_thread && m_inHandler)
        m_response = std::move(response);
    else
        m_connection->answerLater(std::move(response));
}

std::optional<HttpResponse> Exchange::leaveHandler()
{
    m_inHandler = false;
    return std::move(m_response);
}

} // namespace wardport::server
