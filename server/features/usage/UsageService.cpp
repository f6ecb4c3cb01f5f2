// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/usage/UsageService.h"

#include "server/auth/Scope.h"
#include "shared/base/HospitalDay.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultDays = 30;
constexpr int mostDays = 731;

} // namespace

UsageService::UsageService(Database& database, const Clock& clock, CountAuthorized countAuthorized)
    : m_clock(clock)
    , m_countAuthorized(std::move(countAuthorized))
    , m_store(database)
{
}

UsageSpan UsageService::spanOf(const Principal& who, const UsageQuery& query)
{
    UsageSpan span;
    span.until = query.until.value_or(hospitalDate(m_clock.now()));
    span.from = query.from.value_or(span.until.addDays(1 - defaultDays));
    if (span.from > span.until || span.from.daysTo(span.until) >= mostDays)
        throw ApiError(ErrorCode::outOfRange, u"until"_s);
    span.orgPath = who.scopePath;
    if (query.orgUnitId) {
        span.orgPath = m_store.path(*query.orgUnitId);
        requireInScope(who, span.orgPath);
    }
    span.appId = query.appId;
    span.vendorId = query.vendorId;
    span.category = query.category;
    return span;
}

UsageSummary UsageService::summary(const Principal& who, const UsageQuery& query)
{
    const UsageSpan span = spanOf(who, query);
    const qint64 length = span.from.daysTo(span.until) + 1;
    UsageSpan before = span;
    before.from = span.from.addDays(-length);
    before.until = span.from.addDays(-1);
    const UsageTotals now = m_store.totals(span);
    const UsageTotals then = m_store.totals(before);
    return {now.launches, now.failures, now.activePeople, m_countAuthorized(span.orgPath, span.appId), then.launches,
        then.failures, then.activePeople};
}

UsageTrend UsageService::trend(const Principal& who, const UsageQuery& query)
{
    const UsageSpan span = spanOf(who, query);
    const std::vector<UsagePoint> known = m_store.days(span);
    UsageTrend trend;
    auto next = known.begin();
    for (QDate day = span.from; day <= span.until; day = day.addDays(1)) {
        if (next != known.end() && next->day == day)
            trend.points.push_back(*next++);
        else
            trend.points.push_back({day, 0, 0, 0});
    }
    return trend;
}

UsageTop UsageService::top(const Principal& who, const UsageTopQuery& query)
{
    const int limit = query.limit.value_or(10);
    if (limit < 1 || limit > 100)
        throw ApiError(ErrorCode::outOfRange, u"limit"_s);
    return {m_store.top(spanOf(who, query), query.by.value_or(UsageRanking::apps), limit)};
}

UsageHeatmap UsageService::heatmap(const Principal& who, const UsageQuery& query)
{
    UsageHeatmap heatmap;
    heatmap.weekdays.assign(7, std::vector<qint64>(24, 0));
    for (const UsageCell& cell : m_store.cells(spanOf(who, query)))
        heatmap.weekdays[static_cast<std::size_t>(cell.weekday - 1)][static_cast<std::size_t>(cell.hour)] = cell.launches;
    return heatmap;
}

} // namespace wardport::server
