// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/ExportNames.h"
#include "server/app/ExportStates.h"
#include "server/app/Services.h"
#include "server/auth/Scope.h"
#include "shared/model/Check.h"

#include <numeric>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A list of the service's own verb, with columns of its own that `fill` adds to each row.
template <class Row>
std::function<ExportExtras<Row>(const Principal&)> always(ExportExtras<Row> fill)
{
    return [fill = std::move(fill)](const Principal&) { return fill; };
}

/// The grants of one campaign.
struct RecertificationItemsOf : RecertificationItemFilter {
    std::optional<RecertificationId> recertificationId;
};
BOOST_DESCRIBE_STRUCT(RecertificationItemsOf, (RecertificationItemFilter), (recertificationId))

Problems validate(const RecertificationItemsOf& filter)
{
    return Check{}.rule(u"recertificationId"_s, filter.recertificationId.has_value(), ErrorCode::required).take();
}

QString changedFields(const OperationEntry& entry)
{
    QStringList fields;
    for (const FieldChange& change : entry.changes)
        fields += change.field;
    return fields.join(u"; "_s);
}

} // namespace

ExportNames<AppId> Services::appNames(const Principal& who)
{
    ExportNames<AppId> names;
    if (holds(who.role, Permission::appsRead))
        names.addAll<AppFilter>([&](const AppFilter& filter) { return m_apps.list(who, filter); });
    return names;
}

void Services::addExports(const Clock& clock)
{
    using enum Permission;
    const auto units = [this](const Principal& who) { return ExportNames<OrgUnitId>(m_orgUnits.list(who).items); };
    const auto today = [&clock] { return exportDay(clock.now()); };

    m_exports.add<Person, PersonFilter>(
        u"people"_s, peopleRead,
        [this](const Principal& who, const PersonFilter& filter) { return m_people.list(who, filter); },
        {u"state"_s, u"hospitalName"_s, u"hospitalNameEn"_s, u"departmentName"_s, u"departmentNameEn"_s,
            u"businessDepartmentName"_s, u"businessDepartmentNameEn"_s},
        [=](const Principal& who) -> ExportExtras<Person> {
            return [names = units(who), day = today()](const Person& person, ExportCells& cells) {
                cells[u"state"_s] = exportState(person, day);
                names.put(cells, u"hospitalName"_s, person.hospitalId);
                names.put(cells, u"departmentName"_s, person.departmentId);
                names.put(cells, u"businessDepartmentName"_s, person.businessDepartmentId);
            };
        });
    m_exports.add<VpnAccount, VpnAccountFilter>(
        u"vpnAccounts"_s, vpnAccountsRead,
        [this](const Principal& who, const VpnAccountFilter& filter) { return m_vpnAccounts.list(who, filter); },
        {u"state"_s},
        [=](const Principal&) -> ExportExtras<VpnAccount> {
            return [day = today()](const VpnAccount& account, ExportCells& cells) {
                cells[u"state"_s] = exportState(account, day);
            };
        });
    m_exports.add<PersonGroup, PersonGroupFilter>(
        u"groups"_s, groupsRead,
        [this](const Principal& who, const PersonGroupFilter& filter) { return m_groups.list(who, filter); },
        {u"hospitalName"_s, u"hospitalNameEn"_s},
        [=](const Principal& who) -> ExportExtras<PersonGroup> {
            return [names = units(who)](const PersonGroup& group, ExportCells& cells) {
                names.put(cells, u"hospitalName"_s, group.hospitalId);
            };
        });
    m_exports.add<Vendor, VendorFilter>(
        u"vendors"_s, vendorsRead,
        [this](const Principal& who, const VendorFilter& filter) { return m_vendors.list(who, filter); },
        {u"contractState"_s},
        [=](const Principal&) -> ExportExtras<Vendor> {
            return [day = today()](const Vendor& vendor, ExportCells& cells) {
                cells[u"contractState"_s] = contractState(vendor, day);
            };
        });
    m_exports.add<App, AppFilter>(u"apps"_s, appsRead,
        [this](const Principal& who, const AppFilter& filter) { return m_apps.list(who, filter); });
    m_exports.add<Grant, GrantFilter>(u"grants"_s, accessRead,
        [this](const Principal& who, const GrantFilter& filter) { return m_grants.grants(who, filter); });
    addReviewExports(clock);
    m_exports.add<ExceptionIssue, ExceptionFilter>(
        u"exceptions"_s, exceptionsRead,
        [this](const Principal& who, const ExceptionFilter& filter) { return m_exceptions.list(who, filter); },
        {u"appNameEn"_s, u"eventsIn14Days"_s},
        [this](const Principal& who) -> ExportExtras<ExceptionIssue> {
            return [names = appNames(who)](const ExceptionIssue& issue, ExportCells& cells) {
                names.putEnglish(cells, u"appName"_s, issue.appId);
                cells[u"eventsIn14Days"_s] = QString::number(std::reduce(issue.trend.begin(), issue.trend.end()));
            };
        });
    addLogExports();
    addSettingsExports(clock);
}

void Services::addReviewExports(const Clock& clock)
{
    using enum Permission;
    m_exports.add<AccessRequest, AccessRequestFilter>(
        u"requests"_s, accessRequestsRead,
        [this](const Principal& who, const AccessRequestFilter& filter) { return m_accessRequests.list(who, filter); },
        {u"lastDay"_s}, always<AccessRequest>([](const AccessRequest& request, ExportCells& cells) {
            cells[u"lastDay"_s] = lastDay(request.until);
        }));
    m_exports.add<GrantedLine, GrantedFilter>(
        u"granted"_s, accessReviewsRead,
        [this](const Principal& who, const GrantedFilter& filter) { return m_accessReviews.granted(who, filter); },
        {u"change"_s, u"lastDay"_s, u"appNameEn"_s},
        [this](const Principal& who) -> ExportExtras<GrantedLine> {
            return [names = appNames(who)](const GrantedLine& line, ExportCells& cells) {
                cells[u"change"_s] = grantChange(line);
                cells[u"lastDay"_s] = lastDay(line.validUntil);
                names.putEnglish(cells, u"appName"_s, line.appId);
            };
        });
    m_exports.add<DormantGrant, DormantFilter>(
        u"dormant"_s, accessReviewsRead,
        [this](const Principal& who, const DormantFilter& filter) { return m_accessReviews.dormant(who, filter); },
        {u"lastDay"_s}, always<DormantGrant>([](const DormantGrant& grant, ExportCells& cells) {
            cells[u"lastDay"_s] = lastDay(grant.validUntil);
        }));
    m_exports.add<Recertification, RecertificationFilter>(
        u"recertifications"_s, accessReviewsRead,
        [this](
            const Principal& who, const RecertificationFilter& filter) { return m_recertifications.list(who, filter); },
        {u"state"_s},
        [&clock](const Principal&) -> ExportExtras<Recertification> {
            return [day = exportDay(clock.now())](const Recertification& campaign, ExportCells& cells) {
                cells[u"state"_s] = exportState(campaign, day);
            };
        });
    m_exports.add<RecertificationItem, RecertificationItemsOf>(
        u"recertificationItems"_s, accessReviewsRead,
        [this](const Principal& who, const RecertificationItemsOf& filter) {
            return m_recertifications.items(who, *filter.recertificationId, filter);
        },
        {u"lastDay"_s}, always<RecertificationItem>([](const RecertificationItem& item, ExportCells& cells) {
            cells[u"lastDay"_s] = lastDay(item.validUntil);
        }));
}

void Services::addLogExports()
{
    using enum Permission;
    m_exports.add<OperationEntry, OperationFilter>(
        u"operations"_s, operationsRead,
        [this](const Principal& who, const OperationFilter& filter) { return m_operations.list(who, filter); },
        {u"changedFields"_s}, always<OperationEntry>([](const OperationEntry& entry, ExportCells& cells) {
            cells[u"changedFields"_s] = changedFields(entry);
        }));
    m_exports.add<LaunchLog, LaunchLogFilter>(
        u"launches"_s, logsRead,
        [this](
            const Principal& who, const LaunchLogFilter& filter) { return m_logs.launches(scopePattern(who), filter); },
        {u"departmentName"_s, u"departmentNameEn"_s, u"appNameEn"_s},
        [this](const Principal& who) -> ExportExtras<LaunchLog> {
            return [units = ExportNames<OrgUnitId>(m_orgUnits.list(who).items), apps = appNames(who)](
                       const LaunchLog& launch, ExportCells& cells) {
                units.put(cells, u"departmentName"_s, launch.departmentId);
                apps.putEnglish(cells, u"appName"_s, launch.appId);
            };
        });
    m_exports.add<SignInLog, SignInLogFilter>(
        u"signIns"_s, logsRead, [this](const Principal& who, const SignInLogFilter& filter) {
            return m_logs.signIns(scopePattern(who), filter);
        });
    m_exports.add<ProblemReport, ProblemReportFilter>(
        u"problemReports"_s, logsRead,
        [this](const Principal& who, const ProblemReportFilter& filter) {
            return m_logs.problemReports(scopePattern(who), filter);
        },
        {u"appNameEn"_s},
        [this](const Principal& who) -> ExportExtras<ProblemReport> {
            return [names = appNames(who)](const ProblemReport& report, ExportCells& cells) {
                names.putEnglish(cells, u"appName"_s, report.appId);
            };
        });
    m_exports.add<Alarm, AlarmFilter>(
        u"alarms"_s, alarmsRead,
        [this](const Principal& who, const AlarmFilter& filter) { return m_alarms.list(who, filter); }, {},
        always<Alarm>([](const Alarm& alarm, ExportCells& cells) { cells[u"evidence"_s] = evidenceFacts(alarm); }));
}

} // namespace wardport::server
