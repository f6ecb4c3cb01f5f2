// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Phone.h"

namespace wardport::server {

struct ProblemReportRow {
    QString eventId;
    Instant at{};
    OrgUnitId hospitalId;
    OrgUnitId departmentId;
    PersonId personId;
    std::optional<AppId> appId;
    QString text;
    std::map<QString, QString> context;
    QString address;
};
BOOST_DESCRIBE_STRUCT(ProblemReportRow, (),
    (eventId, at, hospitalId, departmentId, personId, appId, text, context, address))

class ProblemReportStore {
public:
    explicit ProblemReportStore(Database& database);

    std::vector<bool> insert(std::span<const ProblemReportRow> rows);

private:
    Database& m_database;
};

} // namespace wardport::server
