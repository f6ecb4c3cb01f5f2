// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/usage/UsageStore.h"
#include "server/http/Principal.h"

#include <functional>

namespace wardport::server {

/// Answers questions about use. Errors: outOfRange "until" (before `from`, or more than two years) and "limit", notFound.
class UsageService {
public:
    /// Active people below a path who may open at least one app now, or the named one.
    using CountAuthorized = std::function<int(const QString& path, std::optional<AppId> app)>;

    UsageService(Database& database, const Clock& clock, CountAuthorized countAuthorized);

    UsageSummary summary(const Principal& who, const UsageQuery& query);
    UsageTrend trend(const Principal& who, const UsageQuery& query);
    UsageTop top(const Principal& who, const UsageTopQuery& query);
    UsageHeatmap heatmap(const Principal& who, const UsageQuery& query);

private:
    UsageSpan spanOf(const Principal& who, const UsageQuery& query);

    const Clock& m_clock;
    CountAuthorized m_countAuthorized;
    UsageStore m_store;
};

} // namespace wardport::server
