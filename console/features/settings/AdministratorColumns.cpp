// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AdministratorColumns.h"

#include "console/page/Format.h"
#include "console/page/OrgTree.h"
#include "console/page/VendorChoices.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::AdministratorColumns)
};

} // namespace

Columns<Administrator> administratorColumns(const OrgTree& tree, const VendorChoices& vendors)
{
    using Row = Administrator;
    return {
        {.key = u"displayName"_s,
            .title = [] { return Tr::tr("Name"); },
            .text = [](const Row& row) { return row.displayName; },
            .width = 144},
        {.key = u"username"_s,
            .title = [] { return Tr::tr("User name"); },
            .text = [](const Row& row) { return row.username; },
            .width = 128},
        {.key = u"role"_s,
            .title = [] { return Tr::tr("Role"); },
            .text = [](const Row& row) { return text(row.role); },
            .width = 160},
        {.key = u"state"_s,
            .title = [] { return Tr::tr("State"); },
            .text = [](const Row& row) { return administratorBadge(row).text; },
            .badge = [](const Row& row) { return administratorBadge(row); },
            .width = 176,
            .sortable = false},
        {.key = u"scope"_s,
            .title = [] { return Tr::tr("Scope"); },
            .text = [&tree](const Row& row) { return scopeText(row, tree); },
            .width = 176,
            .sortable = false},
        {.key = u"lastSignInAt"_s,
            .title = [] { return Tr::tr("Last sign-in"); },
            .text =
                [](const Row& row) { return row.lastSignInAt ? formatDateTime(row.lastSignInAt) : Tr::tr("never"); },
            .width = 152},
        {.key = u"vendor"_s,
            .title = [] { return Tr::tr("Vendor"); },
            .text = [&vendors](const Row& row) { return vendorText(row, vendors); },
            .width = 160,
            .sortable = false,
            .shown = false},
        {.key = u"createdAt"_s,
            .title = [] { return Tr::tr("Created"); },
            .text = [](const Row& row) { return formatDateTime(row.createdAt); },
            .width = 152,
            .shown = false},
    };
}

Badge administratorBadge(const Administrator& account)
{
    if (!account.active)
        return activeBadge(false);
    if (account.lockedUntil)
        return {StateRole::Error, Tr::tr("Locked"), u"lock"_s};
    if (account.role == Role::none)
        return {StateRole::Warning, Tr::tr("Waits for a role")};
    if (account.passwordChangeDue)
        return {StateRole::Pending, Tr::tr("First password not changed")};
    return activeBadge(true);
}

QString scopeText(const Administrator& account, const OrgTree& tree)
{
    return account.scopeOrgUnitId ? tree.pathName(*account.scopeOrgUnitId) : Tr::tr("Everything");
}

QString vendorText(const Administrator& account, const VendorChoices& vendors)
{
    const Vendor* vendor = account.vendorId ? vendors.find(*account.vendorId) : nullptr;
    return vendor ? localName(vendor->name, vendor->nameEn) : QString();
}

} // namespace wardport::console
