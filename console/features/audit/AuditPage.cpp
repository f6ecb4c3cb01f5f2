// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/AuditPage.h"

#include "console/features/audit/AuditChoices.h"
#include "console/features/audit/AuditColumns.h"
#include "console/features/audit/ChangesView.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/RawRecord.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateSaver.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include "shared/json/JsonWriter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr DateRange standardRange{DateRange::Span::Days30};
} // namespace

AuditPage::AuditPage(PageContext& pageContext, QWidget* parent)
    : PageWidget(pageContext, parent)
    , m_model(auditColumns(),
          [this](const PageQuery& query, PagedModel<OperationEntry>::Answer answer) {
              OperationFilter wanted = filter();
              wanted.limit = query.limit;
              wanted.cursor = query.cursor;
              wanted.sort = query.sort;
              m_list = context().api.operations.list(wanted, this, std::move(answer));
          })
    , m_filters(new FilterBar(this))
    , m_table(new TableView(this))
    , m_states(new StateStack(m_table, this))
    , m_drawer(new Drawer(m_states, this))
    , m_record(new RecordView({}, this))
    , m_changes(new ChangesView(pageContext, this))
    , m_history(new QPushButton(this))
    , m_raw(new RawRecord(this))
{
    setObjectName(u"auditPage"_s);
    buildFilters();
    buildList();
    m_drawer->setContent(buildDetail());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_filters);
    column->addWidget(m_drawer, 1);
    new StateSaver(this, u"audit"_s);
    retranslate();
}

void AuditPage::buildFilters()
{
    m_filters->addSearch([] { return tr("Object or administrator"); });
    if (context().may(Permission::administratorsRead))
        m_filters->addChoice(u"actor"_s, [] { return tr("Administrator"); }, {});
    m_filters->addChoice(
        u"action"_s, [] { return tr("Action"); }, actionChoices());
    m_filters->addChoice(
        u"objectType"_s, [] { return tr("Kind of object"); }, objectTypeChoices());
    m_filters->addChoice(u"object"_s, [] { return tr("Object"); }, {});
    m_filters->setChoiceShown(u"object"_s, false);
    m_filters->addDateRange(standardRange, true);
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_filters->setChoiceShown(u"object"_s, !m_filters->value(u"object"_s).isEmpty());
        m_model.reset();
    });
}

void AuditPage::buildList()
{
    m_table->setObjectName(u"operations"_s);
    m_table->setModel(&m_model);
    m_states->setEmptyNotice({.icon = u"audit"_s,
        .title = [] { return tr("No operations yet"); },
        .text = [] { return tr("Whatever administrators change is recorded here with its before and after."); }});
    m_states->setFilteredNotice([this] { return m_filters->isFiltered(); }, [this] { m_filters->clear(); });
    m_states->setErrorTitle([] { return tr("The operation log could not be loaded."); });
    m_states->bind(m_model.state());
    connect(m_states, &StateStack::retryRequested, this, [this] { m_model.retry(); });
    connect(m_table, &TableView::openRequested, this, [this](int row) { openEntry(m_model.row(row)); });
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        if (m_table->selectedRows().size() == 1)
            openEntry(m_model.row(index));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_drawer->isOpen() && now.isValid() && m_table->hasFocus())
            openEntry(m_model.row(now));
    });
    connect(m_table, &TableView::selectionChangedTo, this, &AuditPage::updateStatus);
    connect(&m_model.state(), &LoadState::changed, this, &AuditPage::updateStatus);
    connect(m_drawer, &Drawer::closed, this, [this] { m_open.reset(); });
}

QWidget* AuditPage::buildDetail()
{
    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    m_history->setObjectName(u"objectHistory"_s);
    m_history->setIcon(icon(u"history"_s));
    column->addWidget(m_changes);
    column->addWidget(m_record);
    column->addWidget(m_history, 0, Qt::AlignLeft);
    column->addWidget(m_raw);
    column->addStretch(1);
    connect(m_history, &QPushButton::clicked, this, [this] {
        OperationFilter object;
        object.objectType = m_open->objectType;
        object.objectId = m_open->objectId;
        keepTo(object, m_open->objectName);
    });
    return detail;
}

void AuditPage::loadActors()
{
    if (!context().may(Permission::administratorsRead))
        return;
    AdministratorFilter all;
    all.limit = 500;
    m_actorList = context().api.administrators.list(all, this, [this](Result<Page<Administrator>> answer) {
        if (!answer)
            return; // the list itself tells of a server that does not answer
        m_actors = answer->items;
        Choices choices;
        for (const Administrator& actor : m_actors) {
            OperationEntry named;
            named.actor = actor.username;
            named.actorName = actor.displayName;
            choices.push_back({actor.username, [named] { return actorText(named); }});
        }
        m_filters->setChoices(u"actor"_s, std::move(choices));
    });
}

OperationFilter AuditPage::filter() const
{
    OperationFilter wanted;
    const QDate today = hospitalToday();
    if (const DateRange range = m_filters->dateRange(); range.span != DateRange::Span::All) {
        wanted.from = range.begin(today, hospitalZone());
        wanted.until = range.end(today, hospitalZone());
    }
    const auto given = [](const QString& value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    wanted.q = given(m_filters->search());
    wanted.actor = given(m_filters->value(u"actor"_s));
    wanted.action = given(m_filters->value(u"action"_s));
    wanted.objectType = given(m_filters->value(u"objectType"_s));
    wanted.objectId = given(m_filters->value(u"object"_s));
    return wanted;
}

void AuditPage::setFilter(const OperationFilter& filter)
{
    m_filters->clear();
    m_filters->setSearch(filter.q.value_or(QString()));
    m_filters->setValue(u"actor"_s, filter.actor.value_or(QString()));
    m_filters->setValue(u"action"_s, filter.action.value_or(QString()));
    m_filters->setValue(u"objectType"_s, filter.objectType.value_or(QString()));
    m_filters->setValue(u"object"_s, filter.objectId.value_or(QString()));
    DateRange range{DateRange::Span::All};
    if (filter.from || filter.until) {
        // The end is excluded: midnight belongs to the day before.
        const Instant last = filter.until ? *filter.until - std::chrono::milliseconds(1) : currentInstant();
        range = {DateRange::Span::Custom, hospitalDay(filter.from.value_or(last)), hospitalDay(last)};
    }
    m_filters->setDateRange(range);
}

void AuditPage::keepTo(const OperationFilter& object, const QString& name)
{
    const QString id = object.objectId.value_or(QString());
    {
        const QSignalBlocker once(m_filters);
        m_filters->setChoices(u"object"_s, {{id, fixedText(name.isEmpty() ? id : name)}});
        setFilter(object);
    }
    m_filters->setChoiceShown(u"object"_s, !id.isEmpty());
    m_drawer->close();
    m_model.reset();
}

void AuditPage::refresh()
{
    if (m_actors.empty())
        loadActors();
    m_model.refresh();
}

void AuditPage::showTarget(const PageTarget& target)
{
    if (const auto* wanted = std::get_if<OperationFilter>(&target))
        keepTo(*wanted, {});
}

void AuditPage::openEntry(const OperationEntry& entry)
{
    m_open = entry;
    m_drawer->setTitle(operationText(entry.action), entry.objectName);
    m_changes->setEntry(entry);
    m_record->setLines({
        {u"at"_s, [] { return tr("Time"); }, [at = entry.at] { return formatDateTime(at); }},
        {u"actor"_s, [] { return tr("Administrator"); }, [entry] { return actorText(entry); }},
        {u"role"_s, [] { return tr("Role"); },
            [role = entry.role] { return role == Role::none ? QString() : text(role); }},
        {u"objectType"_s, [] { return tr("Kind of object"); },
            [type = entry.objectType] { return objectTypeText(type); }},
        {u"objectId"_s, [] { return tr("Object number"); }, fixedText(entry.objectId)},
        {u"address"_s, [] { return tr("Address"); }, fixedText(entry.address)},
        {u"requestId"_s, [] { return tr("Request"); }, fixedText(entry.requestId)},
    });
    m_history->setVisible(!entry.objectId.isEmpty());
    m_raw->setJson(json::toJson(entry));
    m_drawer->open();
}

void AuditPage::focusSearch()
{
    m_filters->focusSearch();
}

bool AuditPage::closeDetail()
{
    const bool wasOpen = m_drawer->isOpen();
    m_drawer->close();
    return wasOpen;
}

void AuditPage::updateStatus()
{
    PageStatus now = status();
    now.rows = m_model.total();
    now.isEstimate = m_model.isTotalEstimate();
    now.selected = int(m_table->selectedRows().size());
    if (m_model.state().phase() == LoadState::Loaded || m_model.state().phase() == LoadState::Empty)
        now.updatedAt = currentInstant();
    setStatus(now);
}

void AuditPage::retranslate()
{
    m_table->setAccessibleName(tr("Operations"));
    m_history->setText(tr("Show this object's history"));
    if (m_open)
        m_drawer->setTitle(operationText(m_open->action), m_open->objectName);
}

} // namespace wardport::console
