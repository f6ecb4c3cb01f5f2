// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/ConflictPane.h"

#include "console/features/access/CellWords.h"
#include "console/page/Format.h"
#include "console/ui/Icons.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;
using Conflict = PendingConflicts::Conflict;

static QString rowKey(const Conflict& conflict)
{
    const Subject& subject = conflict.mine.subject.subject;
    return u"%1.%2.%3"_s.arg(static_cast<int>(subject.subjectType))
        .arg(subject.subjectId)
        .arg(conflict.mine.app.value());
}

namespace {

enum Scope { Chosen, All, FirstApp };

Columns<Conflict> conflictColumns(PageContext& context)
{
    return {{.key = u"who"_s,
                .title = [] { return ConflictPane::tr("Who"); },
                .text = [](const Conflict& c) { return c.mine.subject.name; },
                .width = 104},
        {.key = u"app"_s,
            .title = [] { return ConflictPane::tr("App"); },
            .text = [&context](const Conflict& c) { return context.apps.name(c.mine.app); },
            .width = 112},
        {.key = u"mine"_s,
            .title = [] { return ConflictPane::tr("Mine"); },
            .text =
                [](const Conflict& c) {
                    return c.kept ? ConflictPane::tr("%1 (kept)").arg(CellWords::stroke(c.mine.stroke))
                                  : CellWords::stroke(c.mine.stroke);
                },
            .width = 104},
        {.key = u"theirs"_s,
            .title = [] { return ConflictPane::tr("Theirs"); },
            .text = [](const Conflict& c) { return CellWords::change(c.theirs.theirs); },
            .width = 136}};
}

} // namespace

ConflictPane::ConflictPane(PageContext& context, PendingConflicts& conflicts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflicts(conflicts)
    , m_rows(new TableModel<Conflict>(conflictColumns(context), this))
    , m_table(new TableView(this))
    , m_headline(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_scopeLabel(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_keep(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"conflictPane"_s);
    buildUi();
    connect(m_table, &TableView::selectionChangedTo, this, &ConflictPane::followSelection);
    connect(m_scope, &QComboBox::activated, this, &ConflictPane::selectScope);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_conflicts.keepMine(selected()); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_conflicts.takeTheirs(selected()); });
    connect(&conflicts, &PendingConflicts::changed, this, &ConflictPane::follow);
    connect(&Theme::current(), &Theme::changed, this, &ConflictPane::retranslate);
    follow();
}

void ConflictPane::buildUi()
{
    m_headline->setObjectName(u"conflictHeadline"_s);
    m_headline->setFont(Theme::current().font(TextStyle::Strong));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_table->setObjectName(u"conflicts"_s);
    m_table->setModel(m_rows);
    m_detail->setObjectName(u"conflictDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_scope->setObjectName(u"conflictScope"_s);
    m_scopeLabel->setBuddy(m_scope);
    m_keep->setObjectName(u"keepMine"_s);
    m_take->setObjectName(u"takeTheirs"_s);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(Theme::Grid);
    choice->addWidget(m_scopeLabel);
    choice->addWidget(m_scope, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_take);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_headline);
    column->addWidget(m_hint);
    column->addLayout(choice);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addLayout(buttons);
}

void ConflictPane::follow()
{
    m_rows->merge(m_conflicts.all());
    retranslate();
}

std::vector<PendingConflicts::Key> ConflictPane::selected() const
{
    std::vector<PendingConflicts::Key> keys;
    for (const int row : m_table->selectedRows()) {
        const PendingChanges::Entry& mine = m_rows->row(row).mine;
        keys.emplace_back(mine.subject.subject, mine.app);
    }
    return keys;
}

void ConflictPane::fillScopes()
{
    std::map<AppId, int> apps;
    for (const Conflict& conflict : m_rows->rows())
        ++apps[conflict.mine.app];
    const QSignalBlocker silent(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("the lines chosen below"));
    m_scope->addItem(tr("all %n line(s)", nullptr, m_rows->rowCount()));
    for (const auto& [app, count] : apps)
        m_scope->addItem(tr("%1 · %n line(s)", "app", count).arg(m_context.apps.name(app)), app.value());
}

void ConflictPane::selectScope(int index)
{
    QItemSelection rows;
    const qint64 app = m_scope->itemData(index).toLongLong();
    for (int row = 0; row < m_rows->rowCount() && index != Chosen; ++row) {
        if (index == All || m_rows->row(row).mine.app.value() == app)
            rows.select(m_rows->index(row, 0), m_rows->index(row, m_rows->columnCount() - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const QSignalBlocker silent(m_scope);
    m_scope->setCurrentIndex(index);
}

void ConflictPane::followSelection()
{
    const std::vector<int> rows = m_table->selectedRows();
    const int count = static_cast<int>(rows.size());
    for (QPushButton* button : {m_keep, m_take})
        button->setEnabled(count > 0);
    m_keep->setText(tr("Keep mine (%n)", nullptr, count));
    m_take->setText(tr("Take theirs (%n)", nullptr, count));
    const QSignalBlocker silent(m_scope);
    m_scope->setCurrentIndex(count == m_rows->rowCount() && count > 0 ? All : Chosen);
    if (count != 1) {
        m_detail->setText(count == 0 ? tr("Choose lines to see what meets what.") : QString());
        return;
    }
    const Conflict& conflict = m_rows->row(rows.front());
    m_detail->setText(
        tr("Mine: %1\n%2").arg(CellWords::stroke(conflict.mine.stroke), CellWords::theirs(conflict.theirs)));
}

QString ConflictPane::headline() const
{
    const std::vector<Conflict>& all = m_conflicts.all();
    if (all.empty())
        return {};
    const int count = static_cast<int>(all.size());
    const GrantConflict& first = all.front().theirs;
    const bool isOneSet = std::ranges::all_of(
        all, [&](const Conflict& each) { return each.theirs.changeSetId == first.changeSetId; });
    return isOneSet ? tr("%n of your changes meet what %1 changed at %2.", nullptr, count)
                          .arg(first.changedByName, CellWords::moment(first.changedAt))
                    : tr("%n of your changes meet what others changed since.", nullptr, count);
}

void ConflictPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConflictPane::retranslate()
{
    QPalette palette = m_headline->palette();
    palette.setColor(QPalette::WindowText, Theme::current().state(StateRole::Warning).text);
    m_headline->setPalette(palette);
    m_headline->setText(headline());
    m_hint->setText(m_conflicts.isMoreToCome()
            ? tr("Mine overwrites theirs; theirs drops my change. These are the first; the others come next.")
            : tr("Mine overwrites theirs; theirs drops my change."));
    m_scopeLabel->setText(tr("&Decide for"));
    m_table->setAccessibleName(tr("Changes of mine that meet those of others"));
    fillScopes();
    followSelection();
}

} // namespace wardport::console
