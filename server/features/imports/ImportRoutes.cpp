// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ImportRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {
namespace {

/// A list of some hundred thousand people.
constexpr std::size_t maxFileBytes = 30 << 20;

/// The file is the body, so that what else there is to say stands in the query.
Endpoint withQuery(Endpoint endpoint)
{
    endpoint.describe = [inner = std::move(endpoint.describe)](EndpointSchema& schema) {
        inner(schema);
        schema.describeQuery = [](Components& components) { return querySchemaOf<ImportUpload>(components); };
    };
    return endpoint;
}

} // namespace

ImportRoutes::ImportRoutes(ImportService& service)
    : m_service(service)
{
}

std::vector<Route> ImportRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::imports, admin, peopleRead, bind(this, &ImportRoutes::list), "Imports of people, newest first"},
        {post, Paths::imports, admin, peopleWrite, withQuery(bind(this, &ImportRoutes::upload)),
            "Upload a file of people from the body: CSV in UTF-8 or GB18030, or XLSX, told apart by content",
            maxFileBytes},
        {get, Paths::importOne, admin, peopleRead, bind(this, &ImportRoutes::get), "One import with its first rows"},
        {put, Paths::importMapping, admin, peopleWrite, bind(this, &ImportRoutes::map), "Say which column is what"},
        {post, Paths::importCheck, admin, peopleWrite, bind(this, &ImportRoutes::check),
            "Check every row by a job; nothing else changes"},
        {get, Paths::importRows, admin, peopleRead, bind(this, &ImportRoutes::rows),
            "The rows and what became of them"},
        {post, Paths::importApply, admin, peopleWrite, bind(this, &ImportRoutes::apply),
            "Create and update people by a job, in one transaction"},
        {get, Paths::importRejected, admin, peopleRead, bind(this, &ImportRoutes::rejected),
            "The rejected rows as CSV, each with its reasons"},
    };
}

Created<Import> ImportRoutes::upload(const Call& call)
{
    const auto upload = readQuery<ImportUpload>(call.request.query);
    return created(m_service.upload(call.who, upload, call.request.body), Paths::imports);
}

Page<Import> ImportRoutes::list(const Call& call, const ImportFilter& filter)
{
    return m_service.list(call.who, filter);
}

Import ImportRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<ImportId>());
}

Import ImportRoutes::map(const Call& call, const ImportMapping& mapping)
{
    return m_service.map(call.who, call.id<ImportId>(), call.ifMatch(), mapping);
}

Page<ImportRow> ImportRoutes::rows(const Call& call, const ImportRowFilter& filter)
{
    return m_service.rows(call.who, call.id<ImportId>(), filter);
}

HttpResponse ImportRoutes::rejected(const Call& call, const ImportRejectedQuery& query)
{
    return m_service.rejected(call.who, call.id<ImportId>(), query.language.value_or(FileLanguage::zh));
}

Created<Job> ImportRoutes::check(const Call& call)
{
    return created(m_service.queueCheck(call.who, call.id<ImportId>()), Paths::jobs);
}

Created<Job> ImportRoutes::apply(const Call& call, const ImportApply& apply)
{
    return created(m_service.queueApply(call.who, call.id<ImportId>(), apply), Paths::jobs);
}

} // namespace wardport::server
