// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/RevertDialog.h"

#include "console/features/access/CellWords.h"
#include "console/features/access/DeltaColumns.h"
#include "console/ui/Buttons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport {

static QString rowKey(const GrantObstacle& obstacle)
{
    return QString::number(obstacle.index);
}

} // namespace wardport

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was done last to each obstacle that another change set made.
using Since = std::map<int, GrantConflict>;

QString why(const GrantObstacle& obstacle, const std::shared_ptr<Since>& since)
{
    if (const auto found = since->find(obstacle.index); found != since->end())
        return CellWords::theirs(found->second);
    switch (obstacle.reason) {
    case GrantObstacleReason::changed:
        return RevertDialog::tr("no longer as it was left");
    case GrantObstacleReason::gone:
        return RevertDialog::tr("no longer exists");
    case GrantObstacleReason::inactive:
        return RevertDialog::tr("is disabled");
    case GrantObstacleReason::retired:
        return RevertDialog::tr("the app is retired");
    }
    return {};
}

Columns<GrantObstacle> obstacleColumns(const std::shared_ptr<Since>& since)
{
    return {{.key = u"who"_s,
                .title = [] { return RevertDialog::tr("Who"); },
                .text = [](const GrantObstacle& o) { return o.line.subjectName; },
                .width = 128},
        {.key = u"app"_s,
            .title = [] { return RevertDialog::tr("App"); },
            .text = [](const GrantObstacle& o) { return o.line.appName; },
            .width = 128},
        {.key = u"why"_s,
            .title = [] { return RevertDialog::tr("Changed since"); },
            .text = [since](const GrantObstacle& o) { return why(o, since); },
            .width = 280}};
}

} // namespace

RevertDialog::RevertDialog(PageContext& context, ChangeSetId id, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(id)
    , m_since(std::make_shared<Since>())
    , m_deltas(new TableModel<AccessDelta>(deltaColumns(context), this))
    , m_obstacles(new TableModel<GrantObstacle>(obstacleColumns(m_since), this))
    , m_message(new MessageBar(this))
    , m_lead(new QLabel(this))
    , m_table(new TableView(this))
    , m_cancel(new QPushButton(this))
    , m_revert(new QPushButton(this))
{
    setObjectName(u"revertDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildUi();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revert, &QPushButton::clicked, this, &RevertDialog::accept);
    connect(m_stack, &StateStack::retryRequested, this, &RevertDialog::tryOut);
    retranslate();
    tryOut();
}

void RevertDialog::buildUi()
{
    m_lead->setObjectName(u"lead"_s);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"revertLines"_s);
    m_table->setModel(m_deltas);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_revert->setObjectName(u"accept"_s);
    setButtonKind(m_revert, ButtonKind::Danger);
    auto* outcome = new QWidget(this);
    auto* lines = new QVBoxLayout(outcome);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2 * Theme::Grid);
    lines->addWidget(m_lead);
    lines->addWidget(m_table, 1);
    m_stack = new StateStack(outcome, this);
    m_stack->setErrorTitle([] { return tr("What the revert comes to could not be found out."); });
    m_stack->bind(m_state);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_revert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    resize(600, 400);
}

void RevertDialog::tryOut()
{
    m_revert->setEnabled(false);
    m_state.begin();
    m_request = m_context.api.access.tryRevert(
        m_id, this, [this](Result<GrantRevertResult> answer) { takeTrial(std::move(answer)); });
}

void RevertDialog::takeTrial(Result<GrantRevertResult> answer)
{
    if (!answer)
        return m_state.fail(answer.error());
    m_trial = std::move(*answer);
    m_since->clear();
    for (const GrantConflict& conflict : m_trial.conflicts)
        m_since->emplace(conflict.index, conflict);
    m_deltas->setRows(felt(m_trial.deltas));
    m_obstacles->setRows(m_trial.obstacles);
    const bool isFree = m_trial.obstacles.empty();
    m_table->setModel(isFree ? static_cast<QAbstractItemModel*>(m_deltas) : m_obstacles);
    m_table->setVisible(!isFree || m_deltas->rowCount() > 0);
    m_revert->setEnabled(isFree);
    m_state.finish(false);
    retranslate();
    (isFree ? m_revert : m_cancel)->setFocus();
}

QString RevertDialog::lead() const
{
    if (const int obstacles = static_cast<int>(m_trial.obstacles.size()); obstacles > 0)
        return tr("%n entry(s) cannot be put back as before: they have changed since. Nothing is reverted while they "
                  "stand in the way. Revert the later change sets first, or paint what you want by hand.",
            nullptr, obstacles);
    const QString what =
        tr("Every entry is put back as it was before: %1 added, %2 withdrawn. Nothing has changed since.")
            .arg(tr("%n entry(s)", nullptr, m_trial.added), tr("%n entry(s)", nullptr, m_trial.removed));
    const QString who = m_deltas->rowCount() > 0 ? tr("Who gains and who loses by it, by app:")
                                                 : tr("Nobody gains or loses access by it.");
    return what + u"\n\n"_s + who;
}

void RevertDialog::accept()
{
    if (!m_revert->isEnabled())
        return;
    m_revert->setEnabled(false);
    m_message->clear();
    m_request = m_context.api.access.revert(m_id, this, [this](Result<GrantChangeResult> answer) {
        if (answer) {
            QDialog::accept();
            Q_EMIT reverted(*answer);
            return;
        }
        m_message->tellError(tr("The change set was not reverted."), answer.error());
        // What has come in between is shown.
        if (answer.error().code == ErrorCode::conflict)
            return tryOut();
        m_revert->setEnabled(answer.error().code != ErrorCode::wrongState);
    });
}

void RevertDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RevertDialog::retranslate()
{
    setWindowTitle(tr("Revert change set no. %1?").arg(m_id.value()));
    m_lead->setText(lead());
    m_table->setAccessibleName(
        m_trial.obstacles.empty() ? tr("Who gains and who loses, by app") : tr("Entries that stand in the way"));
    m_cancel->setText(m_trial.obstacles.empty() ? tr("Cancel") : tr("Close"));
    m_revert->setText(tr("Revert"));
}

} // namespace wardport::console
