// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/AccessWorld.h"

#include <algorithm>

namespace wardport::test {

bool AccessWorld::isUnder(int unit, int above) const
{
    for (; unit >= 0; unit = units[static_cast<std::size_t>(unit)].parent) {
        if (unit == above)
            return true;
    }
    return false;
}

bool AccessWorld::reaches(const Line& line, SubjectType row, int index, bool& isOwn) const
{
    const auto [type, id] = line.subject;
    const auto at = static_cast<std::size_t>(index);
    isOwn = false;
    if (row == SubjectType::person) {
        const Person& person = people[at];
        switch (type) {
        case SubjectType::person:
            isOwn = true;
            return id == person.id;
        case SubjectType::group:
            return std::count(person.groups.begin(), person.groups.end(), indexOfId(groups, id)) > 0;
        case SubjectType::department:
            return isUnder(person.department, indexOfId(units, id))
                || isUnder(person.businessDepartment, indexOfId(units, id));
        case SubjectType::everyone:
            return indexOfId(units, id) == units[static_cast<std::size_t>(person.department)].hospital;
        }
    }
    if (row == SubjectType::group) {
        isOwn = type == SubjectType::group;
        return isOwn ? id == groups[at].id
                     : type == SubjectType::everyone && indexOfId(units, id) == groups[at].hospital;
    }
    // A unit. What is given to everyone in a hospital is the hospital's own.
    const int unit = indexOfId(units, id);
    if (type == SubjectType::department) {
        isOwn = unit == index;
        return isUnder(index, unit);
    }
    isOwn = units[at].parent < 0;
    return type == SubjectType::everyone && unit == units[at].hospital;
}

bool AccessWorld::waits(const Line& line) const
{
    const bool isBroad = line.subject.subjectType != SubjectType::person && line.subject.subjectType != SubjectType::group;
    return isBroad && line.effect == GrantEffect::allow
        && apps[static_cast<std::size_t>(indexOfId(apps, line.app))].state == AppState::trial;
}

std::vector<AccessWorld::Reaching> AccessWorld::reaching(SubjectType row, int index, qint64 app) const
{
    std::vector<Reaching> found;
    for (const Line& line : lines) {
        bool isOwn = false;
        if (line.app == app && reaches(line, row, index, isOwn) && !waits(line))
            found.push_back({&line, isOwn});
    }
    return found;
}

bool AccessWorld::isAllowed(SubjectType row, int index, qint64 app, Instant at) const
{
    bool allowed = false;
    for (const Reaching& reached : reaching(row, index, app)) {
        if (reached.line->window.from <= at && at < reached.line->window.until) {
            if (reached.line->effect == GrantEffect::deny)
                return false;
            allowed = true;
        }
    }
    return allowed;
}

AccessAnswer AccessWorld::answer(SubjectType row, int index, qint64 app, Instant at) const
{
    AccessAnswer answer;
    answer.allowed = isAllowed(row, index, app, at);
    for (int i = 0; i <= moments && !answer.until; ++i) {
        if (moment(i) > at && isAllowed(row, index, app, moment(i)) != answer.allowed)
            answer.until = moment(i);
    }
    bool ownForEver = false;
    bool denied = false;
    for (const Reaching& reached : reaching(row, index, app)) {
        const bool isNow = reached.line->window.from <= at && at < reached.line->window.until;
        denied = denied || (isNow && reached.line->effect == GrantEffect::deny);
        ownForEver = ownForEver
            || (isNow && reached.isOwn && reached.line->effect == GrantEffect::allow
                && reached.line->window.until == Instant::max());
    }
    if (denied)
        answer.origin = AccessOrigin::denied;
    else if (answer.allowed && answer.until)
        answer.origin = AccessOrigin::timeBoxed;
    else if (answer.allowed)
        answer.origin = ownForEver ? AccessOrigin::direct : AccessOrigin::inherited;
    return answer;
}

QChar AccessWorld::cell(SubjectType row, int index, qint64 app, Instant at) const
{
    const AccessAnswer is = answer(row, index, app, at);
    const auto owns = [&](GrantEffect effect, bool now) {
        for (const Reaching& reached : reaching(row, index, app)) {
            const bool isNow = reached.line->window.from <= at && at < reached.line->window.until;
            if (reached.isOwn && reached.line->effect == effect && (now ? isNow : reached.line->window.from > at))
                return true;
        }
        return false;
    };
    const auto cased = [](bool own, char16_t upper) { return own ? QChar(upper) : QChar(upper).toLower(); };
    switch (is.origin) {
    case AccessOrigin::denied:
        return cased(owns(GrantEffect::deny, true), u'D');
    case AccessOrigin::timeBoxed:
        return cased(owns(GrantEffect::allow, true), u'T');
    case AccessOrigin::direct:
        return u'A';
    case AccessOrigin::inherited:
        return u'a';
    case AccessOrigin::none:
        break;
    }
    if (is.until)
        return cased(owns(GrantEffect::allow, false), u'S');
    bool anyWaits = false;
    bool ownWaits = false;
    for (const Line& line : lines) {
        bool isOwn = false;
        if (line.app == app && waits(line) && at < line.window.until && reaches(line, row, index, isOwn)) {
            anyWaits = true;
            ownWaits = ownWaits || isOwn;
        }
    }
    return anyWaits ? cased(ownWaits, u'S') : QChar(u'.');
}

} // namespace wardport::test
