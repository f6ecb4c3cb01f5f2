// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/AccessApi.h"
#include "console/net/AdministratorsApi.h"
#include "console/net/AlarmsApi.h"
#include "console/net/AppsApi.h"
#include "console/net/DirectoriesApi.h"
#include "console/net/ExceptionsApi.h"
#include "console/net/GroupsApi.h"
#include "console/net/ImportsApi.h"
#include "console/net/JobsApi.h"
#include "console/net/LogsApi.h"
#include "console/net/OperationsApi.h"
#include "console/net/OrgUnitsApi.h"
#include "console/net/OverviewApi.h"
#include "console/net/PeopleApi.h"
#include "console/net/ReviewsApi.h"
#include "console/net/SessionApi.h"
#include "console/net/UsageApi.h"
#include "console/net/VendorsApi.h"
#include "console/net/VpnAccountsApi.h"

namespace wardport::console {

/// Every noun of the server: api.people.list(filter, this, [this](Result<Page<Person>> answer) { … }).
struct Api {
    explicit Api(ApiClient& client)
        : session(client)
        , administrators(client)
        , orgUnits(client)
        , people(client)
        , imports(client)
        , jobs(client)
        , vpnAccounts(client)
        , groups(client)
        , vendors(client)
        , apps(client)
        , access(client)
        , usage(client)
        , overview(client)
        , exceptions(client)
        , logs(client)
        , operations(client)
        , alarms(client)
        , reviews(client)
        , directories(client)
    {
    }

    SessionApi session;
    AdministratorsApi administrators;
    OrgUnitsApi orgUnits;
    PeopleApi people;
    ImportsApi imports;
    JobsApi jobs;
    VpnAccountsApi vpnAccounts;
    GroupsApi groups;
    VendorsApi vendors;
    AppsApi apps;
    AccessApi access;
    UsageApi usage;
    OverviewApi overview;
    ExceptionsApi exceptions;
    LogsApi logs;
    OperationsApi operations;
    AlarmsApi alarms;
    ReviewsApi reviews;
    DirectoriesApi directories;
};

} // namespace wardport::console
