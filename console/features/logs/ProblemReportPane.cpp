// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/ProblemReportPane.h"

#include "console/features/logs/LogColumns.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ProblemReportPane)
};

/// What our portal sends along has words; another portal's own is shown as it is.
QString contextName(const QString& key)
{
    if (key == u"failure")
        return ReportTr::tr("Failure");
    if (key == u"network")
        return ReportTr::tr("Network");
    if (key == u"platform")
        return ReportTr::tr("Platform");
    return key;
}

QString contextValue(const QString& key, const QString& value)
{
    if (key == u"failure")
        return failureText(value);
    if (key == u"network")
        return networkText(value);
    const auto platform = key == u"platform" ? fromWireName<Platform>(value) : std::nullopt;
    return platform ? text(*platform) : value;
}

} // namespace

ProblemReportPane::ProblemReportPane(PageContext& pageContext, QWidget* parent)
    : LogList(pageContext, u"problemReports"_s, problemReportColumns(pageContext), parent)
{
    filters().addSearch([] { return tr("Text, name or staff number"); });
    addKnownAppFilter();
    addCommonFilters();
    offerExport(u"problemReports"_s, [] { return tr("Problem reports"); });
    states().setEmptyNotice({.icon = u"logs"_s,
        .title = [] { return tr("No problem reports yet"); },
        .text =
            [] { return tr("What people write in the mobile portal when something does not work appears here."); }});
}

void ProblemReportPane::read(ProblemReportFilter& filter) const
{
    filter.appId = app();
}

void ProblemReportPane::write(const ProblemReportFilter& filter)
{
    filters().setValue(u"app"_s, filter.appId ? wireName(*filter.appId) : QString());
}

Request ProblemReportPane::fetch(const ProblemReportFilter& filter, Answer answer)
{
    return context().api.logs.problemReports(filter, this, std::move(answer));
}

LogPane::Detail ProblemReportPane::describe(const ProblemReport& row) const
{
    Detail detail;
    detail.title = row.personName;
    detail.subtitle = formatDateTime(row.at);
    detail.person = row.personId;
    detail.personName = row.personName;
    detail.lines = {
        {u"text"_s, [] { return tr("Report"); }, fixedText(row.text)},
        appLine(row.appId, row.appName.value_or(QString())),
        personLine(row.personId, row.personName),
        {u"staffNo"_s, [] { return tr("Staff number"); }, fixedText(row.staffNo)},
        {u"id"_s, [] { return tr("Event"); }, fixedText(row.id)},
    };
    for (const auto& [key, value] : row.context)
        detail.more.push_back({u"context."_s + key, [key] { return contextName(key); },
            [key, value] { return contextValue(key, value); }});
    return detail;
}

} // namespace wardport::console
