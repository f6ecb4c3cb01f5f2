// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessStore.h"

namespace wardport::server {
namespace {

constexpr auto selectGrants = R"(
    SELECT id, subject_type, subject_id, app_id, effect, (extract(epoch FROM valid_from) * 1000)::bigint,
           (extract(epoch FROM valid_until) * 1000)::bigint, change_set_id, mac
    FROM grant_entry)";
constexpr auto selectChangeSets = R"(
    SELECT id, grants_before, grants_after FROM grant_change_set
    WHERE grants_before >= :from AND grants_after <= :until
    ORDER BY grants_before)";
// The lines as they are now: what a change set says of itself is only where to look.
constexpr auto selectChangedGrants = R"(
    SELECT changed.subject_type, changed.subject_id, changed.app_id, changed.effect, g.change_set_id,
           (extract(epoch FROM g.valid_from) * 1000)::bigint, (extract(epoch FROM g.valid_until) * 1000)::bigint, g.mac
    FROM (SELECT DISTINCT subject_type, subject_id, app_id, effect FROM grant_change
          WHERE change_set_id = ANY (:sets::bigint[])) changed
    LEFT JOIN grant_entry g ON g.subject_type = changed.subject_type AND g.subject_id = changed.subject_id
                           AND g.app_id = changed.app_id AND g.effect = changed.effect)";
constexpr auto disownGrants = "UPDATE access_version SET version = version + 1, grants = version + 1";
constexpr auto tellVersion = "SELECT pg_notify('access_changed', version::text) FROM access_version";

quint32 placeOf(const AccessParts& parts, SubjectType type, qint64 id)
{
    switch (type) {
    case SubjectType::person:
        return parts.people->place(PersonId{id});
    case SubjectType::group:
        return parts.groups->place(PersonGroupId{id});
    case SubjectType::department:
    case SubjectType::everyone:
        return parts.units->place(OrgUnitId{id});
    }
    return IdIndex::none;
}

AccessWindow windowOf(const SealedGrant& line)
{
    return {line.validFrom.value_or(Instant::min()), line.validUntil.value_or(Instant::max())};
}

} // namespace

bool AccessStore::holds(const AccessParts& parts)
{
    AccessParts anew = parts;
    loadAllGrants(anew, &parts);
    return anew.broken == parts.broken && *anew.grants == *parts.grants;
}

void AccessStore::disown()
{
    m_database.transact([&] {
        m_database.query(disownGrants).run();
        m_database.query(tellVersion).run();
    });
}

bool AccessStore::loadChangedGrants(AccessParts& parts, const AccessParts& former)
{
    // What counts instead of a broken line is not told by its key.
    if (!former.broken->empty())
        return false;
    std::vector<ChangeSetId> sets;
    qint64 reached = former.numbers.grants;
    for (const auto& [id, before, after] : m_database.query(selectChangeSets)
                                               .bind(":from", reached)
                                               .bind(":until", parts.numbers.grants)
                                               .rows<std::tuple<ChangeSetId, qint64, qint64>>()) {
        if (before != reached)
            return false;
        sets.push_back(id);
        reached = after;
    }
    if (reached != parts.numbers.grants)
        return false;

    using Row = std::tuple<SubjectType, qint64, AppId, GrantEffect, std::optional<ChangeSetId>, std::optional<qint64>,
        std::optional<qint64>, std::optional<QByteArray>>;
    std::vector<GrantLineChange> changes;
    bool isWhole = true;
    m_database.query(selectChangedGrants).bind(":sets", sets).each<Row>([&](const Row& row) {
        const auto& [type, subjectId, app, effect, changeSet, from, until, mac] = row;
        const quint32 subject = placeOf(parts, type, subjectId);
        std::optional<AccessWindow> window;
        if (changeSet) {
            const SealedGrant line{{type, subjectId}, app, effect, toInstant(from), toInstant(until), *changeSet};
            isWhole = isWhole && m_seal.judge(line, mac) == GrantVerdict::whole;
            window = windowOf(line);
        }
        if (subject != IdIndex::none)
            changes.push_back({type, subject, parts.apps->place(app), effect, window});
    });
    if (!isWhole)
        return false;
    parts.grants = std::make_shared<GrantTable>(former.grants->with(std::move(changes)));
    parts.broken = former.broken;
    return true;
}

void AccessStore::loadAllGrants(AccessParts& parts, const AccessParts* former)
{
    using Row = std::tuple<GrantId, SubjectType, qint64, AppId, GrantEffect, std::optional<qint64>,
        std::optional<qint64>, ChangeSetId, std::optional<QByteArray>>;
    std::vector<GrantLineChange> lines;
    std::vector<GrantLineChange> denials;
    BrokenGrants broken;
    m_database.query(selectGrants).each<Row>([&](const Row& row) {
        const auto& [id, type, subjectId, app, effect, from, until, changeSet, mac] = row;
        const SealedGrant line{{type, subjectId}, app, effect, toInstant(from), toInstant(until), changeSet};
        const GrantVerdict verdict = m_seal.judge(line, mac);
        if (verdict != GrantVerdict::whole)
            broken.push_back({id, line.subject, app, effect, verdict == GrantVerdict::denies});
        const quint32 subject = placeOf(parts, type, subjectId);
        if (subject == IdIndex::none)
            return; // a line of a subject that is no more reaches nobody
        const quint32 place = parts.apps->place(app);
        if (verdict == GrantVerdict::whole)
            lines.push_back({type, subject, place, effect, windowOf(line)});
        else if (verdict == GrantVerdict::denies)
            denials.push_back({type, subject, place, GrantEffect::deny, AccessWindow{}});
    });
    // Of two lines for the same the last counts: a broken deny, which knows no end.
    lines.insert(lines.end(), denials.begin(), denials.end());
    parts.grants = std::make_shared<GrantTable>(GrantTable{}.with(std::move(lines)));
    std::sort(
        broken.begin(), broken.end(), [](const BrokenGrant& a, const BrokenGrant& b) { return a.key() < b.key(); });
    // The same lines again are the same finding.
    const bool isKnown = former != nullptr && *former->broken == broken;
    parts.broken = isKnown ? former->broken : std::make_shared<const BrokenGrants>(std::move(broken));
}

} // namespace wardport::server
