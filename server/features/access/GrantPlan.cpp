// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantPlan.h"

#include "server/auth/Scope.h"
#include "shared/base/ApiError.h"

#include <map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldOf(std::size_t index, QStringView name)
{
    return u"changes[%1].%2"_s.arg(index).arg(name);
}

/// The part of two paths ("/1/2/5/") that names the same units.
QStringView commonPath(QStringView a, QStringView b)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()) && a[i] == b[i]; ++i) {
        if (a[i] == u'/')
            length = i + 1;
    }
    return a.first(length);
}

std::optional<Instant> bound(Instant at, Instant unbounded)
{
    return at == unbounded ? std::nullopt : std::optional{at};
}

AccessWindow toWindow(const std::optional<Instant>& from, const std::optional<Instant>& until)
{
    return {from.value_or(Instant::min()), until.value_or(Instant::max())};
}

AccessWindow together(const AccessWindow& one, const AccessWindow& other, GrantEffect effect)
{
    const bool apart = one.until < other.from || other.until < one.from;
    if (apart && effect == GrantEffect::allow)
        return one.until < other.until ? other : one;
    return {std::min(one.from, other.from), std::max(one.until, other.until)};
}

} // namespace

GrantPlanner::GrantPlanner(const AccessSnapshot& snapshot, const Principal& who, Instant now)
    : m_snapshot(snapshot)
    , m_who(who)
    , m_now(now)
{
}

GrantPlan GrantPlanner::plan(const GrantChangeSetInput& input) const
{
    GrantPlan plan;
    std::vector<Wanted> all;
    all.reserve(input.changes.size());
    std::optional<QStringView> common;
    for (std::size_t i = 0; i < input.changes.size(); ++i) {
        QStringView path;
        all.push_back(want(input.changes[i], input.effectiveFrom, i, path));
        common = common ? commonPath(*common, path) : path;
    }
    const auto keyOf = [](const Wanted& w) { return std::tuple(w.subject.subjectType, w.place, w.app, w.effect); };
    std::stable_sort(all.begin(), all.end(), [&](const Wanted& a, const Wanted& b) { return keyOf(a) < keyOf(b); });

    const GrantTable& grants = *m_snapshot.parts().grants;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Wanted& wanted = all[i];
        const bool isLast = i + 1 == all.size() || keyOf(all[i + 1]) != keyOf(wanted);
        const auto present = grants.find(wanted.subject.subjectType, wanted.place, wanted.app, wanted.effect);
        const bool same = present && wanted.window ? isSame(*present, *wanted.window)
                                                   : present.has_value() == wanted.window.has_value();
        if (!isLast || (same && brokenOf(wanted) == nullptr)) {
            ++plan.unchanged;
            continue;
        }
        add(plan, wanted, present);
        plan.claims.push_back({wanted.index, wanted.subject, appAt(wanted.app), {}});
    }
    plan.scopePath = common.value_or(QStringView{}).toString();
    return plan;
}

GrantPlan GrantPlanner::revert(const std::vector<GrantChangeLine>& done) const
{
    struct Touched {
        std::size_t index = 0;
        std::optional<AccessWindow> before;
        std::optional<AccessWindow> after;
    };
    std::map<std::tuple<Subject, AppId, GrantEffect>, Touched> touched;
    for (std::size_t i = 0; i < done.size(); ++i) {
        const GrantChangeLine& line = done[i];
        Touched& entry = touched[{Subject{line.subjectType, line.subjectId.toLongLong()}, line.appId, line.effect}];
        entry.index = i;
        const AccessWindow window = toWindow(line.validFrom, line.validUntil);
        if (line.operation == GrantOperation::remove)
            entry.before = window;
        else
            entry.after = window;
    }

    GrantPlan plan;
    std::optional<QStringView> common;
    for (const auto& [key, entry] : touched) {
        const auto& [subject, appId, effect] = key;
        const Target target = find(subject);
        const quint32 app = m_snapshot.parts().apps->place(appId);
        if (target.place != IdIndex::none)
            requireInScope(m_who, target.path.toString());
        std::optional<GrantObstacleReason> why;
        if (target.place == IdIndex::none || app == IdIndex::none)
            why = GrantObstacleReason::gone;
        else if (m_snapshot.parts().grants->find(subject.subjectType, target.place, app, effect) != entry.after)
            why = GrantObstacleReason::changed;
        else if (entry.before)
            why = obstacle(target, app);
        if (why) {
            plan.obstacles.push_back({done[entry.index], static_cast<int>(entry.index), *why});
            if (*why == GrantObstacleReason::changed)
                plan.claims.push_back({entry.index, subject, appId, effect});
            continue;
        }
        common = common ? commonPath(*common, target.path) : target.path;
        add(plan, {subject, target.place, app, effect, entry.before}, entry.after);
    }
    std::sort(plan.obstacles.begin(), plan.obstacles.end(),
        [](const GrantObstacle& a, const GrantObstacle& b) { return a.index < b.index; });
    plan.scopePath = common.value_or(QStringView{}).toString();
    return plan;
}

GrantPlan GrantPlanner::moveDepartment(OrgUnitId from, OrgUnitId into) const
{
    const AccessParts& parts = m_snapshot.parts();
    const Subject source{SubjectType::department, from.value()};
    const Subject target{SubjectType::department, into.value()};
    const quint32 sourcePlace = parts.units->place(from);
    const quint32 targetPlace = parts.units->place(into);
    GrantPlan plan;
    for (const GrantLine& line : parts.grants->of(SubjectType::department, sourcePlace)) {
        const AccessWindow moving = parts.grants->window(line);
        const auto present = parts.grants->find(SubjectType::department, targetPlace, line.app, line.effect());
        const AccessWindow wanted = present ? together(*present, moving, line.effect()) : moving;
        add(plan, {source, sourcePlace, line.app, line.effect(), {}}, moving);
        if (present != wanted)
            add(plan, {target, targetPlace, line.app, line.effect(), wanted}, present);
    }
    plan.scopePath = commonPath(parts.units->rows[sourcePlace].path, parts.units->rows[targetPlace].path).toString();
    return plan;
}

std::optional<GrantObstacleReason> GrantPlanner::obstacle(const Target& target, quint32 app) const
{
    if (!target.active)
        return GrantObstacleReason::inactive;
    const bool isRetired = m_snapshot.parts().apps->rows[app].state == AppState::retired;
    return isRetired ? std::optional{GrantObstacleReason::retired} : std::nullopt;
}

AppId GrantPlanner::appAt(quint32 place) const
{
    return AppId{m_snapshot.parts().apps->index.idAt(place)};
}

GrantPlanner::Target GrantPlanner::find(const Subject& subject) const
{
    const AccessParts& parts = m_snapshot.parts();
    const auto pathOf = [&](quint32 unit) { return QStringView{parts.units->rows[unit].path}; };
    Target target;
    switch (subject.subjectType) {
    case SubjectType::person:
        target.place = parts.people->place(PersonId{subject.subjectId});
        if (target.place != IdIndex::none) {
            const AccessPerson& person = parts.people->rows[target.place];
            target.path = pathOf(person.department);
            if (!target.path.startsWith(m_who.scopePath) && person.businessDepartment != IdIndex::none)
                target.path = pathOf(person.businessDepartment);
            target.active = person.active && m_now < person.window.until;
        }
        break;
    case SubjectType::group:
        target.place = parts.groups->place(PersonGroupId{subject.subjectId});
        if (target.place != IdIndex::none) {
            target.path = pathOf(parts.groups->rows[target.place].hospital);
            target.active = true;
        }
        break;
    case SubjectType::department:
    case SubjectType::everyone:
        target.place = parts.units->place(OrgUnitId{subject.subjectId});
        if (target.place != IdIndex::none) {
            const AccessUnit& unit = parts.units->rows[target.place];
            if (subject.subjectType == SubjectType::everyone && unit.kind != OrgUnitKind::hospital)
                return {};
            target.path = pathOf(target.place);
            target.active = unit.active;
        }
        break;
    }
    return target;
}

const BrokenGrant* GrantPlanner::brokenOf(const Wanted& wanted) const
{
    const AccessParts& parts = m_snapshot.parts();
    return findBroken(*parts.broken, wanted.subject, appAt(wanted.app), wanted.effect);
}

GrantPlanner::Wanted GrantPlanner::want(
    const GrantChange& change, const std::optional<Instant>& effectiveFrom, std::size_t index, QStringView& path) const
{
    const Subject subject{change.subjectType, change.subjectId.toLongLong()};
    const Target target = find(subject);
    if (target.place == IdIndex::none || !target.path.startsWith(m_who.scopePath))
        throw ApiError(ErrorCode::notFound, fieldOf(index, u"subjectId"));
    const quint32 app = m_snapshot.parts().apps->place(change.appId);
    if (app == IdIndex::none)
        throw ApiError(ErrorCode::notFound, fieldOf(index, u"appId"));

    path = target.path;
    Wanted wanted{subject, target.place, app, change.effect, {}, index};
    if (change.operation == GrantOperation::add) {
        if (!target.active)
            throw ApiError(ErrorCode::invalid, fieldOf(index, u"subjectId"), u"inactive"_s);
        if (m_snapshot.parts().apps->rows[app].state == AppState::retired)
            throw ApiError(ErrorCode::invalid, fieldOf(index, u"appId"), u"retired"_s);
        const auto present = m_snapshot.parts().grants->find(subject.subjectType, target.place, app, change.effect);
        wanted.window = windowOf(change, effectiveFrom, present, index);
    }
    return wanted;
}

AccessWindow GrantPlanner::windowOf(const GrantChange& change, const std::optional<Instant>& effectiveFrom,
    const std::optional<AccessWindow>& present, std::size_t index) const
{
    AccessWindow window = toWindow(change.validFrom, change.validUntil);
    if (!change.validFrom && effectiveFrom) {
        if (window.until <= *effectiveFrom)
            throw ApiError(ErrorCode::outOfRange, fieldOf(index, u"validUntil"));
        // What already stands at that moment goes on: it must not be interrupted until then.
        const bool stands = present && present->from <= *effectiveFrom && *effectiveFrom <= present->until;
        window.from = stands ? present->from : *effectiveFrom;
    }
    if (window.until <= m_now || window.until <= window.from)
        throw ApiError(ErrorCode::outOfRange, fieldOf(index, u"validUntil"));
    return window;
}

/// A beginning that has passed is no beginning.
bool GrantPlanner::isSame(const AccessWindow& present, const AccessWindow& wanted) const
{
    return present.until == wanted.until
        && (present.from == wanted.from || (present.from <= m_now && wanted.from <= m_now));
}

void GrantPlanner::add(GrantPlan& plan, const Wanted& wanted, const std::optional<AccessWindow>& present) const
{
    const AppId app = appAt(wanted.app);
    const auto line = [&](GrantOperation operation, const AccessWindow& window) {
        plan.lines.push_back({operation, wanted.subject, app, wanted.effect, bound(window.from, Instant::min()),
            bound(window.until, Instant::max())});
    };
    if (const BrokenGrant* broken = brokenOf(wanted)) {
        // What was found broken goes without a trace in the change set: a revert must not bring it back.
        plan.broken.push_back({GrantOperation::remove, wanted.subject, app, wanted.effect, {}, {}});
        if (broken->effect != wanted.effect)
            plan.broken.push_back({GrantOperation::remove, wanted.subject, app, broken->effect, {}, {}});
    } else if (present) {
        line(GrantOperation::remove, *present);
        ++plan.removed;
    }
    if (wanted.window) {
        line(GrantOperation::add, *wanted.window);
        ++plan.added;
    }
    plan.changes.push_back({wanted.subject.subjectType, wanted.place, wanted.app, wanted.effect, wanted.window});
}

} // namespace wardport::server
