// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/http/Principal.h"
#include "shared/json/JsonWriter.h"
#include "shared/model/Operation.h"

namespace wardport::server {

/// What was done, to be written in the transaction of the change itself.
struct Operation {
    QString action;     ///< "vendor.create"
    QString objectType; ///< "vendor"
    QString objectId;
    QString objectName;
    std::optional<OrgUnitId> hospitalId; ///< for reading by scope
    std::vector<FieldChange> changes;
};

/// Writes the operation log. record() must be called inside the transaction that makes the change: it throws otherwise.
class OperationLog {
public:
    OperationLog(Database& database, const Clock& clock);

    void record(const Principal& who, const Operation& operation);
    /// Many at once, in one statement, in their order.
    void record(const Principal& who, const std::vector<Operation>& operations);

    /// The fields in which two states differ, by reflection; `before` or `after` null for a creation or removal. Fields
    /// that only keep the books (version, counts) are left out.
    template <class T>
    static std::vector<FieldChange> difference(const T* before, const T* after)
    {
        std::vector<FieldChange> changes;
        forEachMember<T>([&](std::string_view name, auto member) {
            if (name == "id" || name == "version" || name == "createdAt")
                return;
            FieldChange change;
            change.field = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            if (before)
                change.before.text = json::toJson(before->*member);
            if (after)
                change.after.text = json::toJson(after->*member);
            if (change.before != change.after)
                changes.push_back(std::move(change));
        });
        return changes;
    }

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace wardport::server
