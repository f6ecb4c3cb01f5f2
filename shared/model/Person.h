// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <QDate>
#include <boost/describe.hpp>

namespace wardport {

enum class StaffCategory {
    doctor,
    nurse,
    technician,
    pharmacist,
    administrator,
    logistics,
    student,
    publicHealth,
    vendorEngineer,
    other
};
BOOST_DESCRIBE_ENUM(StaffCategory, doctor, nurse, technician, pharmacist, administrator, logistics, student, publicHealth,
    vendorEngineer, other)

struct PersonInput {
    OrgUnitId hospitalId;
    QString staffNo; ///< text: leading zeros count; unique within the hospital
    QString name;
    StaffCategory category = StaffCategory::other;
    QString title;
    OrgUnitId departmentId;                        ///< administrative department
    std::optional<OrgUnitId> businessDepartmentId; ///< where the person works, if elsewhere
    QString phone;
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil; ///< last day; mandatory for students and vendor engineers
};
BOOST_DESCRIBE_STRUCT(PersonInput, (),
    (hospitalId, staffNo, name, category, title, departmentId, businessDepartmentId, phone, validFrom, validUntil))

struct Person : PersonInput {
    PersonId id;
    QString pinyin;         ///< "ouyangzhiyuan", made by the server
    QString pinyinInitials; ///< "oyzy"
    bool active = true;
    bool hasPassword = false;
    Instant createdAt{};
    std::optional<Instant> lastSignInAt;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Person, (PersonInput),
    (id, pinyin, pinyinInitials, active, hasPassword, createdAt, lastSignInAt, version))

struct PersonFilter : PageQuery {
    std::optional<OrgUnitId> orgUnitId; ///< this unit and all below it
    std::optional<StaffCategory> category;
    std::optional<bool> active;
    std::optional<PersonGroupId> groupId;
};
BOOST_DESCRIBE_STRUCT(PersonFilter, (PageQuery), (orgUnitId, category, active, groupId))

/// A new phone password for a person; an empty one asks the server to make it.
struct PasswordReset {
    QString password;
};
BOOST_DESCRIBE_STRUCT(PasswordReset, (), (password))

Problems validate(const PersonInput& input);

} // namespace wardport
