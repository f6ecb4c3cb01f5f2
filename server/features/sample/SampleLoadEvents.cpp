// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleLoad.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr double signInShare = 0.12;      ///< of the days with launches: phones stay signed in for a while
constexpr double wrongPasswordShare = 0.06; ///< of sign-ins, before the right one
constexpr double reportShare = 0.05;      ///< of failures, that somebody writes about
constexpr double consoleChance = 0.8;     ///< an administrator signs in on a working day

constexpr std::string_view phones[] = {"Android", "iPhone", "HarmonyOS"}; ///< in the order of Platform
constexpr std::string_view consoleClient = "Wardport Console";

} // namespace

void SampleLoad::writeEvents()
{
    SampleRandom ids(m_options.seed, "event ids");
    qint64 done = 0;
    for (int day = 0; day < m_days.count(); ++day) {
        tell(u"launches"_s, done, m_launches.total());
        const std::vector<PlannedLaunch> launches = m_launches.day(day);
        m_events.writeLaunches(day, launches, ids);
        m_events.writeUsage(day, launches);
        done += std::count_if(launches.begin(), launches.end(),
            [](const PlannedLaunch& launch) { return launch.outcome == LaunchOutcome::launched; });

        SampleRandom random(m_options.seed, "around launches", static_cast<quint64>(m_days.date(day).toJulianDay()));
        m_signIns.clear();
        m_reports.clear();
        signInPeople(day, launches, random);
        signInAdministrators(day, random);
        report(day, launches, random);
        std::stable_sort(m_signIns.begin(), m_signIns.end(), [](const PlannedSignIn& a, const PlannedSignIn& b) { return a.at < b.at; });
        std::stable_sort(m_reports.begin(), m_reports.end(), [](const PlannedReport& a, const PlannedReport& b) { return a.at < b.at; });
        m_events.writeSignIns(m_signIns);
        m_events.writeReports(m_reports, ids);
    }
    tell(u"launches"_s, done, m_launches.total());
}

/// Some minutes before the first launch of the day, now and then.
void SampleLoad::signInPeople(int day, const std::vector<PlannedLaunch>& launches, SampleRandom& random)
{
    const Instant begin = m_days.begin(day);
    for (const PlannedLaunch& launch : launches) {
        if (std::exchange(m_lastSeen[launch.person], day) == day || !random.chance(signInShare))
            continue;
        PlannedPerson& person = m_plan.people[launch.person];
        PlannedSignIn signIn;
        signIn.at = std::max(begin, begin + milliseconds{launch.at} - milliseconds{random.between(4'000, 90'000)});
        signIn.audience = enumName(SignInAudience::phone);
        signIn.account = person.person.staffNo;
        signIn.hospitalId = person.person.hospitalId;
        signIn.personId = person.person.id;
        signIn.address = std::string{m_events.addressOf(launch.person)};
        signIn.client = phones[static_cast<std::size_t>(person.platform)];
        if (random.chance(wrongPasswordShare)) {
            PlannedSignIn wrong = signIn;
            wrong.at = std::max(begin, signIn.at - milliseconds{random.between(6'000, 25'000)});
            wrong.success = false;
            m_signIns.push_back(std::move(wrong));
        }
        person.lastSignIn = signIn.at;
        m_signIns.push_back(std::move(signIn));
    }
}

void SampleLoad::signInAdministrators(int day, SampleRandom& random)
{
    for (std::size_t i = 0; i < m_administrators.size(); ++i) {
        if (m_days.isWeekend(day) || !random.chance(consoleChance))
            continue;
        const qint64 at = random.between(8 * 60, 10 * 60) * 60'000LL + random.between(0, 59'999);
        if (at >= m_days.passed(day))
            continue;
        PlannedSignIn signIn;
        signIn.at = m_days.begin(day) + milliseconds{at};
        signIn.audience = enumName(SignInAudience::console);
        signIn.account = m_administrators[i].input.username;
        signIn.administratorId = AdministratorId{static_cast<qint64>(i) + 1};
        signIn.address = "10.20.5." + std::to_string(21 + i);
        signIn.client = consoleClient;
        m_administrators[i].lastSignIn = signIn.at;
        m_signIns.push_back(std::move(signIn));
    }
}

/// What people write minutes after a launch failed.
void SampleLoad::report(int day, const std::vector<PlannedLaunch>& launches, SampleRandom& random)
{
    for (const PlannedLaunch& launch : launches) {
        if (launch.outcome != LaunchOutcome::failed || !random.chance(reportShare))
            continue;
        const QString& failure = m_files.profile.failures.reasons[launch.failure - 1U].code;
        WeightedChoice choice;
        std::vector<const source::ReportText*> texts;
        for (const source::ReportText& text : m_files.reportTexts) {
            if (text.failure != failure)
                continue;
            choice.add(text.weight);
            texts.push_back(&text);
        }
        const qint64 at = launch.at + random.between(20'000, 600'000);
        if (texts.empty() || at >= m_days.passed(day))
            continue;
        PlannedReport report;
        report.at = m_days.begin(day) + milliseconds{at};
        report.person = launch.person;
        report.app = launch.app;
        report.text = QString(texts[choice.pick(random)]->text).replace(u"{app}"_s, m_plan.apps[launch.app].app.name);
        report.context = {{u"failure"_s, failure}, {u"network"_s, m_files.profile.networks[launch.network].code},
            {u"platform"_s, QString::fromUtf8(enumName(m_plan.people[launch.person].platform))}};
        m_reports.push_back(std::move(report));
    }
}

} // namespace wardport::server
