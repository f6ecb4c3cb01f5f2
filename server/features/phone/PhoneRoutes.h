// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/phone/LaunchService.h"
#include "server/features/phone/MyAppsService.h"
#include "server/features/phone/PhoneSessionService.h"
#include "server/features/phone/ProblemReportService.h"
#include "server/features/phone/TicketService.h"
#include "server/http/Route.h"

namespace wardport::server {

class PhoneRoutes {
public:
    PhoneRoutes(PhoneSessionService& sessions, MyAppsService& apps, LaunchService& launches, ProblemReportService& reports,
        TicketService& tickets);

    std::vector<Route> routes();

private:
    Deferred<HttpResponse> signIn(const Call& call, const PhoneSignIn& input);
    HttpResponse signOut(const Call& call);
    Me me(const Call& call);
    HttpResponse myApps(const Call& call);
    Deferred<Launch> launch(const Call& call, const LaunchRequest& request);
    Deferred<PhoneEventsResult> events(const Call& call, const PhoneEvents& events);
    Deferred<Receipt> report(const Call& call, const ProblemReportInput& input);
    TicketIdentity redeem(const Call& call, const TicketRedeem& input);

    PhoneSessionService& m_sessions;
    MyAppsService& m_apps;
    LaunchService& m_launches;
    ProblemReportService& m_reports;
    TicketService& m_tickets;
};

} // namespace wardport::server
