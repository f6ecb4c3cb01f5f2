// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/IssueColumns.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::IssueColumns)
};

constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;

QVariantList figures(const std::vector<int>& trend)
{
    QVariantList all;
    for (const int events : trend)
        all << events;
    return all;
}

QString appName(PageContext& context, const ExceptionIssue& issue)
{
    const QString known = context.apps.name(issue.appId);
    return known.isEmpty() ? issue.appName : known;
}

} // namespace

QString shortTypeName(const QString& type)
{
    return type.mid(type.lastIndexOf(u'.') + 1);
}

Columns<ExceptionIssue> issueColumns(PageContext& context)
{
    using Row = ExceptionIssue;
    return {
        // Two lines, which IssueDelegate draws: what was thrown, and what it said.
        {.key = u"type"_s,
            .title = [] { return Tr::tr("Exception"); },
            .text = [](const Row& row) -> QString { return shortTypeName(row.type) + u'\n' + row.message; },
            .toolTip = [](const Row& row) -> QString { return row.type + u'\n' + row.message; },
            .sortable = false,
            .file = {{}, {.key = u"message"_s, .title = [] { return Tr::tr("Message"); }}}},
        {.key = u"level"_s,
            .title = [] { return Tr::tr("Level"); },
            .text = [](const Row& row) { return text(row.level); },
            .badge = [](const Row& row) { return badge(row.level); },
            .width = 96,
            .sortable = false,
            .file = {{.words = [] { return choices<ExceptionLevel>(); }}}},
        {.key = u"state"_s,
            .title = [] { return Tr::tr("State"); },
            .text = [](const Row& row) { return text(row.state); },
            .badge = [](const Row& row) { return badge(row.state); },
            .width = 120,
            .sortable = false,
            .file = {{.words = [] { return choices<IssueState>(); }}}},
        {.key = u"eventCount"_s,
            .title = [] { return Tr::tr("Events"); },
            .text = [](const Row& row) { return formatNumber(row.eventCount); },
            .alignment = toTheRight,
            .width = 80},
        {.key = u"trend"_s,
            .title = [] { return Tr::tr("14 days"); },
            .text =
                [](const Row& row) {
                    int sum = 0;
                    for (const int events : row.trend)
                        sum += events;
                    return Tr::tr("%n event(s) in 14 days", nullptr, sum);
                },
            .trend = [](const Row& row) { return figures(row.trend); },
            .width = 104,
            .sortable = false,
            .file = {{.key = u"eventsIn14Days"_s, .title = [] { return Tr::tr("Events in 14 days"); }}}},
        {.key = u"peopleCount"_s,
            .title = [] { return Tr::tr("People"); },
            .text = [](const Row& row) { return formatNumber(row.peopleCount); },
            .alignment = toTheRight,
            .width = 72,
            .sortable = false},
        {.key = u"app"_s,
            .title = [] { return Tr::tr("App"); },
            .text = [&context](const Row& row) { return appName(context, row); },
            .icon = [&context](const Row& row) { return context.icons.icon(context.apps.iconHash(row.appId)); },
            .width = 144,
            .sortable = false,
            .file = {{.key = u"appName"_s, .hasEnglish = true}}},
        {.key = u"lastSeen"_s,
            .title = [] { return Tr::tr("Last seen"); },
            .text = [](const Row& row) { return formatAgo(row.lastSeen, currentInstant()); },
            .toolTip = [](const Row& row) { return formatDateTime(row.lastSeen); },
            .width = 112},
        {.key = u"firstSeen"_s,
            .title = [] { return Tr::tr("First seen"); },
            .text = [](const Row& row) { return formatAgo(row.firstSeen, currentInstant()); },
            .toolTip = [](const Row& row) { return formatDateTime(row.firstSeen); },
            .width = 104},
        {.key = u"lastRelease"_s,
            .title = [] { return Tr::tr("Release"); },
            .text = [](const Row& row) { return row.lastRelease; },
            .width = 80,
            .sortable = false},
    };
}

} // namespace wardport::console
