// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/AlarmsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request AlarmsApi::list(const AlarmFilter& filter, const QObject* context, Callback<Page<Alarm>> callback)
{
    return m_client.get<Page<Alarm>>(expand(Paths::alarms), filter, context, std::move(callback));
}

Request AlarmsApi::acknowledge(
    AlarmId id, const AlarmAcknowledgement& acknowledgement, const QObject* context, Callback<Alarm> callback)
{
    return m_client.post<Alarm>(expand(Paths::alarmAcknowledge, id), acknowledgement, context, std::move(callback));
}

} // namespace wardport::console
