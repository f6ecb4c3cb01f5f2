// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Operation.h"

namespace wardport::server {

class OperationStore {
public:
    explicit OperationStore(Database& database);

    Page<OperationEntry> list(std::optional<OrgUnitId> hospitalId, const OperationFilter& filter);

private:
    Database& m_database;
};

} // namespace wardport::server
