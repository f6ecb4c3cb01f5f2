// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/imports/ImportService.h"
#include "server/http/Route.h"

namespace wardport::server {

class ImportRoutes {
public:
    explicit ImportRoutes(ImportService& service);

    std::vector<Route> routes();

private:
    Created<Import> upload(const Call& call);
    Page<Import> list(const Call& call, const ImportFilter& filter);
    Import get(const Call& call);
    Import map(const Call& call, const ImportMapping& mapping);
    Page<ImportRow> rows(const Call& call, const ImportRowFilter& filter);
    HttpResponse rejected(const Call& call, const ImportRejectedQuery& query);
    Created<Job> check(const Call& call);
    Created<Job> apply(const Call& call, const ImportApply& apply);

    ImportService& m_service;
};

} // namespace wardport::server
