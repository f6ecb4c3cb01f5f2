// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/ProblemReportStore.h"

namespace wardport::server {
namespace {

// The time is ours, so a repeat is told by its sender and id.
constexpr auto insertReport = R"(
    INSERT INTO problem_report (event_id, at, hospital_id, department_id, person_id, app_id, text, context, address)
    SELECT :event_id, :at, :hospital_id, :department_id, :person_id, :app_id, :text, :context::jsonb, :address
    WHERE NOT EXISTS (SELECT 1 FROM problem_report WHERE person_id = :person_id AND event_id = :event_id))";

} // namespace

ProblemReportStore::ProblemReportStore(Database& database)
    : m_database(database)
{
}

std::vector<bool> ProblemReportStore::insert(std::span<const ProblemReportRow> rows)
{
    return m_database.transact([&] {
        std::vector<bool> isNew;
        for (const ProblemReportRow& row : rows)
            isNew.push_back(m_database.query(insertReport).bindAll(row).run() > 0);
        return isNew;
    });
}

} // namespace wardport::server
