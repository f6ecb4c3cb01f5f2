// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/AuditChoices.h"

#include "console/page/Words.h"

namespace wardport::console {

namespace {

constexpr const char* actions[] = {
    "vendor.create",
    "vendor.update",
    "vendor.disable",
    "vendor.enable",
    "vendor.delete",
    "vendorDocument.create",
    "vendorDocument.update",
    "vendorDocument.file",
    "vendorDocument.delete",
    "app.create",
    "app.update",
    "app.state",
    "app.icon",
    "app.rotateSecret",
    "app.signOn",
    "app.maintenance",
    "app.probe",
    "app.delete",
    "person.create",
    "person.update",
    "person.disable",
    "person.enable",
    "person.resetPassword",
    "person.expire",
    "import.apply",
    "device.block",
    "device.unblock",
    "device.trust",
    "device.distrust",
    "device.signOut",
    "vpnAccount.create",
    "vpnAccount.update",
    "vpnAccount.disable",
    "vpnAccount.enable",
    "vpnAccount.expire",
    "vpnSession.end",
    "gateway.create",
    "gateway.update",
    "gateway.disable",
    "gateway.enable",
    "gateway.rotateSecret",
    "group.create",
    "group.update",
    "group.changeMembers",
    "group.renewMembers",
    "group.delete",
    "orgUnit.create",
    "orgUnit.update",
    "orgUnit.disable",
    "orgUnit.enable",
    "orgUnit.merge",
    "directory.create",
    "directory.update",
    "directory.delete",
    "directory.sync",
    "sample.load",
    "grants.apply",
    "grants.revert",
    "grants.seal",
    "accessRequest.approve",
    "accessRequest.reject",
    "recertification.create",
    "recertification.decide",
    "recertification.close",
    "announcement.create",
    "announcement.update",
    "announcement.publish",
    "announcement.withdraw",
    "announcement.delete",
    "exception.state",
    "alarm.acknowledge",
    "administrator.create",
    "administrator.update",
    "administrator.setRole",
    "administrator.disable",
    "administrator.enable",
    "administrator.resetPassword",
    "session.changePassword",
    "policy.update",
    "operationLog.read",
    "export.create",
};

constexpr const char* objectTypes[] = {
    "vendor",
    "vendorDocument",
    "app",
    "person",
    "import",
    "device",
    "vpnAccount",
    "vpnSession",
    "gateway",
    "group",
    "orgUnit",
    "directory",
    "sample",
    "grantChangeSet",
    "grant",
    "announcement",
    "exceptionIssue",
    "alarm",
    "administrator",
    "policy",
    "operationLog",
    "export",
    "accessRequest",
    "recertification",
};

} // namespace

Choices actionChoices()
{
    Choices all;
    for (const char* action : actions) {
        const QString value = QString::fromLatin1(action);
        all.push_back({value, [value] { return operationText(value); }});
    }
    return all;
}

Choices objectTypeChoices()
{
    Choices all;
    for (const char* type : objectTypes) {
        const QString value = QString::fromLatin1(type);
        all.push_back({value, [value] { return objectTypeText(value); }});
    }
    return all;
}

} // namespace wardport::console
