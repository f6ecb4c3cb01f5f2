// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/JobsApi.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wardport::console {

/// Follows a job to its end: what is being done, how far it is, and a button that stops it.
class JobProgress final : public QWidget {
    Q_OBJECT

public:
    /// `what` is being done by a job: "Importing the people…".
    using What = std::function<QString(const Job& job)>;

    JobProgress(JobsApi& jobs, What what, QWidget* parent = nullptr);

    void follow(JobId id);
    void stop();

Q_SIGNALS:
    /// Done, failed or cancelled.
    void ended(const wardport::Job& job);
    /// The job cannot be asked after; it goes on meanwhile.
    void failed(const wardport::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void take(const Result<Job>& answer);
    void retranslate();

    JobsApi& m_jobs;
    Job m_job;
    QTimer m_timer;
    Latest m_latest;
    What m_whatOf;
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_rows;
    QPushButton* m_cancel;
};

} // namespace wardport::console
