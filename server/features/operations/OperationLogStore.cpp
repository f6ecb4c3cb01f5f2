// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/operations/OperationLog.h"

#include <stdexcept>

namespace wardport::server {
namespace {

constexpr auto insertOperation = R"(
    INSERT INTO operation_log (at, actor, actor_name, role, hospital_id, action, object_type, object_id, object_name, changes,
                               address, request_id)
    VALUES (:at, :actor, :actor_name, :role, :hospital_id, :action, :object_type, :object_id, :object_name, :changes::jsonb,
            :address, :request_id))";

constexpr auto insertOperations = R"(
    INSERT INTO operation_log (at, actor, actor_name, role, hospital_id, action, object_type, object_id, object_name, changes,
                               address, request_id)
    SELECT :at, :actor, :actor_name, :role, n.hospital_id, n.action, n.object_type, n.object_id, n.object_name,
           n.changes::jsonb, :address, :request_id
    FROM unnest(:hospital_ids::bigint[], :actions::text[], :object_types::text[], :object_ids::text[], :object_names::text[],
                :changes::text[]) WITH ORDINALITY
         AS n(hospital_id, action, object_type, object_id, object_name, changes, nr)
    ORDER BY n.nr)";

} // namespace

OperationLog::OperationLog(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

void OperationLog::record(const Principal& who, const Operation& operation)
{
    if (!m_database.isInTransaction())
        throw std::logic_error("an operation must be logged in the transaction of its change");
    m_database.query(insertOperation)
        .bind(":at", m_clock.now())
        .bind(":actor", who.username)
        .bind(":actor_name", who.displayName)
        .bind(":role", who.role)
        .bind(":hospital_id", operation.hospitalId)
        .bind(":action", operation.action)
        .bind(":object_type", operation.objectType)
        .bind(":object_id", operation.objectId)
        .bind(":object_name", operation.objectName)
        .bind(":changes", json::toJson(operation.changes))
        .bind(":address", who.address)
        .bind(":request_id", who.requestId)
        .run();
}

void OperationLog::record(const Principal& who, const std::vector<Operation>& operations)
{
    if (!m_database.isInTransaction())
        throw std::logic_error("operations must be logged in the transaction of their changes");
    ArrayColumn hospitals, actions, types, ids, names, changes;
    for (const Operation& operation : operations) {
        hospitals.add(operation.hospitalId);
        actions.add(operation.action);
        types.add(operation.objectType);
        ids.add(operation.objectId);
        names.add(operation.objectName);
        changes.add(json::toJson(operation.changes));
    }
    m_database.query(insertOperations)
        .bind(":at", m_clock.now())
        .bind(":actor", who.username)
        .bind(":actor_name", who.displayName)
        .bind(":role", who.role)
        .bind(":hospital_ids", hospitals)
        .bind(":actions", actions)
        .bind(":object_types", types)
        .bind(":object_ids", ids)
        .bind(":object_names", names)
        .bind(":changes", changes)
        .bind(":address", who.address)
        .bind(":request_id", who.requestId)
        .run();
}

} // namespace wardport::server
