// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/alarms/AlarmRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

AlarmRoutes::AlarmRoutes(AlarmService& service)
    : m_service(service)
{
}

std::vector<Route> AlarmRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::alarms, admin, alarmsRead, bind(this, &AlarmRoutes::list), "Alarms"},
        {post, Paths::alarmAcknowledge, admin, alarmsWrite, bind(this, &AlarmRoutes::acknowledge),
            "Acknowledge an alarm"},
    };
}

Page<Alarm> AlarmRoutes::list(const Call& call, const AlarmFilter& filter)
{
    return m_service.list(call.who, filter);
}

Alarm AlarmRoutes::acknowledge(const Call& call, const AlarmAcknowledgement& input)
{
    return m_service.acknowledge(call.who, call.id<AlarmId>(), input);
}

} // namespace wardport::server
