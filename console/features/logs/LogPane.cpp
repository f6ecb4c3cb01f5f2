// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/LogPane.h"

#include "console/features/logs/LogColumns.h"
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

#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr DateRange standardRange{DateRange::Span::Days7};
} // namespace

LogPane::LogPane(PageContext& pageContext, const QString& name, QWidget* parent)
    : ListPane(pageContext, name, parent)
    , m_onlyPerson(new QPushButton(this))
    , m_record(new RecordView({}, this))
    , m_more(new RecordView([] { return tr("Sent with it"); }, this))
    , m_raw(new RawRecord(this))
{
    table().setObjectName(name + u".rows"_s);
    drawer().setObjectName(name + u".drawer"_s);
    states().setErrorTitle([] { return tr("The log could not be loaded."); });
    buildDetail();
    LogPane::retranslate();
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
    drawer().setContent(detail);
    connect(m_onlyPerson, &QPushButton::clicked, this, [this] { keepTo(*m_shown.person, m_shown.personName); });
    connect(&drawer(), &Drawer::closed, this, [this] { m_openRow = -1; });
}

void LogPane::addAbove(QWidget* widget)
{
    column()->insertWidget(1, widget);
}

void LogPane::addKnownAppFilter()
{
    if (context().may(Permission::appsRead))
        addAppFilter();
}

void LogPane::addCommonFilters()
{
    addUnitFilter(u"orgUnit"_s);
    filters().addChoice(u"person"_s, [] { return tr("Person"); }, {});
    filters().setChoiceShown(u"person"_s, false);
    filters().addDateRange(standardRange, true);
}

void LogPane::readCommon(LogFilter& filter) const
{
    const QDate today = hospitalToday();
    if (const DateRange range = filters().dateRange(); range.span != DateRange::Span::All) {
        filter.from = range.begin(today, hospitalZone());
        filter.until = range.end(today, hospitalZone());
    }
    filter.orgUnitId = unit();
    filter.personId = idFromWireName<PersonId>(filters().value(u"person"_s));
    filter.q = words();
}

void LogPane::writeCommon(const LogFilter& filter)
{
    filters().clear();
    filters().setSearch(filter.q.value_or(QString()));
    filters().setValue(u"orgUnit"_s, filter.orgUnitId ? wireName(*filter.orgUnitId) : QString());
    DateRange range{DateRange::Span::All};
    if (filter.from || filter.until) {
        // The end is excluded: midnight belongs to the day before.
        const Instant last = filter.until ? *filter.until - std::chrono::milliseconds(1) : currentInstant();
        range = {DateRange::Span::Custom, hospitalDay(filter.from.value_or(last)), hospitalDay(last)};
    }
    filters().setDateRange(range);
    if (filter.personId) {
        m_person = filter.personId;
        m_name.clear();
        filters().setChoices(u"person"_s, {{wireName(*filter.personId), [this] { return m_name; }}});
        filters().setValue(u"person"_s, wireName(*filter.personId));
        findName(*filter.personId);
    }
}

void LogPane::ask(const std::function<void()>& change)
{
    {
        const QSignalBlocker once(&filters());
        change();
    }
    drawer().close();
    filtersChanged();
}

void LogPane::filtersChanged()
{
    filters().setChoiceShown(u"person"_s, !filters().value(u"person"_s).isEmpty());
    reset();
}

void LogPane::keepTo(PersonId person, const QString& name)
{
    ask([this, person, name] {
        m_person = person;
        m_name = name;
        filters().setChoices(u"person"_s, {{wireName(person), [this] { return m_name; }}});
        filters().setValue(u"person"_s, wireName(person));
    });
}

/// Another page gave only the person's id.
void LogPane::findName(PersonId person)
{
    m_name = tr("chosen", "person");
    if (!context().may(Permission::peopleRead))
        return;
    m_personName = context().api.people.get(person, this, [this, person](const Result<Person>& answer) {
        if (!answer || m_person != person)
            return;
        m_name = answer->name;
        filters().setChoices(u"person"_s, {{wireName(person), [this] { return m_name; }}});
    });
}

RecordLine LogPane::personLine(const std::optional<PersonId>& id, const QString& name) const
{
    RecordLine line{u"person"_s, [] { return tr("Person"); }, fixedText(name)};
    if (id && context().navigator.mayOpen(PageKind::people))
        line.open = [this, person = *id] { context().navigator.openPerson(person); };
    return line;
}

RecordLine LogPane::appLine(const std::optional<AppId>& id, const QString& name) const
{
    RecordLine line{u"app"_s, [] { return tr("App"); },
        [this, id, name] { return id ? appNameOf(context(), *id, name) : QString(); }};
    if (id && context().navigator.mayOpen(PageKind::apps))
        line.open = [this, app = *id] { context().navigator.openApp(app); };
    return line;
}

void LogPane::chooseRow(int row)
{
    m_shown = detailAt(row);
    m_openRow = row;
    drawer().setTitle(m_shown.title, m_shown.subtitle);
    drawer().setBadge(m_shown.badge);
    m_record->setLines(m_shown.lines);
    m_more->setLines(m_shown.more);
    m_more->setVisible(!m_shown.more.empty());
    m_raw->setJson(m_shown.raw);
    m_onlyPerson->setVisible(m_shown.person.has_value());
    drawer().open();
}

void LogPane::retranslate()
{
    table().setAccessibleName(tr("Rows of the log"));
    m_onlyPerson->setText(tr("Show this person only"));
    if (m_openRow >= 0 && table().model() && m_openRow < table().model()->rowCount())
        chooseRow(m_openRow);
}

} // namespace wardport::console
