// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Transaction.h"

#include "server/db/Database.h"

#include <libpq-fe.h>

#include <utility>

namespace wardport::server {

Transaction::Transaction(Database& database)
    : Transaction(database.here())
{
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    if (m_connection.m_depth == 0) {
        m_connection.execute("BEGIN");
        m_connection.m_doomed = false;
        m_connection.m_onCommit.clear();
    }
    ++m_connection.m_depth;
}

Transaction::~Transaction()
{
    if (!m_done)
        rollback();
}

void Transaction::commit()
{
    if (m_connection.m_depth > 1) {
        m_done = true;
        --m_connection.m_depth;
        return;
    }
    if (m_connection.m_doomed)
        throw ApiError(ErrorCode::internal, {}, QStringLiteral("an inner transaction was rolled back"));

    const ResultPtr result = m_connection.execute("COMMIT");
    m_done = true;
    m_connection.m_depth = 0;
    if (std::string_view{PQcmdStatus(result.get())} != "COMMIT")
        throw ApiError(ErrorCode::internal, {}, QStringLiteral("committed after a statement had failed"));

    for (const auto& work : std::exchange(m_connection.m_onCommit, {}))
        work();
}

void Transaction::onCommit(std::function<void()> work)
{
    m_connection.m_onCommit.push_back(std::move(work));
}

void Transaction::rollback() noexcept
{
    if (m_connection.m_depth > 1) {
        m_connection.m_doomed = true;
        --m_connection.m_depth;
        return;
    }
    try {
        if (m_connection.m_native != nullptr && PQtransactionStatus(m_connection.m_native) != PQTRANS_IDLE)
            m_connection.execute("ROLLBACK");
    } catch (...) {
        // A session that cannot even roll back is dropped; the server undoes its work.
        m_connection.close();
    }
    m_connection.m_depth = 0;
    m_connection.m_onCommit.clear();
}

} // namespace wardport::server
