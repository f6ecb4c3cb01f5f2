// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/jobs/JobRun.h"

namespace wardport::server {
namespace {

constexpr qsizetype partBytes = 256 * 1024;

} // namespace

JobRun::JobRun(JobStore& store, const TakenJob& job, Principal who)
    : m_store(store)
    , m_job(job)
    , m_who(std::move(who))
{
}

void JobRun::progress(qint64 done, std::optional<qint64> total)
{
    m_done = done;
    m_total = total.value_or(-1);
    if (m_cancelled)
        throw ApiError(ErrorCode::cancelled);
}

void JobRun::nameFile(const QString& name, const QString& type)
{
    m_fileName = name;
    m_fileType = type;
}

void JobRun::write(std::string_view bytes)
{
    m_buffer.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    m_fileBytes += static_cast<qint64>(bytes.size());
    if (m_buffer.size() >= partBytes)
        flush();
}

void JobRun::flush()
{
    if (!m_buffer.isEmpty())
        m_store.appendPart(m_job.id, m_parts++, m_buffer);
    m_buffer.clear();
}

} // namespace wardport::server
