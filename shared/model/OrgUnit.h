// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

enum class OrgUnitKind { hospital, campus, department };
BOOST_DESCRIBE_ENUM(OrgUnitKind, hospital, campus, department)

struct OrgUnitInput {
    std::optional<OrgUnitId> parentId; ///< none for a hospital
    OrgUnitKind kind = OrgUnitKind::department;
    QString code; ///< unique within the hospital
    QString name;
    QString nameEn;
    int sortOrder = 0;
};
BOOST_DESCRIBE_STRUCT(OrgUnitInput, (), (parentId, kind, code, name, nameEn, sortOrder))

/// A hospital, campus or department; a node of the tree.
struct OrgUnit : OrgUnitInput {
    OrgUnitId id;
    OrgUnitId hospitalId; ///< the hospital it belongs to; a hospital's own id
    QString path;         ///< ids from the root, "/1/2/5/": a subtree is a prefix
    bool active = true;
    bool sample = false; ///< made by the sample generator, not a real hospital
    int headcount = 0;   ///< active people whose administrative or business department it is
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(OrgUnit, (OrgUnitInput), (id, hospitalId, path, active, sample, headcount, version))

struct OrgUnitList {
    std::vector<OrgUnit> items; ///< parents before children
};
BOOST_DESCRIBE_STRUCT(OrgUnitList, (), (items))

struct OrgUnitMergeInput {
    OrgUnitId intoId;
    bool dryRun = false; ///< only tell what would move
};
BOOST_DESCRIBE_STRUCT(OrgUnitMergeInput, (), (intoId, dryRun))

/// What goes over when a unit is merged into another.
struct OrgUnitMergeResult {
    int people = 0; ///< who belong or work there, leavers included
    int children = 0;
    int grants = 0; ///< lines whose subject it is
    int apps = 0;   ///< it owns
    int administrators = 0; ///< whose scope it is
    int groups = 0; ///< whose rule names it
};
BOOST_DESCRIBE_STRUCT(OrgUnitMergeResult, (), (people, children, grants, apps, administrators, groups))

Problems validate(const OrgUnitInput& input);

} // namespace wardport
