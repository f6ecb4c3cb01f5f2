// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/GatewayColumns.h"

#include "console/page/Format.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GatewayColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::GatewayColumns)
};

} // namespace

Columns<Gateway> gatewayColumns()
{
    using Row = Gateway;
    return {
        {.key = u"name"_s,
            .title = [] { return GatewayColumnTr::tr("Name"); },
            .text = [](const Row& row) { return row.name; },
            .width = 168},
        {.key = u"hospital"_s,
            .title = [] { return GatewayColumnTr::tr("Hospital"); },
            .text = [](const Row& row) { return gatewayHospitalText(row); },
            .width = 192,
            .sortable = false,
            .file = {{.key = u"hospitalName"_s,
                .words =
                    [] {
                        return Choices{{QString(), [] { return gatewayHospitalText({}); }}};
                    },
                .hasEnglish = true}}},
        {.key = u"state"_s,
            .title = [] { return GatewayColumnTr::tr("State"); },
            .text = [](const Row& row) { return activeBadge(row.active).text; },
            .badge = [](const Row& row) { return activeBadge(row.active); },
            .width = 112,
            .sortable = false,
            .file = {{.key = u"active"_s, .words = activeChoices}}},
        {.key = u"liveSessions"_s,
            .title = [] { return GatewayColumnTr::tr("Live sessions"); },
            .text = [](const Row& row) { return formatNumber(row.liveSessions); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 112,
            .sortable = false},
        {.key = u"addresses"_s,
            .title = [] { return GatewayColumnTr::tr("Calls from"); },
            .text = [](const Row& row) { return gatewayAddressesText(row); },
            .width = 208,
            .sortable = false,
            .file = {{.words =
                          [] {
                              return Choices{{QString(), [] { return gatewayAddressesText({}); }}};
                          }}}},
        {.key = u"createdAt"_s,
            .title = [] { return GatewayColumnTr::tr("Registered"); },
            .text = [](const Row& row) { return formatDateTime(row.createdAt); },
            .width = 152},
    };
}

QString gatewayHospitalText(const Gateway& gateway)
{
    return gateway.hospitalId ? gateway.hospitalName : GatewayColumnTr::tr("All hospitals");
}

QString gatewayAddressesText(const Gateway& gateway)
{
    return gateway.addresses.empty() ? GatewayColumnTr::tr("Any")
                                     : QStringList(gateway.addresses.begin(), gateway.addresses.end()).join(u", "_s);
}

} // namespace wardport::console
