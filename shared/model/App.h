// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

enum class AppKind { web, native };
BOOST_DESCRIBE_ENUM(AppKind, web, native)

enum class AppState { draft, trial, published, suspended, retired };
BOOST_DESCRIBE_ENUM(AppState, draft, trial, published, suspended, retired)

enum class AppCategory {
    clinical,
    nursing,
    medicalTechnology,
    administration,
    publicHealth,
    education,
    operations,
    communication
};
BOOST_DESCRIBE_ENUM(AppCategory, clinical, nursing, medicalTechnology, administration, publicHealth, education,
    operations, communication)

enum class Platform { android, ios, harmonyos };
BOOST_DESCRIBE_ENUM(Platform, android, ios, harmonyos)

enum class CallMethod { intentUri, universalLink, customScheme };
BOOST_DESCRIBE_ENUM(CallMethod, intentUri, universalLink, customScheme)

/// How a native app is opened on one platform.
struct PlatformCall {
    Platform platform = Platform::android;
    CallMethod method = CallMethod::customScheme;
    QString uri;          ///< the call path, without parameters
    QString package;      ///< package name or bundle id
    QString signerSha256; ///< 64 hexadecimal digits; may be empty
    QString minVersion;
    QString downloadUrl;
    QString fallbackUrl;
};
BOOST_DESCRIBE_STRUCT(
    PlatformCall, (), (platform, method, uri, package, signerSha256, minVersion, downloadUrl, fallbackUrl))

/// One declared parameter of the call: a name and a template such as "{staff_no}" or "v2-{ticket}".
struct CallParameter {
    QString name;
    QString value;
};
BOOST_DESCRIBE_STRUCT(CallParameter, (), (name, value))

/// What {signature} is made by: HMAC (RFC 2104) with SHA-256, or with SM3 (GB/T 32905-2016).
enum class SignatureMethod { hmacSha256, hmacSm3 };
BOOST_DESCRIBE_ENUM(SignatureMethod, hmacSha256, hmacSm3)

struct AppInput {
    QString code; ///< unique
    VendorId vendorId;
    AppKind kind = AppKind::web;
    QString name;
    QString nameEn;
    QString description;
    QString descriptionEn;
    AppCategory category = AppCategory::clinical;
    int sortOrder = 0;
    bool embed = true;   ///< web: opened inside the portal, else in a browser of its own
    QString internalUrl; ///< web: as the hospital's network knows it
    QString mappedUrl;   ///< web: as phones reach it, if different
    std::vector<PlatformCall> platforms;
    std::vector<CallParameter> parameters; ///< in the order of the call
    std::optional<OrgUnitId> ownerDepartmentId;
    SignatureMethod signature = SignatureMethod::hmacSha256;
};
BOOST_DESCRIBE_STRUCT(AppInput, (),
    (code, vendorId, kind, name, nameEn, description, descriptionEn, category, sortOrder, embed, internalUrl, mappedUrl,
        platforms, parameters, ownerDepartmentId, signature))

/// What a look at a web app found.
enum class ProbeOutcome { up, slow, down, refused, unknown };
BOOST_DESCRIBE_ENUM(ProbeOutcome, up, slow, down, refused, unknown)

struct App : AppInput {
    AppId id;
    QString vendorName;
    AppState state = AppState::draft;
    QString notice; ///< shown on phones while suspended
    std::optional<QString> iconHash;
    std::optional<ProbeOutcome> health; ///< of the last look at an open web app
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(App, (AppInput), (id, vendorName, state, notice, iconHash, health, createdAt, version))

struct AppFilter : PageQuery {
    std::optional<VendorId> vendorId;
    std::optional<AppKind> kind;
    std::optional<AppState> state;
    std::optional<AppCategory> category;
    std::optional<ProbeOutcome> health;
};
BOOST_DESCRIBE_STRUCT(AppFilter, (PageQuery), (vendorId, kind, state, category, health))

struct AppStateChange {
    AppState state = AppState::draft;
    QString notice; ///< needed to suspend
};
BOOST_DESCRIBE_STRUCT(AppStateChange, (), (state, notice))

/// Who would notice if the app went away.
struct AppUsedBy {
    int grants = 0;
    int people = 0; ///< who may open it now
    qint64 launchesLast30Days = 0;
};
BOOST_DESCRIBE_STRUCT(AppUsedBy, (), (grants, people, launchesLast30Days))

/// The secret with which the app redeems tickets and reports exceptions, and the key of its {signature}; shown once.
struct AppSecret {
    AppId appId;
    QString secret;
    QString signingKey; ///< its characters are the key of the HMAC
};
BOOST_DESCRIBE_STRUCT(AppSecret, (), (appId, secret, signingKey))

/// The placeholders a parameter may use: staff_no, name, dept_code, org_code, ticket, timestamp, nonce, signature.
const std::vector<QString>& callPlaceholders();

/// Whether the lifecycle allows the step (A5): draft → trial/published → suspended ⇄ published → retired.
bool mayBecome(AppState from, AppState to);

Problems validate(const AppInput& input);
Problems validate(const AppStateChange& change);

} // namespace wardport
