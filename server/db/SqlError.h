// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/ApiError.h"

#include <string_view>

struct pg_conn;
struct pg_result;

namespace wardport::server {

/// What PostgreSQL refused, already in the words of the API. The database's own text is only in `error.detail`.
struct SqlError : ApiError {
    SqlError(Error failure, std::string state);

    /// The same transaction may succeed when run again (serialization failure, deadlock).
    bool isTransient() const { return sqlState == "40001" || sqlState == "40P01"; }

    std::string sqlState; ///< five characters; empty when the connection broke
};

/// The error of a failed result (or, with none, of the connection).
SqlError sqlErrorOf(const pg_conn* connection, const pg_result* result);

/// The field a constraint speaks of: constraints are named <table>_<column>_key, _unique, _fkey, _check or _excl, after
/// the column to blame. ("person_staff_no_unique", "person") -> "staffNo".
QString fieldOfConstraint(std::string_view constraint, std::string_view table);

/// The error of a connection that could not be opened or was lost.
SqlError databaseAway(const QString& detail, std::string sqlState = {});

} // namespace wardport::server
