// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Random.h"
#include "server/features/sample/SamplePlan.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The department that answers for the apps of a category, in the order of AppCategory.
constexpr const char* owners[] = {"0802", "0701", "0601", "0801", "0901", "0806", "1001", "0805"};

/// A further app of the same kind is less used than the first.
constexpr double variantPopularity = 0.3;

} // namespace

bool PlannedApp::isOn(Platform platform) const
{
    return app.kind == AppKind::web || std::any_of(app.platforms.begin(), app.platforms.end(), [&](const PlatformCall& call) {
        return call.platform == platform;
    });
}

void SamplePlanner::planVendors()
{
    const QDate today = m_days.date(m_days.today());
    for (const source::Vendor& from : m_files.vendors) {
        Vendor& vendor = m_plan.vendors.emplace_back();
        vendor.id = VendorId{static_cast<qint64>(m_plan.vendors.size())};
        vendor.code = from.code;
        vendor.name = from.name;
        vendor.nameEn = from.nameEn;
        vendor.creditCode = from.creditCode;
        vendor.contactName = from.contactName;
        vendor.contactPhone = from.contactPhone;
        vendor.contactEmail = from.contactEmail;
        vendor.contractFrom = today.addMonths(from.contractMonths.start);
        vendor.contractUntil = today.addMonths(from.contractMonths.start + from.contractMonths.length).addDays(-1);
        vendor.maintenanceUntil = today.addMonths(from.maintenanceMonths.start + from.maintenanceMonths.length).addDays(-1);
        vendor.respondWithinHours = from.respondWithinHours;
        vendor.resolveWithinHours = from.resolveWithinHours;
        vendor.notes = from.notes;
        vendor.createdAt = m_days.beginning();
        planDocuments(from, vendor.id);
    }
}

void SamplePlanner::planDocuments(const source::Vendor& from, VendorId vendor)
{
    const QDate today = m_days.date(m_days.today());
    for (const source::Document& each : from.documents) {
        VendorDocument& document = m_plan.vendorDocuments.emplace_back();
        document.id = VendorDocumentId{static_cast<qint64>(m_plan.vendorDocuments.size())};
        document.vendorId = vendor;
        document.kind = each.kind;
        document.title = each.title;
        document.number = each.number;
        if (each.validMonths) {
            document.validFrom = today.addMonths(each.validMonths->start);
            document.validUntil = today.addMonths(each.validMonths->start + each.validMonths->length).addDays(-1);
        }
        document.createdAt = m_days.beginning();
    }
}

void SamplePlanner::planApps()
{
    const int sources = static_cast<int>(m_files.apps.size());
    for (int i = 0; i < m_options.apps; ++i) {
        // Fewer than there are: taken evenly from the list, so that no category is lost first. More: numbered variants.
        const int at = m_options.apps < sources ? i * sources / m_options.apps : i % sources;
        planApp(m_files.apps[static_cast<std::size_t>(at)], i / sources + 1);
    }
}

void SamplePlanner::planApp(const source::App& from, int variant)
{
    PlannedApp& planned = m_plan.apps.emplace_back();
    App& app = planned.app;
    app.id = AppId{static_cast<qint64>(m_plan.apps.size())};
    const auto vendor = std::find_if(m_plan.vendors.begin(), m_plan.vendors.end(),
        [&](const Vendor& each) { return each.code == from.vendor; });
    app.vendorId = vendor->id;
    app.code = from.code;
    app.name = from.name;
    app.nameEn = from.nameEn;
    planned.popularity = from.popularity;
    if (variant > 1) {
        app.code += u"-%1"_s.arg(variant);
        app.name += u" %1"_s.arg(variant);
        app.nameEn += u" %1"_s.arg(variant);
        planned.popularity *= variantPopularity;
    }
    app.kind = from.kind;
    app.description = from.description;
    app.descriptionEn = from.descriptionEn;
    app.category = from.category;
    app.sortOrder = static_cast<int>(m_plan.apps.size()) * 10;
    app.embed = from.embed;
    app.internalUrl = from.internalUrl;
    app.mappedUrl = from.mappedUrl;
    app.platforms = from.platforms;
    app.parameters = from.parameters;
    app.ownerDepartmentId = departmentOf(m_plan.units.front().unit.id, QString::fromLatin1(owners[static_cast<int>(from.category)]));
    app.state = from.state;
    app.notice = from.notice;
    planned.icon = from.icon;
    planned.audience = from.audience;
    const bool isSigned = std::any_of(from.parameters.begin(), from.parameters.end(),
        [](const CallParameter& parameter) { return parameter.value.contains(u"{signature}"); });
    if (isSigned)
        planned.signingKey = QString::fromLatin1(randomToken());

    planned.lastDay = m_days.today();
    app.createdAt = m_days.beginning();
    switch (from.state) {
    case AppState::draft:
        planned.lastDay = -1;
        app.createdAt = m_days.begin(m_days.dayAgo(from.stateSinceDays));
        break;
    case AppState::trial:
        planned.firstDay = std::max(0, m_days.dayAgo(from.stateSinceDays));
        break;
    case AppState::suspended:
    case AppState::retired:
        planned.lastDay = m_days.dayAgo(from.stateSinceDays) - 1;
        break;
    case AppState::published:
        break;
    }
}

} // namespace wardport::server
