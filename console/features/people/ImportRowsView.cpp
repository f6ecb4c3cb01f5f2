// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportRowsView.h"

#include "console/features/people/ImportWords.h"
#include "console/page/Format.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ImportOutcome outcomes[] = {
    ImportOutcome::rejected, ImportOutcome::create, ImportOutcome::update, ImportOutcome::unchanged};

int countOf(const Import& import, ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::create:
        return import.creates;
    case ImportOutcome::update:
        return import.updates;
    case ImportOutcome::unchanged:
        return import.unchanged;
    case ImportOutcome::rejected:
        return import.rejected;
    }
    return 0;
}

} // namespace

ImportRowsView::ImportRowsView(ImportsApi& imports, QWidget* parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_outcomes(new QTabBar(this))
    , m_table(new TableView(this))
    , m_states(new StateStack(m_table, this))
    , m_model(columns(), [this](const PageQuery& query, auto answer) { fetch(query, std::move(answer)); })
{
    m_outcomes->setObjectName(u"importOutcomes"_s);
    m_outcomes->setDrawBase(false);
    m_outcomes->setExpanding(false);
    for (const ImportOutcome outcome : outcomes) {
        Q_UNUSED(outcome)
        m_outcomes->addTab(QString());
    }
    m_table->setObjectName(u"importRows"_s);
    m_table->setModel(&m_model);
    m_states->setEmptyNotice(
        {u"list"_s, [] { return tr("No rows"); }, [] { return tr("No row of the file comes to this."); }});
    m_states->setErrorTitle([] { return tr("The rows could not be loaded."); });
    m_states->bind(m_model.state());
    connect(m_states, &StateStack::retryRequested, this, [this] { m_model.retry(); });
    connect(m_outcomes, &QTabBar::currentChanged, this, [this] { m_model.reset(); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_outcomes);
    column->addWidget(m_states, 1);
    retranslate();
}

void ImportRowsView::show(const Import& import)
{
    m_import = import;
    retranslate();
    int first = 0;
    while (first < 3 && countOf(import, outcomes[first]) == 0)
        ++first;
    const QSignalBlocker quiet(m_outcomes);
    m_outcomes->setCurrentIndex(first);
    m_model.reset();
}

Columns<ImportRow> ImportRowsView::columns()
{
    return {
        {.key = u"rowNo"_s,
            .title = [] { return tr("Row"); },
            .text = [](const ImportRow& row) { return formatNumber(row.rowNo); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 72},
        {.key = u"staffNo"_s,
            .title = [] { return tr("Staff number"); },
            .text = [this](const ImportRow& row) { return cell(row, ImportField::staffNo); },
            .sortable = false},
        {.key = u"name"_s,
            .title = [] { return tr("Name"); },
            .text = [this](const ImportRow& row) { return cell(row, ImportField::name); },
            .sortable = false},
        {.key = u"details"_s,
            .title = [] { return tr("What is wrong, or changes"); },
            .text =
                [](const ImportRow& row) {
                    return row.problems.empty() ? importChangesText(row) : importProblemsText(row);
                },
            .width = 480,
            .sortable = false},
    };
}

QString ImportRowsView::cell(const ImportRow& row, ImportField field) const
{
    for (const ImportColumn& column : m_import.columns) {
        if (column.field == field && size_t(column.column) < row.cells.size())
            return row.cells[size_t(column.column)];
    }
    return {};
}

void ImportRowsView::fetch(const PageQuery& query, PagedModel<ImportRow>::Answer answer)
{
    ImportRowFilter filter;
    static_cast<PageQuery&>(filter) = query;
    filter.outcome = outcomes[size_t(std::max(0, m_outcomes->currentIndex()))];
    m_latest = m_imports.rows(m_import.id, filter, this, std::move(answer));
}

void ImportRowsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportRowsView::retranslate()
{
    m_outcomes->setAccessibleName(tr("Which rows to list"));
    m_table->setAccessibleName(tr("Rows of the file"));
    for (int i = 0; i < m_outcomes->count(); ++i)
        m_outcomes->setTabText(i,
            tr("%1 (%2)", "outcome, number of rows")
                .arg(badge(outcomes[i]).text, formatNumber(countOf(m_import, outcomes[i]))));
}

} // namespace wardport::console
