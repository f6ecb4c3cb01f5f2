// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/ExceptionGenerator.h"

#include "server/features/exceptions/Fingerprint.h"

#include <set>
#include <tuple>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double namelessShare = 0.06; ///< events that do not say who met them
/// The weights of the kinds are the events of a hospital of this size over this time.
constexpr double weightPeople = 1200;
constexpr double weightDays = 90;

/// The group into which a live report of this kind would fall.
QString fingerprintOf(const source::Exception& kind)
{
    ExceptionReport report;
    report.type = kind.type;
    report.message = ExceptionGenerator::messageOf(kind, 0);
    report.frames = kind.frames;
    return fingerprint(report);
}

} // namespace

ExceptionGenerator::ExceptionGenerator(const SampleFiles& files, const SampleOptions& options, const SampleDays& days,
    const SamplePlan& plan, const LaunchGenerator& launches)
    : m_files(files)
    , m_options(options)
    , m_days(days)
    , m_plan(plan)
    , m_launches(launches)
{
}

PlannedExceptions ExceptionGenerator::make() const
{
    PlannedExceptions all;
    for (const source::Exception& kind : m_files.exceptions) {
        const int app = appOf(kind);
        const std::vector<quint32> people = app < 0 ? std::vector<quint32>{} : peopleWith(app, kind.platform);
        if (people.empty())
            continue;
        PlannedIssue& planned = all.issues.emplace_back();
        planned.kind = &kind;
        planned.fingerprint = fingerprintOf(kind);
        planned.issue.id = ExceptionIssueId{static_cast<qint64>(all.issues.size())};
        planned.issue.appId = m_plan.apps[static_cast<std::size_t>(app)].app.id;
        planned.issue.type = kind.type;
        planned.issue.culprit = kind.culprit;
        planned.issue.level = kind.level;
        planned.issue.state = stateOf(kind);
        makeEvents(static_cast<quint32>(all.issues.size() - 1), kind, people, all);
    }
    std::sort(all.events.begin(), all.events.end(), [](const PlannedException& a, const PlannedException& b) {
        return std::tie(a.at, a.issue, a.draw) < std::tie(b.at, b.issue, b.draw);
    });
    count(all, m_plan);
    return all;
}

/// What no longer happens was resolved; of what still does, a fault that outlived two releases came back, and the commonest
/// warning is muted.
IssueState ExceptionGenerator::stateOf(const source::Exception& kind)
{
    if (kind.lastDay > 0)
        return IssueState::resolved;
    if (kind.level == ExceptionLevel::warning && kind.weight >= 60)
        return IssueState::muted;
    return kind.releases.size() > 2 && kind.weight < 100 ? IssueState::regressed : IssueState::unresolved;
}

int ExceptionGenerator::appOf(const source::Exception& kind) const
{
    for (std::size_t i = 0; i < m_plan.apps.size(); ++i) {
        if (m_plan.apps[i].app.code == kind.app)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<quint32> ExceptionGenerator::peopleWith(int app, const QString& platform) const
{
    std::vector<char> holds;
    for (const AppTable& table : m_plan.appTables)
        holds.push_back(std::find(table.apps.begin(), table.apps.end(), app) != table.apps.end());
    const auto only = enumFromName<Platform>(platform.toStdString()); // nothing for the web
    std::vector<quint32> people;
    for (std::size_t i = 0; i < m_plan.people.size(); ++i) {
        const PlannedPerson& person = m_plan.people[i];
        if (person.activity != Activity::never && holds[static_cast<std::size_t>(person.appTable)] && (!only || person.platform == *only))
            people.push_back(static_cast<quint32>(i));
    }
    return people;
}

void ExceptionGenerator::makeEvents(quint32 issue, const source::Exception& kind, const std::vector<quint32>& people,
    PlannedExceptions& all) const
{
    SampleRandom random(m_options.seed, "exceptions", issue);
    const int first = std::max(0, m_days.dayAgo(kind.firstDay));
    const int last = std::max(0, m_days.dayAgo(kind.lastDay));
    const double span = static_cast<double>(last - first + 1) / (kind.firstDay - kind.lastDay + 1);
    const double wanted = kind.weight * static_cast<double>(m_plan.people.size()) / weightPeople * std::min(1.0, m_days.count() / weightDays) * span;
    const int events = std::max(1, static_cast<int>(std::llround(wanted)));
    for (int i = 0; i < events; ++i) {
        const int day = random.between(first, last);
        PlannedException event;
        event.issue = issue;
        std::size_t person = random.of(people);
        for (int tries = 0; tries < 20 && (day < m_plan.people[person].firstDay || day > m_plan.people[person].lastDay); ++tries)
            person = random.of(people);
        event.at = m_days.begin(day)
            + std::chrono::milliseconds{m_launches.momentOf(m_plan.people[person].person.category, day, random)};
        if (!random.chance(namelessShare))
            event.person = static_cast<qint32>(person);
        // Phones take an update within days of each other, not at once.
        const double progress = static_cast<double>(day - first + random.between(-4, 4)) / std::max(1, last - first + 1);
        const double release = std::clamp(progress, 0.0, 0.999) * static_cast<double>(kind.releases.size());
        event.release = static_cast<quint16>(release);
        event.draw = random.next();
        all.events.push_back(event);
    }
}

void ExceptionGenerator::count(PlannedExceptions& all, const SamplePlan& plan)
{
    std::vector<std::set<PersonId>> people(all.issues.size());
    for (const PlannedException& event : all.events) {
        PlannedIssue& planned = all.issues[event.issue];
        ExceptionIssue& issue = planned.issue;
        const QString& release = planned.kind->releases[event.release];
        if (issue.eventCount++ == 0) {
            issue.firstSeen = event.at;
            issue.firstRelease = release;
        }
        issue.lastSeen = event.at;
        issue.lastRelease = release;
        issue.message = messageOf(*planned.kind, event.draw);
        const auto local = std::chrono::floor<std::chrono::days>(event.at + SampleDays::offset);
        ++planned.days[QDate(1970, 1, 1).addDays(local.time_since_epoch().count())];
        if (event.person >= 0)
            people[event.issue].insert(plan.people[static_cast<std::size_t>(event.person)].person.id);
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        all.issues[i].people.assign(people[i].begin(), people[i].end());
        all.issues[i].issue.peopleCount = static_cast<int>(people[i].size());
    }
}

QString ExceptionGenerator::messageOf(const source::Exception& kind, quint64 draw)
{
    QString message = kind.message;
    message.replace(u"{n}"_s, QString::number(2 + draw % 5));
    message.replace(u"{id}"_s, QString::number(10'000'000 + draw % 90'000'000));
    return message;
}

std::map<QString, QString> ExceptionGenerator::tagsOf(const source::Exception& kind, quint64 draw)
{
    std::map<QString, QString> tags;
    for (const auto& [key, values] : kind.tags) {
        tags[key] = values[draw % values.size()];
        draw /= values.size();
    }
    return tags;
}

} // namespace wardport::server
