// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessDeltas.h"
#include "server/features/access/AccessReach.h"
#include "server/features/access/AccessSnapshot.h"
#include "server/features/access/MatrixBuilder.h"
#include "tests/server/AccessWorld.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString where(const AccessWorld& world, std::size_t person, qint64 app, Instant at)
{
    return u"person %1, app %2, at %3 ms"_s.arg(world.people[person].id).arg(app).arg(at.time_since_epoch().count());
}

bool isOpen(const AccessWorld::Person& person, Instant at)
{
    return person.active && person.window.from <= at && at < person.window.until;
}

bool isVisible(AppState state)
{
    return state != AppState::draft && state != AppState::retired;
}

std::vector<qint64> idsOf(const std::vector<VisibleApp>& apps)
{
    std::vector<qint64> ids;
    for (const VisibleApp& app : apps)
        ids.push_back(app.id.value());
    return ids;
}

} // namespace

TEST(AccessProperty, everyAnswerIsThatOfTheModel)
{
    holdsInEveryWorld([](const AccessWorld& world, quint32) -> QString {
        const AccessSnapshot snapshot(world.parts());
        for (std::size_t i = 0; i < world.people.size(); ++i) {
            for (const AccessWorld::App& app : world.apps) {
                for (const Instant at : AccessWorld::looks()) {
                    const PersonId person{world.people[i].id};
                    const AccessAnswer expected = world.answer(SubjectType::person, static_cast<int>(i), app.id, at);
                    if (snapshot.answer(person, AppId{app.id}, at) != expected)
                        return u"answer: "_s + where(world, i, app.id, at);
                    const bool open = app.state == AppState::trial || app.state == AppState::published;
                    if (snapshot.mayLaunch(person, AppId{app.id}, at)
                        != (expected.allowed && open && isOpen(world.people[i], at)))
                        return u"mayLaunch: "_s + where(world, i, app.id, at);
                }
            }
        }
        return {};
    });
}

TEST(AccessProperty, listsHoldWhatTheModelAllows)
{
    holdsInEveryWorld([](const AccessWorld& world, quint32) -> QString {
        const AccessSnapshot snapshot(world.parts());
        for (std::size_t i = 0; i < world.people.size(); ++i) {
            const AccessWorld::Person& person = world.people[i];
            for (const Instant at : AccessWorld::looks()) {
                std::vector<VisibleApp> visible;
                std::map<qint64, EffectiveApp> effective;
                for (const EffectiveApp& app : snapshot.effectiveApps(PersonId{person.id}, at))
                    effective[app.appId.value()] = app;
                for (const AccessWorld::App& app : world.apps) {
                    const AccessAnswer is = world.answer(SubjectType::person, static_cast<int>(i), app.id, at);
                    const bool listed = isOpen(person, at) && isVisible(app.state);
                    if (listed && is.allowed) {
                        VisibleApp& row = visible.emplace_back(
                            VisibleApp{AppId{app.id}, app.state, is.origin, is.until});
                        if (person.window.until != Instant::max() && (!row.until || person.window.until < *row.until))
                            row.until = person.window.until;
                    }
                    const auto found = effective.find(app.id);
                    if (found == effective.end()
                            ? listed && (is.origin != AccessOrigin::none || is.until)
                            : !listed || found->second.origin != is.origin || found->second.until != is.until)
                        return u"effectiveApps: "_s + where(world, i, app.id, at);
                }
                if (snapshot.appsOf(PersonId{person.id}, at) != visible)
                    return u"appsOf: "_s + where(world, i, 0, at);
            }
        }
        return {};
    });
}

TEST(AccessProperty, matrixPaintsTheCellsOfTheModel)
{
    holdsInEveryWorld([](const AccessWorld& world, quint32) -> QString {
        const AccessSnapshot snapshot(world.parts());
        std::vector<MatrixPerson> shown;
        for (const AccessWorld::Person& person : world.people) {
            shown.emplace_back();
            shown.back().id = PersonId{person.id};
        }
        for (const Instant at : AccessWorld::looks()) {
            MatrixBuilder builder(snapshot, at);
            builder.addPeople(shown);
            builder.addGroups({}, {}, {});
            builder.addUnits({}, {});
            const AccessMatrix matrix = builder.take();
            std::size_t rows = 0;
            const auto check = [&](SubjectType row, int index, SubjectType type, qint64 id) -> QString {
                QString cells;
                for (const MatrixApp& app : matrix.apps)
                    cells += world.cell(row, index, app.id.value(), at);
                for (const MatrixRow& painted : matrix.rows) {
                    if (painted.subjectType == type && painted.subjectId == QString::number(id)) {
                        ++rows;
                        return painted.cells == cells ? QString()
                                                      : u"row %1 is %2, not %3"_s.arg(id).arg(painted.cells, cells);
                    }
                }
                return u"no row %1"_s.arg(id);
            };
            QString wrong;
            for (std::size_t i = 0; i < world.people.size() && wrong.isEmpty(); ++i) {
                if (world.people[i].window.until > at)
                    wrong = check(SubjectType::person, static_cast<int>(i), SubjectType::person, world.people[i].id);
            }
            for (std::size_t i = 0; i < world.groups.size() && wrong.isEmpty(); ++i)
                wrong = check(SubjectType::group, static_cast<int>(i), SubjectType::group, world.groups[i].id);
            for (std::size_t i = 0; i < world.units.size() && wrong.isEmpty(); ++i) {
                const auto type = world.units[i].parent < 0 ? SubjectType::everyone : SubjectType::department;
                if (world.units[i].active)
                    wrong = check(SubjectType::department, static_cast<int>(i), type, world.units[i].id);
            }
            if (wrong.isEmpty() && rows != matrix.rows.size())
                wrong = u"%1 rows, not %2"_s.arg(matrix.rows.size()).arg(rows);
            if (!wrong.isEmpty())
                return wrong + u" at %1 ms"_s.arg(at.time_since_epoch().count());
        }
        return {};
    });
}

TEST(AccessProperty, countsAreThoseOfTheModel)
{
    holdsInEveryWorld(
        [](const AccessWorld& world, quint32) -> QString {
            const AccessSnapshot snapshot(world.parts());
            for (const Instant at : AccessWorld::looks()) {
                for (int unit = 0; unit < static_cast<int>(world.units.size()); ++unit) {
                    int any = 0;
                    int first = 0;
                    for (std::size_t i = 0; i < world.people.size(); ++i) {
                        if (!isOpen(world.people[i], at) || !world.isUnder(world.people[i].department, unit))
                            continue;
                        const auto may = [&](const AccessWorld::App& app) {
                            return isVisible(app.state)
                                && world.isAllowed(SubjectType::person, static_cast<int>(i), app.id, at);
                        };
                        any += std::any_of(world.apps.begin(), world.apps.end(), may) ? 1 : 0;
                        first += may(world.apps.front()) ? 1 : 0;
                    }
                    const QString& path = world.units[static_cast<std::size_t>(unit)].path;
                    if (snapshot.authorizedPeople(path, at) != any
                        || snapshot.authorizedPeople(path, at, AppId{world.apps.front().id}) != first)
                        return u"authorizedPeople of %1 at %2 ms"_s.arg(path).arg(at.time_since_epoch().count());
                }
            }
            return {};
        },
        500);
}

TEST(AccessProperty, nothingChangesBeforeTheMomentOfTheNextChange)
{
    holdsInEveryWorld([](const AccessWorld& world, quint32) -> QString {
        const AccessSnapshot snapshot(world.parts());
        const auto looks = AccessWorld::looks();
        for (const AccessWorld::Person& person : world.people) {
            for (std::size_t i = 0; i < looks.size(); ++i) {
                const auto now = idsOf(snapshot.appsOf(PersonId{person.id}, looks[i]));
                const auto change = snapshot.earliestChange(PersonId{person.id}, looks[i]);
                for (std::size_t j = i + 1; j < looks.size(); ++j) {
                    const bool isSame = idsOf(snapshot.appsOf(PersonId{person.id}, looks[j])) == now;
                    if (!isSame && (!change || looks[j] < *change))
                        return u"the list of person %1 changes before it is told"_s.arg(person.id);
                    if (!isSame && snapshot.epoch(looks[i]) == snapshot.epoch(looks[j]))
                        return u"one epoch names two lists of person %1"_s.arg(person.id);
                }
            }
        }
        return {};
    });
}

TEST(AccessProperty, linesChangedOneByOneAreTheTableMadeAnew)
{
    holdsInEveryWorld([](const AccessWorld& world, quint32 seed) -> QString {
        std::mt19937 dice(seed);
        AccessWorld changed = world;
        const AccessParts before = world.parts();
        GrantTable table = *before.grants;
        for (int round = 0; round < 3; ++round) {
            std::vector<GrantLineChange> changes;
            for (std::size_t count = dice() % 6; count > 0; --count) {
                const AccessWorld::Line line = world.randomLine(dice);
                const bool taken = dice() % 3 == 0;
                taken ? changed.take(line) : changed.put(line);
                changes.push_back(world.changeOf(before, line, taken));
            }
            table = table.with(std::move(changes));
        }
        if (table.size() != changed.lines.size())
            return u"%1 lines, not %2"_s.arg(table.size()).arg(changed.lines.size());
        for (const AccessWorld::Line& line : changed.lines) {
            const GrantLineChange at = changed.changeOf(before, line);
            if (table.find(at.subjectType, at.subject, at.app, at.effect) != std::optional{line.window})
                return u"a line of subject %1 is missing or has another window"_s.arg(line.subject.subjectId);
        }
        return {};
    });
}

TEST(AccessProperty, deltasNameWhoGainsAndWhoLoses)
{
    holdsInEveryWorld([](const AccessWorld& world, quint32 seed) -> QString {
        std::mt19937 dice(seed);
        const AccessParts before = world.parts();
        AccessWorld after = world;
        std::vector<GrantLineChange> changes;
        for (std::size_t count = 1 + dice() % 4; count > 0; --count) {
            const AccessWorld::Line line = world.randomLine(dice);
            const bool taken = dice() % 3 == 0;
            taken ? after.take(line) : after.put(line);
            changes.push_back(world.changeOf(before, line, taken));
        }
        const Instant now = AccessWorld::moment(static_cast<int>(dice() % 4));
        std::map<qint64, AccessDelta> told;
        for (const AccessDelta& delta : accessDeltas(before, changes, now))
            told[delta.appId.value()] = delta;
        for (const AccessWorld::App& app : world.apps) {
            std::vector<PersonId> gain;
            std::vector<PersonId> lose;
            for (std::size_t i = 0; i < world.people.size(); ++i) {
                bool gains = false;
                bool loses = false;
                for (const Instant at : AccessWorld::looks()) {
                    if (at < now || !isOpen(world.people[i], at) || app.state == AppState::retired)
                        continue;
                    const bool had = world.isAllowed(SubjectType::person, static_cast<int>(i), app.id, at);
                    const bool has = after.isAllowed(SubjectType::person, static_cast<int>(i), app.id, at);
                    gains = gains || (has && !had);
                    loses = loses || (had && !has);
                }
                if (gains)
                    gain.push_back(PersonId{world.people[i].id});
                if (loses)
                    lose.push_back(PersonId{world.people[i].id});
            }
            const AccessDelta& delta = told[app.id];
            if (delta.gainSample != gain || delta.loseSample != lose || delta.gain != static_cast<int>(gain.size())
                || delta.lose != static_cast<int>(lose.size()))
                return u"app %1: %2 gain, %3 lose; told %4, %5"_s.arg(app.id)
                    .arg(gain.size())
                    .arg(lose.size())
                    .arg(delta.gain)
                    .arg(delta.lose);
        }
        return {};
    });
}

} // namespace wardport::test
