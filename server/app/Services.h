// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Config.h"
#include "server/app/ExportNames.h"
#include "server/app/IdempotencyStore.h"
#include "server/app/Metrics.h"
#include "server/auth/HashLane.h"
#include "server/auth/Throttle.h"
#include "server/auth/Tokens.h"
#include "server/features/access/AccessRoutes.h"
#include "server/features/access/AccessSnapshots.h"
#include "server/features/access/GrantRoutes.h"
#include "server/features/access/TamperedGrants.h"
#include "server/features/administrators/AdministratorRoutes.h"
#include "server/features/alarms/AlarmRoutes.h"
#include "server/features/announcements/AnnouncementRoutes.h"
#include "server/features/apps/AppDirectory.h"
#include "server/features/apps/AppRoutes.h"
#include "server/features/directories/DirectoryRoutes.h"
#include "server/features/directories/DirectoryRoutes.h"
#include "server/features/directories/DirectorySignIn.h"
#include "server/features/directories/DirectorySync.h"
#include "server/features/exceptions/ExceptionRoutes.h"
#include "server/features/devices/DeviceRoutes.h"
#include "server/features/expiry/Expiry.h"
#include "server/features/exports/ExportRoutes.h"
#include "server/features/groups/PersonGroupRoutes.h"
#include "server/features/health/AppHealthRoutes.h"
#include "server/features/imports/ImportRoutes.h"
#include "server/features/imports/ImportWork.h"
#include "server/features/jobs/JobRoutes.h"
#include "server/features/jobs/JobRunner.h"
#include "server/features/logs/LogRoutes.h"
#include "server/features/operations/OperationRoutes.h"
#include "server/features/orgunits/OrgUnitRoutes.h"
#include "server/features/overview/OverviewRoutes.h"
#include "server/features/people/PersonDirectory.h"
#include "server/features/people/PersonRoutes.h"
#include "server/features/phone/PhoneRoutes.h"
#include "server/features/policy/PolicyRoutes.h"
#include "server/features/portal/PortalRoutes.h"
#include "server/features/requests/AccessRequestRoutes.h"
#include "server/features/reviews/ReviewRoutes.h"
#include "server/features/sessions/SessionRoutes.h"
#include "server/features/signon/SignOn.h"
#include "server/features/usage/UsageRollup.h"
#include "server/features/usage/UsageRoutes.h"
#include "server/features/vendors/VendorDocumentRoutes.h"
#include "server/features/vendors/VendorRoutes.h"
#include "server/features/vpnaccounts/VpnAccountRoutes.h"
#include "server/features/vpnsessions/GatewayRoutes.h"
#include "server/features/vpnsessions/TunnelGuard.h"
#include "server/features/vpnsessions/VpnSessionRoutes.h"
#include "server/jobs/Scheduler.h"

namespace wardport::server {

/// The composition root: builds every service once, in the order of who needs whom, and owns them.
class Services {
public:
    Services(const Config& config, Database& database, const Clock& clock);

    /// The route table of all listeners.
    std::vector<Route> routes();
    std::vector<TimedJob> jobs();

    /// A notification came, or (empty channel) some may have been missed.
    void notified(const QString& channel, const QString& payload);
    /// Channels to listen on.
    static QStringList channels();

    Tokens& tokens() { return m_tokens; }
    Authenticator& authenticator() { return m_tunnelGuard; }
    PortalFiles& portalFiles() { return m_portalFiles; }
    Policy policy() { return m_policy.current(); }
    VpnSessionService& vpnSessions() { return m_vpnSessions; }
    HashLane& lane() { return m_lane; }
    Idempotency& idempotency() { return m_idempotency; }
    SessionService& sessions() { return m_sessions; }
    UsageRollup& rollup() { return m_rollup; }
    AccessSnapshots& access() { return m_access; }
    SignOn& signOn() { return m_signOn; }
    AppHealthService& appHealth() { return m_appHealth; }
    AccessRequestService& accessRequests() { return m_accessRequests; }
    DirectoryService& directories() { return m_directories; }
    const GrantSeal& grantSeal() const { return m_seal; }
    OperationLog& operationLog() { return m_operationLog; }

    /// Adds the figures of the services.
    void measure(Metrics& metrics);

    /// Begins to take queued jobs.
    void start();
    /// Finishes what was accepted: sign-ins and batches of events.
    void stop();

private:
    /// Every list that can be had as a file.
    void addExports(const Clock& clock);
    void addReviewExports(const Clock& clock);
    void addLogExports();
    void addSettingsExports(const Clock& clock);
    /// Of the apps the caller may read.
    ExportNames<AppId> appNames(const Principal& who);
    ExportNames<VendorId> vendorNames(const Principal& who);

    PolicyStore m_policy;
    Tokens m_tokens;
    Throttle m_throttle;
    HashLane m_lane;
    IdempotencyStore m_idempotency;
    OperationLog m_operationLog;
    SignInRecord m_signInRecord;
    AlarmService m_alarms;

    const GrantSeal m_seal;
    const SecretBox m_secrets;
    TamperedGrants m_tamperedGrants;
    AccessSnapshots m_access;
    AppDirectory m_appDirectory;
    PersonDirectory m_personDirectory;
    Tunnels m_tunnels;

    OperationService m_operations;
    SessionService m_sessions;
    RuleMembership m_ruleMembership;
    OrgUnitService m_orgUnits;
    VpnAccountService m_vpnAccounts;
    GatewayService m_gateways;
    VpnSessionService m_vpnSessions;
    TunnelGuard m_tunnelGuard;
    PolicyService m_policyService;
    PersonService m_people;
    PersonGroupService m_groups;
    VendorService m_vendors;
    VendorDocumentService m_vendorDocuments;
    AppService m_apps;
    AppHealthService m_appHealth;
    AppMaintenanceService m_appMaintenance;
    Scheduler m_probes; ///< of its own: the other jobs do not wait for apps that are slow to answer
    AdministratorService m_administrators;
    GrantService m_grants;
    AccessService m_accessAnswers;
    DirectorySignIn m_directorySignIn;
    PhoneSessionService m_phoneSessions;
    MyAppsService m_myApps;
    PortalFiles m_portalFiles;
    PhoneInfoService m_phoneInfo;
    FavouriteService m_favourites;
    DeviceService m_devices;
    AnnouncementService m_announcements;
    LaunchService m_launches;
    ProblemReportService m_problemReports;
    TicketService m_tickets;
    SignOn m_signOn;
    ExceptionService m_exceptions;
    UsageRollup m_rollup;
    UsageService m_usage;
    AccessRequestService m_accessRequests;
    AccessReviewService m_accessReviews;
    RecertificationService m_recertifications;
    LogStore m_logs;
    JobService m_jobs;
    DirectoryService m_directories;
    ExportService m_exports;
    PersonBatch m_personBatch;
    DirectorySync m_directorySync;
    OrgUnitMerge m_orgUnitMerge;
    Expiry m_expiry;
    ImportService m_imports;
    ImportWork m_importWork;
    JobRunner m_jobRunner;

    OperationRoutes m_operationRoutes;
    SessionRoutes m_sessionRoutes;
    OrgUnitRoutes m_orgUnitRoutes;
    PersonRoutes m_personRoutes;
    VpnAccountRoutes m_vpnAccountRoutes;
    PersonGroupRoutes m_groupRoutes;
    VendorRoutes m_vendorRoutes;
    VendorDocumentRoutes m_vendorDocumentRoutes;
    AppRoutes m_appRoutes;
    AppHealthRoutes m_appHealthRoutes;
    AdministratorRoutes m_administratorRoutes;
    GrantRoutes m_grantRoutes;
    AccessRoutes m_accessRoutes;
    PhoneRoutes m_phoneRoutes;
    PortalRoutes m_portalRoutes;
    DeviceRoutes m_deviceRoutes;
    AnnouncementRoutes m_announcementRoutes;
    GatewayRoutes m_gatewayRoutes;
    VpnSessionRoutes m_vpnSessionRoutes;
    PolicyRoutes m_policyRoutes;
    ExceptionRoutes m_exceptionRoutes;
    UsageRoutes m_usageRoutes;
    LogRoutes m_logRoutes;
    OverviewRoutes m_overviewRoutes;
    AlarmRoutes m_alarmRoutes;
    AccessRequestRoutes m_accessRequestRoutes;
    ReviewRoutes m_reviewRoutes;
    JobRoutes m_jobRoutes;
    DirectoryRoutes m_directoryRoutes;
    ExportRoutes m_exportRoutes;
    ImportRoutes m_importRoutes;
};

} // namespace wardport::server
