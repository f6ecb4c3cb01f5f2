// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessService.h"

#include "server/auth/Scope.h"
#include "server/features/access/MatrixBuilder.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxPeople = 20'000;

constexpr AccessWindow never{Instant::max(), Instant::max()};

/// As the snapshot takes it: a broken line allows at no time, or denies at all times; one that waits allows at no time yet.
AccessLine lineOf(const Grant& grant, GrantVerdict verdict, const AccessApp& app)
{
    const bool isOwn = grant.subjectType == SubjectType::person;
    if (app.state == AppState::trial && verdict == GrantVerdict::whole
        && waitsDuringTrial(grant.subjectType, grant.effect))
        return {isOwn, grant.effect, never};
    switch (verdict) {
    case GrantVerdict::whole:
        break;
    case GrantVerdict::denies:
        return {isOwn, GrantEffect::deny, {}};
    case GrantVerdict::refused:
        return {isOwn, grant.effect, never};
    }
    return {isOwn, grant.effect, {grant.validFrom.value_or(Instant::min()), grant.validUntil.value_or(Instant::max())}};
}

} // namespace

AccessService::AccessService(Database& database, AccessSnapshots& snapshots, const Clock& clock)
    : m_snapshots(snapshots)
    , m_clock(clock)
    , m_grants(database, snapshots.seal())
    , m_matrix(database)
{
}

EffectiveApps AccessService::appsOf(const Principal& who, PersonId person)
{
    const auto snapshot = m_snapshots.latest();
    requirePerson(who, *snapshot, person);
    return {snapshot->effectiveApps(person, m_clock.now())};
}

AccessExplanation AccessService::explain(const Principal& who, PersonId personId, AppId appId)
{
    const auto snapshot = m_snapshots.latest();
    const AccessPerson& person = requirePerson(who, *snapshot, personId);
    const AccessApp* app = snapshot->app(appId);
    if (app == nullptr)
        throw ApiError(ErrorCode::notFound, u"appId"_s);

    const Instant now = m_clock.now();
    std::vector<AccessLine> lines;
    AccessExplanation explanation;
    for (auto& [grant, verdict] : m_grants.grantsFor(appId, snapshot->subjectsOf(personId))) {
        lines.push_back(lineOf(grant, verdict, *app));
        explanation.reasons.push_back({std::move(grant), false, false});
    }
    const AccessAnswer answer = AccessRules::evaluate(lines, now);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        explanation.reasons[i].active = lines[i].window.contains(now);
        explanation.reasons[i].decisive = AccessRules::isDecisive(lines[i], answer, now);
    }
    explanation.origin = answer.origin;
    explanation.personActive = person.isOpen(now);
    explanation.appOpen = app->isOpen();
    explanation.allowed = answer.allowed && explanation.personActive && explanation.appOpen;
    return explanation;
}

AccessMatrix AccessService::matrix(const Principal& who, const AccessMatrixQuery& query)
{
    const auto snapshot = m_snapshots.latest();
    QString path = who.scopePath;
    if (query.orgUnitId) {
        const AccessUnit* unit = snapshot->unit(*query.orgUnitId);
        if (unit == nullptr || !inScope(who, unit->path))
            throw ApiError(ErrorCode::notFound, u"orgUnitId"_s);
        path = unit->path;
    }
    const std::optional<QString> words = query.q && !query.q->isEmpty() ? query.q : std::nullopt;

    MatrixBuilder builder(*snapshot, m_clock.now());
    switch (query.rows.value_or(MatrixRows::people)) {
    case MatrixRows::people: {
        const auto people = m_matrix.people(path + u'%', who.scopePath + u'%', words, maxPeople + 1);
        if (people.size() > maxPeople)
            throw ApiError(ErrorCode::outOfRange, u"orgUnitId"_s, QString::number(maxPeople));
        builder.addPeople(people);
        break;
    }
    case MatrixRows::groups:
        // Groups belong to hospitals: those of the hospital that the unit is in, if the caller sees that hospital.
        builder.addGroups(who.scopePath, path, words);
        break;
    case MatrixRows::departments:
        builder.addUnits(path, words);
        break;
    }
    return builder.take();
}

const AccessPerson& AccessService::requirePerson(const Principal& who, const AccessSnapshot& snapshot, PersonId id) const
{
    const AccessPerson* person = snapshot.person(id);
    if (person == nullptr || !snapshot.isUnder(*person, who.scopePath))
        throw ApiError(ErrorCode::notFound);
    return *person;
}

} // namespace wardport::server
