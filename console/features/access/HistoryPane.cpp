// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/HistoryPane.h"

#include "console/features/access/CellWords.h"
#include "console/features/access/RevertDialog.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

static QString rowKey(const HistoryLine& line)
{
    return QString::number(line.id);
}

namespace {

QString lineCount(const GrantChangeSet& set)
{
    return u"+%1 −%2"_s.arg(formatNumber(set.added), formatNumber(set.removed));
}

Columns<GrantChangeSet> setColumns()
{
    return {{.key = u"createdAt"_s,
                .title = [] { return HistoryPane::tr("When"); },
                .text = [](const GrantChangeSet& s) { return formatDateTime(s.createdAt); },
                .width = 152,
                .sortable = false},
        {.key = u"note"_s,
            .title = [] { return HistoryPane::tr("Note"); },
            .text =
                [](const GrantChangeSet& s) {
                    return s.reverts ? HistoryPane::tr("Reverts no. %1").arg(s.reverts->value()) : s.note;
                },
            .width = 160,
            .sortable = false},
        {.key = u"lines"_s,
            .title = [] { return HistoryPane::tr("Entries"); },
            .text = lineCount,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 80,
            .sortable = false},
        {.key = u"createdByName"_s,
            .title = [] { return HistoryPane::tr("By"); },
            .text = [](const GrantChangeSet& s) { return s.createdByName; },
            .width = 96,
            .sortable = false}};
}

Columns<HistoryLine> lineColumns()
{
    return {{.key = u"operation"_s,
                .title = [] { return HistoryPane::tr("Change"); },
                .text =
                    [](const HistoryLine& l) {
                        return l.operation == GrantOperation::add
                            ? HistoryPane::tr("+ %1", "line added").arg(text(l.effect))
                            : HistoryPane::tr("− %1", "line withdrawn").arg(text(l.effect));
                    },
                .width = 88},
        {.key = u"subject"_s,
            .title = [] { return HistoryPane::tr("Who"); },
            .text = [](const HistoryLine& l) { return l.subjectName; },
            .width = 120},
        {.key = u"app"_s,
            .title = [] { return HistoryPane::tr("App"); },
            .text = [](const HistoryLine& l) { return l.appName; },
            .width = 120},
        {.key = u"window"_s,
            .title = [] { return HistoryPane::tr("Valid"); },
            .text = [](const HistoryLine& l) { return CellWords::window(l.validFrom, l.validUntil); },
            .width = 120}};
}

} // namespace

HistoryPane::HistoryPane(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sets(new PagedModel<GrantChangeSet>(
          setColumns(),
          [this](const PageQuery& query, PagedModel<GrantChangeSet>::Answer answer) {
              GrantChangeSetFilter filter;
              static_cast<PageQuery&>(filter) = query;
              m_context.api.access.changeSets(filter, this, std::move(answer));
          },
          this))
    , m_lines(new TableModel<HistoryLine>(lineColumns(), this))
    , m_list(new TableView(this))
    , m_lineList(new TableView(this))
    , m_detail(new QWidget(this))
    , m_about(new QLabel(m_detail))
    , m_revert(new QPushButton(m_detail))
    , m_message(new MessageBar(this))
{
    setObjectName(u"historyPane"_s);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"historySplitter"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(buildDetail());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_message);
    column->addWidget(halves, 1);
    connect(m_list, &TableView::selectionChangedTo, this, &HistoryPane::select);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPane::askRevert);
    m_detail->hide();
    retranslate();
    m_sets->reset();
}

QWidget* HistoryPane::buildList()
{
    m_list->setObjectName(u"changeSets"_s);
    m_list->setModel(m_sets);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* stack = new StateStack(m_list, this);
    stack->setErrorTitle([] { return tr("The history could not be loaded."); });
    stack->setEmptyNotice({.icon = u"history"_s,
        .title = [] { return tr("No changes yet"); },
        .text =
            [] {
                return tr("Every set of changes that is applied stands here, with its author, and can be reverted.");
            }});
    stack->bind(m_sets->state());
    connect(stack, &StateStack::retryRequested, this, [this] { m_sets->retry(); });
    return stack;
}

QWidget* HistoryPane::buildDetail()
{
    m_about->setObjectName(u"changeSetAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_lineList->setObjectName(u"changeSetLines"_s);
    m_lineList->setModel(m_lines);
    m_revert->setObjectName(u"revert"_s);
    setButtonKind(m_revert, ButtonKind::Danger);
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, Theme::Grid, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_about);
    column->addWidget(m_lineList, 1);
    column->addWidget(m_revert, 0, Qt::AlignLeft);
    return m_detail;
}

void HistoryPane::select()
{
    const std::vector<int> selected = m_list->selectedRows();
    if (selected.empty())
        return;
    m_detailRequest = m_context.api.access.changeSet(m_sets->row(selected.front()).id, this,
        [this](Result<GrantChangeSetDetail> answer) { take(std::move(answer)); });
}

void HistoryPane::take(Result<GrantChangeSetDetail> answer)
{
    if (!answer) {
        m_message->tellError(tr("The change set could not be loaded."), answer.error(),
            {[] { return tr("Try again"); }, [this] { select(); }});
        return;
    }
    // Read anew after a revert, it does not silence what was said of it.
    if (!m_shown || m_shown->id != answer->id || m_message->role() == StateRole::Error)
        m_message->clear();
    m_shown = std::move(*answer);
    std::vector<HistoryLine> lines;
    lines.reserve(m_shown->lines.size());
    for (const GrantChangeLine& line : m_shown->lines)
        lines.push_back({line, static_cast<int>(lines.size())});
    m_lines->setRows(std::move(lines));
    m_detail->show();
    retranslate();
}

void HistoryPane::askRevert()
{
    if (!m_shown)
        return;
    auto* dialog = new RevertDialog(m_context, m_shown->id, this);
    connect(dialog, &RevertDialog::reverted, this, [this](const GrantChangeResult& result) {
        m_message->tellOk(tr("Reverted."));
        m_sets->refresh();
        select();
        Q_EMIT reverted(result);
    });
    dialog->open();
}

void HistoryPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPane::retranslate()
{
    m_list->setAccessibleName(tr("Change sets"));
    m_lineList->setAccessibleName(tr("Entries of the change set"));
    m_revert->setText(tr("Revert …"));
    if (!m_shown)
        return;
    QStringList about{tr("No. %1 by %2").arg(m_shown->id.value()).arg(m_shown->createdByName)};
    if (!m_shown->note.isEmpty())
        about << m_shown->note;
    if (m_shown->effectiveFrom)
        about << tr("Effective from %1").arg(formatDateTime(*m_shown->effectiveFrom));
    if (m_shown->revertedBy)
        about << tr("Reverted by no. %1").arg(m_shown->revertedBy->value());
    const int all = m_shown->added + m_shown->removed;
    if (const int shown = m_lines->rowCount(); shown < all)
        about << tr("The first %1 of %2 entries").arg(formatNumber(shown), formatNumber(all));
    m_about->setText(about.join(u'\n'));
    m_revert->setVisible(m_context.may(Permission::accessWrite) && !m_shown->revertedBy);
}

} // namespace wardport::console
