// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Every path of the REST API, once. {id} stands for one segment.
namespace wardport::Paths {

inline constexpr char sessions[] = "/api/v1/sessions";
inline constexpr char currentSession[] = "/api/v1/sessions/current";
inline constexpr char currentPassword[] = "/api/v1/sessions/current/password";
inline constexpr char administrators[] = "/api/v1/administrators";
inline constexpr char administrator[] = "/api/v1/administrators/{id}";
inline constexpr char administratorRole[] = "/api/v1/administrators/{id}/role";
inline constexpr char administratorDisable[] = "/api/v1/administrators/{id}/disable";
inline constexpr char administratorEnable[] = "/api/v1/administrators/{id}/enable";
inline constexpr char administratorPassword[] = "/api/v1/administrators/{id}/password";

inline constexpr char orgUnits[] = "/api/v1/org-units";
inline constexpr char orgUnit[] = "/api/v1/org-units/{id}";
inline constexpr char orgUnitDisable[] = "/api/v1/org-units/{id}/disable";
inline constexpr char orgUnitEnable[] = "/api/v1/org-units/{id}/enable";
inline constexpr char orgUnitMerge[] = "/api/v1/org-units/{id}/merge";

inline constexpr char people[] = "/api/v1/people";
inline constexpr char person[] = "/api/v1/people/{id}";
inline constexpr char personDisable[] = "/api/v1/people/{id}/disable";
inline constexpr char personEnable[] = "/api/v1/people/{id}/enable";
inline constexpr char personPassword[] = "/api/v1/people/{id}/password";
inline constexpr char personApps[] = "/api/v1/people/{id}/apps";
inline constexpr char personAccess[] = "/api/v1/people/{id}/access/{appId}";

inline constexpr char vpnAccounts[] = "/api/v1/vpn-accounts";
inline constexpr char vpnAccount[] = "/api/v1/vpn-accounts/{id}";
inline constexpr char vpnAccountDisable[] = "/api/v1/vpn-accounts/{id}/disable";
inline constexpr char vpnAccountEnable[] = "/api/v1/vpn-accounts/{id}/enable";

inline constexpr char groups[] = "/api/v1/groups";
inline constexpr char group[] = "/api/v1/groups/{id}";
inline constexpr char groupMembers[] = "/api/v1/groups/{id}/members";
inline constexpr char groupRulePreview[] = "/api/v1/groups/rule-preview";

inline constexpr char vendors[] = "/api/v1/vendors";
inline constexpr char vendor[] = "/api/v1/vendors/{id}";
inline constexpr char vendorDisable[] = "/api/v1/vendors/{id}/disable";
inline constexpr char vendorEnable[] = "/api/v1/vendors/{id}/enable";
inline constexpr char vendorDocuments[] = "/api/v1/vendors/{id}/documents";
inline constexpr char vendorDocument[] = "/api/v1/vendor-documents/{id}";
inline constexpr char vendorDocumentFile[] = "/api/v1/vendor-documents/{id}/file";

inline constexpr char apps[] = "/api/v1/apps";
inline constexpr char app[] = "/api/v1/apps/{id}";
inline constexpr char appState[] = "/api/v1/apps/{id}/state";
inline constexpr char appIcon[] = "/api/v1/apps/{id}/icon";
inline constexpr char appSecret[] = "/api/v1/apps/{id}/secret";
inline constexpr char appUsedBy[] = "/api/v1/apps/{id}/used-by";
inline constexpr char appCallPreview[] = "/api/v1/apps/{id}/call-preview";
inline constexpr char appSignOn[] = "/api/v1/apps/{id}/sign-on";
inline constexpr char appHealth[] = "/api/v1/apps/{id}/health";
inline constexpr char appProbe[] = "/api/v1/apps/{id}/probe";
inline constexpr char appMaintenance[] = "/api/v1/apps/{id}/maintenance";
inline constexpr char icon[] = "/api/v1/icons/{hash}";

inline constexpr char accessMatrix[] = "/api/v1/access-matrix";
inline constexpr char grants[] = "/api/v1/grants";
inline constexpr char grantChangeSets[] = "/api/v1/grant-change-sets";
inline constexpr char grantChangeSet[] = "/api/v1/grant-change-sets/{id}";
inline constexpr char grantChangeSetRevert[] = "/api/v1/grant-change-sets/{id}/revert";

inline constexpr char accessRequests[] = "/api/v1/access-requests";
inline constexpr char accessRequestApprove[] = "/api/v1/access-requests/{id}/approve";
inline constexpr char accessRequestReject[] = "/api/v1/access-requests/{id}/reject";
inline constexpr char accessReviewGranted[] = "/api/v1/access-reviews/granted";
inline constexpr char accessReviewDormant[] = "/api/v1/access-reviews/dormant";
inline constexpr char recertifications[] = "/api/v1/recertifications";
inline constexpr char recertification[] = "/api/v1/recertifications/{id}";
inline constexpr char recertificationItems[] = "/api/v1/recertifications/{id}/items";
inline constexpr char recertificationDecisions[] = "/api/v1/recertifications/{id}/decisions";
inline constexpr char recertificationClose[] = "/api/v1/recertifications/{id}/close";

inline constexpr char imports[] = "/api/v1/imports";
inline constexpr char importOne[] = "/api/v1/imports/{id}";
inline constexpr char importMapping[] = "/api/v1/imports/{id}/mapping";
inline constexpr char importCheck[] = "/api/v1/imports/{id}/check";
inline constexpr char importApply[] = "/api/v1/imports/{id}/apply";
inline constexpr char importRows[] = "/api/v1/imports/{id}/rows";
inline constexpr char importRejected[] = "/api/v1/imports/{id}/rejected";
inline constexpr char exports[] = "/api/v1/exports";
inline constexpr char jobs[] = "/api/v1/jobs";
inline constexpr char job[] = "/api/v1/jobs/{id}";
inline constexpr char jobCancel[] = "/api/v1/jobs/{id}/cancel";
inline constexpr char jobFile[] = "/api/v1/jobs/{id}/file";

inline constexpr char directories[] = "/api/v1/directories";
inline constexpr char directory[] = "/api/v1/directories/{id}";
inline constexpr char directoryTest[] = "/api/v1/directories/test";
inline constexpr char directorySync[] = "/api/v1/directories/{id}/sync";
inline constexpr char policy[] = "/api/v1/policy";

inline constexpr char announcements[] = "/api/v1/announcements";
inline constexpr char announcement[] = "/api/v1/announcements/{id}";
inline constexpr char announcementPublish[] = "/api/v1/announcements/{id}/publish";
inline constexpr char announcementWithdraw[] = "/api/v1/announcements/{id}/withdraw";

inline constexpr char devices[] = "/api/v1/devices";
inline constexpr char deviceTrust[] = "/api/v1/devices/{id}/trust";
inline constexpr char deviceBlock[] = "/api/v1/devices/{id}/block";
inline constexpr char deviceUnblock[] = "/api/v1/devices/{id}/unblock";
inline constexpr char deviceSignOut[] = "/api/v1/devices/{id}/sign-out";

inline constexpr char vpnSessions[] = "/api/v1/vpn-sessions";
inline constexpr char vpnSession[] = "/api/v1/vpn-sessions/{id}";

inline constexpr char gateways[] = "/api/v1/gateways";
inline constexpr char gateway[] = "/api/v1/gateways/{id}";
inline constexpr char gatewayDisable[] = "/api/v1/gateways/{id}/disable";
inline constexpr char gatewayEnable[] = "/api/v1/gateways/{id}/enable";
inline constexpr char gatewaySecret[] = "/api/v1/gateways/{id}/secret";

inline constexpr char alarms[] = "/api/v1/alarms";
inline constexpr char alarmAcknowledge[] = "/api/v1/alarms/{id}/acknowledge";

inline constexpr char overview[] = "/api/v1/overview";
inline constexpr char usageSummary[] = "/api/v1/usage/summary";
inline constexpr char usageTrend[] = "/api/v1/usage/trend";
inline constexpr char usageTop[] = "/api/v1/usage/top";
inline constexpr char usageHeatmap[] = "/api/v1/usage/heatmap";

inline constexpr char exceptions[] = "/api/v1/exceptions";
inline constexpr char exception[] = "/api/v1/exceptions/{id}";
inline constexpr char exceptionState[] = "/api/v1/exceptions/{id}/state";
inline constexpr char exceptionEvents[] = "/api/v1/exceptions/{id}/events";

inline constexpr char logLaunches[] = "/api/v1/logs/launches";
inline constexpr char logSignIns[] = "/api/v1/logs/sign-ins";
inline constexpr char logProblemReports[] = "/api/v1/logs/problem-reports";
inline constexpr char logOperations[] = "/api/v1/logs/operations";

inline constexpr char phoneInfo[] = "/api/v1/phone/info";
inline constexpr char phoneSessions[] = "/api/v1/phone/sessions";
inline constexpr char phoneCurrentSession[] = "/api/v1/phone/sessions/current";
inline constexpr char me[] = "/api/v1/me";
inline constexpr char myApps[] = "/api/v1/me/apps";
inline constexpr char myLaunch[] = "/api/v1/me/apps/{id}/launch";
inline constexpr char myFavourites[] = "/api/v1/me/favourites";
inline constexpr char myMessages[] = "/api/v1/me/messages";
inline constexpr char myMessageRead[] = "/api/v1/me/messages/{id}/read";
inline constexpr char myDevices[] = "/api/v1/me/devices";
inline constexpr char myDevice[] = "/api/v1/me/devices/{id}";
inline constexpr char myEvents[] = "/api/v1/me/events";
inline constexpr char myReports[] = "/api/v1/me/reports";
inline constexpr char myRequests[] = "/api/v1/me/requests";
inline constexpr char myRequest[] = "/api/v1/me/requests/{id}";
inline constexpr char myRequestableApps[] = "/api/v1/me/requestable-apps";

inline constexpr char ticketsRedeem[] = "/api/v1/tickets/redeem";
inline constexpr char reportedExceptions[] = "/api/v1/exceptions";

inline constexpr char oidcDiscovery[] = "/.well-known/openid-configuration";
inline constexpr char oidcKeys[] = "/oidc/jwks";
inline constexpr char oidcAuthorize[] = "/oidc/authorize";
inline constexpr char oidcToken[] = "/oidc/token";
inline constexpr char oidcUserinfo[] = "/oidc/userinfo";
inline constexpr char oidcLogout[] = "/oidc/logout";
inline constexpr char casLogin[] = "/cas/login";
inline constexpr char casServiceValidate[] = "/cas/serviceValidate";
inline constexpr char casP3ServiceValidate[] = "/cas/p3/serviceValidate";
inline constexpr char casLogout[] = "/cas/logout";

inline constexpr char openApi[] = "/api/v1/openapi.yaml";
inline constexpr char apiPage[] = "/api/v1/browse";
inline constexpr char healthz[] = "/healthz";
inline constexpr char readyz[] = "/readyz";
inline constexpr char metrics[] = "/metrics";

} // namespace wardport::Paths
