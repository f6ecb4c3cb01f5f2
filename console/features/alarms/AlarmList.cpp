// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/alarms/AlarmList.h"

#include "console/features/alarms/AlarmColumns.h"
#include "console/features/alarms/AlarmDetail.h"
#include "console/features/alarms/AlarmWords.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AlarmList::AlarmList(PageContext& pageContext, QWidget* parent)
    : ListOf(pageContext, u"alarms"_s, alarmColumns(), parent)
    , m_detail(new AlarmDetail(pageContext.api.alarms, pageContext.may(Permission::alarmsWrite), this))
{
    table().setObjectName(u"alarms"_s);
    drawer().setObjectName(u"drawer"_s);
    buildFilters();
    states().setEmptyNotice({.icon = u"alarms"_s,
        .title = [] { return tr("No alarms"); },
        .text = [] { return tr("Tampering, misused tickets and locked administrators are reported here."); }});
    states().setErrorTitle([] { return tr("The alarms could not be loaded."); });
    drawer().setContent(m_detail);
    offerExport(u"alarms"_s, [] { return tr("Alarms"); });
    connect(&model().state(), &LoadState::changed, this, &AlarmList::listSettled);
    connect(&drawer(), &Drawer::closed, this, [this] { m_open.reset(); });
    connect(m_detail, &AlarmDetail::acknowledged, this, [this](const Alarm& alarm) {
        openAlarm(alarm);
        message().tellOk(
            tr("Acknowledged: %1").arg(alarm.subjectName.isEmpty() ? text(alarm.kind) : alarm.subjectName));
        model().refresh();
    });
    connect(m_detail, &AlarmDetail::outdated, this, [this] {
        drawer().close();
        message().tell(StateRole::Info, tr("Somebody else has acknowledged this alarm meanwhile."));
        model().refresh();
    });
    retranslate();
}

void AlarmList::buildFilters()
{
    filters().addSearch([] { return tr("Name or evidence"); });
    filters().addChoice(
        u"state"_s, [] { return tr("State"); }, alarmStateChoices());
    filters().addChoice(
        u"kind"_s, [] { return tr("Alarm"); }, alarmKindChoices());
    // What is done is history; what is open is why one comes here.
    const QSignalBlocker unasked(&filters());
    filters().setValue(u"state"_s, wireName(AlarmState::open));
}

Request AlarmList::fetch(const AlarmFilter& filter, Answer answer)
{
    return context().api.alarms.list(filter, this, std::move(answer));
}

AlarmFilter AlarmList::filter() const
{
    AlarmFilter wanted;
    wanted.q = words();
    wanted.state = fromWireName<AlarmState>(filters().value(u"state"_s));
    wanted.kind = fromWireName<AlarmKind>(filters().value(u"kind"_s));
    return wanted;
}

void AlarmList::showTarget(const PageTarget& target)
{
    const auto* wanted = std::get_if<AlarmId>(&target);
    if (!wanted)
        return;
    m_wanted = *wanted;
    {
        const QSignalBlocker once(&filters());
        filters().clear();
    }
    model().reset();
}

void AlarmList::openAlarm(const Alarm& alarm)
{
    m_open = alarm;
    m_detail->setAlarm(alarm);
    drawer().setTitle(text(alarm.kind), alarm.subjectName);
    drawer().setBadge(badge(alarm.state));
    drawer().open();
}

void AlarmList::listSettled()
{
    if (m_wanted && model().state().phase() == LoadState::Loaded) {
        const QString key = rowKey(*m_wanted);
        m_wanted.reset();
        if (const int number = model().rowByKey(key); number >= 0) {
            table().selectKey(key);
            openAlarm(row(number));
        }
    }
}

bool AlarmList::hasUnsavedChanges() const
{
    return drawer().isOpen() && m_detail->hasNote();
}

void AlarmList::retranslate()
{
    table().setAccessibleName(tr("Alarms"));
    if (m_open)
        openAlarm(*m_open);
}

} // namespace wardport::console
