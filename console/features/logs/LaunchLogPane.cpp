// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/LaunchLogPane.h"

#include "console/features/logs/DayHistogram.h"
#include "console/features/logs/LogColumns.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

LaunchLogPane::LaunchLogPane(PageContext& pageContext, QWidget* parent)
    : LogList(pageContext, u"launches"_s, launchColumns(pageContext), parent)
    , m_histogram(new DayHistogram(this))
{
    filters().addSearch([] { return tr("Name, staff number or app"); });
    addKnownAppFilter();
    filters().addChoice(
        u"outcome"_s, [] { return tr("Outcome"); }, choices<LaunchOutcome>());
    filters().addChoice(
        u"platform"_s, [] { return tr("Platform"); }, choices<Platform>());
    addCommonFilters();
    addAbove(m_histogram);
    m_histogram->hide();
    connect(m_histogram, &DayHistogram::dayChosen, this, [this](QDate day) {
        filters().setDateRange({DateRange::Span::Custom, day, day});
    });
    offerExport(u"launches"_s, [] { return tr("Launches"); });
    states().setEmptyNotice({.icon = u"logs"_s,
        .title = [] { return tr("No launches yet"); },
        .text = [] { return tr("Every tap on an app in the mobile portal is recorded here."); }});
}

void LaunchLogPane::read(LaunchLogFilter& filter) const
{
    filter.appId = app();
    filter.outcome = fromWireName<LaunchOutcome>(filters().value(u"outcome"_s));
    filter.platform = fromWireName<Platform>(filters().value(u"platform"_s));
}

void LaunchLogPane::write(const LaunchLogFilter& filter)
{
    filters().setValue(u"app"_s, filter.appId ? wireName(*filter.appId) : QString());
    filters().setValue(u"outcome"_s, filter.outcome ? wireName(*filter.outcome) : QString());
    filters().setValue(u"platform"_s, filter.platform ? wireName(*filter.platform) : QString());
}

Request LaunchLogPane::fetch(const LaunchLogFilter& filter, Answer answer)
{
    return context().api.logs.launches(filter, this, std::move(answer));
}

/// The roll-up knows days, departments and apps; for a narrower question it would tell of other launches than the list.
void LaunchLogPane::asked(const LaunchLogFilter& filter)
{
    m_trend.drop();
    const bool counted = !filter.q && !filter.personId && !filter.outcome && !filter.platform;
    if (!counted || !filter.from || !filter.until || !context().may(Permission::usageRead)) {
        m_histogram->hide();
        return;
    }
    UsageQuery query;
    query.from = hospitalDay(*filter.from);
    query.until = hospitalDay(*filter.until - std::chrono::milliseconds(1));
    query.orgUnitId = filter.orgUnitId;
    query.appId = filter.appId;
    if (*query.from == *query.until) {
        m_histogram->hide();
        return;
    }
    m_trend = context().api.usage.trend(query, this, [this](Result<UsageTrend> answer) {
        m_histogram->setVisible(answer && answer->points.size() > 1);
        if (answer)
            m_histogram->setPoints(answer->points);
    });
}

LogPane::Detail LaunchLogPane::describe(const LaunchLog& row) const
{
    Detail detail;
    detail.title = appNameOf(context(), row.appId, row.appName);
    detail.subtitle = formatDateTime(row.at);
    detail.badge = badge(row.outcome);
    detail.person = row.personId;
    detail.personName = row.personName;
    detail.lines = {
        personLine(row.personId, row.personName),
        {u"staffNo"_s, [] { return tr("Staff number"); }, fixedText(row.staffNo)},
        {u"department"_s, [] { return tr("Department"); },
            [this, id = row.departmentId] { return context().orgTree.pathName(id); }},
        appLine(row.appId, row.appName),
        {u"duration"_s, [] { return tr("Duration"); },
            [took = row.durationMs] { return took ? formatMilliseconds(*took) : QString(); }},
        {u"failure"_s, [] { return tr("Failure"); },
            [failure = row.failure] { return failure ? failureText(*failure) : QString(); }},
        {u"network"_s, [] { return tr("Network"); },
            [network = row.network] { return network ? networkText(*network) : QString(); }},
        {u"platform"_s, [] { return tr("Platform"); },
            [platform = row.platform] { return platform ? text(*platform) : QString(); }},
        {u"address"_s, [] { return tr("Address"); }, fixedText(row.address.value_or(QString()))},
        {u"receivedAt"_s, [] { return tr("Received"); },
            [received = row.receivedAt, offline = row.offline] {
                return offline ? tr("%1, kept on the phone while offline", "time").arg(formatDateTime(received))
                               : formatDateTime(received);
            }},
        {u"eventId"_s, [] { return tr("Event"); }, fixedText(row.eventId)},
    };
    return detail;
}

} // namespace wardport::console
