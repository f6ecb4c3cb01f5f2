// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/reviews/AccessReviewService.h"

#include "server/auth/Scope.h"

#include <QDateTime>
#include <QTimeZone>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultDays = 90;
constexpr int mostDays = 3650;

/// The day in the zone of the roll-ups.
QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone("Asia/Shanghai")).date();
}

} // namespace

AccessReviewService::AccessReviewService(Database& database, const Clock& clock)
    : m_clock(clock)
    , m_store(database)
{
}

Page<GrantedLine> AccessReviewService::granted(const Principal& who, const GrantedFilter& filter)
{
    if (filter.from && filter.until && *filter.until <= *filter.from)
        throw ApiError(ErrorCode::outOfRange, u"until"_s, u"later than from"_s);
    return m_store.granted(scopePattern(who), filter);
}

Page<DormantGrant> AccessReviewService::dormant(const Principal& who, const DormantFilter& filter)
{
    const int days = filter.days.value_or(defaultDays);
    if (days < 1 || days > mostDays)
        throw ApiError(ErrorCode::outOfRange, u"days"_s, u"1 to %1"_s.arg(mostDays));
    const Instant now = m_clock.now();
    return m_store.dormant(scopePattern(who), filter, dayOf(now).addDays(1 - days), now);
}

} // namespace wardport::server
