// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/jobs/JobStore.h"
#include "server/http/HttpMessage.h"
#include "server/http/Principal.h"
#include "shared/json/JsonWriter.h"

namespace wardport::server {

/// Everybody sees their own jobs only.
class JobService {
public:
    explicit JobService(Database& database);

    /// Inside the caller's transaction: the job is queued when that commits.
    template <class Parameters>
    Job queue(const Principal& who, const QString& kind, const Parameters& parameters)
    {
        return queueJson(who, kind, json::toJson(parameters));
    }

    /// Work of the server's own, which nobody in particular asked for.
    template <class Parameters>
    JobId queueOwn(const QString& kind, const Parameters& parameters)
    {
        return m_store.insert(kind, json::toJson(parameters), {}, {}, {});
    }

    Page<Job> list(const Principal& who, const JobFilter& filter);
    Job get(const Principal& who, JobId id);
    Job cancel(const Principal& who, JobId id);
    /// The result, sent part by part. Throws notFound while there is none.
    HttpResponse file(const Principal& who, JobId id);
    void removeOld();

private:
    Job queueJson(const Principal& who, const QString& kind, const std::string& parameters);

    JobStore m_store;
};

} // namespace wardport::server
