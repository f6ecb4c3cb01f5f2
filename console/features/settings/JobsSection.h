// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"

#include "shared/model/Job.h"

#include <QTimer>

namespace wardport::console {

class RecordView;

/// One's own long work on the server; looks again by itself while some of it runs.
class JobsSection final : public ListOf<Job, JobFilter> {
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
    void chooseRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void settled();
    void watch();
    void open(const Job& job);
    void describe();
    void cancel(const Job& job);
    void saveFile(const Job& job);
    void write(const QString& path, const QByteArray& bytes);
    void retranslate() override;

    Latest m_file;
    QTimer m_again;
    std::optional<Job> m_shown;
    RecordView* m_facts;
    QAction* m_save;
    QAction* m_cancel;
};

} // namespace wardport::console
