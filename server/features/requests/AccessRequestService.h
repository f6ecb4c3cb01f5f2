// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantService.h"
#include "server/features/apps/AppDirectory.h"
#include "server/features/requests/AccessRequestStore.h"

namespace wardport::server {

/// Wishes from phones, and their decision. A security administrator decides within their scope; an app owner when the
/// person's department or the app's owner department lies in theirs.
class AccessRequestService {
public:
    AccessRequestService(Database& database, OperationLog& log, AccessSnapshots& access, AppDirectory& apps,
        GrantService& grants, const Clock& clock);

    // phone
    RequestableApps requestable(const Principal& who);
    MyRequest request(const Principal& who, const AccessRequestInput& input);
    MyRequests mine(const Principal& who);
    void withdraw(const Principal& who, AccessRequestId id);

    // console
    Page<AccessRequest> list(const Principal& who, const AccessRequestFilter& filter);
    /// Grants to the person what was asked for, in the same transaction.
    AccessRequest approve(const Principal& who, AccessRequestId id, const RequestApproval& approval);
    AccessRequest reject(const Principal& who, AccessRequestId id, const RequestRejection& rejection);

    /// Wishes that nobody answered in a month.
    void expireOld();

private:
    /// Why the person may not ask for the app; nothing when they may.
    std::optional<Error> refusal(
        const AccessSnapshot& access, PersonId person, const CatalogueApp* app, Instant now) const;
    AccessRequest pending(const Principal& who, AccessRequestId id);
    Instant requireUntil(const std::optional<Instant>& until, Instant now) const;
    AccessRequest decided(
        const Principal& who, const AccessRequest& before, const QString& action, RequestDecision decision);

    Database& m_database;
    OperationLog& m_log;
    AccessSnapshots& m_access;
    AppDirectory& m_apps;
    GrantService& m_grants;
    const Clock& m_clock;
    AccessRequestStore m_store;
};

} // namespace wardport::server
