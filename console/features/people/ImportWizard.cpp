// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportWizard.h"

#include "console/features/people/ImportColumnsStep.h"
#include "console/features/people/ImportFileStep.h"
#include "console/features/people/ImportRowsView.h"
#include "console/page/Format.h"
#include "console/page/JobProgress.h"
#include "console/ui/Buttons.h"
#include "console/ui/FileDialog.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 30 << 20; ///< what the server takes
constexpr QSize startSize{920, 640};

} // namespace

ImportWizard::ImportWizard(PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_file(new ImportFileStep(context))
    , m_columns(new ImportColumnsStep)
    , m_progress(new JobProgress(context.api.jobs,
          [](const Job& job) {
              return job.kind == u"importApply"_s ? tr("Importing the people…") : tr("Checking the rows…");
          }))
    , m_rowsPage(new QWidget)
    , m_summary(new QLabel(m_rowsPage))
    , m_rows(new ImportRowsView(context.api.imports, m_rowsPage))
    , m_goodOnly(new QCheckBox(m_rowsPage))
    , m_saveRejected(new QPushButton(m_rowsPage))
    , m_back(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"importWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildUi();
    resize(startSize);
    connect(m_file, &ImportFileStep::fileChosen, this, &ImportWizard::upload);
    connect(m_file, &ImportFileStep::continueRequested, this, &ImportWizard::goOn);
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportWizard::updateButtons);
    connect(m_progress, &JobProgress::ended, this, &ImportWizard::jobEnded);
    connect(m_progress, &JobProgress::failed, this, [this](const Error& error) {
        m_message->tellError([] { return tr("The server does not answer. The work goes on there."); }, error);
    });
    connect(m_goodOnly, &QCheckBox::toggled, this, &ImportWizard::updateButtons);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportWizard::saveRejected);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    setStep(Step::File);
    retranslate();
    findUnfinished();
}

void ImportWizard::buildUi()
{
    m_message->setObjectName(u"importMessage"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setFont(Theme::current().font(TextStyle::Heading));
    m_summary->setWordWrap(true);
    m_goodOnly->setObjectName(u"goodRowsOnly"_s);
    m_saveRejected->setObjectName(u"saveRejected"_s);
    m_back->setObjectName(u"importBack"_s);
    m_close->setObjectName(u"importClose"_s);
    m_next->setObjectName(u"importNext"_s);
    for (QPushButton* button : {m_saveRejected, m_back, m_close})
        button->setAutoDefault(false);
    setButtonKind(m_next, ButtonKind::Primary);
    m_next->setDefault(true);

    auto* below = new QHBoxLayout;
    below->addWidget(m_goodOnly);
    below->addStretch();
    below->addWidget(m_saveRejected);
    auto* rows = new QVBoxLayout(m_rowsPage);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::Grid + Theme::Grid / 2);
    rows->addWidget(m_summary);
    rows->addWidget(m_rows, 1);
    rows->addLayout(below);
    for (QWidget* page : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
             static_cast<QWidget*>(m_progress), m_rowsPage})
        m_stack->addWidget(page);

    auto* steps = new QHBoxLayout;
    steps->setSpacing(3 * Theme::Grid);
    for (int i = 0; i <= int(Step::Result); ++i)
        steps->addWidget(m_steps.emplace_back(new QLabel(this)));
    steps->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 2 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addLayout(steps);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
}

/// The newest of one's own that is under way goes on by itself; one that waits is offered.
void ImportWizard::findUnfinished()
{
    ImportFilter filter;
    filter.limit = 1;
    filter.mine = true;
    m_latest = m_context.api.imports.list(filter, this, [this](const Result<Page<Import>>& answer) {
        if (!answer || answer->items.empty() || answer->items.front().state == ImportState::applied)
            return;
        const Import unfinished = answer->items.front();
        m_file->offer(unfinished);
        if (!unfinished.jobId)
            return;
        m_latest = m_context.api.jobs.get(*unfinished.jobId, this, [this, unfinished](const Result<Job>& job) {
            if (job && (job->state == JobState::queued || job->state == JobState::running)) {
                m_import = unfinished;
                follow(job);
            }
        });
    });
}

void ImportWizard::upload(const QString& path, OrgUnitId hospital)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->tell(StateRole::Error, tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > maxFileBytes) {
        m_message->tell(StateRole::Error, tr("The file is larger than %1. Divide it.").arg(formatBytes(maxFileBytes)));
        return;
    }
    m_message->clear();
    setBusy(true);
    m_latest = m_context.api.imports.upload(
        {QFileInfo(path).fileName(), hospital}, file.readAll(), this, [this](const Result<Import>& answer) {
            setBusy(false);
            if (answer)
                showImport(*answer);
            else
                m_message->tellError([] { return tr("The file was not taken."); }, answer.error());
        });
}

void ImportWizard::goOn(ImportId id)
{
    setBusy(true);
    m_latest = m_context.api.imports.get(id, this, [this](const Result<Import>& answer) {
        setBusy(false);
        if (answer)
            showImport(*answer);
        else
            m_message->tellError([] { return tr("The import could not be loaded."); }, answer.error());
    });
}

void ImportWizard::showImport(const Import& import)
{
    m_import = import;
    if (import.state == ImportState::uploaded) {
        m_columns->show(import);
        setStep(Step::Columns);
        return;
    }
    m_rows->show(import);
    setStep(import.state == ImportState::applied ? Step::Result : Step::Check);
}

void ImportWizard::follow(const Result<Job>& job)
{
    setBusy(false);
    if (!job) {
        m_message->tellError([] { return tr("This could not be started."); }, job.error());
        return;
    }
    m_message->clear();
    setStep(job->kind == u"importApply"_s ? Step::Result : Step::Check);
    m_stack->setCurrentWidget(m_progress);
    m_progress->follow(job->id);
    updateButtons();
}

void ImportWizard::jobEnded(const Job& job)
{
    m_message->clear();
    if (job.state == JobState::failed)
        m_message->tellError([] { return tr("Nothing was changed."); },
            {job.errorCode.value_or(ErrorCode::internal), job.errorField, job.errorDetail, {}, {}});
    else if (job.state == JobState::cancelled)
        m_message->tell(StateRole::Info, tr("Stopped. Nothing was changed."));
    else if (job.kind == u"importApply"_s)
        Q_EMIT peopleChanged();
    goOn(m_import->id);
}

void ImportWizard::next()
{
    m_message->clear();
    if (m_step == Step::Columns)
        saveMapping();
    else if (m_step == Step::Check)
        apply();
    else if (m_step == Step::Result)
        accept();
}

void ImportWizard::saveMapping()
{
    setBusy(true);
    m_latest = m_context.api.imports.map(
        m_import->id, m_import->version, m_columns->mapping(), this, [this](const Result<Import>& answer) {
            if (!answer) {
                setBusy(false);
                m_message->tellError([] { return tr("The columns could not be saved."); }, answer.error());
                return;
            }
            m_import = *answer;
            m_latest = m_context.api.imports.check(m_import->id, this, [this](const Result<Job>& job) { follow(job); });
        });
}

void ImportWizard::apply()
{
    setBusy(true);
    m_latest = m_context.api.imports.apply(
        m_import->id, {m_goodOnly->isChecked()}, this, [this](const Result<Job>& job) { follow(job); });
}

void ImportWizard::back()
{
    m_message->clear();
    if (m_step == Step::Check) {
        m_columns->show(*m_import);
        setStep(Step::Columns);
    } else {
        setStep(Step::File);
    }
}

void ImportWizard::saveRejected()
{
    const QString name = QFileInfo(m_import->fileName).completeBaseName() + tr("-rejected") + u".csv"_s;
    FileDialog::save(this, tr("Save the rejected rows"), name, tr("CSV files (*.csv)"), [this](const QString& path) {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        m_latest = m_context.api.imports.rejected(m_import->id, chinese ? FileLanguage::zh : FileLanguage::en, this,
            [this, path](const Result<RawAnswer>& answer) {
                if (!answer) {
                    m_message->tellError([] { return tr("The rows could not be loaded."); }, answer.error());
                    return;
                }
                QSaveFile file(path);
                if (file.open(QIODevice::WriteOnly) && file.write(answer->body) == answer->body.size() && file.commit())
                    m_message->tellOk(tr("The rejected rows are saved."));
                else
                    m_message->tell(StateRole::Error, tr("The file cannot be written: %1").arg(file.errorString()));
            });
    });
}

void ImportWizard::setStep(Step step)
{
    m_step = step;
    QWidget* const pages[] = {m_file, m_columns, m_rowsPage, m_rowsPage};
    m_stack->setCurrentWidget(pages[int(step)]);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool isCurrent = i == size_t(step);
        m_steps[i]->setFont(Theme::current().font(isCurrent ? TextStyle::Strong : TextStyle::Body));
        m_steps[i]->setForegroundRole(isCurrent ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    updateButtons();
    retranslate();
}

void ImportWizard::setBusy(bool busy)
{
    m_busy = busy;
    m_file->setBusy(busy);
    m_columns->setEnabled(!busy);
    updateButtons();
}

void ImportWizard::updateButtons()
{
    const bool atWork = m_stack->currentWidget() == m_progress;
    const bool rejects = m_import && m_import->rejected > 0;
    const bool changes = m_import && m_import->creates + m_import->updates > 0;
    m_back->setVisible(!atWork && (m_step == Step::Columns || m_step == Step::Check));
    m_back->setEnabled(!m_busy);
    m_next->setVisible(!atWork && m_step != Step::File);
    m_close->setVisible(m_step != Step::Result || atWork);
    m_goodOnly->setVisible(m_step == Step::Check && rejects);
    m_saveRejected->setVisible(rejects);
    bool ready = !m_busy;
    if (m_step == Step::Columns)
        ready = ready && m_columns->isReady();
    else if (m_step == Step::Check)
        ready = ready && changes && (!rejects || m_goodOnly->isChecked());
    m_next->setEnabled(ready);
}

void ImportWizard::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import people"));
    const QString names[] = {tr("File"), tr("Columns"), tr("Check"), tr("Result")};
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(tr("%1  %2", "number, step").arg(i + 1).arg(names[i]));
    m_goodOnly->setText(tr("Leave the &rejected rows out"));
    m_saveRejected->setText(tr("&Save rejected rows…"));
    m_back->setText(tr("Back"));
    m_close->setText(tr("Close"));
    m_next->setText(m_step == Step::Columns ? tr("Check the rows") : m_step == Step::Check ? tr("Import") : tr("Done"));
    if (!m_import)
        return;
    const int changes = m_import->creates + m_import->updates;
    QStringList summary;
    if (m_step == Step::Result)
        summary += tr("%n person(s) added or updated.", nullptr, changes);
    else if (changes > 0)
        summary += tr("%n person(s) would be added or updated.", nullptr, changes);
    else if (m_import->rejected == 0)
        summary += tr("Everybody is here already, as the file says. There is nothing to do.");
    if (m_import->rejected > 0)
        summary += m_step == Step::Result
            ? tr("%n row(s) left out.", nullptr, m_import->rejected)
            : tr("%n row(s) cannot be imported as they are.", nullptr, m_import->rejected);
    m_summary->setText(summary.join(u' '));
}

} // namespace wardport::console
