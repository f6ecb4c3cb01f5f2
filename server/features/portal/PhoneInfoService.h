// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"
#include "server/features/access/AccessSnapshots.h"
#include "server/features/portal/PortalFiles.h"
#include "server/features/vpnsessions/Tunnels.h"
#include "shared/model/Phone.h"

namespace wardport::server {

/// What the sign-in page needs to know before anybody has signed in. From memory alone: anybody may ask.
class PhoneInfoService {
public:
    PhoneInfoService(QString instanceName, AccessSnapshots& access, PolicyStore& policy, const Tunnels& tunnels,
        PortalFiles& portal);

    PhoneInfo info(std::string_view address);

    /// All but the family name hidden: 王小明 as 王**, Anna Meyer as A**.
    static QString veiled(const QString& name);

private:
    const QString m_instanceName;
    AccessSnapshots& m_access;
    PolicyStore& m_policy;
    const Tunnels& m_tunnels;
    PortalFiles& m_portal;
};

} // namespace wardport::server
