// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/JobProgress.h"

#include "console/page/Format.h"
#include "console/page/JobPace.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 420;

} // namespace

JobProgress::JobProgress(JobsApi& jobs, What what, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_whatOf(std::move(what))
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_rows(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"jobProgress"_s);
    m_what->setFont(Theme::current().font(TextStyle::Heading));
    m_bar->setObjectName(u"jobProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(barWidth);
    m_rows->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_latest = m_jobs.cancel(m_job.id, this, [this](const Result<Job>& answer) { take(answer); });
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobProgress::ask);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::Grid);
    column->addStretch();
    column->addWidget(m_what, 0, Qt::AlignHCenter);
    auto* bar = new QHBoxLayout; // as wide as there is room, up to its own width
    bar->addStretch(1);
    bar->addWidget(m_bar, 100);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_rows, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::Grid);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    retranslate();
}

void JobProgress::follow(JobId id)
{
    m_job = {};
    m_job.id = id;
    m_cancel->setEnabled(true);
    retranslate();
    ask();
}

void JobProgress::stop()
{
    m_timer.stop();
    m_latest.drop();
}

void JobProgress::ask()
{
    m_latest = m_jobs.get(m_job.id, this, [this](const Result<Job>& answer) { take(answer); });
}

void JobProgress::take(const Result<Job>& answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        m_timer.start(JobPace::askAgainAfter);
        return;
    }
    m_job = *answer;
    retranslate();
    if (m_job.state == JobState::queued || m_job.state == JobState::running)
        m_timer.start(JobPace::askEvery);
    else
        Q_EMIT ended(m_job);
}

void JobProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JobProgress::retranslate()
{
    m_what->setText(m_whatOf(m_job));
    m_bar->setAccessibleName(m_what->text());
    m_bar->setRange(0, int(m_job.total.value_or(0))); // nothing known yet: it wanders
    m_bar->setValue(int(m_job.done));
    m_rows->setText(m_job.total
            ? tr("%1 of %2", "progress of a job").arg(formatNumber(m_job.done), formatNumber(*m_job.total))
            : tr("Waiting for its turn"));
    m_cancel->setText(tr("Stop"));
}

} // namespace wardport::console
