// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/AccessWorld.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;

namespace {

int below(std::mt19937& dice, std::size_t n)
{
    return static_cast<int>(dice() % n);
}

bool oneIn(std::mt19937& dice, int n)
{
    return below(dice, static_cast<std::size_t>(n)) == 0;
}

AccessWindow randomWindow(std::mt19937& dice)
{
    AccessWindow window;
    const int from = below(dice, AccessWorld::moments);
    if (oneIn(dice, 2))
        window.from = AccessWorld::moment(from);
    if (oneIn(dice, 2))
        window.until = AccessWorld::moment(
            from + 1 + below(dice, AccessWorld::moments - static_cast<std::size_t>(from)));
    return window;
}

template <class Row>
std::vector<Row> numbered(std::size_t count)
{
    std::vector<Row> rows(count);
    for (std::size_t i = 0; i < count; ++i)
        rows[i].id = 7 + 10 * static_cast<qint64>(i);
    return rows;
}

/// Places for rows and, between them, for some that have gone.
template <class Row>
IdIndex indexOf(const std::vector<Row>& rows)
{
    struct Known {
        GrantId id;
    };
    std::vector<Known> ids;
    for (const Row& row : rows) {
        ids.push_back({GrantId{row.id}});
        if (row.id % 3 == 0)
            ids.push_back({GrantId{row.id + 1}});
    }
    IdIndex index;
    index.extend(ids);
    return index;
}

QString text(const AccessWindow& window)
{
    const auto hour = [](Instant at) {
        return QString::number(std::chrono::duration_cast<std::chrono::hours>(at.time_since_epoch()).count());
    };
    return u"[%1,%2)"_s.arg(window.from == Instant::min() ? u"-"_s : hour(window.from),
        window.until == Instant::max() ? u"-"_s : hour(window.until));
}

/// What is thrown is a complaint too.
QString complain(
    const std::function<QString(const AccessWorld&, quint32)>& property, const AccessWorld& world, quint32 seed)
{
    try {
        return property(world, seed);
    } catch (const std::exception& error) {
        return u"thrown: "_s + QString::fromUtf8(error.what());
    }
}

} // namespace

std::vector<Instant> AccessWorld::looks()
{
    std::vector<Instant> all;
    for (int i = 0; i <= moments; ++i) {
        all.push_back(moment(i) - std::chrono::milliseconds{1});
        all.push_back(moment(i));
    }
    return all;
}

AccessWorld AccessWorld::random(quint32 seed)
{
    std::mt19937 dice(seed);
    AccessWorld world;
    world.units = numbered<Unit>(2 + dice() % 9);
    for (std::size_t i = 0; i < world.units.size(); ++i) {
        Unit& unit = world.units[i];
        unit.parent = i == 0 || oneIn(dice, 5) ? -1 : below(dice, i);
        unit.hospital = unit.parent < 0 ? static_cast<int>(i)
                                        : world.units[static_cast<std::size_t>(unit.parent)].hospital;
        unit.active = !oneIn(dice, 6);
        unit.path = (unit.parent < 0 ? u"/"_s : world.units[static_cast<std::size_t>(unit.parent)].path)
            + QString::number(unit.id) + u'/';
    }
    world.apps = numbered<App>(1 + dice() % 5);
    for (App& app : world.apps)
        app.state = static_cast<AppState>(oneIn(dice, 3) ? below(dice, 5) : static_cast<int>(AppState::published));
    world.groups = numbered<Group>(dice() % 4);
    for (Group& group : world.groups)
        group.hospital = world.units[dice() % world.units.size()].hospital;
    world.people = numbered<Person>(1 + dice() % 6);
    for (Person& person : world.people) {
        person.department = below(dice, world.units.size());
        if (oneIn(dice, 3))
            person.businessDepartment = below(dice, world.units.size());
        for (std::size_t group = 0; group < world.groups.size(); ++group) {
            if (oneIn(dice, 2))
                person.groups.push_back(static_cast<int>(group));
        }
        person.active = !oneIn(dice, 6);
        if (oneIn(dice, 4))
            person.window = randomWindow(dice);
    }
    for (std::size_t count = dice() % 16; count > 0; --count)
        world.put(world.randomLine(dice));
    return world;
}

AccessWorld::Line AccessWorld::randomLine(std::mt19937& dice) const
{
    Line line;
    line.subject.subjectType = static_cast<SubjectType>(below(dice, 4));
    if (groups.empty() && line.subject.subjectType == SubjectType::group)
        line.subject.subjectType = SubjectType::everyone;
    switch (line.subject.subjectType) {
    case SubjectType::person:
        line.subject.subjectId = people[dice() % people.size()].id;
        break;
    case SubjectType::group:
        line.subject.subjectId = groups[dice() % groups.size()].id;
        break;
    case SubjectType::department:
        line.subject.subjectId = units[dice() % units.size()].id;
        break;
    case SubjectType::everyone:
        line.subject.subjectId = units[static_cast<std::size_t>(units[dice() % units.size()].hospital)].id;
        break;
    }
    line.app = apps[dice() % apps.size()].id;
    line.effect = oneIn(dice, 4) ? GrantEffect::deny : GrantEffect::allow;
    line.window = oneIn(dice, 2) ? AccessWindow{} : randomWindow(dice);
    return line;
}

void AccessWorld::put(const Line& line)
{
    take(line);
    lines.push_back(line);
}

void AccessWorld::take(const Line& line)
{
    std::erase_if(lines, [&](const Line& other) {
        return other.subject == line.subject && other.app == line.app && other.effect == line.effect;
    });
}

AccessParts AccessWorld::parts() const
{
    AccessParts parts;
    parts.numbers.version = 1;
    auto unitTable = std::make_shared<AccessUnits>();
    unitTable->index = indexOf(units);
    unitTable->rows.resize(unitTable->index.size());
    const auto unitPlace = [&](int index) {
        return index < 0 ? IdIndex::none : unitTable->index.find(units[static_cast<std::size_t>(index)].id);
    };
    for (const Unit& unit : units) {
        const quint32 place = unitTable->index.find(unit.id);
        unitTable->rows[place] = {OrgUnitId{unit.id}, unitPlace(unit.parent), unitPlace(unit.hospital),
            unit.parent < 0 ? OrgUnitKind::hospital : OrgUnitKind::department, unit.active, 0, {}, {}, unit.path};
        unitTable->treeOrder.push_back(place);
    }
    auto appTable = std::make_shared<AccessApps>();
    appTable->index = indexOf(apps);
    appTable->rows.resize(appTable->index.size());
    appTable->onTrial.resize(appTable->index.size());
    for (const App& app : apps) {
        const quint32 place = appTable->index.find(app.id);
        appTable->rows[place].id = AppId{app.id};
        appTable->rows[place].state = app.state;
        appTable->onTrial[place] = app.state == AppState::trial ? 1 : 0;
        appTable->order.insert(appTable->order.begin(), place);
    }
    auto groupTable = std::make_shared<AccessTable<AccessGroup>>();
    groupTable->index = indexOf(groups);
    groupTable->rows.resize(groupTable->index.size());
    for (const Group& group : groups)
        groupTable->rows[groupTable->index.find(group.id)] = {
            PersonGroupId{group.id}, unitPlace(group.hospital), {}, {}};

    auto personTable = std::make_shared<AccessPeople>();
    auto groupsOf = std::make_shared<PlacedLists<quint32>>();
    personTable->index = indexOf(people);
    personTable->rows.resize(personTable->index.size());
    for (quint32 place = 0; place < personTable->index.size(); ++place) {
        const int index = indexOfId(people, personTable->index.idAt(place));
        if (index >= 0) {
            const Person& person = people[static_cast<std::size_t>(index)];
            personTable->rows[place] = {PersonId{person.id}, unitPlace(person.department),
                unitPlace(person.businessDepartment),
                unitPlace(units[static_cast<std::size_t>(person.department)].hospital), person.active, person.window};
            for (const int group : person.groups)
                groupsOf->items.push_back(groupTable->index.find(groups[static_cast<std::size_t>(group)].id));
            for (const Instant edge : {person.window.from, person.window.until}) {
                if (edge != Instant::min() && edge != Instant::max())
                    personTable->edges.push_back(edge);
            }
        }
        groupsOf->ends.push_back(static_cast<quint32>(groupsOf->items.size()));
    }
    std::sort(personTable->edges.begin(), personTable->edges.end());
    personTable->edges.erase(
        std::unique(personTable->edges.begin(), personTable->edges.end()), personTable->edges.end());

    parts.units = std::move(unitTable);
    parts.apps = std::move(appTable);
    parts.groups = std::move(groupTable);
    parts.people = std::move(personTable);
    parts.groupsOf = std::move(groupsOf);
    std::vector<GrantLineChange> changes;
    for (const Line& line : lines)
        changes.push_back(changeOf(parts, line));
    parts.grants = std::make_shared<GrantTable>(GrantTable{}.with(std::move(changes)));
    return parts;
}

GrantLineChange AccessWorld::changeOf(const AccessParts& parts, const Line& line, bool taken) const
{
    const qint64 id = line.subject.subjectId;
    quint32 place = IdIndex::none;
    switch (line.subject.subjectType) {
    case SubjectType::person:
        place = parts.people->index.find(id);
        break;
    case SubjectType::group:
        place = parts.groups->index.find(id);
        break;
    case SubjectType::department:
    case SubjectType::everyone:
        place = parts.units->index.find(id);
        break;
    }
    return {line.subject.subjectType, place, parts.apps->index.find(line.app), line.effect,
        taken ? std::nullopt : std::optional{line.window}};
}

QString AccessWorld::describe() const
{
    static const char* const types[] = {"person", "group", "department", "everyone"};
    QString all;
    for (const Unit& unit : units)
        all += u"unit %1%2\n"_s.arg(unit.path, unit.active ? u""_s : u" inactive"_s);
    for (const App& app : apps)
        all += u"app %1 state %2\n"_s.arg(app.id).arg(static_cast<int>(app.state));
    for (const Group& group : groups)
        all += u"group %1 of %2\n"_s.arg(group.id).arg(units[static_cast<std::size_t>(group.hospital)].path);
    for (const Person& person : people) {
        all += u"person %1 in %2"_s.arg(person.id).arg(units[static_cast<std::size_t>(person.department)].path);
        if (person.businessDepartment >= 0)
            all += u" works in "_s + units[static_cast<std::size_t>(person.businessDepartment)].path;
        for (const int group : person.groups)
            all += u" group %1"_s.arg(groups[static_cast<std::size_t>(group)].id);
        all += u" %1%2\n"_s.arg(text(person.window), person.active ? u""_s : u" inactive"_s);
    }
    for (const Line& line : lines)
        all += u"%1 %2 %3 app %4 %5\n"_s
                   .arg(line.effect == GrantEffect::deny ? u"deny"_s : u"allow"_s,
                       QLatin1String(types[static_cast<std::size_t>(line.subject.subjectType)]))
                   .arg(line.subject.subjectId)
                   .arg(line.app)
                   .arg(text(line.window));
    return all;
}

void holdsInEveryWorld(const std::function<QString(const AccessWorld&, quint32 seed)>& property, quint32 worlds)
{
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("WARDPORT_SEED").toUInt(&isGiven);
    for (quint32 seed = isGiven ? given : 1; seed <= (isGiven ? given : worlds); ++seed) {
        AccessWorld world = AccessWorld::random(seed);
        QString complaint = complain(property, world, seed);
        if (complaint.isEmpty())
            continue;
        for (std::size_t i = 0; i < world.lines.size();) {
            AccessWorld smaller = world;
            smaller.lines.erase(smaller.lines.begin() + static_cast<std::ptrdiff_t>(i));
            if (const QString still = complain(property, smaller, seed); !still.isEmpty()) {
                world = std::move(smaller);
                complaint = still;
            } else {
                ++i;
            }
        }
        FAIL() << "seed " << seed << ": " << complaint.toStdString() << "\n" << world.describe().toStdString();
    }
}

} // namespace wardport::test
