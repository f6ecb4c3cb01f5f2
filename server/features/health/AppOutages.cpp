// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/health/AppOutages.h"

#include <QUrl>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

AppOutages::AppOutages(AlarmService& alarms)
    : m_alarms(alarms)
{
}

void AppOutages::looked(const ProbeTarget& target, const AppProbe& found, const AppStanding& standing)
{
    const QString subject = u"app:%1"_s.arg(target.id.value());
    if (found.outcome == ProbeOutcome::up || found.outcome == ProbeOutcome::slow) {
        m_alarms.settle(AlarmKind::appDown, subject, {u"upAgainAt"_s, toRfc3339(found.at)});
        return;
    }
    if (found.outcome != ProbeOutcome::down || standing.failures < failuresToAlarm || !standing.open
        || standing.inMaintenance)
        return;
    const Instant since = standing.downSince.value_or(found.at);
    m_alarms.raiseOnce(
        {AlarmKind::appDown, subject, standing.name,
            {{u"host"_s, QUrl(target.url).host()},
                {u"error"_s, found.detail.isEmpty() && found.status ? u"HTTP %1"_s.arg(*found.status) : found.detail},
                {u"downSinceAt"_s, toRfc3339(since)}},
            standing.scopePath},
        since);
}

} // namespace wardport::server
