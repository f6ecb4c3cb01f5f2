// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/alarms/AlarmService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AlarmRoutes {
public:
    explicit AlarmRoutes(AlarmService& service);

    std::vector<Route> routes();

private:
    Page<Alarm> list(const Call& call, const AlarmFilter& filter);
    Alarm acknowledge(const Call& call, const AlarmAcknowledgement& input);

    AlarmService& m_service;
};

} // namespace wardport::server
