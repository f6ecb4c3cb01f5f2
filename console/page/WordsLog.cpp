// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/WordLists.h"
#include "console/page/Words.h"
#include "console/page/WordsContext.h"
#include "console/ui/ErrorText.h"

#include <span>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value on the wire and our word for it; the list is open, so an unknown value has none.
struct Word {
    const char* value;
    const char* text;
};

constexpr Word failures[] = {
    {"timeout", QT_TRANSLATE_NOOP("wardport::console::Words", "Timed out")},
    {"http5xx", QT_TRANSLATE_NOOP("wardport::console::Words", "App server error (5xx)")},
    {"http4xx", QT_TRANSLATE_NOOP("wardport::console::Words", "Refused by the app server (4xx)")},
    {"dnsFailure", QT_TRANSLATE_NOOP("wardport::console::Words", "Address not found")},
    {"tlsFailure", QT_TRANSLATE_NOOP("wardport::console::Words", "Certificate refused")},
    {"notInstalled", QT_TRANSLATE_NOOP("wardport::console::Words", "Not installed")},
    {"denied", QT_TRANSLATE_NOOP("wardport::console::Words", "Access denied")},
};

constexpr Word networks[] = {
    {"wifi", QT_TRANSLATE_NOOP("wardport::console::Words", "Wi-Fi")},
    {"ethernet", QT_TRANSLATE_NOOP("wardport::console::Words", "Cable")},
    {"2g", QT_TRANSLATE_NOOP("wardport::console::Words", "2G")},
    {"3g", QT_TRANSLATE_NOOP("wardport::console::Words", "3G")},
    {"4g", QT_TRANSLATE_NOOP("wardport::console::Words", "4G")},
    {"5g", QT_TRANSLATE_NOOP("wardport::console::Words", "5G")},
};

constexpr Word objectTypes[] = {
    {"vendor", QT_TRANSLATE_NOOP("wardport::console::Words", "Vendor")},
    {"vendorDocument", QT_TRANSLATE_NOOP("wardport::console::Words", "Vendor's qualification")},
    {"app", QT_TRANSLATE_NOOP("wardport::console::Words", "App")},
    {"person", QT_TRANSLATE_NOOP("wardport::console::Words", "Person")},
    {"people", QT_TRANSLATE_NOOP("wardport::console::Words", "People")},
    {"import", QT_TRANSLATE_NOOP("wardport::console::Words", "Import of people")},
    {"group", QT_TRANSLATE_NOOP("wardport::console::Words", "User group")},
    {"personGroup", QT_TRANSLATE_NOOP("wardport::console::Words", "User group")},
    {"orgUnit", QT_TRANSLATE_NOOP("wardport::console::Words", "Organisation unit")},
    {"vpnAccount", QT_TRANSLATE_NOOP("wardport::console::Words", "VPN account")},
    {"grants", QT_TRANSLATE_NOOP("wardport::console::Words", "Authorisation")},
    {"grant", QT_TRANSLATE_NOOP("wardport::console::Words", "Authorisation")},
    {"grantChangeSet", QT_TRANSLATE_NOOP("wardport::console::Words", "Authorisation change")},
    {"changeSet", QT_TRANSLATE_NOOP("wardport::console::Words", "Authorisation change")},
    {"exceptionIssue", QT_TRANSLATE_NOOP("wardport::console::Words", "Exception")},
    {"exception", QT_TRANSLATE_NOOP("wardport::console::Words", "Exception")},
    {"administrator", QT_TRANSLATE_NOOP("wardport::console::Words", "Administrator account")},
    {"session", QT_TRANSLATE_NOOP("wardport::console::Words", "Console session")},
    {"operationLog", QT_TRANSLATE_NOOP("wardport::console::Words", "Operation log")},
    {"signInLog", QT_TRANSLATE_NOOP("wardport::console::Words", "Sign-in log")},
    {"launchLog", QT_TRANSLATE_NOOP("wardport::console::Words", "Launch log")},
    {"accessRequest", QT_TRANSLATE_NOOP("wardport::console::Words", "Request for an app")},
    {"recertification", QT_TRANSLATE_NOOP("wardport::console::Words", "Recertification")},
    {"sample", QT_TRANSLATE_NOOP("wardport::console::Words", "Sample hospital")},
    {"alarm", QT_TRANSLATE_NOOP("wardport::console::Words", "Alarm")},
    {"export", QT_TRANSLATE_NOOP("wardport::console::Words", "Export of a list")},
    {"policy", QT_TRANSLATE_NOOP("wardport::console::Words", "Policy")},
    {"directory", QT_TRANSLATE_NOOP("wardport::console::Words", "Directory")},
    {"device", QT_TRANSLATE_NOOP("wardport::console::Words", "Device")},
    {"gateway", QT_TRANSLATE_NOOP("wardport::console::Words", "VPN gateway")},
    {"vpnSession", QT_TRANSLATE_NOOP("wardport::console::Words", "VPN session")},
    {"announcement", QT_TRANSLATE_NOOP("wardport::console::Words", "Announcement")},
};

/// The verb of an action; %1 is the type of what it was done to.
constexpr Word verbs[] = {
    {"acknowledge", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 acknowledged")},
    {"seal", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 sealed for the first time")},
    {"create", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 created")},
    {"update", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 changed")},
    {"delete", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 deleted")},
    {"disable", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 disabled")},
    {"enable", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 enabled")},
    {"state", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: state changed")},
    {"icon", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: icon changed")},
    {"file", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: file kept")},
    {"rotateSecret", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: secret renewed")},
    {"maintenance", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: maintenance planned")},
    {"probe", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 looked at")},
    {"role", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: role changed")},
    {"members", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: members changed")},
    {"changePassword", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: own password changed")},
    {"resetPassword", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: password reset")},
    {"apply", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 applied")},
    {"revert", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 reverted")},
    {"read", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 read")},
    {"export", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 exported")},
    {"signIn", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: signed in")},
    {"signOut", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: signed out")},
    {"setRole", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: role changed")},
    {"changeMembers", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: members changed")},
    {"load", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 loaded")},
    {"renewMembers", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: members renewed by the rule")},
    {"merge", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 merged into another")},
    {"expire", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 ran out")},
    {"approve", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 approved")},
    {"reject", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 rejected")},
    {"decide", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: decisions taken")},
    {"close", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 closed")},
    {"block", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 blocked")},
    {"unblock", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 unblocked")},
    {"trust", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 trusted")},
    {"distrust", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 no longer trusted")},
    {"sync", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 synchronised")},
    {"end", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 ended")},
    {"publish", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 published")},
    {"withdraw", QT_TRANSLATE_NOOP("wardport::console::Words", "%1 withdrawn")},
    {"signOn", QT_TRANSLATE_NOOP("wardport::console::Words", "%1: single sign-on changed")},
};

constexpr Word fields[] = {
    {"account", QT_TRANSLATE_NOOP("wardport::console::Words", "Account name")},
    {"action", QT_TRANSLATE_NOOP("wardport::console::Words", "Action")},
    {"active", QT_TRANSLATE_NOOP("wardport::console::Words", "Active")},
    {"actor", QT_TRANSLATE_NOOP("wardport::console::Words", "Administrator")},
    {"added", QT_TRANSLATE_NOOP("wardport::console::Words", "Added")},
    {"appId", QT_TRANSLATE_NOOP("wardport::console::Words", "App")},
    {"administrators", QT_TRANSLATE_NOOP("wardport::console::Words", "Administrators")},
    {"appName", QT_TRANSLATE_NOOP("wardport::console::Words", "App")},
    {"apps", QT_TRANSLATE_NOOP("wardport::console::Words", "Apps")},
    {"boundDevices", QT_TRANSLATE_NOOP("wardport::console::Words", "Bound devices")},
    {"businessDepartmentId", QT_TRANSLATE_NOOP("wardport::console::Words", "Business department")},
    {"brokenRemoved", QT_TRANSLATE_NOOP("wardport::console::Words", "Tampered lines removed")},
    {"cas", QT_TRANSLATE_NOOP("wardport::console::Words", "CAS")},
    {"casServices", QT_TRANSLATE_NOOP("wardport::console::Words", "CAS services")},
    {"category", QT_TRANSLATE_NOOP("wardport::console::Words", "Category")},
    {"changeSetId", QT_TRANSLATE_NOOP("wardport::console::Words", "Change set")},
    {"children", QT_TRANSLATE_NOOP("wardport::console::Words", "Units below")},
    {"closedAt", QT_TRANSLATE_NOOP("wardport::console::Words", "Closed")},
    {"closedByName", QT_TRANSLATE_NOOP("wardport::console::Words", "Closed by")},
    {"code", QT_TRANSLATE_NOOP("wardport::console::Words", "Code")},
    {"contactEmail", QT_TRANSLATE_NOOP("wardport::console::Words", "Contact's e-mail")},
    {"contactName", QT_TRANSLATE_NOOP("wardport::console::Words", "Contact")},
    {"contactPhone", QT_TRANSLATE_NOOP("wardport::console::Words", "Contact's phone")},
    {"contractFrom", QT_TRANSLATE_NOOP("wardport::console::Words", "Contract from")},
    {"contractUntil", QT_TRANSLATE_NOOP("wardport::console::Words", "Contract until")},
    {"createdByName", QT_TRANSLATE_NOOP("wardport::console::Words", "Made by")},
    {"creates", QT_TRANSLATE_NOOP("wardport::console::Words", "Added")},
    {"creditCode", QT_TRANSLATE_NOOP("wardport::console::Words", "Unified social credit code")},
    {"decidedAt", QT_TRANSLATE_NOOP("wardport::console::Words", "Decided")},
    {"decidedByName", QT_TRANSLATE_NOOP("wardport::console::Words", "Decided by")},
    {"decisionNote", QT_TRANSLATE_NOOP("wardport::console::Words", "Answer")},
    {"departmentId", QT_TRANSLATE_NOOP("wardport::console::Words", "Administrative department")},
    {"description", QT_TRANSLATE_NOOP("wardport::console::Words", "Description")},
    {"descriptionEn", QT_TRANSLATE_NOOP("wardport::console::Words", "Description in English")},
    {"displayName", QT_TRANSLATE_NOOP("wardport::console::Words", "Displayed name")},
    {"documentCount", QT_TRANSLATE_NOOP("wardport::console::Words", "Number of qualifications")},
    {"downloadUrl", QT_TRANSLATE_NOOP("wardport::console::Words", "Download address")},
    {"dueOn", QT_TRANSLATE_NOOP("wardport::console::Words", "Due")},
    {"effectiveFrom", QT_TRANSLATE_NOOP("wardport::console::Words", "Effective from")},
    {"embed", QT_TRANSLATE_NOOP("wardport::console::Words", "Opened inside the portal")},
    {"fallbackUrl", QT_TRANSLATE_NOOP("wardport::console::Words", "Fallback address")},
    {"fileBytes", QT_TRANSLATE_NOOP("wardport::console::Words", "Size of the file")},
    {"fileName", QT_TRANSLATE_NOOP("wardport::console::Words", "File")},
    {"fileSha256", QT_TRANSLATE_NOOP("wardport::console::Words", "Fingerprint of the file")},
    {"from", QT_TRANSLATE_NOOP("wardport::console::Words", "From")},
    {"grantedUntil", QT_TRANSLATE_NOOP("wardport::console::Words", "Granted until")},
    {"grants", QT_TRANSLATE_NOOP("wardport::console::Words", "Grants")},
    {"groups", QT_TRANSLATE_NOOP("wardport::console::Words", "Group rules")},
    {"hasPassword", QT_TRANSLATE_NOOP("wardport::console::Words", "Has a password")},
    {"headcount", QT_TRANSLATE_NOOP("wardport::console::Words", "Headcount")},
    {"hospitalId", QT_TRANSLATE_NOOP("wardport::console::Words", "Hospital")},
    {"iconHash", QT_TRANSLATE_NOOP("wardport::console::Words", "Icon")},
    {"internalUrl", QT_TRANSLATE_NOOP("wardport::console::Words", "Internal address")},
    {"into", QT_TRANSLATE_NOOP("wardport::console::Words", "Into")},
    {"items", QT_TRANSLATE_NOOP("wardport::console::Words", "Grants")},
    {"joined", QT_TRANSLATE_NOOP("wardport::console::Words", "Joined")},
    {"kept", QT_TRANSLATE_NOOP("wardport::console::Words", "Kept")},
    {"kind", QT_TRANSLATE_NOOP("wardport::console::Words", "Kind")},
    {"lastSignInAt", QT_TRANSLATE_NOOP("wardport::console::Words", "Last sign-in")},
    {"left", QT_TRANSLATE_NOOP("wardport::console::Words", "Left")},
    {"level", QT_TRANSLATE_NOOP("wardport::console::Words", "Level")},
    {"limit", QT_TRANSLATE_NOOP("wardport::console::Words", "Rows a page")},
    {"lockedUntil", QT_TRANSLATE_NOOP("wardport::console::Words", "Locked until")},
    {"maintenanceUntil", QT_TRANSLATE_NOOP("wardport::console::Words", "Maintenance until")},
    {"mappedUrl", QT_TRANSLATE_NOOP("wardport::console::Words", "Mapped address")},
    {"maxSessions", QT_TRANSLATE_NOOP("wardport::console::Words", "Concurrent sessions")},
    {"mediaType", QT_TRANSLATE_NOOP("wardport::console::Words", "Type of the file")},
    {"memberCount", QT_TRANSLATE_NOOP("wardport::console::Words", "Number of members")},
    {"members", QT_TRANSLATE_NOOP("wardport::console::Words", "Members")},
    {"method", QT_TRANSLATE_NOOP("wardport::console::Words", "Call method")},
    {"minVersion", QT_TRANSLATE_NOOP("wardport::console::Words", "Least version")},
    {"name", QT_TRANSLATE_NOOP("wardport::console::Words", "Name")},
    {"nameEn", QT_TRANSLATE_NOOP("wardport::console::Words", "Name in English")},
    {"nextExpiry", QT_TRANSLATE_NOOP("wardport::console::Words", "Next expiry")},
    {"note", QT_TRANSLATE_NOOP("wardport::console::Words", "Note")},
    {"notes", QT_TRANSLATE_NOOP("wardport::console::Words", "Notes")},
    {"notice", QT_TRANSLATE_NOOP("wardport::console::Words", "Notice")},
    {"number", QT_TRANSLATE_NOOP("wardport::console::Words", "Number")},
    {"objectId", QT_TRANSLATE_NOOP("wardport::console::Words", "Object number")},
    {"objectType", QT_TRANSLATE_NOOP("wardport::console::Words", "Kind of object")},
    {"oidc", QT_TRANSLATE_NOOP("wardport::console::Words", "OpenID Connect")},
    {"onLimit", QT_TRANSLATE_NOOP("wardport::console::Words", "Beyond the limit")},
    {"open", QT_TRANSLATE_NOOP("wardport::console::Words", "Open")},
    {"orgUnitId", QT_TRANSLATE_NOOP("wardport::console::Words", "Department")},
    {"orgUnitName", QT_TRANSLATE_NOOP("wardport::console::Words", "Department")},
    {"outcome", QT_TRANSLATE_NOOP("wardport::console::Words", "Outcome")},
    {"overdueIssues", QT_TRANSLATE_NOOP("wardport::console::Words", "Exceptions beyond the service level")},
    {"ownerDepartmentId", QT_TRANSLATE_NOOP("wardport::console::Words", "Owning department")},
    {"package", QT_TRANSLATE_NOOP("wardport::console::Words", "Package name")},
    {"parameters", QT_TRANSLATE_NOOP("wardport::console::Words", "Call parameters")},
    {"parentId", QT_TRANSLATE_NOOP("wardport::console::Words", "Above it")},
    {"password", QT_TRANSLATE_NOOP("wardport::console::Words", "Password")},
    {"passwordChangeDue", QT_TRANSLATE_NOOP("wardport::console::Words", "Must change the password")},
    {"path", QT_TRANSLATE_NOOP("wardport::console::Words", "Path")},
    {"people", QT_TRANSLATE_NOOP("wardport::console::Words", "People")},
    {"personId", QT_TRANSLATE_NOOP("wardport::console::Words", "Person")},
    {"personName", QT_TRANSLATE_NOOP("wardport::console::Words", "Person")},
    {"phone", QT_TRANSLATE_NOOP("wardport::console::Words", "Phone number")},
    {"pinyin", QT_TRANSLATE_NOOP("wardport::console::Words", "Pinyin")},
    {"pinyinInitials", QT_TRANSLATE_NOOP("wardport::console::Words", "Pinyin initials")},
    {"platform", QT_TRANSLATE_NOOP("wardport::console::Words", "Platform")},
    {"platforms", QT_TRANSLATE_NOOP("wardport::console::Words", "Platforms")},
    {"postLogoutRedirectUris", QT_TRANSLATE_NOOP("wardport::console::Words", "Addresses after sign-out")},
    {"q", QT_TRANSLATE_NOOP("wardport::console::Words", "Search")},
    {"reason", QT_TRANSLATE_NOOP("wardport::console::Words", "Reason")},
    {"redirectUris", QT_TRANSLATE_NOOP("wardport::console::Words", "Redirect addresses")},
    {"removed", QT_TRANSLATE_NOOP("wardport::console::Words", "Removed")},
    {"rejected", QT_TRANSLATE_NOOP("wardport::console::Words", "Rejected")},
    {"resolveWithinHours", QT_TRANSLATE_NOOP("wardport::console::Words", "Hours to resolve")},
    {"respondWithinHours", QT_TRANSLATE_NOOP("wardport::console::Words", "Hours to respond")},
    {"revertedBy", QT_TRANSLATE_NOOP("wardport::console::Words", "Reverted by")},
    {"reverts", QT_TRANSLATE_NOOP("wardport::console::Words", "Reverts")},
    {"role", QT_TRANSLATE_NOOP("wardport::console::Words", "Role")},
    {"rule", QT_TRANSLATE_NOOP("wardport::console::Words", "Rule")},
    {"sample", QT_TRANSLATE_NOOP("wardport::console::Words", "Sample data")},
    {"scopeOrgUnitId", QT_TRANSLATE_NOOP("wardport::console::Words", "Scope")},
    {"shared", QT_TRANSLATE_NOOP("wardport::console::Words", "Shared account")},
    {"signature", QT_TRANSLATE_NOOP("wardport::console::Words", "Signature")},
    {"signerSha256", QT_TRANSLATE_NOOP("wardport::console::Words", "Signing fingerprint")},
    {"sort", QT_TRANSLATE_NOOP("wardport::console::Words", "Sorted by")},
    {"sortOrder", QT_TRANSLATE_NOOP("wardport::console::Words", "Order")},
    {"staffNo", QT_TRANSLATE_NOOP("wardport::console::Words", "Staff number")},
    {"state", QT_TRANSLATE_NOOP("wardport::console::Words", "State")},
    {"title", QT_TRANSLATE_NOOP("wardport::console::Words", "Professional title")},
    {"unchanged", QT_TRANSLATE_NOOP("wardport::console::Words", "Unchanged")},
    {"until", QT_TRANSLATE_NOOP("wardport::console::Words", "Until")},
    {"updates", QT_TRANSLATE_NOOP("wardport::console::Words", "Updated")},
    {"uri", QT_TRANSLATE_NOOP("wardport::console::Words", "Address called")},
    {"username", QT_TRANSLATE_NOOP("wardport::console::Words", "User name")},
    {"validFrom", QT_TRANSLATE_NOOP("wardport::console::Words", "Valid from")},
    {"validUntil", QT_TRANSLATE_NOOP("wardport::console::Words", "Valid until")},
    {"value", QT_TRANSLATE_NOOP("wardport::console::Words", "Value")},
    {"vendorId", QT_TRANSLATE_NOOP("wardport::console::Words", "Vendor")},
    {"vendorName", QT_TRANSLATE_NOOP("wardport::console::Words", "Vendor")},
    {"windows", QT_TRANSLATE_NOOP("wardport::console::Words", "Times of maintenance")},
    {"withdrawn", QT_TRANSLATE_NOOP("wardport::console::Words", "To withdraw")},
};

QString find(std::span<const Word> words, const QString& value, const QString& otherwise)
{
    for (const Word& word : words) {
        if (value == QLatin1String(word.value))
            return Words::tr(word.text);
    }
    return otherwise;
}

Choices choicesOf(std::span<const Word> words)
{
    Choices all;
    for (const Word& word : words)
        all.push_back({QString::fromLatin1(word.value), [text = word.text] { return Words::tr(text); }});
    return all;
}

} // namespace

Choices activeChoices()
{
    return {{u"true"_s, [] { return activeBadge(true).text; }}, {u"false"_s, [] { return activeBadge(false).text; }}};
}

Choices successChoices()
{
    return {{u"true"_s, [] { return successBadge(true).text; }}, {u"false"_s, [] { return successBadge(false).text; }}};
}

Choices failureChoices()
{
    return choicesOf(failures);
}

Choices networkChoices()
{
    return choicesOf(networks);
}

Choices fieldChoices()
{
    return choicesOf(fields);
}

QString failureText(const QString& failure)
{
    return find(failures, failure, failure);
}

QString networkText(const QString& network)
{
    return find(networks, network, network);
}

QString objectTypeText(const QString& objectType)
{
    return find(objectTypes, objectType, objectType);
}

QString fieldText(const QString& field)
{
    return find(fields, field, field);
}

QString operationText(const QString& action)
{
    const qsizetype dot = action.indexOf(u'.');
    const QString verb = find(verbs, action.mid(dot + 1), {});
    return dot < 0 || verb.isEmpty() ? action : verb.arg(objectTypeText(action.left(dot)));
}

QString errorCodeText(const QString& code)
{
    const auto known = fromWireName<ErrorCode>(code);
    return known ? errorText({*known, {}, {}, {}, {}}) : code;
}

} // namespace wardport::console
