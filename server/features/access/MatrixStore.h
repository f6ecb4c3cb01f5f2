// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

#include <boost/describe.hpp>

namespace wardport::server {

/// What a row of the matrix shows of a person; the access itself comes from the snapshot.
struct MatrixPerson {
    PersonId id;
    QString name;
    QString staffNo;
    OrgUnitId departmentId;
};
BOOST_DESCRIBE_STRUCT(MatrixPerson, (), (id, name, staffNo, departmentId))

class MatrixStore {
public:
    explicit MatrixStore(Database& database);

    /// Active people with a department under both patterns (of paths), by name as it is spoken.
    std::vector<MatrixPerson> people(const QString& unit, const QString& scope, const std::optional<QString>& words, int limit);

private:
    Database& m_database;
};

} // namespace wardport::server
