// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

#include <map>

namespace wardport {

/// What a phone asks before anybody has signed in.
struct PhoneHospital {
    QString code;
    QString name;
};
BOOST_DESCRIBE_STRUCT(PhoneHospital, (), (code, name))

struct PhoneInfo {
    QString instanceName;
    std::vector<PhoneHospital> hospitals;
    bool vpnRequired = false;    ///< only through the VPN may anybody sign in
    bool throughVpn = false;     ///< the caller's address belongs to a live VPN session
    bool passwordless = false;   ///< whose session allows signing in without a password
    QString personName; ///< of that session's person, all but the family name hidden; empty without such a session
    QString minClientVersion; ///< older clients must be renewed; empty: any will do
    QString portalVersion;
};
BOOST_DESCRIBE_STRUCT(PhoneInfo, (),
    (instanceName, hospitals, vpnRequired, throughVpn, passwordless, personName, minClientVersion, portalVersion))

struct PhoneSignIn {
    QString orgCode; ///< the hospital's code; may be left out where there is one hospital
    QString staffNo; ///< may be left out, with the password, where the VPN session vouches for the person
    QString password;
    QString deviceId; ///< made and kept by the phone
    QString deviceName;
    std::optional<Platform> platform;
    QString clientVersion;
    bool cookie = false; ///< a browser: the token comes as a cookie that no script can read, and not in the answer
};
BOOST_DESCRIBE_STRUCT(
    PhoneSignIn, (), (orgCode, staffNo, password, deviceId, deviceName, platform, clientVersion, cookie))

struct Me {
    PersonId personId;
    QString staffNo;
    QString name;
    QString departmentName;
    QString hospitalName;
};
BOOST_DESCRIBE_STRUCT(Me, (), (personId, staffNo, name, departmentName, hospitalName))

struct PhoneSession {
    QString token;
    Me me;
    Instant expiresAt{};
};
BOOST_DESCRIBE_STRUCT(PhoneSession, (), (token, me, expiresAt))

/// How a native app is recognised on one platform before it is called.
struct MyAppPlatform {
    Platform platform = Platform::android;
    QString package;
    QString minVersion;
    QString downloadUrl;
};
BOOST_DESCRIBE_STRUCT(MyAppPlatform, (), (platform, package, minVersion, downloadUrl))

/// A time in which the app is worked on: it may be slow or away.
struct AppMaintenance {
    Instant from{};
    Instant until{}; ///< exclusive
    QString notice;
};
BOOST_DESCRIBE_STRUCT(AppMaintenance, (), (from, until, notice))

struct MyApp {
    AppId id;
    AppKind kind = AppKind::web;
    QString name;
    QString nameEn;
    QString description;
    QString descriptionEn;
    std::optional<QString> icon; ///< path of the icon, by its hash, cacheable for ever
    AppCategory category = AppCategory::clinical;
    int order = 0;
    AppState state = AppState::published;
    std::optional<QString> notice;
    bool embed = false;
    std::vector<MyAppPlatform> platforms;
    std::optional<AppMaintenance> maintenance; ///< the one that is on, or the next within three days
};
BOOST_DESCRIBE_STRUCT(MyApp, (),
    (id, kind, name, nameEn, description, descriptionEn, icon, category, order, state, notice, embed, platforms,
        maintenance))

/// The person's own choice, in their order, on all their devices.
struct MyFavourites {
    std::vector<AppId> appIds;
};
BOOST_DESCRIBE_STRUCT(MyFavourites, (), (appIds))

struct MyApps {
    std::vector<MyApp> items;
};
BOOST_DESCRIBE_STRUCT(MyApps, (), (items))

struct LaunchRequest {
    std::optional<QString> eventId; ///< the phone's own id for the launch; a repeat is not counted again
    std::optional<Platform> platform;
    QString network; ///< wifi, 4g, 5g …
};
BOOST_DESCRIBE_STRUCT(LaunchRequest, (), (eventId, platform, network))

/// The call by which the phone opens the app, complete with parameters.
struct LaunchCall {
    AppKind kind = AppKind::web;
    std::optional<QString> url; ///< web
    std::optional<bool> embed; ///< web
    std::optional<Platform> platform;
    std::optional<QString> uri; ///< native
    std::optional<QString> package;
    std::optional<QString> fallbackUrl;
    std::optional<QString> downloadUrl;
};
BOOST_DESCRIBE_STRUCT(LaunchCall, (), (kind, url, embed, platform, uri, package, fallbackUrl, downloadUrl))

struct Launch {
    QString eventId;
    LaunchCall call;
    std::optional<Instant> ticketExpiresAt;
};
BOOST_DESCRIBE_STRUCT(Launch, (), (eventId, call, ticketExpiresAt))

/// The call as it would be made for a chosen person, with the text each placeholder stood for (A4).
struct CallPreviewQuery {
    std::optional<PersonId> personId;
    std::optional<Platform> platform;
};
BOOST_DESCRIBE_STRUCT(CallPreviewQuery, (), (personId, platform))

struct CallPreview {
    LaunchCall call;
    std::map<QString, QString> placeholders; ///< a ticket is shown as a specimen, never a live one
};
BOOST_DESCRIBE_STRUCT(CallPreview, (), (call, placeholders))

enum class PhoneEventType { launch, opened, failed };
BOOST_DESCRIBE_ENUM(PhoneEventType, launch, opened, failed)

struct PhoneEvent {
    QString id; ///< UUID made by the phone: the same id again is a duplicate
    PhoneEventType type = PhoneEventType::launch;
    AppId appId;
    Instant at{};
    std::optional<int> durationMs;
    std::optional<QString> failure; ///< timeout, notInstalled, dnsFailure, tlsFailure, http5xx, denied …
    std::optional<QString> network;
    std::optional<Platform> platform;
    bool offline = false; ///< happened without a connection and was kept
};
BOOST_DESCRIBE_STRUCT(PhoneEvent, (), (id, type, appId, at, durationMs, failure, network, platform, offline))

struct PhoneEvents {
    std::vector<PhoneEvent> events;
};
BOOST_DESCRIBE_STRUCT(PhoneEvents, (), (events))

struct RejectedEvent {
    QString id;
    ErrorCode code = ErrorCode::invalid;
};
BOOST_DESCRIBE_STRUCT(RejectedEvent, (), (id, code))

struct PhoneEventsResult {
    int accepted = 0;
    int duplicates = 0;
    std::vector<RejectedEvent> rejected;
};
BOOST_DESCRIBE_STRUCT(PhoneEventsResult, (), (accepted, duplicates, rejected))

/// A problem told by a person, with what the phone knows of it.
struct ProblemReportInput {
    std::optional<QString> id; ///< UUID made by the phone
    std::optional<AppId> appId;
    QString text;
    std::map<QString, QString> context; ///< client version, network, last errors …
};
BOOST_DESCRIBE_STRUCT(ProblemReportInput, (), (id, appId, text, context))

struct Receipt {
    QString id;
    bool duplicate = false;
};
BOOST_DESCRIBE_STRUCT(Receipt, (), (id, duplicate))

/// What an app's server gets for a ticket (interfaces.md, sign-on to launched apps).
struct TicketRedeem {
    QString ticket;
};
BOOST_DESCRIBE_STRUCT(TicketRedeem, (), (ticket))

struct TicketPerson {
    QString staffNo;
    QString name;
    QString orgCode;
    QString deptCode;
    QString orgUnit;
};
BOOST_DESCRIBE_STRUCT(TicketPerson, (), (staffNo, name, orgCode, deptCode, orgUnit))

struct TicketIdentity {
    TicketPerson person;
    AppId app;
    Instant issuedAt{};
};
BOOST_DESCRIBE_STRUCT(TicketIdentity, (), (person, app, issuedAt))

Problems validate(const PhoneSignIn& input);
Problems validate(const ProblemReportInput& input);
Problems validate(const MyFavourites& input);

} // namespace wardport
