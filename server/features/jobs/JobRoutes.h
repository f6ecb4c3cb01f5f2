// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/jobs/JobService.h"
#include "server/http/Route.h"

namespace wardport::server {

class JobRoutes {
public:
    explicit JobRoutes(JobService& service);

    std::vector<Route> routes();

private:
    Page<Job> list(const Call& call, const JobFilter& filter);
    Job get(const Call& call);
    Job cancel(const Call& call);
    HttpResponse file(const Call& call);

    JobService& m_service;
};

} // namespace wardport::server
