// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/OrgUnit.h"

namespace wardport::server {

/// Where a unit stands in the tree: what other nouns need to know of it.
struct OrgUnitPlace {
    OrgUnitId id;
    std::optional<OrgUnitId> parentId;
    OrgUnitId hospitalId;
    OrgUnitKind kind = OrgUnitKind::department;
    QString code;
    QString name;
    QString path;
    bool active = true;
};
BOOST_DESCRIBE_STRUCT(OrgUnitPlace, (), (id, parentId, hospitalId, kind, code, name, path, active))

} // namespace wardport::server
