// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/jobs/JobRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

JobRoutes::JobRoutes(JobService& service)
    : m_service(service)
{
}

std::vector<Route> JobRoutes::routes()
{
    using enum Method;
    using enum Audience;
    return {
        {get, Paths::jobs, admin, Right::administrator(), bind(this, &JobRoutes::list), "The caller's jobs"},
        {get, Paths::job, admin, Right::administrator(), bind(this, &JobRoutes::get), "One job"},
        {post, Paths::jobCancel, admin, Right::administrator(), bind(this, &JobRoutes::cancel), "Cancel a job"},
        {get, Paths::jobFile, admin, Right::administrator(), bind(this, &JobRoutes::file), "What a job made"},
    };
}

Page<Job> JobRoutes::list(const Call& call, const JobFilter& filter)
{
    return m_service.list(call.who, filter);
}

Job JobRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<JobId>());
}

Job JobRoutes::cancel(const Call& call)
{
    return m_service.cancel(call.who, call.id<JobId>());
}

HttpResponse JobRoutes::file(const Call& call)
{
    return m_service.file(call.who, call.id<JobId>());
}

} // namespace wardport::server
