// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/LogColumns.h"

#include "console/page/Format.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::LogColumns)
};

constexpr int timeWidth = 152;
constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;

template <class Row>
Column<Row> timeColumn()
{
    return {.key = u"at"_s,
        .title = [] { return Tr::tr("Time"); },
        .text = [](const Row& row) { return formatDateTime(row.at); },
        .width = timeWidth};
}

template <class Row>
Column<Row> personColumn()
{
    return {.key = u"person"_s,
        .title = [] { return Tr::tr("Person"); },
        .text = [](const Row& row) { return row.personName; },
        .width = 96,
        .sortable = false,
        .file = {{.key = u"personName"_s}}};
}

template <class Row>
Column<Row> staffNoColumn()
{
    return {.key = u"staffNo"_s,
        .title = [] { return Tr::tr("Staff number"); },
        .text = [](const Row& row) { return row.staffNo; },
        .width = 104,
        .sortable = false};
}

template <class Row>
Column<Row> addressColumn(bool shown)
{
    return {.key = u"address"_s,
        .title = [] { return Tr::tr("Address"); },
        .text = [](const Row& row) -> QString {
            if constexpr (std::is_same_v<decltype(row.address), QString>)
                return row.address;
            else
                return row.address.value_or(QString());
        },
        .width = 128,
        .sortable = false,
        .shown = shown};
}

} // namespace

QString appNameOf(const PageContext& context, AppId id, const QString& name)
{
    const QString known = context.apps.name(id);
    return known.isEmpty() ? name : known;
}

Columns<LaunchLog> launchColumns(PageContext& context)
{
    using Row = LaunchLog;
    return {
        timeColumn<Row>(),
        personColumn<Row>(),
        staffNoColumn<Row>(),
        {.key = u"department"_s,
            .title = [] { return Tr::tr("Department"); },
            .text = [&context](const Row& row) { return context.orgTree.name(row.departmentId); },
            .width = 152,
            .sortable = false,
            .file = {{.key = u"departmentName"_s, .hasEnglish = true}}},
        {.key = u"app"_s,
            .title = [] { return Tr::tr("App"); },
            .text = [&context](const Row& row) { return appNameOf(context, row.appId, row.appName); },
            .icon = [&context](const Row& row) { return context.icons.icon(context.apps.iconHash(row.appId)); },
            .sortable = false,
            .file = {{.key = u"appName"_s, .hasEnglish = true}}},
        {.key = u"outcome"_s,
            .title = [] { return Tr::tr("Outcome"); },
            .text = [](const Row& row) { return text(row.outcome); },
            .badge = [](const Row& row) { return badge(row.outcome); },
            .width = 112,
            .sortable = false,
            .file = {{.words = [] { return choices<LaunchOutcome>(); }}}},
        {.key = u"duration"_s,
            .title = [] { return Tr::tr("Duration"); },
            .text = [](const Row& row) { return row.durationMs ? formatMilliseconds(*row.durationMs) : QString(); },
            .alignment = toTheRight,
            .width = 80,
            .sortable = false,
            .file = {{.key = u"durationMs"_s, .title = [] { return Tr::tr("Duration (ms)"); }}}},
        {.key = u"failure"_s,
            .title = [] { return Tr::tr("Failure"); },
            .text = [](const Row& row) { return row.failure ? failureText(*row.failure) : QString(); },
            .width = 112,
            .sortable = false,
            .file = {{.words = failureChoices}}},
        {.key = u"network"_s,
            .title = [] { return Tr::tr("Network"); },
            .text = [](const Row& row) { return row.network ? networkText(*row.network) : QString(); },
            .width = 80,
            .sortable = false,
            .file = {{.words = networkChoices}}},
        {.key = u"platform"_s,
            .title = [] { return Tr::tr("Platform"); },
            .text = [](const Row& row) { return row.platform ? text(*row.platform) : QString(); },
            .width = 96,
            .sortable = false,
            .file = {{.words = [] { return choices<Platform>(); }}}},
        addressColumn<Row>(false),
        {.key = u"receivedAt"_s,
            .title = [] { return Tr::tr("Received"); },
            .text = [](const Row& row) { return formatDateTime(row.receivedAt); },
            .width = timeWidth,
            .sortable = false,
            .shown = false},
    };
}

Columns<SignInLog> signInColumns()
{
    using Row = SignInLog;
    return {
        timeColumn<Row>(),
        {.key = u"audience"_s,
            .title = [] { return Tr::tr("Channel"); },
            .text = [](const Row& row) { return text(row.audience); },
            .width = 96,
            .sortable = false,
            .file = {{.words = [] { return choices<SignInAudience>(); }}}},
        {.key = u"account"_s,
            .title = [] { return Tr::tr("Account"); },
            .text = [](const Row& row) { return row.account; },
            .width = 112,
            .sortable = false},
        {.key = u"person"_s,
            .title = [] { return Tr::tr("Person"); },
            .text = [](const Row& row) { return row.personName.value_or(QString()); },
            .width = 96,
            .sortable = false,
            .file = {{.key = u"personName"_s}}},
        {.key = u"success"_s,
            .title = [] { return Tr::tr("Outcome"); },
            .text = [](const Row& row) { return successBadge(row.success).text; },
            .badge = [](const Row& row) { return successBadge(row.success); },
            .width = 112,
            .sortable = false,
            .file = {{.words = successChoices}}},
        {.key = u"reason"_s,
            .title = [] { return Tr::tr("Reason"); },
            .text = [](const Row& row) { return row.reason ? errorCodeText(*row.reason) : QString(); },
            .sortable = false,
            .file = {{.words = [] { return choices<ErrorCode>(); }}}},
        addressColumn<Row>(true),
        {.key = u"client"_s,
            .title = [] { return Tr::tr("Device"); },
            .text = [](const Row& row) { return row.client; },
            .sortable = false},
    };
}

Columns<ProblemReport> problemReportColumns(PageContext& context)
{
    using Row = ProblemReport;
    return {
        timeColumn<Row>(),
        personColumn<Row>(),
        staffNoColumn<Row>(),
        {.key = u"app"_s,
            .title = [] { return Tr::tr("App"); },
            .text =
                [&context](const Row& row) {
                    return row.appId ? appNameOf(context, *row.appId, row.appName.value_or(QString())) : QString();
                },
            .icon =
                [&context](const Row& row) {
                    return row.appId ? context.icons.icon(context.apps.iconHash(*row.appId)) : QIcon();
                },
            .width = 176,
            .sortable = false,
            .file = {{.key = u"appName"_s, .hasEnglish = true}}},
        {.key = u"text"_s,
            .title = [] { return Tr::tr("Report"); },
            .text = [](const Row& row) { return row.text.simplified(); },
            .sortable = false},
    };
}

} // namespace wardport::console
