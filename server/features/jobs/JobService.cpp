// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/jobs/JobService.h"

#include <QUrl>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::days keptFor{7};

} // namespace

JobService::JobService(Database& database)
    : m_store(database)
{
}

Job JobService::queueJson(const Principal& who, const QString& kind, const std::string& parameters)
{
    return get(who, m_store.insert(kind, parameters, who.administratorId, who.address, who.requestId));
}

Page<Job> JobService::list(const Principal& who, const JobFilter& filter)
{
    return m_store.list(who.administratorId, filter);
}

Job JobService::get(const Principal& who, JobId id)
{
    const auto job = m_store.find(id, who.administratorId);
    if (!job)
        throw ApiError(ErrorCode::notFound);
    return *job;
}

Job JobService::cancel(const Principal& who, JobId id)
{
    m_store.requestCancel(get(who, id).id);
    return get(who, id);
}

HttpResponse JobService::file(const Principal& who, JobId id)
{
    const auto file = m_store.file(get(who, id).id);
    if (!file)
        throw ApiError(ErrorCode::notFound, {}, u"the job has no file, or not yet"_s);
    HttpResponse response;
    response.contentType = file->fileType.toStdString();
    // RFC 6266, 4.3: names beyond ASCII travel in filename*.
    response.headers.emplace_back(
        "Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(file->fileName).toStdString());
    response.stream = [this, id, part = 0](std::string& chunk) mutable {
        const auto bytes = m_store.part(id, part++);
        if (!bytes)
            return false;
        chunk.assign(bytes->constData(), static_cast<std::size_t>(bytes->size()));
        return true;
    };
    return response;
}

void JobService::removeOld()
{
    m_store.removeOld(keptFor);
}

} // namespace wardport::server
