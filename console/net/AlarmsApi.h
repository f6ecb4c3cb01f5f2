// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Alarm.h"

namespace wardport::console {

/// What security has to look at.
class AlarmsApi {
public:
    explicit AlarmsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const AlarmFilter& filter, const QObject* context, Callback<Page<Alarm>> callback);
    Request acknowledge(
        AlarmId id, const AlarmAcknowledgement& acknowledgement, const QObject* context, Callback<Alarm> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
