// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryTrialDialog.h"

#include "console/features/settings/DirectoryWords.h"
#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/TableView.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int markExtent = 20;
constexpr int nameWidth = 152;
constexpr int sampleHeight = 248;
constexpr DirectoryTestStep allSteps[] = {DirectoryTestStep::connect, DirectoryTestStep::secure,
    DirectoryTestStep::bind, DirectoryTestStep::search, DirectoryTestStep::map};

bool passedAll(const DirectoryTestResult& result)
{
    return result.steps.size() == std::size(allSteps)
        && std::ranges::all_of(result.steps, &DirectoryTestResult::Step::passed);
}

} // namespace

DirectoryTrialDialog::DirectoryTrialDialog(const DirectoryTestResult& result, QWidget* parent)
    : QDialog(parent)
    , m_result(result)
    , m_sample(sampleColumns())
    , m_heading(new QLabel(this))
    , m_sampleTitle(new QLabel(this))
    , m_table(new TableView(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"directoryTrial"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setObjectName(u"trialHeading"_s);
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_heading->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid);
    grid->setColumnMinimumWidth(1, nameWidth);
    grid->setColumnStretch(2, 1);
    for (const DirectoryTestResult::Step& step : m_result.steps)
        addStep(grid, step);
    m_sampleTitle->setFont(Theme::current().font(TextStyle::Strong));
    m_table->setObjectName(u"trialSample"_s);
    m_table->setModel(&m_sample);
    m_table->setFixedHeight(sampleHeight);
    m_sample.setRows(m_result.sample);
    m_sampleTitle->setVisible(!m_result.sample.empty());
    m_table->setVisible(!m_result.sample.empty());
    m_close->setObjectName(u"closeTrial"_s);
    setButtonKind(m_close, ButtonKind::Primary);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_heading);
    column->addLayout(grid);
    column->addWidget(m_sampleTitle);
    column->addWidget(m_table);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(720);
    connect(&Theme::current(), &Theme::changed, this, &DirectoryTrialDialog::retranslate);
    retranslate();
}

void DirectoryTrialDialog::addStep(QGridLayout* grid, const DirectoryTestResult::Step& step)
{
    Line line{new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this)};
    line.mark->setFixedSize(markExtent, markExtent);
    line.detail->setObjectName(u"trial.detail%1"_s.arg(m_lines.size()));
    line.detail->setTextFormat(Qt::PlainText);
    line.detail->setText(step.detail);
    line.detail->setWordWrap(true);
    line.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.time->setForegroundRole(QPalette::PlaceholderText);
    line.time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const int row = int(m_lines.size());
    grid->addWidget(line.mark, row, 0, Qt::AlignTop);
    grid->addWidget(line.name, row, 1, Qt::AlignTop);
    grid->addWidget(line.detail, row, 2, Qt::AlignTop);
    grid->addWidget(line.time, row, 3, Qt::AlignTop);
    m_lines.push_back(line);
}

void DirectoryTrialDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DirectoryTrialDialog::retranslate()
{
    setWindowTitle(tr("Test of the connection"));
    m_heading->setText(passedAll(m_result)
            ? tr("The directory can be read.")
            : tr("“%1” did not succeed.")
                  .arg(text(m_result.steps.empty() ? DirectoryTestStep::connect : m_result.steps.back().step)));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const DirectoryTestResult::Step& step = m_result.steps[i];
        const StateRole role = step.passed ? StateRole::Ok : StateRole::Error;
        const QString mark = step.passed ? u"ok"_s : u"error"_s;
        m_lines[i].mark->setPixmap(
            iconPixmap(mark, markExtent, Theme::current().state(role).text, devicePixelRatioF()));
        m_lines[i].mark->setAccessibleName(step.passed ? tr("Passed") : tr("Failed"));
        m_lines[i].name->setText(text(step.step));
        m_lines[i].time->setText(formatMilliseconds(step.milliseconds));
    }
    m_sampleTitle->setText(tr("The first %n people, as they would be read", nullptr, int(m_result.sample.size())));
    m_table->setAccessibleName(m_sampleTitle->text());
    m_close->setText(tr("Close"));
}

} // namespace wardport::console
