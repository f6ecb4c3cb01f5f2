// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/json/RawJson.h"
#include "shared/model/Administrator.h"
#include "shared/model/Log.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

/// One field's change; both sides as JSON values.
struct FieldChange {
    QString field;
    RawJson before;
    RawJson after;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, before, after))

/// One line of the operation log: who did what to which object, written in the transaction of the change itself.
struct OperationEntry {
    OperationId id;
    Instant at{};
    QString actor; ///< user name
    QString actorName;
    Role role = Role::none;
    QString action;     ///< "vendor.create", "person.disable", "grants.apply" …
    QString objectType; ///< "vendor"
    QString objectId;
    QString objectName;
    std::vector<FieldChange> changes;
    QString address;
    QString requestId;
};
BOOST_DESCRIBE_STRUCT(OperationEntry, (),
    (id, at, actor, actorName, role, action, objectType, objectId, objectName, changes, address, requestId))

struct OperationFilter : LogFilter {
    std::optional<QString> actor;
    std::optional<QString> action;
    std::optional<QString> objectType;
    std::optional<QString> objectId;
};
BOOST_DESCRIBE_STRUCT(OperationFilter, (LogFilter), (actor, action, objectType, objectId))

} // namespace wardport
