// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SamplePlan.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beyond this a real hospital would be several.
constexpr int peopleAHospital = 6'000;

} // namespace

SamplePlanner::SamplePlanner(const SampleFiles& files, const SampleOptions& options, const SampleDays& days)
    : m_files(files)
    , m_options(options)
    , m_days(days)
    , m_names(files)
{
}

SamplePlan SamplePlanner::plan()
{
    planUnits();
    planPeople();
    planVendors();
    planApps();
    planGroups();
    planAccounts();
    planGrants();
    planExceptionalGrants();
    planAppTables();
    planPhoneUsers();
    return std::move(m_plan);
}

void SamplePlanner::planUnits()
{
    const auto add = [&](const source::Place& place, OrgUnitKind kind, const OrgUnit* parent, int order) -> OrgUnit {
        PlannedUnit& planned = m_plan.units.emplace_back();
        OrgUnit& unit = planned.unit;
        unit.id = OrgUnitId{static_cast<qint64>(m_plan.units.size())};
        unit.kind = kind;
        unit.code = place.code;
        unit.name = place.name;
        unit.nameEn = place.nameEn;
        unit.sortOrder = order;
        unit.sample = true;
        unit.version = 1;
        unit.parentId = parent ? std::optional{parent->id} : std::nullopt;
        unit.hospitalId = parent ? parent->hospitalId : unit.id;
        unit.path = (parent ? parent->path : u"/"_s) + QString::number(unit.id.value()) + u'/';
        return unit;
    };

    const int hospitals = (m_options.people + peopleAHospital - 1) / peopleAHospital;
    for (int n = 1; n <= hospitals; ++n) {
        source::Place place = m_files.hospital.hospital;
        if (n > 1) {
            place.code += QString::number(n);
            place.name += u"第%1分院"_s.arg(n);
            place.nameEn += u", Branch %1"_s.arg(n);
        }
        const OrgUnit hospital = add(place, OrgUnitKind::hospital, nullptr, n);
        std::map<QString, OrgUnit> campuses;
        for (const source::Place& campus : m_files.hospital.campuses)
            campuses.emplace(campus.code, add(campus, OrgUnitKind::campus, &hospital, static_cast<int>(campuses.size()) + 1));
        for (std::size_t i = 0; i < m_files.departments.size(); ++i) {
            const source::Department& department = m_files.departments[i];
            add({department.code, department.name, department.nameEn}, OrgUnitKind::department, &campuses.at(department.campus),
                static_cast<int>(i) + 1);
            m_plan.units.back().department = static_cast<int>(i);
        }
    }
}

OrgUnitId SamplePlanner::departmentOf(OrgUnitId hospital, const QString& code) const
{
    for (const PlannedUnit& planned : m_plan.units) {
        if (planned.unit.hospitalId == hospital && planned.unit.kind == OrgUnitKind::department && planned.unit.code == code)
            return planned.unit.id;
    }
    throw ApiError(ErrorCode::internal, u"department"_s, code);
}

} // namespace wardport::server
