// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sample/SamplePlan.h"
#include "shared/model/Log.h"

namespace wardport::server {

/// One event of a day, as small as it can be: a day may hold millions.
struct PlannedLaunch {
    quint32 at = 0;     ///< milliseconds of the hospital's day
    quint32 person = 0; ///< index in the plan
    quint16 app = 0;    ///< index in the plan
    quint8 failure = 0; ///< of a failed one: 1 + index of the profile's failure reasons
    quint8 network = 0; ///< index of the profile's networks
    qint32 durationMs = 0;
    qint32 delayMs = 0; ///< until it was received
    LaunchOutcome outcome = LaunchOutcome::launched;
    bool offline = false;
};

/// Launches day by day in the order of time, by the profile: who uses the phone how much, at which hours of which
/// weekdays, for which apps, and what goes wrong. As phones do, each launch is followed by an event of its own when it
/// failed, or when a web app has opened; that a native app has opened no portal can see. Memory holds one day.
class LaunchGenerator {
public:
    LaunchGenerator(const SampleFiles& files, const SampleOptions& options, const SampleDays& days, const SamplePlan& plan);

    /// All launches over the days: those asked for, or what these people would make.
    qint64 total() const { return m_total; }
    /// A day's events by time. Days are asked for in order; what a day cannot take (nobody there) goes to the next.
    std::vector<PlannedLaunch> day(int day);

    /// An hour of the day as people of the category keep it, then a moment in it; never one that lies ahead of now.
    quint32 momentOf(StaffCategory category, int day, SampleRandom& random) const;

private:
    struct DayTable {
        WeightedChoice choice;
        std::vector<quint16> apps;
    };
    struct Incident {
        const source::BadDay* badDay;
        int app; ///< index; -1 for all
        quint8 failure;
    };

    double chanceOf(const PlannedPerson& person, int day) const;
    double countOf(const PlannedPerson& person, int day) const;
    double weekdayFactor(const PlannedPerson& person, int day) const;
    bool isThere(const PlannedPerson& person, int day) const;
    void planDays();
    void openTables(int day);
    void readFailures();
    PlannedLaunch launch(std::size_t person, int day, SampleRandom& random) const;
    std::optional<PlannedLaunch> outcomeOf(const PlannedLaunch& launch, int day, SampleRandom& random) const;
    quint8 failureOf(const PlannedLaunch& launch, int day, SampleRandom& random) const;
    qint32 durationOf(const std::vector<qint32>& table, SampleRandom& random) const;
    const WeightedChoice& hoursOf(StaffCategory category, int day) const;

    const SampleFiles& m_files;
    const source::LaunchProfile& m_profile;
    const SampleOptions& m_options;
    const SampleDays& m_days;
    const SamplePlan& m_plan;
    WeightedChoice m_hours[10][3]; ///< by category; weekday, weekend, today up to now
    double m_todayShare[10];
    double m_weekdays[10][7];
    source::Intensity m_intensity[3];
    std::vector<double> m_upTo; ///< share of the launches before each day's end
    std::vector<DayTable> m_tables;
    WeightedChoice m_networks;
    WeightedChoice m_reasons[2]; ///< web, native
    std::vector<double> m_failureRate; ///< by app
    std::vector<Incident> m_incidents;
    std::vector<qint32> m_opened, m_timeout, m_failed; ///< durations to draw from
    quint8 m_timeoutReason = 0;
    qint64 m_total = 0;
    qint64 m_leftOver = 0;
};

} // namespace wardport::server
