// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/operations/OperationService.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

OperationService::OperationService(Database& database, OperationLog& log)
    : m_database(database)
    , m_log(log)
    , m_store(database)
{
}

Page<OperationEntry> OperationService::list(const Principal& who, const OperationFilter& filter)
{
    // One line for each look, not for each page of it.
    if (!filter.cursor) {
        m_database.transact([&] {
            const OperationFilter nothing;
            m_log.record(who, {u"operationLog.read"_s, u"operationLog"_s, {}, {}, who.scopeOrgUnitId,
                                  OperationLog::difference(&nothing, &filter)});
        });
    }
    return m_store.list(who.scopeOrgUnitId, filter);
}

} // namespace wardport::server
