// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Directory.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wardport::console {

class JobProgress;
class MessageBar;
class RecordView;

/// One directory: how its last syncs went, the buttons that start one, its settings.
class DirectoryDetail final : public QWidget {
    Q_OBJECT

public:
    DirectoryDetail(PageContext& context, QWidget* parent = nullptr);

    void setDirectory(const Directory& directory);

Q_SIGNALS:
    /// A sync began, or ended.
    void changed(const wardport::Directory& directory);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Outcome {
        RecordView* view;
        QPushButton* open;
    };

    void buildUi();
    Outcome addOutcome(const QString& name, Text title, bool dryRun);
    void fill();
    void fillOutcome(const Outcome& outcome, const std::optional<DirectorySyncReport>& report);
    void fillSettings();
    void askSync();
    void start(bool dryRun);
    void ended(const Job& job);
    void tellLastError();
    void retranslate();

    PageContext& m_context;
    Directory m_directory;
    Latest m_latest;
    bool m_following = false; ///< a job is under way
    bool m_dryRun = false;    ///< the one that was asked for here
    MessageBar* m_message;
    JobProgress* m_progress;
    QPushButton* m_try;
    QPushButton* m_sync;
    Outcome m_lastSync;
    Outcome m_lastDryRun;
    RecordView* m_settings;
};

} // namespace wardport::console
