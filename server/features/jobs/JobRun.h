// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/jobs/JobStore.h"
#include "server/http/Principal.h"

#include <atomic>

namespace wardport::server {

/// One job at work, as its work sees it: for whom, with what; how far it is; where the result goes.
class JobRun {
public:
    JobRun(JobStore& store, const TakenJob& job, Principal who);

    JobId id() const { return m_job.id; }
    const Principal& who() const { return m_who; }
    const std::string& parameters() const { return m_job.parameters; }

    /// To be called now and then. Throws cancelled when the work is no longer wanted.
    void progress(qint64 done, std::optional<qint64> total = {});

    void nameFile(const QString& name, const QString& type);
    /// Appends to the result.
    void write(std::string_view bytes);

private:
    friend class JobRunner;

    void flush();
    JobFile file() const { return {m_fileName, m_fileType, m_fileBytes}; }

    JobStore& m_store;
    const TakenJob& m_job;
    const Principal m_who;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = -1;
    std::atomic<bool> m_cancelled = false;
    QString m_fileName;
    QString m_fileType;
    QByteArray m_buffer;
    qint64 m_fileBytes = 0;
    int m_parts = 0;
};

} // namespace wardport::server
