// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/AccessPage.h"

#include "console/features/access/CellWords.h"
#include "console/features/access/ExplainPane.h"
#include "console/features/access/HistoryPane.h"
#include "console/features/access/PaintBar.h"
#include "console/features/access/PendingBar.h"
#include "console/features/access/RevertDialog.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/Drawer.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"

#include <QMenu>
#include <QShortcut>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t askAboveByHead = 40;  ///< a click on a head is easily more than one meant
constexpr size_t askAboveByDrag = 400;
constexpr int widePane = 520;

} // namespace

/// What is painted, reviewed and applied, and the panes that tell of it.

void AccessPage::wireEditing()
{
    connect(m_pendingBar, &PendingBar::discardRequested, this, &AccessPage::discard);
    connect(m_pendingBar, &PendingBar::reviewRequested, this, &AccessPage::openReview);
    if (!m_mayWrite)
        return;
    connect(m_paintBar, &PaintBar::toolChanged, m_view, &MatrixView::setTool);
    connect(m_view, &MatrixView::toolRequested, this, &AccessPage::paintSelection);
    connect(m_view, &MatrixView::paintRequested, this, [this](const MatrixModel::Range& range) {
        const Stroke stroke = m_paintBar->stroke(m_view->tool());
        paint(m_model.edits(range, stroke), stroke, askAboveByDrag);
    });
    connect(m_view, &MatrixView::rowPaintRequested, this, [this](int row) {
        const Stroke stroke = m_paintBar->stroke(m_view->tool());
        paint(m_model.rowEdits(row, stroke), stroke, askAboveByHead);
    });
    connect(m_view, &MatrixView::columnPaintRequested, this, [this](int column) {
        const Stroke stroke = m_paintBar->stroke(m_view->tool());
        paint(m_model.columnEdits(column, stroke), stroke, askAboveByHead);
    });
    const auto shortcut = [this](const QKeySequence& keys, void (PendingChanges::*verb)()) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, &m_pending, verb);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &PendingChanges::undo);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Y), &PendingChanges::redo);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &PendingChanges::redo);
}

void AccessPage::paintSelection(MatrixTool tool)
{
    const Stroke stroke = m_paintBar->stroke(tool);
    paint(m_model.edits(m_view->selection(), stroke), stroke, askAboveByDrag);
}

void AccessPage::paint(std::vector<PendingChanges::Edit> edits, const Stroke& stroke, size_t askAbove)
{
    if (stroke.from && stroke.until && *stroke.from >= *stroke.until) {
        m_message->tell(StateRole::Warning, tr("The validity ends before it begins."));
        return;
    }
    if (edits.size() <= askAbove) {
        m_pending.apply(edits);
        return;
    }
    Question question;
    question.title = questionFor(edits, stroke);
    question.text = tr("The cells are only marked. Nothing changes before it is reviewed and applied.");
    question.accept = tr("Mark %n cell(s)", nullptr, static_cast<int>(edits.size()));
    Confirm::ask(this, question, [this, edits = std::move(edits)] { m_pending.apply(edits); });
}

QString AccessPage::questionFor(const std::vector<PendingChanges::Edit>& edits, const Stroke& stroke) const
{
    std::set<Subject> rows;
    std::set<AppId> apps;
    for (const PendingChanges::Edit& edit : edits) {
        rows.insert(edit.subject.subject);
        apps.insert(edit.app);
    }
    const QString forRows = tr("%n row(s)", nullptr, static_cast<int>(rows.size()));
    const QString ofApps = tr("%n app(s)", nullptr, static_cast<int>(apps.size()));
    switch (stroke.paint) {
    case Paint::allow:
        return tr("Allow %1 for %2?", "3 apps for 12 rows").arg(ofApps, forRows);
    case Paint::deny:
        return tr("Deny %1 for %2?", "3 apps for 12 rows").arg(ofApps, forRows);
    case Paint::clear:
        return tr("Clear %1 for %2?", "3 apps for 12 rows").arg(ofApps, forRows);
    }
    return {};
}

void AccessPage::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"cellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_mayWrite) {
        const auto add = [&](const QString& icon, const QString& words, MatrixTool tool) {
            menu->addAction(console::icon(icon), words, this, [this, tool] { paintSelection(tool); });
        };
        add(u"check"_s, tr("Allow", "menu"), MatrixTool::allow);
        add(u"deny"_s, tr("Deny", "menu"), MatrixTool::deny);
        add(u"minus"_s, tr("Clear", "menu"), MatrixTool::clear);
        menu->addSeparator();
    }
    menu->addAction(icon(u"question"_s), tr("Why?"), this, &AccessPage::openExplanation);
    const Subject subject = m_model.row(m_view->current().row).subject;
    if (subject.subjectType == SubjectType::person && context().navigator.mayOpen(PageKind::people))
        menu->addAction(icon(u"user"_s), tr("Open the person"), this,
            [this, subject] { context().navigator.openPerson(PersonId{subject.subjectId}); });
    if (context().navigator.mayOpen(PageKind::apps))
        menu->addAction(icon(u"app"_s), tr("Open the app"), this,
            [this, app = m_model.app(m_view->current().column).id] { context().navigator.openApp(app); });
    menu->popup(globalPosition);
}

void AccessPage::discard()
{
    const int count = m_pending.counts().total();
    m_pending.discardAll();
    m_message->tell(StateRole::Info, tr("%n change(s) discarded.", nullptr, count),
        {[] { return tr("Undo"); },
            [this] {
                m_pending.undo();
                m_message->clear();
            }});
}

void AccessPage::restorePending()
{
    const std::optional<Instant> since = m_mayWrite ? m_store.restore() : std::nullopt;
    if (!since)
        return;
    m_message->tell(StateRole::Pending,
        tr("%n change(s) from %1 are still pending.", nullptr, m_pending.counts().total())
            .arg(CellWords::moment(*since)),
        {[] { return tr("Review …"); },
            [this] {
                m_message->clear();
                openReview();
            }});
}

/// A newer picture has come: which of the pending changes did somebody else change meanwhile? The review asks by itself.
void AccessPage::lookForConflicts()
{
    if (!hasPending()) {
        m_conflicts.clear();
        return;
    }
    if (!m_mayWrite || m_model.version() <= m_pending.basedOn() || m_model.version() == m_lookedAt)
        return;
    m_lookedAt = m_model.version();
    if (auto* pane = qobject_cast<ReviewPane*>(m_drawer->content()); pane != nullptr && m_drawer->isOpen())
        return pane->tryOut();
    m_conflicts.startOver();
    const std::vector<PendingChanges::Entry> entries = m_pending.entries();
    m_conflictRequest = context().api.access.apply(
        m_draft.input(entries, m_pending.basedOn(), true), this, [this, entries](Result<GrantChangeResult> answer) {
            // What cannot be tried is told by the review.
            if (answer)
                m_conflicts.take(entries, PendingChanges::lines(entries).origins, *answer);
        });
}

void AccessPage::openReview()
{
    m_conflictRequest.drop();
    auto* pane = new ReviewPane(context(), m_model, m_pending, m_conflicts, m_draft);
    connect(pane, &ReviewPane::applied, this, &AccessPage::takeApplied);
    connect(pane, &ReviewPane::draftChanged, &m_store, &PendingStore::saveSoon);
    connect(pane, &ReviewPane::conflictsFound, this, &AccessPage::widenDrawer);
    m_drawer->setContent(pane, true);
    retitleDrawer();
    m_drawer->open();
}

void AccessPage::widenDrawer()
{
    if (m_drawer->sizes().value(1) < widePane && m_drawer->width() > 2 * widePane)
        m_drawer->setSizes({m_drawer->width() - widePane, widePane});
}

void AccessPage::openHistory()
{
    auto* pane = new HistoryPane(context());
    connect(pane, &HistoryPane::reverted, this, &AccessPage::refresh);
    m_drawer->setContent(pane, true);
    retitleDrawer();
    m_drawer->open();
    widenDrawer();
}

void AccessPage::openExplanation()
{
    if (!m_view->current().isValid())
        return;
    if (qobject_cast<ExplainPane*>(m_drawer->content()) == nullptr || !m_drawer->isOpen()) {
        auto* pane = new ExplainPane(context(), m_mayWrite);
        connect(pane, &ExplainPane::clearRequested, this, &AccessPage::withdrawOwnLines);
        m_drawer->setContent(pane);
    }
    m_drawer->open();
    explainCurrent();
}

void AccessPage::explainCurrent()
{
    auto* pane = m_drawer ? qobject_cast<ExplainPane*>(m_drawer->content()) : nullptr;
    const MatrixView::Cell cell = m_view->current();
    if (pane == nullptr || !m_drawer->isOpen() || !cell.isValid() || cell.row >= m_model.rowCount()
        || cell.column >= m_model.columnCount())
        return;
    pane->explain(m_model.chain(cell.row), m_model.app(cell.column));
    retitleDrawer();
}

void AccessPage::withdrawOwnLines()
{
    const auto* pane = qobject_cast<ExplainPane*>(m_drawer->content());
    if (pane == nullptr)
        return;
    const MatrixModel::Row* row = m_model.find(pane->subject());
    // Also where the picture hides the line under something stronger: the pane has seen it.
    m_pending.apply({{{pane->subject(), row ? row->name : QString()}, pane->app(), Stroke{Paint::clear}}});
}

void AccessPage::takeApplied(const GrantChangeResult& result)
{
    m_drawer->close();
    MessageAction undo;
    if (result.changeSetId)
        undo = {[] { return tr("Revert …"); }, [this, id = *result.changeSetId] { askRevert(id); }};
    m_message->tell(StateRole::Ok,
        tr("Applied: %1 added, %2 withdrawn.")
            .arg(tr("%n entry(s)", nullptr, result.added), tr("%n entry(s)", nullptr, result.removed)),
        undo);
    refresh();
}

void AccessPage::askRevert(ChangeSetId id)
{
    auto* dialog = new RevertDialog(context(), id, this);
    connect(dialog, &RevertDialog::reverted, this, [this] {
        m_message->tellOk(tr("Reverted."));
        refresh();
    });
    dialog->open();
}

void AccessPage::retitleDrawer()
{
    if (!m_drawer)
        return;
    if (auto* pane = qobject_cast<ExplainPane*>(m_drawer->content())) {
        const MatrixView::Cell cell = m_view->current();
        if (pane != nullptr && cell.isValid() && cell.row < m_model.rowCount() && cell.column < m_model.columnCount())
            m_drawer->setTitle(m_model.row(cell.row).name, CellWords::appName(m_model.app(cell.column)));
    } else if (qobject_cast<HistoryPane*>(m_drawer->content())) {
        m_drawer->setTitle(tr("History"), tr("Change sets, the newest first"));
    } else if (qobject_cast<ReviewPane*>(m_drawer->content())) {
        m_drawer->setTitle(tr("Review"), tr("What the pending changes come to"));
    }
}

} // namespace wardport::console
