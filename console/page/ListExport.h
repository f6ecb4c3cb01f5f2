// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/JobsApi.h"
#include "console/net/Request.h"
#include "console/ui/Text.h"

#include <QTimer>

namespace wardport::console {

class MessageBar;

/// A list on its way into a file: the server's job makes it, the message bar tells how far it is, then it is saved. The
/// job goes on when the page is gone.
class ListExport final : public QObject {
    Q_OBJECT

public:
    ListExport(JobsApi& jobs, MessageBar& message, QWidget* pane);

    void begin(const ExportRequest& request);

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void ask();
    void cancel();
    void take(const Job& job);
    void tellProgress(const Job& job);
    void end();
    void fail(const Error& error);
    void offer(const Job& job);
    void chooseFile(const Job& job);
    void fetch(const Job& job, const QString& path);
    void write(const Job& job, const QString& path, const QByteArray& bytes);

    JobsApi& m_jobs;
    MessageBar& m_message;
    QWidget* m_pane;
    Latest m_latest;
    Latest m_cancelling;
    QTimer m_again;
    JobId m_job;
    Text m_told; ///< what the bar says of it; empty before it says anything
};

} // namespace wardport::console
