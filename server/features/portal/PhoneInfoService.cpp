// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/portal/PhoneInfoService.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

PhoneInfoService::PhoneInfoService(
    QString instanceName, AccessSnapshots& access, PolicyStore& policy, const Tunnels& tunnels, PortalFiles& portal)
    : m_instanceName(std::move(instanceName))
    , m_access(access)
    , m_policy(policy)
    , m_tunnels(tunnels)
    , m_portal(portal)
{
}

QString PhoneInfoService::veiled(const QString& name)
{
    if (name.isEmpty())
        return {};
    // One character, which may be two units of UTF-16; how long the rest is tells nothing.
    const qsizetype first = name.at(0).isHighSurrogate() && name.size() > 1 ? 2 : 1;
    return name.left(first) + u"**"_s;
}

PhoneInfo PhoneInfoService::info(std::string_view address)
{
    const Policy policy = m_policy.current();
    PhoneInfo info;
    info.instanceName = m_instanceName;
    const auto access = m_access.current();
    const AccessUnits& units = *access->parts().units;
    for (const quint32 place : units.treeOrder) {
        const AccessUnit& unit = units.rows[place];
        if (unit.kind == OrgUnitKind::hospital && unit.active)
            info.hospitals.push_back({unit.code, unit.name});
    }
    const auto tunnel = m_tunnels.at(address);
    info.vpnRequired = policy.phoneVpn != PhoneVpn::off;
    info.throughVpn = tunnel.has_value();
    info.passwordless = tunnel && policy.phoneVpn == PhoneVpn::signOn;
    if (info.passwordless)
        info.personName = veiled(tunnel->personName);
    info.minClientVersion = policy.minClientVersion;
    info.portalVersion = m_portal.version();
    return info;
}

} // namespace wardport::server
