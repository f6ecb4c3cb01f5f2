// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/operations/OperationStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr SortColumn operationSorts[] = {{"at", "l.at", ColumnType::instant}};
constexpr ListSpec operationList{
    .select = "SELECT l.id, l.at, l.actor, l.actor_name, l.role, l.action, l.object_type, l.object_id, l.object_name, l.changes,"
              " l.address, l.request_id",
    .from = "FROM operation_log l",
    .sortable = operationSorts,
    .defaultSort = "-at",
    .idExpression = "l.id",
};

} // namespace

OperationStore::OperationStore(Database& database)
    : m_database(database)
{
}

Page<OperationEntry> OperationStore::list(std::optional<OrgUnitId> hospitalId, const OperationFilter& filter)
{
    return ListQuery(m_database, operationList)
        .whereIf("(l.hospital_id = :hospital_id OR l.hospital_id IS NULL)", hospitalId)
        .whereIf("l.at >= :from", filter.from)
        .whereIf("l.at < :until", filter.until)
        .whereIf("l.actor = :actor", filter.actor)
        .whereIf("l.action = :action", filter.action)
        .whereIf("l.object_type = :object_type", filter.objectType)
        .whereIf("l.object_id = :object_id", filter.objectId)
        .whereIf("(l.object_name || ' ' || l.actor || ' ' || l.actor_name || ' ' || l.action) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<OperationEntry>(filter);
}

} // namespace wardport::server
