// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"
#include "server/features/access/AccessSnapshots.h"
#include "server/features/apps/AppDirectory.h"
#include "server/features/phone/LaunchStore.h"
#include "server/http/Deferred.h"
#include "server/http/Principal.h"
#include "server/ingest/GroupCommit.h"

namespace wardport::server {

/// Launches and what phones tell of them. Every answer leaves after the commit.
class LaunchService {
public:
    LaunchService(Database& database, AccessSnapshots& access, AppDirectory& apps, PolicyStore& policy, const Clock& clock);

    /// The call that opens the app, with a one-time ticket where the app asks for one. Fails with notGranted, which is
    /// recorded as a failed launch, wrongState with the notice for a suspended app, notFound, or what building the call says.
    Deferred<Launch> launch(const Principal& who, AppId app, const LaunchRequest& request);

    /// A phone's batch. What cannot be taken is named, the rest is stored; ids seen before are acknowledged, not counted.
    Deferred<PhoneEventsResult> accept(const Principal& who, const PhoneEvents& batch);

    GroupCommitStats stats() const { return m_commit.stats(); }
    void stop() { m_commit.stop(); }

private:
    LaunchRow rowOf(const Principal& who, AppId app, Instant at) const;
    /// The reason why an event is not taken.
    std::optional<ErrorCode> refusal(const PhoneEvent& event, const AppCatalogue& catalogue, Instant now) const;

    AccessSnapshots& m_access;
    AppDirectory& m_apps;
    PolicyStore& m_policy;
    const Clock& m_clock;
    LaunchStore m_store;
    GroupCommit<LaunchRow> m_commit;
};

} // namespace wardport::server
