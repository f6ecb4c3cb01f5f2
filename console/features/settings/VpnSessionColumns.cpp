// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/VpnSessionColumns.h"

#include "console/page/Format.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::VpnSessionColumns)
};

} // namespace

Columns<VpnSession> vpnSessionColumns()
{
    using Row = VpnSession;
    return {
        {.key = u"personName"_s,
            .title = [] { return Tr::tr("Person"); },
            .text = [](const Row& row) { return vpnSessionPerson(row); },
            .width = 160},
        {.key = u"account"_s,
            .title = [] { return Tr::tr("VPN account"); },
            .text = [](const Row& row) { return row.account; },
            .width = 120},
        {.key = u"state"_s,
            .title = [] { return Tr::tr("State"); },
            .text = [](const Row& row) { return vpnSessionBadge(row).text; },
            .badge = [](const Row& row) { return vpnSessionBadge(row); },
            .width = 96,
            .sortable = false},
        {.key = u"tunnelAddress"_s,
            .title = [] { return Tr::tr("Tunnel address"); },
            .text = [](const Row& row) { return row.tunnelAddress; },
            .width = 128},
        {.key = u"clientAddress"_s,
            .title = [] { return Tr::tr("Comes from"); },
            .text = [](const Row& row) { return row.clientAddress; },
            .width = 128,
            .sortable = false},
        {.key = u"device"_s,
            .title = [] { return Tr::tr("Device"); },
            .text = [](const Row& row) { return row.device; },
            .width = 128,
            .sortable = false,
            .shown = false},
        {.key = u"gateway"_s,
            .title = [] { return Tr::tr("Gateway"); },
            .text = [](const Row& row) { return row.gateway; },
            .width = 112,
            .sortable = false},
        {.key = u"startedAt"_s,
            .title = [] { return Tr::tr("Began"); },
            .text = [](const Row& row) { return formatDateTime(row.startedAt); },
            .width = 152},
        {.key = u"seenAt"_s,
            .title = [] { return Tr::tr("Last heard of"); },
            .text = [](const Row& row) { return formatDateTime(row.seenAt); },
            .width = 152,
            .shown = false},
        {.key = u"endedAt"_s,
            .title = [] { return Tr::tr("Ended"); },
            .text = [](const Row& row) { return formatDateTime(row.endedAt); },
            .width = 152,
            .shown = false},
    };
}

Badge vpnSessionBadge(const VpnSession& session)
{
    return session.endedAt ? Badge{StateRole::Neutral, Tr::tr("Ended"), u"stop"_s}
                           : Badge{StateRole::Ok, Tr::tr("Live")};
}

QString vpnSessionPerson(const VpnSession& session)
{
    return Tr::tr("%1 (%2)", "name (staff number)").arg(session.personName, session.staffNo);
}

QString vpnSessionEndText(const VpnSession& session)
{
    if (!session.endedAt)
        return {};
    if (session.endReason == u"administrator"_s)
        return Tr::tr("Ended in the console");
    if (session.endReason == u"gateway"_s)
        return Tr::tr("The gateway told its end");
    if (session.endReason == u"presumedEnded"_s)
        return Tr::tr("Nothing was heard of it any more");
    if (session.endReason == u"replaced"_s)
        return Tr::tr("Another tunnel took its address");
    if (session.endReason == u"expired"_s)
        return Tr::tr("The account or the person ran out");
    return session.endReason;
}

} // namespace wardport::console
