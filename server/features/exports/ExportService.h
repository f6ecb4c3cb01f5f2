// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/exports/ExportCells.h"
#include "server/features/jobs/JobRun.h"
#include "server/features/jobs/JobService.h"
#include "server/features/operations/OperationLog.h"
#include "server/http/QueryReader.h"
#include "shared/api/Permission.h"
#include "shared/base/Page.h"
#include "shared/model/Export.h"

#include <functional>

namespace wardport::server {

/// A list that can be had as a file.
struct ExportList {
    std::optional<Permission> permission; ///< none: every administrator's own
    std::vector<QString> keys;
    /// Throws what reading the list would for this query.
    std::function<void(const std::string& query)> check;
    /// visit(cells, total) for each row the caller may see, in the list's order.
    std::function<void(
        const Principal&, const std::string& query, const std::function<void(const ExportCells&, qint64 total)>& visit)>
        each;
};

/// Columns a list adds to the members of its rows: names behind ids.
template <class Row>
using ExportExtras = std::function<void(const Row&, ExportCells&)>;

/// Lists as CSV or XLSX files, made by jobs. Asking for one is logged: it takes data out of the system.
class ExportService {
public:
    ExportService(Database& database, OperationLog& log, JobService& jobs);

    /// `list` is the service's own verb; `extraKeys` name what `extras(who)` adds.
    template <class Row, class Filter>
    void add(const QString& name, std::optional<Permission> permission,
        std::function<Page<Row>(const Principal&, const Filter&)> list, std::vector<QString> extraKeys = {},
        std::function<ExportExtras<Row>(const Principal&)> extras = {})
    {
        ExportList made;
        made.permission = permission;
        made.keys = exportKeys<Row>();
        made.keys.insert(made.keys.end(), extraKeys.begin(), extraKeys.end());
        made.check = [](const std::string& query) {
            const auto filter = readQuery<Filter>(query);
            if constexpr (requires { requireGood(validate(filter)); })
                requireGood(validate(filter));
        };
        made.each = [list = std::move(list), extras = std::move(extras)](
                        const Principal& who, const std::string& query, const auto& visit) {
            Filter filter = readQuery<Filter>(query);
            filter.limit = rowsAPage;
            filter.cursor = {};
            const ExportExtras<Row> extend = extras ? extras(who) : ExportExtras<Row>();
            do {
                Page<Row> page = list(who, filter);
                for (const Row& row : page.items) {
                    ExportCells cells = exportCells(row);
                    if (extend)
                        extend(row, cells);
                    visit(cells, page.total);
                }
                filter.cursor = std::move(page.nextCursor);
            } while (filter.cursor);
        };
        m_lists.emplace(name, std::move(made));
    }

    Job request(const Principal& who, const ExportRequest& request);
    /// The work of a job of kind "export".
    void run(JobRun& run);

private:
    static constexpr int rowsAPage = 500;

    const ExportList& allowedList(const Principal& who, const ExportRequest& request) const;

    Database& m_database;
    OperationLog& m_log;
    JobService& m_jobs;
    std::map<QString, ExportList> m_lists;
};

} // namespace wardport::server
