// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "shared/model/Import.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace wardport::console {

class ImportColumnsStep;
class ImportFileStep;
class JobProgress;
class ImportRowsView;
class MessageBar;

/// People out of a file, step by step: the file, its columns, what would become of each row, what became of it. The work
/// is the server's: who closes the wizard finds it where it stands when opening it again.
class ImportWizard final : public QDialog {
    Q_OBJECT

public:
    explicit ImportWizard(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void peopleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Step { File, Columns, Check, Result };

    void buildUi();
    void findUnfinished();
    void upload(const QString& path, OrgUnitId hospital);
    void goOn(ImportId id);
    void showImport(const Import& import);
    void follow(const Result<Job>& job);
    void jobEnded(const Job& job);
    void saveMapping();
    void apply();
    void next();
    void back();
    void saveRejected();

    void setStep(Step step);
    void setBusy(bool busy);
    void updateButtons();
    void retranslate();

    PageContext& m_context;
    std::optional<Import> m_import;
    Step m_step = Step::File;
    bool m_busy = false;
    Latest m_latest;
    std::vector<QLabel*> m_steps;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    ImportFileStep* m_file;
    ImportColumnsStep* m_columns;
    JobProgress* m_progress;
    QWidget* m_rowsPage;
    QLabel* m_summary;
    ImportRowsView* m_rows;
    QCheckBox* m_goodOnly;
    QPushButton* m_saveRejected;
    QPushButton* m_back;
    QPushButton* m_close;
    QPushButton* m_next;
};

} // namespace wardport::console
