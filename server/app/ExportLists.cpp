// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Services.h"

#include <unordered_map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of units for the rows of one export.
class UnitNames {
public:
    explicit UnitNames(const OrgUnitList& units)
    {
        for (const OrgUnit& unit : units.items)
            m_names.emplace(unit.id, unit.name);
    }

    QString operator[](const std::optional<OrgUnitId>& id) const
    {
        const auto name = id ? m_names.find(*id) : m_names.end();
        return name == m_names.end() ? QString() : name->second;
    }

private:
    std::unordered_map<OrgUnitId, QString> m_names;
};

} // namespace

void Services::addExports()
{
    using enum Permission;
    m_exports.add<Person, PersonFilter>(
        u"people"_s, peopleRead,
        [this](const Principal& who, const PersonFilter& filter) { return m_people.list(who, filter); },
        {u"hospitalName"_s, u"departmentName"_s, u"businessDepartmentName"_s},
        [this](const Principal& who) -> ExportExtras<Person> {
            return [units = UnitNames(m_orgUnits.list(who))](const Person& person, ExportCells& cells) {
                cells[u"hospitalName"_s] = units[person.hospitalId];
                cells[u"departmentName"_s] = units[person.departmentId];
                cells[u"businessDepartmentName"_s] = units[person.businessDepartmentId];
            };
        });
    m_exports.add<VpnAccount, VpnAccountFilter>(u"vpnAccounts"_s, vpnAccountsRead,
        [this](const Principal& who, const VpnAccountFilter& filter) { return m_vpnAccounts.list(who, filter); });
    m_exports.add<PersonGroup, PersonGroupFilter>(u"groups"_s, groupsRead,
        [this](const Principal& who, const PersonGroupFilter& filter) { return m_groups.list(who, filter); });
    m_exports.add<Vendor, VendorFilter>(u"vendors"_s, vendorsRead,
        [this](const Principal& who, const VendorFilter& filter) { return m_vendors.list(who, filter); });
    m_exports.add<App, AppFilter>(u"apps"_s, appsRead,
        [this](const Principal& who, const AppFilter& filter) { return m_apps.list(who, filter); });
    m_exports.add<Grant, GrantFilter>(u"grants"_s, accessRead,
        [this](const Principal& who, const GrantFilter& filter) { return m_grants.grants(who, filter); });
    m_exports.add<GrantedLine, GrantedFilter>(u"granted"_s, accessReviewsRead,
        [this](const Principal& who, const GrantedFilter& filter) { return m_accessReviews.granted(who, filter); });
    m_exports.add<DormantGrant, DormantFilter>(u"dormant"_s, accessReviewsRead,
        [this](const Principal& who, const DormantFilter& filter) { return m_accessReviews.dormant(who, filter); });
    m_exports.add<ExceptionIssue, ExceptionFilter>(u"exceptions"_s, exceptionsRead,
        [this](const Principal& who, const ExceptionFilter& filter) { return m_exceptions.list(who, filter); });
    m_exports.add<OperationEntry, OperationFilter>(u"operations"_s, operationsRead,
        [this](const Principal& who, const OperationFilter& filter) { return m_operations.list(who, filter); });
}

} // namespace wardport::server
