// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/OrgUnit.h"

#include <unordered_map>

namespace wardport::server {

/// The units of one hospital that people may belong to, found by code or by name.
class DepartmentIndex {
public:
    struct Found {
        OrgUnitId id; ///< invalid: see `problem`
        bool active = true;
        QString problem;
    };

    DepartmentIndex(OrgUnitId hospitalId, const std::vector<OrgUnit>& units);

    /// A code goes before a name; a name that several units have is a problem.
    Found find(const QString& text) const;

private:
    std::unordered_map<QString, Found> m_byCode;
    std::unordered_map<QString, Found> m_byName;
};

} // namespace wardport::server
