// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <boost/describe.hpp>

#include <map>
#include <vector>

/// resources/sample/launch_profile.json as it is written; README.md there says what each field means.
namespace wardport::server::source {

struct DayShape {
    std::vector<double> weekday;
    std::vector<double> weekend;
};
BOOST_DESCRIBE_STRUCT(DayShape, (), (weekday, weekend))

struct ActivityShares {
    double daily = 0;
    double occasional = 0;
    double never = 0;
};
BOOST_DESCRIBE_STRUCT(ActivityShares, (), (daily, occasional, never))

struct Intensity {
    double dayChance = 0;
    double launchesPerDay = 0;
    double spread = 0;
};
BOOST_DESCRIBE_STRUCT(Intensity, (), (dayChance, launchesPerDay, spread))

struct Trend {
    double startFactor = 1;
    double endFactor = 1;
    double dayNoise = 0;
};
BOOST_DESCRIBE_STRUCT(Trend, (), (startFactor, endFactor, dayNoise))

struct CodeWeight {
    QString code;
    double weight = 0;
};
BOOST_DESCRIBE_STRUCT(CodeWeight, (), (code, weight))

struct BadDay {
    int daysAgo = 0;
    std::vector<int> hours;
    QString app;
    double rate = 0;
    QString reason;
};
BOOST_DESCRIBE_STRUCT(BadDay, (), (daysAgo, hours, app, rate, reason))

struct Failures {
    double baseRate = 0;
    std::vector<CodeWeight> reasons;
    std::vector<QString> nativeOnly;
    std::map<QString, double> appFactors;
    std::vector<BadDay> badDays;
};
BOOST_DESCRIBE_STRUCT(Failures, (), (baseRate, reasons, nativeOnly, appFactors, badDays))

struct DelayMinutes {
    double min = 0;
    double max = 0;
};
BOOST_DESCRIBE_STRUCT(DelayMinutes, (), (min, max))

struct Offline {
    double share = 0;
    DelayMinutes delayMinutes;
};
BOOST_DESCRIBE_STRUCT(Offline, (), (share, delayMinutes))

struct Duration {
    double median = 0;
    double p95 = 0;
};
BOOST_DESCRIBE_STRUCT(Duration, (), (median, p95))

struct Durations {
    Duration opened;
    Duration timeout;
    Duration failed;
};
BOOST_DESCRIBE_STRUCT(Durations, (), (opened, timeout, failed))

struct LaunchProfile {
    std::map<QString, DayShape> hours;
    std::map<QString, std::vector<double>> weekdays;
    std::map<QString, ActivityShares> activity;
    std::map<QString, Intensity> intensity;
    std::map<QString, std::map<QString, double>> affinity;
    Trend trend;
    Failures failures;
    Offline offline;
    std::vector<CodeWeight> networks;
    std::vector<CodeWeight> platforms;
    Durations durationsMs;
};
BOOST_DESCRIBE_STRUCT(LaunchProfile, (),
    (hours, weekdays, activity, intensity, affinity, trend, failures, offline, networks, platforms, durationsMs))

} // namespace wardport::server::source
