// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/OperationList.h"

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

OperationList::OperationList(PageContext& pageContext, QWidget* parent)
    : ListOf(pageContext, u"operations"_s, auditColumns(), parent)
    , m_record(new RecordView({}, this))
    , m_changes(new ChangesView(pageContext, this))
    , m_history(new QPushButton(this))
    , m_raw(new RawRecord(this))
{
    table().setObjectName(u"operations"_s);
    drawer().setObjectName(u"drawer"_s);
    buildFilters();
    states().setEmptyNotice({.icon = u"audit"_s,
        .title = [] { return tr("No operations yet"); },
        .text = [] { return tr("Whatever administrators change is recorded here with its before and after."); }});
    states().setErrorTitle([] { return tr("The operation log could not be loaded."); });
    drawer().setContent(buildDetail());
    offerExport(u"operations"_s, [] { return tr("Operations"); });
    connect(&drawer(), &Drawer::closed, this, [this] { m_open.reset(); });
    retranslate();
}

void OperationList::buildFilters()
{
    filters().addSearch([] { return tr("Object or administrator"); });
    if (context().may(Permission::administratorsRead))
        filters().addChoice(u"actor"_s, [] { return tr("Administrator"); }, {});
    filters().addChoice(
        u"action"_s, [] { return tr("Action"); }, actionChoices());
    filters().addChoice(
        u"objectType"_s, [] { return tr("Kind of object"); }, objectTypeChoices());
    filters().addChoice(u"object"_s, [] { return tr("Object"); }, {});
    filters().setChoiceShown(u"object"_s, false);
    filters().addDateRange(standardRange, true);
}

void OperationList::filtersChanged()
{
    filters().setChoiceShown(u"object"_s, !filters().value(u"object"_s).isEmpty());
    model().reset();
}

QWidget* OperationList::buildDetail()
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

void OperationList::loadActors()
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
        filters().setChoices(u"actor"_s, std::move(choices));
    });
}

Request OperationList::fetch(const OperationFilter& filter, Answer answer)
{
    return context().api.operations.list(filter, this, std::move(answer));
}

OperationFilter OperationList::filter() const
{
    OperationFilter wanted;
    const QDate today = hospitalToday();
    if (const DateRange range = filters().dateRange(); range.span != DateRange::Span::All) {
        wanted.from = range.begin(today, hospitalZone());
        wanted.until = range.end(today, hospitalZone());
    }
    const auto given = [](const QString& value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    wanted.q = words();
    wanted.actor = given(filters().value(u"actor"_s));
    wanted.action = given(filters().value(u"action"_s));
    wanted.objectType = given(filters().value(u"objectType"_s));
    wanted.objectId = given(filters().value(u"object"_s));
    return wanted;
}

void OperationList::setFilter(const OperationFilter& filter)
{
    filters().clear();
    filters().setSearch(filter.q.value_or(QString()));
    filters().setValue(u"actor"_s, filter.actor.value_or(QString()));
    filters().setValue(u"action"_s, filter.action.value_or(QString()));
    filters().setValue(u"objectType"_s, filter.objectType.value_or(QString()));
    filters().setValue(u"object"_s, filter.objectId.value_or(QString()));
    DateRange range{DateRange::Span::All};
    if (filter.from || filter.until) {
        // The end is excluded: midnight belongs to the day before.
        const Instant last = filter.until ? *filter.until - std::chrono::milliseconds(1) : currentInstant();
        range = {DateRange::Span::Custom, hospitalDay(filter.from.value_or(last)), hospitalDay(last)};
    }
    filters().setDateRange(range);
}

void OperationList::keepTo(const OperationFilter& object, const QString& name)
{
    const QString id = object.objectId.value_or(QString());
    {
        const QSignalBlocker once(&filters());
        filters().setChoices(u"object"_s, {{id, fixedText(name.isEmpty() ? id : name)}});
        setFilter(object);
    }
    drawer().close();
    filtersChanged();
}

void OperationList::refresh()
{
    if (m_actors.empty())
        loadActors();
    model().refresh();
}

void OperationList::showTarget(const PageTarget& target)
{
    if (const auto* wanted = std::get_if<OperationFilter>(&target))
        keepTo(*wanted, {});
}

void OperationList::openEntry(const OperationEntry& entry)
{
    m_open = entry;
    drawer().setTitle(operationText(entry.action), entry.objectName);
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
    drawer().open();
}

void OperationList::retranslate()
{
    table().setAccessibleName(tr("Operations"));
    m_history->setText(tr("Show this object's history"));
    if (m_open)
        drawer().setTitle(operationText(m_open->action), m_open->objectName);
}

} // namespace wardport::console
