// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/model/Administrator.h"

#include <QByteArray>
#include <QString>

namespace wardport::server {

/// Who a request comes from, once its credentials have been checked.
struct Principal {
    enum class Kind { anonymous, administrator, person, app, gateway };

    Kind kind = Kind::anonymous;
    // administrator
    AdministratorId administratorId;
    QString username;
    QString displayName;
    Role role = Role::none;
    bool passwordChangeDue = false;
    std::optional<OrgUnitId> scopeOrgUnitId;
    QString scopePath; ///< path of the scope's unit; empty = everything
    std::optional<VendorId> vendorId;
    // person
    PersonId personId;
    OrgUnitId hospitalId;
    OrgUnitId departmentId;
    DeviceId deviceId;
    // app
    AppId appId;
    // gateway; its hospital is hospitalId, none when it serves all
    qint64 gatewayId = 0;
    QString gatewayName;
    // the session
    QByteArray tokenHash;
    Instant expiresAt{};
    // this request
    QString address;
    QString requestId;
};

} // namespace wardport::server
