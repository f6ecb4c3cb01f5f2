// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownLines = 1000;

// A subject's name and place in the tree: `unit` is a person's department, a group's hospital, the department or hospital
// itself. Ids of one type only are compared, so each join finds at most one row.
constexpr auto subjectColumns =
    R"( CASE g.subject_type WHEN 'person' THEN p.name WHEN 'group' THEN pg.name ELSE unit.name END)";
constexpr auto subjectJoins = R"(
    LEFT JOIN person p ON g.subject_type = 'person' AND p.id = g.subject_id
    LEFT JOIN person_group pg ON g.subject_type = 'group' AND pg.id = g.subject_id
    LEFT JOIN org_unit unit ON unit.id = CASE g.subject_type WHEN 'person' THEN p.department_id
                                                             WHEN 'group' THEN pg.hospital_id ELSE g.subject_id END
    LEFT JOIN org_unit work ON work.id = p.business_department_id)";

const std::string grantSelect = std::string{R"(
    SELECT g.id, g.subject_type, g.subject_id, g.app_id, app.name AS app_name, g.effect, g.valid_from, g.valid_until,
           g.change_set_id, g.created_at, g.mac,)"}
    + subjectColumns + " AS subject_name";
const std::string grantFrom = std::string{"FROM grant_entry g JOIN app ON app.id = g.app_id"} + subjectJoins;
const std::string subjectName = std::string{"coalesce("} + subjectColumns + ", '')";

const SortColumn grantSorts[] = {
    {"createdAt", "g.created_at", ColumnType::instant},
    {"appName", "app.name", ColumnType::text},
    {"subjectName", subjectName, ColumnType::text},
    {"validUntil", "g.valid_until", ColumnType::instant, true},
};
const ListSpec grantList{
    .select = grantSelect,
    .from = grantFrom,
    .sortable = grantSorts,
    .defaultSort = "-createdAt",
    .idExpression = "g.id",
};

const std::string selectGrantsFor = grantSelect + "\n    " + grantFrom + R"(
    JOIN unnest(:types::text[], :ids::bigint[]) WITH ORDINALITY AS wanted (subject_type, subject_id, nearness)
      ON wanted.subject_type = g.subject_type AND wanted.subject_id = g.subject_id
    WHERE g.app_id = :app
    ORDER BY wanted.nearness, g.effect)";

const std::string selectGrantsById = grantSelect + ", coalesce(unit.path, '') AS path\n    " + grantFrom
    + "\n    WHERE g.id = ANY (:ids::bigint[]) ORDER BY g.id";

constexpr auto changeSetSelect = R"(
    SELECT s.id, s.note, s.added, s.removed, s.effective_from, s.created_by_name, s.created_at, s.reverts,
           later.id AS reverted_by)";
constexpr auto changeSetFrom = "FROM grant_change_set s LEFT JOIN grant_change_set later ON later.reverts = s.id";
constexpr SortColumn changeSetSorts[] = {
    {"createdAt", "s.created_at", ColumnType::instant},
    {"createdByName", "s.created_by_name", ColumnType::text},
};
constexpr ListSpec changeSetList{
    .select = changeSetSelect,
    .from = changeSetFrom,
    .sortable = changeSetSorts,
    .defaultSort = "-createdAt",
    .idExpression = "s.id",
};
const std::string selectChangeSet = std::string{changeSetSelect} + "\n    " + changeSetFrom + R"(
    WHERE s.id = :id AND s.scope_path LIKE :scope)";

const std::string selectLines = std::string{R"(
    SELECT g.operation, g.subject_type, g.subject_id, g.app_id, coalesce(app.name, '') AS app_name, g.effect, g.valid_from,
           g.valid_until,)"}
    + subjectColumns + R"( AS subject_name
    FROM grant_change g LEFT JOIN app ON app.id = g.app_id)"
    + subjectJoins + R"(
    WHERE g.change_set_id = :id ORDER BY g.ordinal LIMIT :limit)";

constexpr auto insertChangeSet = R"(
    INSERT INTO grant_change_set (note, added, removed, effective_from, created_by, created_by_name, created_at, reverts,
                                  scope_path, version, grants_before)
    VALUES (:note, :added, :removed, :effective_from, :created_by, :created_by_name, :created_at, :reverts, :scope_path, :version,
            :grants_before)
    RETURNING id)";

constexpr auto insertLines = R"(
    INSERT INTO grant_change (change_set_id, ordinal, operation, subject_type, subject_id, app_id, effect, valid_from,
                              valid_until)
    SELECT :id::bigint, line.ordinal, line.operation, line.subject_type, line.subject_id, line.app_id, line.effect, line.valid_from,
           line.valid_until
    FROM unnest(:operations::text[], :types::text[], :ids::bigint[], :apps::bigint[], :effects::text[], :froms::timestamptz[],
                :untils::timestamptz[])
         WITH ORDINALITY AS line (operation, subject_type, subject_id, app_id, effect, valid_from, valid_until, ordinal))";

constexpr auto deleteGrants = R"(
    DELETE FROM grant_entry g
    USING unnest(:types::text[], :ids::bigint[], :apps::bigint[], :effects::text[])
          AS line (subject_type, subject_id, app_id, effect)
    WHERE g.subject_type = line.subject_type AND g.subject_id = line.subject_id AND g.app_id = line.app_id
      AND g.effect = line.effect)";

constexpr auto insertGrants = R"(
    INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, valid_from, valid_until, mac, change_set_id, created_at)
    SELECT line.*, :id::bigint, :created_at::timestamptz
    FROM unnest(:types::text[], :ids::bigint[], :apps::bigint[], :effects::text[], :froms::timestamptz[], :untils::timestamptz[],
                :macs::bytea[])
         AS line (subject_type, subject_id, app_id, effect, valid_from, valid_until, mac)
    ON CONFLICT (subject_type, subject_id, app_id, effect) DO NOTHING)";

// What else was removed with it, its lines do not tell: then it has no end.
constexpr auto endChangeSet = R"(
    UPDATE grant_change_set s SET grants_after = CASE WHEN :complete THEN v.grants END
    FROM access_version v WHERE s.id = :id
    RETURNING v.version, v.org_units, v.apps, v.person_groups, v.people, v.members, v.grants)";

// Of each claim the last line that touched it.
const std::string selectConflicts = std::string{R"(
    WITH last AS (
        SELECT DISTINCT ON (claim.place) claim.place, g.*, s.created_by_name, s.created_at
        FROM unnest(:places::integer[], :types::text[], :ids::bigint[], :apps::bigint[], :effects::text[])
             AS claim (place, subject_type, subject_id, app_id, effect)
        JOIN grant_change g ON g.subject_type = claim.subject_type AND g.subject_id = claim.subject_id
                           AND g.app_id = claim.app_id AND (claim.effect IS NULL OR g.effect = claim.effect)
        JOIN grant_change_set s ON s.id = g.change_set_id
        WHERE s.version >= :from AND s.version < :until AND s.id > coalesce(:after::bigint, 0)
        ORDER BY claim.place, g.change_set_id DESC, g.ordinal DESC),
    shown AS MATERIALIZED (SELECT *, count(*) OVER () AS total FROM last ORDER BY place LIMIT :limit)
    SELECT g.place AS index, g.change_set_id, g.created_by_name AS changed_by_name, g.created_at AS changed_at, g.operation,
           g.subject_type, g.subject_id, g.app_id, coalesce(app.name, '') AS app_name, g.effect, g.valid_from, g.valid_until,
           g.total,)"}
    + subjectColumns + R"( AS subject_name
    FROM shown g LEFT JOIN app ON app.id = g.app_id)"
    + subjectJoins + R"(
    ORDER BY g.place)";

struct ConflictRow : GrantChangeLine {
    int index = 0;
    ChangeSetId changeSetId;
    QString changedByName;
    Instant changedAt{};
    qint64 total = 0;
};
BOOST_DESCRIBE_STRUCT(ConflictRow, (GrantChangeLine), (index, changeSetId, changedByName, changedAt, total))

struct GrantRow : Grant {
    std::optional<QByteArray> mac;
};
BOOST_DESCRIBE_STRUCT(GrantRow, (Grant), (mac))

JudgedGrant judged(const GrantSeal& seal, GrantRow&& row)
{
    const GrantVerdict verdict = seal.judge(sealedOf(row), row.mac);
    row.tampered = verdict != GrantVerdict::whole;
    return {std::move(row), verdict};
}

/// Lines of a plan as columns.
struct Columns {
    ArrayColumn operations, types, ids, apps, effects, froms, untils;

    void add(const PlannedLine& line)
    {
        operations.add(line.operation);
        types.add(line.subject.subjectType);
        ids.add(line.subject.subjectId);
        apps.add(line.appId);
        effects.add(line.effect);
        froms.add(line.validFrom);
        untils.add(line.validUntil);
    }

    Query& bindKeys(Query& query) const
    {
        return query.bind(":types", types).bind(":ids", ids).bind(":apps", apps).bind(":effects", effects);
    }
};

Columns columnsOf(const GrantPlan& plan, std::optional<GrantOperation> only)
{
    Columns columns;
    for (const PlannedLine& line : plan.lines) {
        if (!only || line.operation == *only)
            columns.add(line);
    }
    return columns;
}

void expect(qint64 lines, int planned)
{
    if (lines != planned)
        throw ApiError(ErrorCode::internal, {}, u"%1 grants changed where %2 were to"_s.arg(lines).arg(planned));
}

qint64 toNumber(const QString& subjectId)
{
    bool isNumber = false;
    const qint64 number = subjectId.toLongLong(&isNumber);
    if (!isNumber)
        throw ApiError(ErrorCode::invalid, u"subjectId"_s);
    return number;
}

} // namespace

GrantStore::GrantStore(Database& database, GrantSeal seal)
    : m_database(database)
    , m_seal(std::move(seal))
{
}

Page<Grant> GrantStore::grants(const std::optional<QString>& scope, const GrantFilter& filter)
{
    const std::string words = "(" + subjectName + " || ' ' || app.name) ILIKE :q";
    Page<GrantRow> read = ListQuery(m_database, grantList)
                              .whereIf("unit.path LIKE :scope OR work.path LIKE :scope", scope)
                              .whereIf("g.app_id = :app", filter.appId)
                              .whereIf("g.subject_type = :subject_type", filter.subjectType)
                              .whereIf("g.subject_id = :subject_id",
                                  filter.subjectId ? std::optional{toNumber(*filter.subjectId)} : std::nullopt)
                              .whereIf("g.effect = :effect", filter.effect)
                              .whereIf(words, filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
                              .page<GrantRow>(filter);
    Page<Grant> page{{}, read.nextCursor, read.total, read.totalIsEstimate};
    page.items.reserve(read.items.size());
    for (GrantRow& row : read.items)
        page.items.push_back(judged(m_seal, std::move(row)).grant);
    return page;
}

std::vector<JudgedGrant> GrantStore::grantsFor(AppId app, const std::vector<Subject>& subjects)
{
    ArrayColumn types;
    ArrayColumn ids;
    for (const Subject& subject : subjects) {
        types.add(subject.subjectType);
        ids.add(subject.subjectId);
    }
    std::vector<JudgedGrant> all;
    for (GrantRow& row :
        m_database.query(selectGrantsFor).bind(":app", app).bind(":types", types).bind(":ids", ids).rows<GrantRow>())
        all.push_back(judged(m_seal, std::move(row)));
    return all;
}

std::vector<PlacedGrant> GrantStore::grants(const std::vector<GrantId>& ids)
{
    return m_database.query(selectGrantsById).bind(":ids", ids).rows<PlacedGrant>();
}

Page<GrantChangeSet> GrantStore::changeSets(const std::optional<QString>& scope, const GrantChangeSetFilter& filter)
{
    return ListQuery(m_database, changeSetList)
        .whereIf("s.scope_path LIKE :scope", scope)
        .whereIf("(s.note || ' ' || s.created_by_name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<GrantChangeSet>(filter);
}

GrantChangeSetDetail GrantStore::changeSet(const std::optional<QString>& scope, ChangeSetId id)
{
    auto set = m_database.query(selectChangeSet)
                   .bind(":id", id)
                   .bind(":scope", scope.value_or(u"%"_s))
                   .only<GrantChangeSetDetail>();
    set.lines = lines(id, shownLines);
    return set;
}

std::vector<GrantChangeLine> GrantStore::lines(ChangeSetId id, std::optional<int> limit)
{
    return m_database.query(selectLines).bind(":id", id).bind(":limit", limit).rows<GrantChangeLine>();
}

GrantConflicts GrantStore::conflicts(const std::vector<GrantClaim>& claims, const ChangeSetRange& range, int limit)
{
    GrantConflicts conflicts;
    if (claims.empty() || range.from >= range.until)
        return conflicts;
    ArrayColumn places, types, ids, apps, effects;
    for (const GrantClaim& claim : claims) {
        places.add(static_cast<qint64>(claim.index));
        types.add(claim.subject.subjectType);
        ids.add(claim.subject.subjectId);
        apps.add(claim.appId);
        effects.add(claim.effect);
    }
    Query query = m_database.query(selectConflicts);
    query.bind(":places", places).bind(":types", types).bind(":ids", ids).bind(":apps", apps).bind(":effects", effects);
    query.bind(":from", range.from).bind(":until", range.until).bind(":after", range.after).bind(":limit", limit);
    for (ConflictRow& row : query.rows<ConflictRow>()) {
        conflicts.total = row.total;
        GrantConflict& conflict = conflicts.first.emplace_back();
        conflict.index = row.index;
        conflict.changeSetId = row.changeSetId;
        conflict.changedByName = row.changedByName;
        conflict.changedAt = row.changedAt;
        conflict.theirs = std::move(row);
    }
    return conflicts;
}

void GrantStore::removeBroken(const GrantPlan& plan)
{
    if (plan.broken.empty())
        return;
    Columns columns;
    for (const PlannedLine& line : plan.broken)
        columns.add(line);
    Query query = m_database.query(deleteGrants);
    columns.bindKeys(query).run();
}

AppliedChangeSet GrantStore::apply(const NewChangeSet& set, const GrantPlan& plan)
{
    const auto id = m_database.query(insertChangeSet)
                        .bindAll(set)
                        .bind(":added", plan.added)
                        .bind(":removed", plan.removed)
                        .bind(":scope_path", plan.scopePath)
                        .scalar<ChangeSetId>();
    removeBroken(plan);
    if (plan.removed > 0) {
        Query query = m_database.query(deleteGrants);
        expect(columnsOf(plan, GrantOperation::remove).bindKeys(query).run(), plan.removed);
    }
    if (plan.added > 0) {
        const Columns added = columnsOf(plan, GrantOperation::add);
        ArrayColumn macs;
        for (const PlannedLine& line : plan.lines) {
            if (line.operation == GrantOperation::add)
                macs.add(m_seal.of({line.subject, line.appId, line.effect, line.validFrom, line.validUntil, id}));
        }
        Query query = m_database.query(insertGrants);
        added.bindKeys(query)
            .bind(":froms", added.froms)
            .bind(":untils", added.untils)
            .bind(":macs", macs)
            .bind(":id", id);
        expect(query.bind(":created_at", set.createdAt).run(), plan.added);
    }
    const Columns all = columnsOf(plan, std::nullopt);
    Query query = m_database.query(insertLines);
    all.bindKeys(query).bind(":operations", all.operations).bind(":froms", all.froms).bind(":untils", all.untils);
    query.bind(":id", id).run();
    return {id,
        m_database.query(endChangeSet).bind(":id", id).bind(":complete", plan.broken.empty()).only<AccessNumbers>()};
}

} // namespace wardport::server
