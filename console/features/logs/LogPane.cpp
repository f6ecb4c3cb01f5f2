// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/LogPane.h"

#include "console/features/logs/LogColumns.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/LoadState.h"
#include "console/ui/RawRecord.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateSaver.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr DateRange standardRange{DateRange::Span::Days7};
} // namespace

LogPane::LogPane(PageContext& pageContext, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_context(pageContext)
    , m_filters(new FilterBar(this))
    , m_table(new TableView(this))
    , m_states(new StateStack(m_table, this))
    , m_drawer(new Drawer(m_states, this))
    , m_column(new QVBoxLayout(this))
    , m_onlyPerson(new QPushButton(this))
    , m_record(new RecordView({}, this))
    , m_more(new RecordView([] { return tr("Sent with it"); }, this))
    , m_raw(new RawRecord(this))
{
    setObjectName(name);
    m_table->setObjectName(name + u".rows"_s);
    m_drawer->setObjectName(name + u".drawer"_s);
    m_states->setFilteredNotice([this] { return m_filters->isFiltered(); }, [this] { m_filters->clear(); });
    m_states->setErrorTitle([] { return tr("The log could not be loaded."); });
    buildDetail();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Grid);
    m_column->addWidget(m_filters);
    m_column->addWidget(m_drawer, 1);
    new StateSaver(this, name);
}

void LogPane::buildDetail()
{
    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    m_onlyPerson->setObjectName(u"onlyPerson"_s);
    m_onlyPerson->setIcon(icon(u"filter"_s));
    column->addWidget(m_record);
    column->addWidget(m_more);
    column->addWidget(m_onlyPerson, 0, Qt::AlignLeft);
    column->addWidget(m_raw);
    column->addStretch(1);
    m_drawer->setContent(detail);
    connect(m_onlyPerson, &QPushButton::clicked, this, [this] { keepTo(*m_shown.person, m_shown.personName); });
    connect(m_drawer, &Drawer::closed, this, [this] { m_openRow = -1; });
}

void LogPane::attach(TableCore& model, LoadState& state)
{
    m_table->setModel(&model);
    m_states->bind(state);
    connect(m_states, &StateStack::retryRequested, this, [this] { retry(); });
    connect(m_filters, &FilterBar::changed, this, &LogPane::filtersChanged);
    connect(m_table, &TableView::openRequested, this, &LogPane::openRow);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        if (m_table->selectedRows().size() == 1)
            openRow(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_drawer->isOpen() && now.isValid() && m_table->hasFocus())
            openRow(now.row());
    });
    connect(m_table, &TableView::selectionChangedTo, this, &LogPane::statusChanged);
    connect(&state, &LoadState::changed, this, &LogPane::statusChanged);
    connect(&m_context.icons, &IconStore::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&m_context.orgTree, &OrgTree::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void LogPane::addAbove(QWidget* widget)
{
    m_column->insertWidget(1, widget);
}

void LogPane::addAppFilter()
{
    if (!m_context.may(Permission::appsRead))
        return;
    m_filters->addChoice(
        u"app"_s, [] { return tr("App"); }, m_context.apps.choices());
    connect(&m_context.apps, &AppDirectory::changed, this,
        [this] { m_filters->setChoices(u"app"_s, m_context.apps.choices()); });
}

void LogPane::addCommonFilters()
{
    m_filters->addChoice(
        u"orgUnit"_s, [] { return tr("Department"); }, m_context.orgTree.choices());
    connect(&m_context.orgTree, &OrgTree::changed, this,
        [this] { m_filters->setChoices(u"orgUnit"_s, m_context.orgTree.choices()); });
    m_filters->addChoice(u"person"_s, [] { return tr("Person"); }, {});
    m_filters->setChoiceShown(u"person"_s, false);
    m_filters->addDateRange(standardRange, true);
}

void LogPane::readCommon(LogFilter& filter) const
{
    const QDate today = hospitalToday();
    if (const DateRange range = m_filters->dateRange(); range.span != DateRange::Span::All) {
        filter.from = range.begin(today, hospitalZone());
        filter.until = range.end(today, hospitalZone());
    }
    filter.orgUnitId = idFromWireName<OrgUnitId>(m_filters->value(u"orgUnit"_s));
    filter.personId = idFromWireName<PersonId>(m_filters->value(u"person"_s));
    if (const QString words = m_filters->search(); !words.isEmpty())
        filter.q = words;
}

void LogPane::writeCommon(const LogFilter& filter)
{
    m_filters->clear();
    m_filters->setSearch(filter.q.value_or(QString()));
    m_filters->setValue(u"orgUnit"_s, filter.orgUnitId ? wireName(*filter.orgUnitId) : QString());
    DateRange range{DateRange::Span::All};
    if (filter.from || filter.until) {
        // The end is excluded: midnight belongs to the day before.
        const Instant last = filter.until ? *filter.until - std::chrono::milliseconds(1) : currentInstant();
        range = {DateRange::Span::Custom, hospitalDay(filter.from.value_or(last)), hospitalDay(last)};
    }
    m_filters->setDateRange(range);
    if (filter.personId) {
        m_person = filter.personId;
        m_name.clear();
        m_filters->setChoices(u"person"_s, {{wireName(*filter.personId), [this] { return m_name; }}});
        m_filters->setValue(u"person"_s, wireName(*filter.personId));
        findName(*filter.personId);
    }
}

void LogPane::ask(const std::function<void()>& change)
{
    {
        const QSignalBlocker once(m_filters);
        change();
    }
    m_drawer->close();
    filtersChanged();
}

void LogPane::filtersChanged()
{
    m_filters->setChoiceShown(u"person"_s, !m_filters->value(u"person"_s).isEmpty());
    reset();
}

void LogPane::keepTo(PersonId person, const QString& name)
{
    ask([this, person, name] {
        m_person = person;
        m_name = name;
        m_filters->setChoices(u"person"_s, {{wireName(person), [this] { return m_name; }}});
        m_filters->setValue(u"person"_s, wireName(person));
    });
}

/// Another page gave only the person's id.
void LogPane::findName(PersonId person)
{
    m_name = tr("chosen", "person");
    if (!m_context.may(Permission::peopleRead))
        return;
    m_personName = m_context.api.people.get(person, this, [this, person](const Result<Person>& answer) {
        if (!answer || m_person != person)
            return;
        m_name = answer->name;
        m_filters->setChoices(u"person"_s, {{wireName(person), [this] { return m_name; }}});
    });
}

RecordLine LogPane::personLine(const std::optional<PersonId>& id, const QString& name) const
{
    RecordLine line{u"person"_s, [] { return tr("Person"); }, fixedText(name)};
    if (id && m_context.navigator.mayOpen(PageKind::people))
        line.open = [this, person = *id] { m_context.navigator.openPerson(person); };
    return line;
}

RecordLine LogPane::appLine(const std::optional<AppId>& id, const QString& name) const
{
    RecordLine line{u"app"_s, [] { return tr("App"); },
        [this, id, name] { return id ? appNameOf(m_context, *id, name) : QString(); }};
    if (id && m_context.navigator.mayOpen(PageKind::apps))
        line.open = [this, app = *id] { m_context.navigator.openApp(app); };
    return line;
}

void LogPane::openRow(int row)
{
    m_shown = detailAt(row);
    m_openRow = row;
    m_drawer->setTitle(m_shown.title, m_shown.subtitle);
    m_drawer->setBadge(m_shown.badge);
    m_record->setLines(m_shown.lines);
    m_more->setLines(m_shown.more);
    m_more->setVisible(!m_shown.more.empty());
    m_raw->setJson(m_shown.raw);
    m_onlyPerson->setVisible(m_shown.person.has_value());
    m_drawer->open();
}

void LogPane::focusSearch()
{
    m_filters->focusSearch();
}

bool LogPane::closeDetail()
{
    const bool wasOpen = m_drawer->isOpen();
    m_drawer->close();
    return wasOpen;
}

void LogPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LogPane::retranslate()
{
    m_table->setAccessibleName(tr("Rows of the log"));
    m_onlyPerson->setText(tr("Show this person only"));
    if (m_openRow >= 0 && m_openRow < m_table->model()->rowCount())
        openRow(m_openRow);
}

} // namespace wardport::console
