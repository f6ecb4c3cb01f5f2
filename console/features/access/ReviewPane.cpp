// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/ReviewPane.h"

#include "console/features/access/ConflictPane.h"
#include "console/features/access/DeltaColumns.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/DateField.h"
#include "console/ui/Form.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype namesShown = 8;

/// "changes[12].subjectId" → 12.
std::optional<size_t> lineOf(const QString& field)
{
    if (!field.startsWith(u"changes["))
        return std::nullopt;
    bool ok = false;
    const qsizetype end = field.indexOf(u']');
    const uint number = QStringView(field).mid(8, end - 8).toUInt(&ok);
    return ok ? std::optional<size_t>(number) : std::nullopt;
}

} // namespace

ReviewPane::ReviewPane(PageContext& context, const MatrixModel& model, PendingChanges& pending,
    PendingConflicts& conflicts, ReviewDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_pending(pending)
    , m_conflicts(conflicts)
    , m_draft(draft)
    , m_message(new MessageBar(this))
    , m_conflictPane(new ConflictPane(context, conflicts, this))
    , m_summary(new QLabel)
    , m_warnings(new QWidget)
    , m_warningLines(new QVBoxLayout(m_warnings))
    , m_deltas(new TableModel<AccessDelta>(deltaColumns(context), this))
    , m_table(new TableView)
    , m_people(new QLabel)
    , m_form(new Form(this))
    , m_blocked(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"reviewPane"_s);
    buildUi();
    connect(m_stack, &StateStack::retryRequested, this, &ReviewPane::tryOut);
    connect(m_table, &TableView::selectionChangedTo, this, &ReviewPane::showPeople);
    connect(m_apply, &QPushButton::clicked, this, &ReviewPane::apply);
    connect(m_form, &Form::changed, this, &ReviewPane::followDraft);
    connect(&pending, &PendingChanges::changed, this, [this] {
        if (!m_applyRequest.isRunning())
            tryOut();
    });
    connect(&conflicts, &PendingConflicts::changed, this, &ReviewPane::followConflicts);
    connect(&Theme::current(), &Theme::changed, this, &ReviewPane::retranslate);
    retranslate();
    m_conflicts.startOver();
    tryOut();
}

void ReviewPane::buildUi()
{
    QPlainTextEdit* note = m_form->addMultiline(
        u"note"_s, [] { return tr("&Note"); }, [] { return tr("Why; it stays in the history."); }, 2);
    note->setTabChangesFocus(true);
    m_form->addDate(
        u"effectiveFrom"_s, [] { return tr("&Effective from"); },
        [] { return tr("Withdrawals take effect at once all the same."); });
    m_form->setText(u"note"_s, m_draft.note);
    m_form->setDate(u"effectiveFrom"_s, m_draft.effectiveFrom);
    m_blocked->setObjectName(u"applyBlocked"_s);
    m_blocked->setWordWrap(true);
    m_blocked->hide();
    m_conflictPane->hide();
    m_apply->setObjectName(u"apply"_s);
    setButtonKind(m_apply, ButtonKind::Primary);

    m_stack = new StateStack(buildOutcome(), this);
    m_stack->setErrorTitle([] { return tr("What the changes come to could not be found out."); });
    m_stack->setEmptyNotice({.icon = u"check"_s,
        .title = [] { return tr("Nothing pending"); },
        .text = [] { return tr("Paint cells of the matrix, then see here who gains and who loses by it."); }});
    m_stack->bind(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_conflictPane, 1);
    column->addWidget(m_stack, 1);
    column->addWidget(m_form);
    column->addWidget(m_blocked);
    column->addWidget(m_apply);
}

QWidget* ReviewPane::buildOutcome()
{
    auto* outcome = new QWidget(this);
    m_summary->setObjectName(u"reviewSummary"_s);
    m_summary->setWordWrap(true);
    m_warnings->setObjectName(u"reviewWarnings"_s);
    m_warningLines->setContentsMargins(0, 0, 0, 0);
    m_warningLines->setSpacing(Theme::Grid / 2);
    m_table->setObjectName(u"deltas"_s);
    m_table->setModel(m_deltas);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setObjectName(u"reviewPeople"_s);
    m_people->setWordWrap(true);
    m_people->setFont(Theme::current().font(TextStyle::Caption));
    m_people->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_summary);
    column->addWidget(m_warnings);
    column->addWidget(m_table, 1);
    column->addWidget(m_people);
    return outcome;
}

void ReviewPane::followDraft()
{
    const std::optional<QDate> before = m_draft.effectiveFrom;
    m_draft.note = m_form->text(u"note"_s);
    m_draft.effectiveFrom = m_form->date(u"effectiveFrom"_s);
    Q_EMIT draftChanged();
    if (m_draft.effectiveFrom != before)
        tryOut();
}

void ReviewPane::tryOut()
{
    m_entries = m_conflicts.entriesToTry();
    m_origins = PendingChanges::lines(m_entries).origins;
    m_trialRequest.drop();
    m_isTrying = false;
    m_apply->setEnabled(false);
    if (m_pending.isEmpty()) {
        m_message->clear();
        m_conflicts.clear();
        m_deltas->setRows({});
        m_state.finish(true);
        return;
    }
    if (m_entries.empty())
        return followConflicts();
    m_state.begin();
    m_isTrying = true;
    m_trialRequest = m_context.api.access.apply(m_draft.input(m_entries, m_pending.basedOn(), true), this,
        [this](Result<GrantChangeResult> answer) { takeTrial(std::move(answer)); });
}

void ReviewPane::takeTrial(Result<GrantChangeResult> answer)
{
    m_isTrying = false;
    if (!answer) {
        if (answer.error().field == u"basedOn") {
            // The server went back to an older state: all that was changed is held against what was painted.
            m_pending.forgetBase();
            return tryOut();
        }
        if (lineOf(answer.error().field)) {
            // A single line is refused: that is told with the way out, the others are as good as before.
            m_state.finish(false);
            m_trial = {};
            showTrial();
            m_apply->setEnabled(false);
            tellRefusal(answer.error());
            return;
        }
        m_conflictPane->hide();
        m_stack->show();
        m_state.fail(answer.error());
        return;
    }
    if (!m_isTold)
        m_message->clear();
    m_isTold = false;
    m_trial = std::move(*answer);
    m_state.finish(false);
    m_conflicts.take(m_entries, m_origins, m_trial);
    showTrial();
    m_apply->setEnabled(m_conflicts.all().empty() && m_trial.added + m_trial.removed > 0);
    if (!m_conflicts.all().empty())
        Q_EMIT conflictsFound();
}

/// Once all of it is decided, what is left is tried on what the others left. Not while a trial is on its way: what was
/// painted since the last one may meet more.
void ReviewPane::followConflicts()
{
    const int undecided = m_conflicts.undecided();
    m_conflictPane->setVisible(undecided > 0);
    m_stack->setVisible(undecided == 0);
    m_blocked->setVisible(undecided > 0);
    if (undecided > 0) {
        m_apply->setEnabled(false);
        retranslate();
        return;
    }
    if (m_isTrying)
        return;
    if (m_conflicts.isMoreToCome()) {
        if (!m_conflicts.entriesToTry().empty())
            return tryOut();
        m_conflicts.startOver();
    }
    if (m_conflicts.all().empty() || m_pending.isEmpty())
        return;
    m_pending.rebase(m_conflicts.version());
    tryOut();
}

void ReviewPane::showTrial()
{
    m_deltas->merge(felt(m_trial.deltas));
    retranslate();
}

QStringList ReviewPane::warnings() const
{
    QStringList lines;
    const auto has = [&](auto&& holds) { return std::ranges::any_of(m_entries, holds); };
    if (m_trial.added + m_trial.removed == 0)
        lines << tr("Nothing would change: all of it already stands.");
    if (has([](const auto& e) { return e.subject.subject.subjectType == SubjectType::everyone; }))
        lines << tr("Everyone in a hospital is meant, also those who join later.");
    if (has([](const auto& e) {
            return e.stroke.paint == Paint::deny && e.subject.subject.subjectType != SubjectType::person;
        }))
        lines << tr("A denial for a department or group wins over the allowances of its people.");
    QStringList closed;
    for (const AccessDelta& delta : m_deltas->rows()) {
        const App* app = m_context.apps.find(delta.appId);
        if (app && delta.gain > 0 && app->state != AppState::published && app->state != AppState::trial)
            closed << m_context.apps.name(delta.appId);
    }
    if (!closed.isEmpty())
        lines << tr("Not open to anybody at present: %1").arg(closed.join(tr(", ", "between apps")));
    int losing = 0;
    for (const AccessDelta& delta : m_trial.deltas)
        losing += delta.lose;
    if (losing > 0)
        lines << tr("Access is lost %n time(s).", nullptr, losing);
    if (m_draft.effectiveFrom && m_trial.removed > 0)
        lines << tr("What is withdrawn ends at once, not on %1.").arg(formatDate(*m_draft.effectiveFrom));
    return lines;
}

void ReviewPane::showPeople()
{
    const std::vector<int> selected = m_table->selectedRows();
    if (selected.empty()) {
        m_people->setText(m_deltas->rows().empty() ? QString() : tr("Select an app to see who."));
        return;
    }
    const AccessDelta& delta = m_deltas->row(selected.front());
    QStringList lines;
    if (delta.gain > 0)
        lines << tr("Gain: %1").arg(names(delta.gainSample, delta.gain));
    if (delta.lose > 0)
        lines << tr("Lose: %1").arg(names(delta.loseSample, delta.lose));
    m_people->setText(lines.join(u'\n'));
}

QString ReviewPane::names(const std::vector<PersonId>& sample, int all) const
{
    QStringList names;
    for (const PersonId id : sample) {
        const MatrixModel::Row* row = m_model.find({SubjectType::person, id.value()});
        if (row && names.size() < namesShown)
            names << row->name;
    }
    const QString joined = names.join(tr(", ", "between names"));
    const int others = all - static_cast<int>(names.size());
    if (names.isEmpty())
        return tr("%n people", nullptr, all);
    return others == 0 ? joined : tr("%1 and %n others", nullptr, others).arg(joined);
}

QString ReviewPane::nameOf(const PendingChanges::Entry& entry) const
{
    return tr("%1 · %2", "who, app").arg(entry.subject.name, m_context.apps.name(entry.app));
}

void ReviewPane::tellRefusal(const Error& error)
{
    const auto line = lineOf(error.field);
    if (!line || *line >= m_origins.size()) {
        m_message->tellError(tr("The changes were not applied; they are still pending."), error,
            {[] { return tr("Try again"); }, [this] { apply(); }});
        return;
    }
    const PendingChanges::Entry entry = m_entries[m_origins[*line]];
    QString why = text(error.code);
    if (error.code == ErrorCode::notFound)
        why = tr("it no longer exists, or is outside your scope");
    else if (error.detail == u"inactive"_s)
        why = tr("the person or department is disabled");
    else if (error.detail == u"retired"_s)
        why = tr("the app is retired");
    else if (error.code == ErrorCode::outOfRange)
        why = tr("its time would be over before it begins");
    m_message->tell(StateRole::Error, tr("%1 cannot be changed: %2").arg(nameOf(entry), why),
        {[] { return tr("Leave it out"); },
            [this, entry] {
                m_pending.apply({{entry.subject, entry.app, std::nullopt}});
            }});
}

void ReviewPane::apply()
{
    if (m_entries.empty() || m_applyRequest.isRunning())
        return;
    m_message->clear();
    m_apply->setEnabled(false);
    m_form->setEnabled(false);
    m_applyRequest = m_context.api.access.apply(m_draft.input(m_entries, m_pending.basedOn(), false), this,
        [this](Result<GrantChangeResult> answer) { takeApplied(std::move(answer)); });
}

void ReviewPane::takeApplied(Result<GrantChangeResult> answer)
{
    m_form->setEnabled(true);
    m_apply->setEnabled(true);
    if (!answer) {
        if (answer.error().code == ErrorCode::conflict) {
            m_message->tell(StateRole::Warning,
                tr("Nothing was applied: in the meantime somebody else changed what you are changing."));
            m_isTold = true;
            return tryOut();
        }
        if (m_form->showProblems({answer.error()}).empty())
            return;
        tellRefusal(answer.error());
        return;
    }
    m_draft = {};
    m_pending.settle(m_entries);
    Q_EMIT applied(*answer);
}

void ReviewPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewPane::retranslate()
{
    m_apply->setText(tr("Apply %n change(s)", nullptr, static_cast<int>(m_entries.size())));
    m_blocked->setText(
        tr("Decide about %n more line(s), then the rest can be applied.", nullptr, m_conflicts.undecided()));
    m_table->setAccessibleName(tr("Who gains and who loses, by app"));
    m_summary->setText(
        tr("%1 added, %2 withdrawn", "entries")
            .arg(tr("%n entry(s)", nullptr, m_trial.added), tr("%n entry(s)", nullptr, m_trial.removed)));
    while (QLayoutItem* item = m_warningLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : warnings()) {
        auto* label = new QLabel(line, m_warnings);
        label->setWordWrap(true);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::current().state(StateRole::Warning).text);
        label->setPalette(palette);
        m_warningLines->addWidget(label);
    }
    m_warnings->setVisible(m_warningLines->count() > 0);
    showPeople();
}

} // namespace wardport::console
