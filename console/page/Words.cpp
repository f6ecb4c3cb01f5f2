// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Words.h"

#include "console/page/WordsContext.h"
#include "console/ui/ErrorText.h"

#include <QLocale>

namespace wardport::console {

QString text(PageKind page)
{
    switch (page) {
    case PageKind::overview:
        return Words::tr("Overview", "PageKind");
    case PageKind::apps:
        return Words::tr("Apps", "PageKind");
    case PageKind::people:
        return Words::tr("People", "PageKind");
    case PageKind::access:
        return Words::tr("Access", "PageKind");
    case PageKind::reviews:
        return Words::tr("Reviews", "PageKind");
    case PageKind::usage:
        return Words::tr("Usage", "PageKind");
    case PageKind::exceptions:
        return Words::tr("Exceptions", "PageKind");
    case PageKind::logs:
        return Words::tr("Logs", "PageKind");
    case PageKind::alarms:
        return Words::tr("Alarms", "PageKind");
    case PageKind::audit:
        return Words::tr("Audit", "PageKind");
    case PageKind::settings:
        return Words::tr("Settings", "PageKind");
    }
    return {};
}

QString text(AppKind kind)
{
    switch (kind) {
    case AppKind::web:
        return Words::tr("Web app", "AppKind");
    case AppKind::native:
        return Words::tr("Native app", "AppKind");
    }
    return {};
}

QString text(AppState state)
{
    switch (state) {
    case AppState::draft:
        return Words::tr("Draft", "AppState");
    case AppState::trial:
        return Words::tr("Trial", "AppState");
    case AppState::published:
        return Words::tr("Published", "AppState");
    case AppState::suspended:
        return Words::tr("Suspended", "AppState");
    case AppState::retired:
        return Words::tr("Retired", "AppState");
    }
    return {};
}

QString text(AppCategory category)
{
    switch (category) {
    case AppCategory::clinical:
        return Words::tr("Clinical", "AppCategory");
    case AppCategory::nursing:
        return Words::tr("Nursing", "AppCategory");
    case AppCategory::medicalTechnology:
        return Words::tr("Medical technology", "AppCategory");
    case AppCategory::administration:
        return Words::tr("Administration", "AppCategory");
    case AppCategory::publicHealth:
        return Words::tr("Public health", "AppCategory");
    case AppCategory::education:
        return Words::tr("Education", "AppCategory");
    case AppCategory::operations:
        return Words::tr("Operations", "AppCategory");
    case AppCategory::communication:
        return Words::tr("Communication", "AppCategory");
    }
    return {};
}

QString text(Platform platform)
{
    switch (platform) {
    case Platform::android:
        return Words::tr("Android", "Platform");
    case Platform::ios:
        return Words::tr("iOS", "Platform");
    case Platform::harmonyos:
        return Words::tr("HarmonyOS", "Platform");
    }
    return {};
}

QString text(CallMethod method)
{
    switch (method) {
    case CallMethod::intentUri:
        return Words::tr("Intent URI", "CallMethod");
    case CallMethod::universalLink:
        return Words::tr("Universal link", "CallMethod");
    case CallMethod::customScheme:
        return Words::tr("Custom scheme", "CallMethod");
    }
    return {};
}

QString text(StaffCategory category)
{
    switch (category) {
    case StaffCategory::doctor:
        return Words::tr("Doctor", "StaffCategory");
    case StaffCategory::nurse:
        return Words::tr("Nurse", "StaffCategory");
    case StaffCategory::technician:
        return Words::tr("Medical technician", "StaffCategory");
    case StaffCategory::pharmacist:
        return Words::tr("Pharmacist", "StaffCategory");
    case StaffCategory::administrator:
        return Words::tr("Administrative staff", "StaffCategory");
    case StaffCategory::logistics:
        return Words::tr("Logistics", "StaffCategory");
    case StaffCategory::student:
        return Words::tr("Trainee", "StaffCategory");
    case StaffCategory::publicHealth:
        return Words::tr("Public health staff", "StaffCategory");
    case StaffCategory::vendorEngineer:
        return Words::tr("Vendor engineer", "StaffCategory");
    case StaffCategory::other:
        return Words::tr("Other staff", "StaffCategory");
    }
    return {};
}

QString text(OrgUnitKind kind)
{
    switch (kind) {
    case OrgUnitKind::hospital:
        return Words::tr("Hospital", "OrgUnitKind");
    case OrgUnitKind::campus:
        return Words::tr("Campus", "OrgUnitKind");
    case OrgUnitKind::department:
        return Words::tr("Department", "OrgUnitKind");
    }
    return {};
}

QString text(SubjectType type)
{
    switch (type) {
    case SubjectType::person:
        return Words::tr("Person", "SubjectType");
    case SubjectType::group:
        return Words::tr("Group", "SubjectType");
    case SubjectType::department:
        return Words::tr("Department", "SubjectType");
    case SubjectType::everyone:
        return Words::tr("Everyone in the hospital", "SubjectType");
    }
    return {};
}

QString text(GrantEffect effect)
{
    switch (effect) {
    case GrantEffect::allow:
        return Words::tr("Allow", "GrantEffect");
    case GrantEffect::deny:
        return Words::tr("Deny", "GrantEffect");
    }
    return {};
}

QString text(GrantOperation operation)
{
    switch (operation) {
    case GrantOperation::add:
        return Words::tr("Grant", "GrantOperation");
    case GrantOperation::remove:
        return Words::tr("Withdraw", "GrantOperation");
    }
    return {};
}

QString text(AccessOrigin origin)
{
    switch (origin) {
    case AccessOrigin::none:
        return Words::tr("Not granted", "AccessOrigin");
    case AccessOrigin::direct:
        return Words::tr("Granted directly", "AccessOrigin");
    case AccessOrigin::inherited:
        return Words::tr("Inherited", "AccessOrigin");
    case AccessOrigin::timeBoxed:
        return Words::tr("For a time", "AccessOrigin");
    case AccessOrigin::denied:
        return Words::tr("Denied", "AccessOrigin");
    }
    return {};
}

QString text(MatrixRows rows)
{
    switch (rows) {
    case MatrixRows::people:
        return Words::tr("People", "MatrixRows");
    case MatrixRows::groups:
        return Words::tr("Groups", "MatrixRows");
    case MatrixRows::departments:
        return Words::tr("Departments", "MatrixRows");
    }
    return {};
}

QString text(ExceptionLevel level)
{
    switch (level) {
    case ExceptionLevel::debug:
        return Words::tr("Debug", "ExceptionLevel");
    case ExceptionLevel::info:
        return Words::tr("Info", "ExceptionLevel");
    case ExceptionLevel::warning:
        return Words::tr("Warning", "ExceptionLevel");
    case ExceptionLevel::error:
        return Words::tr("Error", "ExceptionLevel");
    case ExceptionLevel::fatal:
        return Words::tr("Fatal", "ExceptionLevel");
    }
    return {};
}

QString text(IssueState state)
{
    switch (state) {
    case IssueState::unresolved:
        return Words::tr("Unresolved", "IssueState");
    case IssueState::resolved:
        return Words::tr("Resolved", "IssueState");
    case IssueState::regressed:
        return Words::tr("Regressed", "IssueState");
    case IssueState::muted:
        return Words::tr("Muted", "IssueState");
    }
    return {};
}

QString text(LaunchOutcome outcome)
{
    switch (outcome) {
    case LaunchOutcome::launched:
        return Words::tr("Launched", "LaunchOutcome");
    case LaunchOutcome::opened:
        return Words::tr("Opened", "LaunchOutcome");
    case LaunchOutcome::failed:
        return Words::tr("Failed", "LaunchOutcome");
    }
    return {};
}

QString text(SignInAudience audience)
{
    switch (audience) {
    case SignInAudience::console:
        return Words::tr("Console", "SignInAudience");
    case SignInAudience::phone:
        return Words::tr("Phone", "SignInAudience");
    }
    return {};
}

QString text(SessionLimitPolicy policy)
{
    switch (policy) {
    case SessionLimitPolicy::kick:
        return Words::tr("End the oldest session", "SessionLimitPolicy");
    case SessionLimitPolicy::deny:
        return Words::tr("Refuse the new session", "SessionLimitPolicy");
    }
    return {};
}

QString text(UsageRanking ranking)
{
    switch (ranking) {
    case UsageRanking::apps:
        return Words::tr("Apps", "UsageRanking");
    case UsageRanking::departments:
        return Words::tr("Departments", "UsageRanking");
    }
    return {};
}

QString text(Role role)
{
    switch (role) {
    case Role::none:
        return Words::tr("No role yet", "Role");
    case Role::system:
        return Words::tr("System administrator", "Role");
    case Role::security:
        return Words::tr("Security administrator", "Role");
    case Role::audit:
        return Words::tr("Audit administrator", "Role");
    case Role::manager:
        return Words::tr("Hospital manager", "Role");
    case Role::appOwner:
        return Words::tr("App owner", "Role");
    case Role::vendor:
        return Words::tr("Vendor", "Role");
    }
    return {};
}

QString text(ErrorCode code)
{
    return errorText({code, {}, {}, {}, {}});
}

QString localName(const QString& name, const QString& nameEn)
{
    return QLocale().language() == QLocale::English && !nameEn.isEmpty() ? nameEn : name;
}

} // namespace wardport::console
