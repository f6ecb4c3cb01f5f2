// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/LaunchGenerator.h"

#include <tuple>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr double dayToDaySpread = 0.4; ///< sigma of one person's launches from day to day
constexpr int onlineDelayMs[] = {30, 260}; ///< from the tap to the server

std::size_t indexOf(StaffCategory category)
{
    return static_cast<std::size_t>(category);
}

} // namespace

LaunchGenerator::LaunchGenerator(const SampleFiles& files, const SampleOptions& options, const SampleDays& days, const SamplePlan& plan)
    : m_files(files)
    , m_profile(files.profile)
    , m_options(options)
    , m_days(days)
    , m_plan(plan)
{
    for (std::size_t c = 0; c < 10; ++c) {
        const QString category = QString::fromUtf8(enumName(static_cast<StaffCategory>(c)));
        const source::DayShape& shape = m_profile.hours.at(category);
        const std::vector<double>& todays = m_days.isWeekend(m_days.today()) ? shape.weekend : shape.weekday;
        double passed = 0;
        double whole = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            m_hours[c][0].add(shape.weekday[hour]);
            m_hours[c][1].add(shape.weekend[hour]);
            const double share = std::clamp(
                static_cast<double>(m_days.passed(m_days.today()) - static_cast<qint64>(hour) * hourMs) / hourMs, 0.0, 1.0);
            m_hours[c][2].add(todays[hour] * share);
            passed += todays[hour] * share;
            whole += todays[hour];
        }
        m_todayShare[c] = passed / whole;
        std::copy_n(m_profile.weekdays.at(category).begin(), 7, m_weekdays[c]);
    }
    for (std::size_t a = 0; a < 3; ++a)
        m_intensity[a] = m_profile.intensity.at(QString::fromUtf8(enumName(static_cast<Activity>(a))));
    for (const source::CodeWeight& network : m_profile.networks)
        m_networks.add(network.weight);
    readFailures();
    planDays();
}

const WeightedChoice& LaunchGenerator::hoursOf(StaffCategory category, int day) const
{
    const std::size_t which = day == m_days.today() ? 2 : m_days.isWeekend(day) ? 1 : 0;
    return m_hours[indexOf(category)][which];
}

quint32 LaunchGenerator::momentOf(StaffCategory category, int day, SampleRandom& random) const
{
    const WeightedChoice& hours = hoursOf(category, day);
    if (hours.isEmpty())
        return 0;
    const qint64 begin = static_cast<qint64>(hours.pick(random)) * hourMs;
    const qint64 length = std::min(hourMs, m_days.passed(day) - begin);
    return static_cast<quint32>(begin + random.below(static_cast<quint32>(std::max<qint64>(1, length))));
}

bool LaunchGenerator::isThere(const PlannedPerson& person, int day) const
{
    return person.activity != Activity::never && day >= person.firstDay && day <= person.lastDay;
}

double LaunchGenerator::weekdayFactor(const PlannedPerson& person, int day) const
{
    return m_weekdays[indexOf(person.person.category)][m_days.date(day).dayOfWeek() - 1] / 100;
}

double LaunchGenerator::chanceOf(const PlannedPerson& person, int day) const
{
    return m_intensity[static_cast<std::size_t>(person.activity)].dayChance * std::min(1.0, weekdayFactor(person, day));
}

double LaunchGenerator::countOf(const PlannedPerson& person, int day) const
{
    const double share = day == m_days.today() ? m_todayShare[indexOf(person.person.category)] : 1.0;
    return m_intensity[static_cast<std::size_t>(person.activity)].launchesPerDay * static_cast<double>(person.factor)
        * std::max(1.0, weekdayFactor(person, day)) * share;
}

/// How many launches each day is to have: the people of the day by their habits, the trend, and the day's own noise.
void LaunchGenerator::planDays()
{
    SampleRandom random(m_options.seed, "days");
    double sum = 0;
    for (int day = 0; day < m_days.count(); ++day) {
        // Weekday and share are the same for all people of a category and activity.
        double sums[10][3] = {};
        const PlannedPerson* example[10][3] = {};
        for (const PlannedPerson& person : m_plan.people) {
            const std::size_t c = indexOf(person.person.category);
            const auto a = static_cast<std::size_t>(person.activity);
            if (!isThere(person, day))
                continue;
            sums[c][a] += static_cast<double>(person.factor);
            example[c][a] = &person;
        }
        double volume = 0;
        for (std::size_t c = 0; c < 10; ++c) {
            for (std::size_t a = 0; a < 3; ++a) {
                if (const PlannedPerson* person = example[c][a])
                    volume += chanceOf(*person, day) * countOf(*person, day) / static_cast<double>(person->factor) * sums[c][a];
            }
        }
        const source::Trend& trend = m_profile.trend;
        const double progress = m_days.count() > 1 ? static_cast<double>(day) / (m_days.count() - 1) : 1.0;
        const double level = trend.startFactor + (trend.endFactor - trend.startFactor) * progress;
        sum += volume * level * std::max(0.2, 1 + trend.dayNoise * random.normal());
        m_upTo.push_back(sum);
    }
    m_total = m_options.launches ? *m_options.launches : std::llround(sum);
    for (double& share : m_upTo)
        share = sum > 0 ? share / sum : 0;
}

/// The apps that can be launched on that day, for each table of the plan.
void LaunchGenerator::openTables(int day)
{
    m_tables.assign(m_plan.appTables.size(), {});
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        const AppTable& from = m_plan.appTables[t];
        for (std::size_t i = 0; i < from.apps.size(); ++i) {
            const PlannedApp& app = m_plan.apps[from.apps[i]];
            if (day < app.firstDay || day > app.lastDay)
                continue;
            m_tables[t].choice.add(from.weights[i]);
            m_tables[t].apps.push_back(from.apps[i]);
        }
    }
}

std::vector<PlannedLaunch> LaunchGenerator::day(int day)
{
    openTables(day);
    const auto upTo = [&](int end) {
        return end < 0 ? 0 : std::llround(static_cast<double>(m_total) * m_upTo[static_cast<std::size_t>(end)]);
    };
    const qint64 quota = upTo(day) - upTo(day - 1) + m_leftOver;
    m_leftOver = 0;

    SampleRandom random(m_options.seed, "launches", static_cast<quint64>(m_days.date(day).toJulianDay()));
    std::vector<std::pair<std::size_t, double>> active;
    double weights = 0;
    const auto gather = [&](bool everybody) {
        for (std::size_t i = 0; i < m_plan.people.size(); ++i) {
            const PlannedPerson& person = m_plan.people[i];
            if (!isThere(person, day) || m_tables[static_cast<std::size_t>(person.appTable)].choice.isEmpty()
                || hoursOf(person.person.category, day).isEmpty())
                continue;
            if (!everybody && !random.chance(chanceOf(person, day)))
                continue;
            active.emplace_back(i, countOf(person, day) * random.spread(dayToDaySpread));
            weights += active.back().second;
        }
    };
    gather(false);
    if (active.empty() && quota > 0)
        gather(true);
    if (active.empty() || !(weights > 0)) {
        m_leftOver = quota;
        return {};
    }

    // Shared out to the last launch: each takes the whole numbers its stretch of the line covers.
    std::vector<PlannedLaunch> events;
    events.reserve(static_cast<std::size_t>(quota * 2));
    qint64 made = 0;
    double line = random.unit();
    for (std::size_t i = 0; i < active.size(); ++i) {
        const bool last = i + 1 == active.size();
        line += active[i].second / weights * static_cast<double>(quota);
        const qint64 end = last ? quota : std::min(quota, static_cast<qint64>(line));
        for (; made < end; ++made) {
            events.push_back(launch(active[i].first, day, random));
            if (const auto outcome = outcomeOf(events.back(), day, random))
                events.push_back(*outcome);
        }
    }
    std::sort(events.begin(), events.end(), [](const PlannedLaunch& a, const PlannedLaunch& b) {
        return std::tie(a.at, a.person, a.app, a.durationMs, a.delayMs) < std::tie(b.at, b.person, b.app, b.durationMs, b.delayMs);
    });
    return events;
}

PlannedLaunch LaunchGenerator::launch(std::size_t index, int day, SampleRandom& random) const
{
    const PlannedPerson& person = m_plan.people[index];
    const DayTable& table = m_tables[static_cast<std::size_t>(person.appTable)];
    PlannedLaunch launch;
    launch.person = static_cast<quint32>(index);
    launch.app = table.apps[table.choice.pick(random)];
    launch.at = momentOf(person.person.category, day, random);
    launch.network = static_cast<quint8>(m_networks.pick(random));
    launch.delayMs = random.between(onlineDelayMs[0], onlineDelayMs[1]);
    if (random.chance(m_profile.offline.share)) {
        // Short breaks are more common than long ones: as many between 2 and 4 minutes as between 200 and 400.
        const source::DelayMinutes& delay = m_profile.offline.delayMinutes;
        const double minutes = delay.min * std::pow(delay.max / delay.min, random.unit());
        const qint64 late = static_cast<qint64>(minutes * 60'000);
        if (m_days.begin(day) + std::chrono::milliseconds{launch.at + late} < m_days.now()) {
            launch.delayMs = static_cast<qint32>(late);
            launch.offline = true;
        }
    }
    return launch;
}

} // namespace wardport::server
