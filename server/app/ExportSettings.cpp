// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/ExportNames.h"
#include "server/app/ExportStates.h"
#include "server/app/Services.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Service>
auto listOf(Service& service)
{
    return [&service](const auto& who, const auto& filter) { return service.list(who, filter); };
}

} // namespace

ExportNames<VendorId> Services::vendorNames(const Principal& who)
{
    ExportNames<VendorId> names;
    if (holds(who.role, Permission::vendorsRead))
        names.addAll<VendorFilter>([&](const VendorFilter& filter) { return m_vendors.list(who, filter); });
    return names;
}

void Services::addSettingsExports(const Clock& clock)
{
    using enum Permission;
    const auto units = [this](const Principal& who) { return ExportNames<OrgUnitId>(m_orgUnits.list(who).items); };

    m_exports.add<Administrator, AdministratorFilter>(
        u"administrators"_s, administratorsRead, listOf(m_administrators),
        {u"state"_s, u"scopeName"_s, u"scopeNameEn"_s, u"vendorName"_s, u"vendorNameEn"_s},
        [=, this](const Principal& who) -> ExportExtras<Administrator> {
            return [units = units(who), vendors = vendorNames(who)](const Administrator& account, ExportCells& cells) {
                cells[u"state"_s] = exportState(account);
                units.put(cells, u"scopeName"_s, account.scopeOrgUnitId);
                vendors.put(cells, u"vendorName"_s, account.vendorId);
            };
        });
    m_exports.add<Announcement, AnnouncementFilter>(u"announcements"_s, announcementsRead, listOf(m_announcements),
        {u"lastDay"_s, u"orgUnitNameEn"_s, u"appNameEn"_s},
        [=, this, &clock](const Principal& who) -> ExportExtras<Announcement> {
            return [units = units(who), apps = appNames(who), now = clock.now()](
                       const Announcement& announcement, ExportCells& cells) {
                cells[u"state"_s] = exportState(announcement, now);
                cells[u"lastDay"_s] = lastDay(announcement.until);
                units.putEnglish(cells, u"orgUnitName"_s, announcement.orgUnitId);
                apps.putEnglish(cells, u"appName"_s, announcement.appId);
            };
        });
    m_exports.add<Gateway, GatewayFilter>(u"gateways"_s, vpnAccountsRead, listOf(m_gateways), {u"hospitalNameEn"_s},
        [=](const Principal& who) -> ExportExtras<Gateway> {
            return [names = units(who)](const Gateway& gateway, ExportCells& cells) {
                names.putEnglish(cells, u"hospitalName"_s, gateway.hospitalId);
            };
        });
    m_exports.add<VpnSession, VpnSessionFilter>(u"vpnSessions"_s, vpnSessionsRead, listOf(m_vpnSessions), {u"live"_s},
        [](const Principal&) -> ExportExtras<VpnSession> {
            return [](const VpnSession& session, ExportCells& cells) {
                cells[u"live"_s] = exportText(!session.endedAt);
            };
        });
    m_exports.add<Directory, DirectoryFilter>(u"directories"_s, directoryRead, listOf(m_directories),
        {u"state"_s, u"hospitalName"_s, u"hospitalNameEn"_s},
        [=](const Principal& who) -> ExportExtras<Directory> {
            return [names = units(who)](const Directory& directory, ExportCells& cells) {
                cells[u"state"_s] = exportState(directory);
                names.put(cells, u"hospitalName"_s, directory.hospitalId);
            };
        });
    // Everybody has jobs of their own.
    m_exports.add<Job, JobFilter>(u"jobs"_s, std::nullopt, listOf(m_jobs));
}

} // namespace wardport::server
