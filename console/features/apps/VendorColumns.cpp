// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorColumns.h"

#include "console/features/apps/VendorDocumentWords.h"
#include "console/features/apps/VendorList.h"
#include "console/page/Format.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int soonDays = 90;
constexpr Qt::Alignment figures = Qt::AlignRight | Qt::AlignVCenter;

Badge overdueBadge(const Vendor& vendor)
{
    return vendor.overdueIssues > 0 ? Badge{StateRole::Error, formatNumber(vendor.overdueIssues)} : Badge{};
}

} // namespace

Badge termBadge(const std::optional<QDate>& until)
{
    if (!until)
        return {};
    const qint64 days = hospitalToday().daysTo(*until);
    if (days < 0)
        return {StateRole::Error, VendorList::tr("Ended")};
    if (days <= soonDays)
        return {StateRole::Warning, VendorList::tr("%Ln day(s) left", nullptr, static_cast<int>(days))};
    return {StateRole::Ok, VendorList::tr("Running")};
}

/// The same of a file, which knows no day.
static Choices contractWords()
{
    return {{u"ended"_s, [] { return VendorList::tr("Ended"); }},
        {u"ending"_s, [] { return VendorList::tr("Ends within %n day(s)", nullptr, soonDays); }},
        {u"running"_s, [] { return VendorList::tr("Running"); }}};
}

Columns<Vendor> vendorColumns()
{
    return {
        {.key = u"name"_s,
            .title = [] { return VendorList::tr("Name"); },
            .text = [](const Vendor& vendor) { return localName(vendor.name, vendor.nameEn); },
            .file = {{.hasEnglish = true}}},
        {.key = u"active"_s,
            .title = [] { return VendorList::tr("State"); },
            .text = [](const Vendor& vendor) { return activeBadge(vendor.active).text; },
            .badge = [](const Vendor& vendor) { return activeBadge(vendor.active); },
            .width = 120,
            .sortable = false,
            .file = {{.words = activeChoices}}},
        {.key = u"nextExpiry"_s,
            .title = [] { return VendorList::tr("Next expiry"); },
            .text = [](const Vendor& vendor) { return expiryBadge(vendor.nextExpiry).text; },
            .badge = [](const Vendor& vendor) { return expiryBadge(vendor.nextExpiry); },
            .toolTip = [](const Vendor& vendor) { return formatDate(vendor.nextExpiry); },
            .width = 136},
        {.key = u"overdueIssues"_s,
            .title = [] { return VendorList::tr("Overdue"); },
            .text = [](const Vendor& vendor) { return overdueBadge(vendor).text; },
            .badge = [](const Vendor& vendor) { return overdueBadge(vendor); },
            .toolTip = [](const Vendor&) { return VendorList::tr("Exceptions beyond the service level"); },
            .width = 96},
        {.key = u"contract"_s,
            .title = [] { return VendorList::tr("Contract"); },
            .text = [](const Vendor& vendor) { return termBadge(vendor.contractUntil).text; },
            .badge = [](const Vendor& vendor) { return termBadge(vendor.contractUntil); },
            .width = 136,
            .sortable = false,
            .file = {{.key = u"contractState"_s, .words = contractWords}}},
        {.key = u"contractUntil"_s,
            .title = [] { return VendorList::tr("Contract until"); },
            .text = [](const Vendor& vendor) { return formatDate(vendor.contractUntil); }},
        {.key = u"appCount"_s,
            .title = [] { return VendorList::tr("Apps"); },
            .text = [](const Vendor& vendor) { return formatNumber(vendor.appCount); },
            .alignment = figures,
            .sortable = false},
        {.key = u"openIssues"_s,
            .title = [] { return VendorList::tr("Open issues"); },
            .text = [](const Vendor& vendor) { return formatNumber(vendor.openIssues); },
            .alignment = figures,
            .sortable = false},
        {.key = u"contact"_s,
            .title = [] { return VendorList::tr("Contact"); },
            .text = [](const Vendor& vendor) { return vendor.contactName; },
            .sortable = false,
            .file = {{.key = u"contactName"_s}}},
        {.key = u"contactPhone"_s,
            .title = [] { return VendorList::tr("Telephone"); },
            .text = [](const Vendor& vendor) { return vendor.contactPhone; },
            .sortable = false},
        {.key = u"code"_s,
            .title = [] { return VendorList::tr("Code"); },
            .text = [](const Vendor& vendor) { return vendor.code; }},
        {.key = u"createdAt"_s,
            .title = [] { return VendorList::tr("Registered"); },
            .text = [](const Vendor& vendor) { return formatDate(hospitalDay(vendor.createdAt)); },
            .shown = false},
    };
}

} // namespace wardport::console
