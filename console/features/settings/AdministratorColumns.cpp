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

struct AdministratorColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::AdministratorColumns)
};

/// The states of a badge, for a file.
Choices stateChoices()
{
    const auto choice = [](const QString& value, const Administrator& account) {
        return Choice{value, [account] { return administratorBadge(account).text; }};
    };
    Administrator active;
    active.role = Role::system;
    Administrator disabled = active;
    disabled.active = false;
    Administrator locked = active;
    locked.lockedUntil = Instant{};
    Administrator withoutRole = active;
    withoutRole.role = Role::none;
    Administrator due = active;
    due.passwordChangeDue = true;
    return {choice(u"active"_s, active), choice(u"disabled"_s, disabled), choice(u"locked"_s, locked),
        choice(u"noRole"_s, withoutRole), choice(u"passwordChangeDue"_s, due)};
}

} // namespace

Columns<Administrator> administratorColumns(const OrgTree& tree, const VendorChoices& vendors)
{
    using Row = Administrator;
    return {
        {.key = u"displayName"_s,
            .title = [] { return AdministratorColumnTr::tr("Name"); },
            .text = [](const Row& row) { return row.displayName; },
            .width = 144},
        {.key = u"username"_s,
            .title = [] { return AdministratorColumnTr::tr("User name"); },
            .text = [](const Row& row) { return row.username; },
            .width = 128},
        {.key = u"role"_s,
            .title = [] { return AdministratorColumnTr::tr("Role"); },
            .text = [](const Row& row) { return text(row.role); },
            .width = 160,
            .file = {{.words = [] { return choices<Role>(); }}}},
        {.key = u"state"_s,
            .title = [] { return AdministratorColumnTr::tr("State"); },
            .text = [](const Row& row) { return administratorBadge(row).text; },
            .badge = [](const Row& row) { return administratorBadge(row); },
            .width = 176,
            .sortable = false,
            .file = {{.words = stateChoices}}},
        {.key = u"scope"_s,
            .title = [] { return AdministratorColumnTr::tr("Scope"); },
            .text = [&tree](const Row& row) { return scopeText(row, tree); },
            .width = 176,
            .sortable = false,
            .file = {{.key = u"scopeName"_s,
                .words =
                    [] {
                        return Choices{{QString(), [] { return AdministratorColumnTr::tr("Everything"); }}};
                    },
                .hasEnglish = true}}},
        {.key = u"lastSignInAt"_s,
            .title = [] { return AdministratorColumnTr::tr("Last sign-in"); },
            .text =
                [](const Row& row) {
                    return row.lastSignInAt ? formatDateTime(row.lastSignInAt) : AdministratorColumnTr::tr("never");
                },
            .width = 152,
            .file = {{.words =
                          [] {
                              return Choices{{QString(), [] { return AdministratorColumnTr::tr("never"); }}};
                          }}}},
        {.key = u"vendor"_s,
            .title = [] { return AdministratorColumnTr::tr("Vendor"); },
            .text = [&vendors](const Row& row) { return vendorText(row, vendors); },
            .width = 160,
            .sortable = false,
            .shown = false,
            .file = {{.key = u"vendorName"_s, .hasEnglish = true}}},
        {.key = u"createdAt"_s,
            .title = [] { return AdministratorColumnTr::tr("Created"); },
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
        return {StateRole::Error, AdministratorColumnTr::tr("Locked"), u"lock"_s};
    if (account.role == Role::none)
        return {StateRole::Warning, AdministratorColumnTr::tr("Waits for a role")};
    if (account.passwordChangeDue)
        return {StateRole::Pending, AdministratorColumnTr::tr("First password not changed")};
    return activeBadge(true);
}

QString scopeText(const Administrator& account, const OrgTree& tree)
{
    return account.scopeOrgUnitId ? tree.pathName(*account.scopeOrgUnitId) : AdministratorColumnTr::tr("Everything");
}

QString vendorText(const Administrator& account, const VendorChoices& vendors)
{
    const Vendor* vendor = account.vendorId ? vendors.find(*account.vendorId) : nullptr;
    return vendor ? localName(vendor->name, vendor->nameEn) : QString();
}

} // namespace wardport::console
