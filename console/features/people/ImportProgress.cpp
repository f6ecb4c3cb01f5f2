// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportProgress.h"

#include "console/page/Format.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 420;
constexpr std::chrono::milliseconds askEvery{400};
constexpr std::chrono::milliseconds askAgainAfter{3'000}; ///< when there was no answer

} // namespace

ImportProgress::ImportProgress(JobsApi& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_rows(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"importProgress"_s);
    m_what->setFont(Theme::current().font(TextStyle::Heading));
    m_bar->setObjectName(u"importProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_rows->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_latest = m_jobs.cancel(m_job.id, this, [this](const Result<Job>& answer) { take(answer); });
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ImportProgress::ask);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::Grid);
    column->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_rows)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::Grid);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    retranslate();
}

void ImportProgress::follow(JobId id)
{
    m_job = {};
    m_job.id = id;
    m_cancel->setEnabled(true);
    retranslate();
    ask();
}

void ImportProgress::stop()
{
    m_timer.stop();
    m_latest.drop();
}

void ImportProgress::ask()
{
    m_latest = m_jobs.get(m_job.id, this, [this](const Result<Job>& answer) { take(answer); });
}

void ImportProgress::take(const Result<Job>& answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        m_timer.start(askAgainAfter);
        return;
    }
    m_job = *answer;
    retranslate();
    if (m_job.state == JobState::queued || m_job.state == JobState::running)
        m_timer.start(askEvery);
    else
        Q_EMIT ended(m_job);
}

void ImportProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportProgress::retranslate()
{
    const bool applies = m_job.kind == u"importApply"_s;
    m_what->setText(applies ? tr("Importing the people…") : tr("Checking the rows…"));
    m_bar->setAccessibleName(m_what->text());
    m_bar->setRange(0, int(m_job.total.value_or(0))); // nothing known yet: it wanders
    m_bar->setValue(int(m_job.done));
    m_rows->setText(m_job.total ? tr("%1 of %2 rows").arg(formatNumber(m_job.done), formatNumber(*m_job.total))
                                : tr("Waiting for its turn"));
    m_cancel->setText(tr("Stop"));
}

} // namespace wardport::console
