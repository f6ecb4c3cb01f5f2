// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Config.h"
#include "server/app/IdempotencyStore.h"
#include "server/app/Metrics.h"
#include "server/auth/HashLane.h"
#include "server/auth/Throttle.h"
#include "server/auth/Tokens.h"
#include "server/features/operations/OperationRoutes.h"
#include "server/features/sessions/SessionRoutes.h"
#include "server/features/vendors/VendorRoutes.h"
#include "server/jobs/Scheduler.h"

namespace wardport::server {

/// The composition root: builds every service once, in the order of who needs whom, and owns them.
class Services {
public:
    Services(const Config& config, Database& database, const Clock& clock);

    /// The route table of all listeners.
    std::vector<Route> routes();
    std::vector<Job> jobs();

    /// A notification came, or (empty channel) some may have been missed.
    void notified(const QString& channel, const QString& payload);
    /// Channels to listen on.
    static QStringList channels();

    Tokens& tokens() { return m_tokens; }
    HashLane& lane() { return m_lane; }
    Idempotency& idempotency() { return m_idempotency; }
    SessionService& sessions() { return m_sessions; }

    /// Adds the figures of the services.
    void measure(Metrics& metrics);

    /// Finishes what was accepted: sign-ins and batches of events.
    void stop();

private:
    PolicyStore m_policy;
    Tokens m_tokens;
    Throttle m_throttle;
    HashLane m_lane;
    IdempotencyStore m_idempotency;
    OperationLog m_operationLog;
    SignInRecord m_signInRecord;

    OperationService m_operations;
    SessionService m_sessions;
    VendorService m_vendors;

    OperationRoutes m_operationRoutes;
    SessionRoutes m_sessionRoutes;
    VendorRoutes m_vendorRoutes;
};

} // namespace wardport::server
