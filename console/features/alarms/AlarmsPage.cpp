// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/alarms/AlarmsPage.h"

#include "console/features/alarms/AlarmColumns.h"
#include "console/features/alarms/AlarmDetail.h"
#include "console/features/alarms/AlarmWords.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateSaver.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AlarmsPage::AlarmsPage(PageContext& pageContext, QWidget* parent)
    : PageWidget(pageContext, parent)
    , m_model(alarmColumns(),
          [this](const PageQuery& query, PagedModel<Alarm>::Answer answer) {
              AlarmFilter wanted = filter();
              wanted.limit = query.limit;
              wanted.cursor = query.cursor;
              wanted.sort = query.sort;
              m_list = context().api.alarms.list(wanted, this, std::move(answer));
          })
    , m_filters(new FilterBar(this))
    , m_message(new MessageBar(this))
    , m_table(new TableView(this))
    , m_states(new StateStack(m_table, this))
    , m_drawer(new Drawer(m_states, this))
    , m_detail(new AlarmDetail(pageContext.api.alarms, pageContext.may(Permission::alarmsWrite), this))
{
    setObjectName(u"alarmsPage"_s);
    buildFilters();
    buildList();
    m_drawer->setContent(m_detail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addWidget(m_drawer, 1);
    new StateSaver(this, u"alarms"_s);
    retranslate();
}

void AlarmsPage::buildFilters()
{
    m_filters->addSearch([] { return tr("Name or evidence"); });
    m_filters->addChoice(
        u"state"_s, [] { return tr("State"); }, alarmStateChoices());
    m_filters->addChoice(
        u"kind"_s, [] { return tr("Alarm"); }, alarmKindChoices());
    // What is done is history; what is open is why one comes here.
    m_filters->setValue(u"state"_s, wireName(AlarmState::open));
    connect(m_filters, &FilterBar::changed, this, [this] { m_model.reset(); });
}

void AlarmsPage::buildList()
{
    m_table->setObjectName(u"alarms"_s);
    m_table->setModel(&m_model);
    m_states->setEmptyNotice({.icon = u"alarms"_s,
        .title = [] { return tr("No alarms"); },
        .text = [] { return tr("Tampering, misused tickets and locked administrators are reported here."); }});
    m_states->setFilteredNotice([this] { return m_filters->isFiltered(); }, [this] { m_filters->clear(); });
    m_states->setErrorTitle([] { return tr("The alarms could not be loaded."); });
    m_states->bind(m_model.state());
    connect(m_states, &StateStack::retryRequested, this, [this] { m_model.retry(); });
    connect(m_table, &TableView::openRequested, this, &AlarmsPage::openRow);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        if (m_table->selectedRows().size() == 1)
            openRow(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_drawer->isOpen() && now.isValid() && m_table->hasFocus())
            openRow(now.row());
    });
    connect(m_table, &TableView::selectionChangedTo, this, &AlarmsPage::updateStatus);
    connect(&m_model.state(), &LoadState::changed, this, &AlarmsPage::listSettled);
    connect(m_drawer, &Drawer::closed, this, [this] { m_open.reset(); });
    connect(m_detail, &AlarmDetail::acknowledged, this, [this](const Alarm& alarm) {
        openAlarm(alarm);
        m_message->tellOk(
            tr("Acknowledged: %1").arg(alarm.subjectName.isEmpty() ? text(alarm.kind) : alarm.subjectName));
        m_model.refresh();
    });
    connect(m_detail, &AlarmDetail::outdated, this, [this] {
        m_drawer->close();
        m_message->tell(StateRole::Info, tr("Somebody else has acknowledged this alarm meanwhile."));
        m_model.refresh();
    });
}

AlarmFilter AlarmsPage::filter() const
{
    AlarmFilter wanted;
    if (const QString words = m_filters->search(); !words.isEmpty())
        wanted.q = words;
    wanted.state = fromWireName<AlarmState>(m_filters->value(u"state"_s));
    wanted.kind = fromWireName<AlarmKind>(m_filters->value(u"kind"_s));
    return wanted;
}

void AlarmsPage::refresh()
{
    m_model.refresh();
}

void AlarmsPage::showTarget(const PageTarget& target)
{
    const auto* wanted = std::get_if<AlarmId>(&target);
    if (!wanted)
        return;
    m_wanted = *wanted;
    {
        const QSignalBlocker once(m_filters);
        m_filters->clear();
    }
    m_model.reset();
}

void AlarmsPage::openRow(int row)
{
    openAlarm(m_model.row(row));
}

void AlarmsPage::openAlarm(const Alarm& alarm)
{
    m_open = alarm;
    m_detail->setAlarm(alarm);
    m_drawer->setTitle(text(alarm.kind), alarm.subjectName);
    m_drawer->setBadge(badge(alarm.state));
    m_drawer->open();
}

void AlarmsPage::listSettled()
{
    if (m_wanted && m_model.state().phase() == LoadState::Loaded) {
        const QString key = rowKey(*m_wanted);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (rowKey(m_model.row(row)) != key)
                continue;
            m_table->selectKey(key);
            openRow(row);
            break;
        }
        m_wanted.reset();
    }
    updateStatus();
}

void AlarmsPage::focusSearch()
{
    m_filters->focusSearch();
}

bool AlarmsPage::closeDetail()
{
    const bool wasOpen = m_drawer->isOpen();
    m_drawer->close();
    return wasOpen;
}

bool AlarmsPage::hasUnsavedChanges() const
{
    return m_drawer->isOpen() && m_detail->hasNote();
}

void AlarmsPage::updateStatus()
{
    PageStatus now = status();
    now.rows = m_model.total();
    now.isEstimate = m_model.isTotalEstimate();
    now.selected = int(m_table->selectedRows().size());
    if (m_model.state().phase() == LoadState::Loaded || m_model.state().phase() == LoadState::Empty)
        now.updatedAt = currentInstant();
    setStatus(now);
}

void AlarmsPage::retranslate()
{
    m_table->setAccessibleName(tr("Alarms"));
    if (m_open)
        openAlarm(*m_open);
}

} // namespace wardport::console
