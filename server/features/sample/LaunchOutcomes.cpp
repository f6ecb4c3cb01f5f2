// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/LaunchGenerator.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t durationSamples = 4096;
constexpr double ninetyFifth = 1.6448536269514722; ///< standard deviations to the 95th percentile

/// Values to draw from: one draw then costs an index instead of a logarithm.
std::vector<qint32> durations(const source::Duration& duration, SampleRandom& random)
{
    const double sigma = std::log(duration.p95 / duration.median) / ninetyFifth;
    std::vector<qint32> values(durationSamples);
    for (qint32& value : values)
        value = static_cast<qint32>(duration.median * std::exp(sigma * random.normal()));
    return values;
}

} // namespace

void LaunchGenerator::readFailures()
{
    const source::Failures& failures = m_profile.failures;
    const auto reasonOf = [&](const QString& code) {
        for (std::size_t i = 0; i < failures.reasons.size(); ++i) {
            if (failures.reasons[i].code == code)
                return static_cast<quint8>(i + 1);
        }
        throw ApiError(ErrorCode::internal, u"failures"_s, code);
    };
    for (const source::CodeWeight& reason : failures.reasons) {
        const auto& only = failures.nativeOnly;
        const bool native = std::find(only.begin(), only.end(), reason.code) != only.end();
        m_reasons[0].add(native ? 0 : reason.weight);
        m_reasons[1].add(reason.weight);
    }
    m_timeoutReason = reasonOf(u"timeout"_s);

    for (const PlannedApp& app : m_plan.apps) {
        const auto factor = failures.appFactors.find(app.app.code);
        m_failureRate.push_back(failures.baseRate * (factor == failures.appFactors.end() ? 1 : factor->second));
    }
    for (const source::BadDay& badDay : failures.badDays) {
        int app = -1;
        for (std::size_t i = 0; i < m_plan.apps.size(); ++i) {
            if (m_plan.apps[i].app.code == badDay.app)
                app = static_cast<int>(i);
        }
        if (app >= 0 || badDay.app.isEmpty())
            m_incidents.push_back({&badDay, app, reasonOf(badDay.reason)});
    }

    SampleRandom random(m_options.seed, "durations");
    m_opened = durations(m_profile.durationsMs.opened, random);
    m_timeout = durations(m_profile.durationsMs.timeout, random);
    m_failed = durations(m_profile.durationsMs.failed, random);
}

/// 0 for a launch that goes well.
quint8 LaunchGenerator::failureOf(const PlannedLaunch& launch, int day, SampleRandom& random) const
{
    double rate = m_failureRate[launch.app];
    quint8 reason = 0;
    for (const Incident& incident : m_incidents) {
        if (incident.badDay->daysAgo != m_days.daysAgo(day) || (incident.app >= 0 && incident.app != launch.app))
            continue;
        const auto& hours = incident.badDay->hours;
        if (std::find(hours.begin(), hours.end(), static_cast<int>(launch.at / 3'600'000)) == hours.end())
            continue;
        rate = std::max(rate, incident.badDay->rate);
        reason = incident.failure;
    }
    if (!random.chance(rate))
        return 0;
    const bool native = m_plan.apps[launch.app].app.kind == AppKind::native;
    return reason != 0 ? reason : static_cast<quint8>(m_reasons[native ? 1 : 0].pick(random) + 1);
}

std::optional<PlannedLaunch> LaunchGenerator::outcomeOf(const PlannedLaunch& launch, int day, SampleRandom& random) const
{
    PlannedLaunch outcome = launch;
    outcome.failure = failureOf(launch, day, random);
    if (outcome.failure == 0) {
        if (m_plan.apps[launch.app].app.kind == AppKind::native)
            return std::nullopt;
        outcome.outcome = LaunchOutcome::opened;
        outcome.durationMs = durationOf(m_opened, random);
    } else {
        outcome.outcome = LaunchOutcome::failed;
        outcome.durationMs = durationOf(outcome.failure == m_timeoutReason ? m_timeout : m_failed, random);
    }
    // Stays on the day, and behind us.
    const qint64 at = std::min<qint64>(launch.at + outcome.durationMs, m_days.passed(day) - 1);
    outcome.at = static_cast<quint32>(std::max<qint64>(at, launch.at));
    return outcome;
}

qint32 LaunchGenerator::durationOf(const std::vector<qint32>& table, SampleRandom& random) const
{
    return table[random.below(static_cast<quint32>(table.size()))];
}

} // namespace wardport::server
