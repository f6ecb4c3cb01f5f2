// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsList.h"

#include "shared/model/Job.h"

#include <QTimer>

namespace wardport::console {

/// One's own long work on the server; looks again by itself while some of it runs.
class JobsSection final : public SettingsList<Job, JobFilter> {
    Q_OBJECT

public:
    explicit JobsSection(PageContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFilters();
    void buildDrawer();
    JobFilter filter() const override;
    Request fetch(const JobFilter& filter, Answer answer) override;
    void fillMenu(QMenu& menu) override;
    void settled() override;
    void watch();
    void fill(const Job& job) override;
    void describe() override;
    void cancel(const Job& job);
    void saveFile(const Job& job);
    void write(const QString& path, const QByteArray& bytes);
    void retranslate() override;

    Latest m_file;
    QTimer m_again;
    RecordView* m_facts;
    QAction* m_save;
    QAction* m_cancel;
};

} // namespace wardport::console
