// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantPlan.h"
#include "shared/base/ApiError.h"
#include "tests/server/AccessWorld.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Instant> bound(Instant at, Instant unbounded)
{
    return at == unbounded ? std::nullopt : std::optional{at};
}

GrantChangeSetInput randomInput(const AccessWorld& world, std::mt19937& dice)
{
    GrantChangeSetInput input;
    for (std::size_t count = 1 + dice() % 5; count > 0; --count) {
        const AccessWorld::Line line = world.randomLine(dice);
        GrantChange change;
        change.operation = dice() % 3 == 0 ? GrantOperation::remove : GrantOperation::add;
        change.subjectType = line.subject.subjectType;
        change.subjectId = QString::number(line.subject.subjectId);
        change.appId = AppId{line.app};
        change.effect = line.effect;
        change.validFrom = bound(line.window.from, Instant::min());
        change.validUntil = bound(line.window.until, Instant::max());
        input.changes.push_back(change);
    }
    if (dice() % 3 == 0)
        input.effectiveFrom = AccessWorld::moment(static_cast<int>(dice() % AccessWorld::moments));
    return input;
}

AccessParts with(AccessParts parts, const GrantPlan& plan)
{
    parts.grants = std::make_shared<GrantTable>(parts.grants->with(plan.changes));
    return parts;
}

/// What the database would remember of a plan, in the order written.
std::vector<GrantChangeLine> linesOf(const GrantPlan& plan)
{
    std::vector<GrantChangeLine> lines;
    for (const PlannedLine& planned : plan.lines) {
        GrantChangeLine line;
        line.operation = planned.operation;
        line.subjectType = planned.subject.subjectType;
        line.subjectId = QString::number(planned.subject.subjectId);
        line.appId = planned.appId;
        line.effect = planned.effect;
        line.validFrom = planned.validFrom;
        line.validUntil = planned.validUntil;
        lines.push_back(line);
    }
    return lines;
}

/// A world in which nothing keeps a plan from being made or put back.
AccessWorld openWorld(const AccessWorld& world)
{
    AccessWorld open = world;
    for (AccessWorld::Unit& unit : open.units)
        unit.active = true;
    for (AccessWorld::App& app : open.apps)
        app.state = AppState::published;
    for (AccessWorld::Person& person : open.people) {
        person.active = true;
        person.window = {};
    }
    return open;
}

} // namespace

TEST(GrantPlanProperty, secondTimeChangesNothingRevertRestoresEverything)
{
    int planned = 0;
    const Principal who;
    holdsInEveryWorld([&](const AccessWorld& random, quint32 seed) -> QString {
        const AccessWorld world = openWorld(random);
        std::mt19937 dice(seed);
        const Instant now = AccessWorld::moment(0);
        const AccessSnapshot before(world.parts());
        const GrantChangeSetInput input = randomInput(world, dice);
        GrantPlan plan;
        try {
            plan = GrantPlanner(before, who, now).plan(input);
        } catch (const ApiError& refused) {
            // A window that is over before it begins: nothing else is wrong in such a world.
            return refused.error.code == ErrorCode::outOfRange ? QString() : u"refused: "_s + refused.error.field;
        }
        ++planned;
        if (plan.added + plan.removed != static_cast<int>(plan.lines.size()))
            return u"the plan counts other lines than it has"_s;

        const AccessSnapshot after(with(before.parts(), plan));
        const GrantPlan again = GrantPlanner(after, who, now).plan(input);
        if (!again.lines.empty() || again.unchanged != static_cast<int>(input.changes.size()))
            return u"the same change set again has %1 lines"_s.arg(again.lines.size());
        if (plan.lines.empty())
            return {};

        const GrantPlan back = GrantPlanner(after, who, now).revert(linesOf(plan));
        if (back.added != plan.removed || back.removed != plan.added)
            return u"the way back has other lines"_s;
        const AccessSnapshot restored(with(after.parts(), back));
        for (const AccessWorld::Person& person : world.people) {
            for (const AccessWorld::App& app : world.apps) {
                for (const Instant at : AccessWorld::looks()) {
                    if (restored.answer(PersonId{person.id}, AppId{app.id}, at)
                        != before.answer(PersonId{person.id}, AppId{app.id}, at))
                        return u"not restored: person %1, app %2"_s.arg(person.id).arg(app.id);
                }
            }
        }
        return {};
    });
    if (!qEnvironmentVariableIsSet("WARDPORT_SEED")) {
        EXPECT_GT(planned, 1'000);
    }
}

TEST(GrantPlanProperty, removalsThenAddsGiveTheModelsAccess)
{
    const Principal who;
    holdsInEveryWorld([&](const AccessWorld& random, quint32 seed) -> QString {
        AccessWorld world = openWorld(random);
        std::mt19937 dice(seed);
        const AccessSnapshot before(world.parts());
        GrantChangeSetInput input = randomInput(world, dice);
        input.effectiveFrom.reset();
        const GrantPlan plan = GrantPlanner(before, who, Instant::min()).plan(input);
        for (const GrantChange& change : input.changes) {
            const AccessWorld::Line line{{change.subjectType, change.subjectId.toLongLong()}, change.appId.value(),
                change.effect, {change.validFrom.value_or(Instant::min()), change.validUntil.value_or(Instant::max())}};
            change.operation == GrantOperation::add ? world.put(line) : world.take(line);
        }
        const AccessSnapshot after(with(before.parts(), plan));
        for (std::size_t i = 0; i < world.people.size(); ++i) {
            for (const AccessWorld::App& app : world.apps) {
                for (const Instant at : AccessWorld::looks()) {
                    if (after.answer(PersonId{world.people[i].id}, AppId{app.id}, at)
                        != world.answer(SubjectType::person, static_cast<int>(i), app.id, at))
                        return u"person %1, app %2"_s.arg(world.people[i].id).arg(app.id);
                }
            }
        }
        return {};
    });
}

} // namespace wardport::test
