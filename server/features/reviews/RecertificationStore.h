// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/http/Principal.h"
#include "shared/model/Grant.h"
#include "shared/model/Recertification.h"

namespace wardport::server {

/// Who decided, and when.
struct RecertificationStamp {
    AdministratorId byId;
    QString byName;
    Instant at{};
};
BOOST_DESCRIBE_STRUCT(RecertificationStamp, (), (byId, byName, at))

class RecertificationStore {
public:
    explicit RecertificationStore(Database& database);

    RecertificationId insert(const RecertificationInput& input, const RecertificationStamp& stamp);
    /// Takes the picture; the number of items.
    qint64 takeItems(RecertificationId id, const RecertificationInput& input, Instant now);

    /// `scope`: LIKE pattern; a campaign is seen where it or one of its items lies within.
    Page<Recertification> list(const std::optional<QString>& scope, const RecertificationFilter& filter);
    /// Throws notFound.
    Recertification get(const std::optional<QString>& scope, RecertificationId id);
    Page<RecertificationItem> items(
        const std::optional<QString>& scope, RecertificationId id, const RecertificationItemFilter& filter);

    /// Until the end of the transaction nobody else decides or closes.
    void lock(RecertificationId id);
    /// Whether the whole of it lies under the pattern.
    bool isWithin(const std::optional<QString>& scope, RecertificationId id);
    /// How many of the items there were.
    qint64 decide(const std::optional<QString>& scope, RecertificationId id, const std::vector<ItemDecision>& decisions,
        const RecertificationStamp& stamp);

    /// Decides what is open, and marks as gone whose grant stands no more or whose person lies outside the scope.
    void settle(const std::optional<QString>& scope, RecertificationId id, RecertificationDecision openItems,
        const RecertificationStamp& stamp);
    /// Removals of what was decided so and is not gone.
    std::vector<GrantChange> withdrawals(RecertificationId id);
    void close(RecertificationId id, const RecertificationStamp& stamp, std::optional<ChangeSetId> changeSet);

private:
    Database& m_database;
};

} // namespace wardport::server
