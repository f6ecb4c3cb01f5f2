// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/VpnSessionColumns.h"

#include "console/page/Format.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VpnSessionColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::VpnSessionColumns)
};

constexpr const char* endReasons[] = {"administrator", "gateway", "presumedEnded", "replaced", "expired"};

/// A gateway's own reasons stay as they are.
QString endReasonText(const QString& reason)
{
    if (reason == u"administrator"_s)
        return VpnSessionColumnTr::tr("Ended in the console");
    if (reason == u"gateway"_s)
        return VpnSessionColumnTr::tr("The gateway told its end");
    if (reason == u"presumedEnded"_s)
        return VpnSessionColumnTr::tr("Nothing was heard of it any more");
    if (reason == u"replaced"_s)
        return VpnSessionColumnTr::tr("Another tunnel took its address");
    if (reason == u"expired"_s)
        return VpnSessionColumnTr::tr("The account or the person ran out");
    return reason;
}

/// The same for a file.
Choices endReasonChoices()
{
    Choices all;
    for (const char* reason : endReasons) {
        const QString value = QString::fromLatin1(reason);
        all.push_back({value, [value] { return endReasonText(value); }});
    }
    return all;
}

} // namespace

Columns<VpnSession> vpnSessionColumns()
{
    using Row = VpnSession;
    return {
        {.key = u"personName"_s,
            .title = [] { return VpnSessionColumnTr::tr("Person"); },
            .text = [](const Row& row) { return vpnSessionPerson(row); },
            .width = 160,
            .file = {{}, {.key = u"staffNo"_s, .title = [] { return VpnSessionColumnTr::tr("Staff number"); }}}},
        {.key = u"account"_s,
            .title = [] { return VpnSessionColumnTr::tr("VPN account"); },
            .text = [](const Row& row) { return row.account; },
            .width = 120},
        {.key = u"state"_s,
            .title = [] { return VpnSessionColumnTr::tr("State"); },
            .text = [](const Row& row) { return vpnSessionBadge(row).text; },
            .badge = [](const Row& row) { return vpnSessionBadge(row); },
            .width = 96,
            .sortable = false,
            .file = {{.key = u"live"_s, .words = liveChoices}}},
        {.key = u"tunnelAddress"_s,
            .title = [] { return VpnSessionColumnTr::tr("Tunnel address"); },
            .text = [](const Row& row) { return row.tunnelAddress; },
            .width = 128},
        {.key = u"clientAddress"_s,
            .title = [] { return VpnSessionColumnTr::tr("Comes from"); },
            .text = [](const Row& row) { return row.clientAddress; },
            .width = 128,
            .sortable = false},
        {.key = u"device"_s,
            .title = [] { return VpnSessionColumnTr::tr("Device"); },
            .text = [](const Row& row) { return row.device; },
            .width = 128,
            .sortable = false,
            .shown = false},
        {.key = u"gateway"_s,
            .title = [] { return VpnSessionColumnTr::tr("Gateway"); },
            .text = [](const Row& row) { return row.gateway; },
            .width = 112,
            .sortable = false},
        {.key = u"startedAt"_s,
            .title = [] { return VpnSessionColumnTr::tr("Began"); },
            .text = [](const Row& row) { return formatDateTime(row.startedAt); },
            .width = 152},
        {.key = u"seenAt"_s,
            .title = [] { return VpnSessionColumnTr::tr("Last heard of"); },
            .text = [](const Row& row) { return formatDateTime(row.seenAt); },
            .width = 152,
            .shown = false},
        {.key = u"endedAt"_s,
            .title = [] { return VpnSessionColumnTr::tr("Ended"); },
            .text = [](const Row& row) { return formatDateTime(row.endedAt); },
            .width = 152,
            .shown = false,
            .file = {{},
                {.key = u"endReason"_s,
                    .words = endReasonChoices,
                    .title = [] { return VpnSessionColumnTr::tr("Why it ended"); }}}},
    };
}

Choices liveChoices()
{
    return {{u"true"_s, [] { return VpnSessionColumnTr::tr("Live"); }},
        {u"false"_s, [] { return VpnSessionColumnTr::tr("Ended"); }}};
}

Badge vpnSessionBadge(const VpnSession& session)
{
    return session.endedAt ? Badge{StateRole::Neutral, VpnSessionColumnTr::tr("Ended"), u"stop"_s}
                           : Badge{StateRole::Ok, VpnSessionColumnTr::tr("Live")};
}

QString vpnSessionPerson(const VpnSession& session)
{
    return VpnSessionColumnTr::tr("%1 (%2)", "name (staff number)").arg(session.personName, session.staffNo);
}

QString vpnSessionEndText(const VpnSession& session)
{
    return session.endedAt ? endReasonText(session.endReason) : QString();
}

} // namespace wardport::console
