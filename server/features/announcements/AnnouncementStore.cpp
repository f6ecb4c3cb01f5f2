// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/announcements/AnnouncementStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto announcementColumns = R"(
    SELECT a.id, a.title, a.text, a.level, a.org_unit_id, a.app_id, a.until, a.state, coalesce(o.name, '') AS org_unit_name,
           coalesce(p.name, '') AS app_name, a.created_by_name, a.created_at, a.published_at, a.version)";
constexpr auto announcementFrom =
    " FROM announcement a LEFT JOIN org_unit o ON o.id = a.org_unit_id LEFT JOIN app p ON p.id = a.app_id";
const std::string selectAnnouncement = std::string{announcementColumns} + announcementFrom + " WHERE a.id = :id";
const std::string selectPath =
    "SELECT coalesce((SELECT o.path FROM org_unit o WHERE o.id = a.org_unit_id), '') FROM announcement a WHERE a.id = :id";
const std::string lockAnnouncement = selectPath + " FOR UPDATE OF a";
constexpr auto selectReaders =
    "SELECT announcement_id, person_id FROM announcement_read WHERE announcement_id = ANY(:ids::bigint[])";

constexpr auto insertAnnouncement = R"(
    INSERT INTO announcement (title, text, level, org_unit_id, app_id, until, created_by, created_by_name, created_at)
    VALUES (:title, :text, :level, :org_unit_id, :app_id, :until, :created_by, :created_by_name, :at) RETURNING id)";
constexpr auto updateAnnouncement = R"(
    UPDATE announcement SET title = :title, text = :text, level = :level, org_unit_id = :org_unit_id, app_id = :app_id,
        until = :until, version = version + 1
    WHERE id = :id AND version = :version)";
constexpr auto setAnnouncementState = R"(
    UPDATE announcement SET state = :state, published_at = coalesce(:published_at::timestamptz, published_at),
        version = version + 1
    WHERE id = :id)";
constexpr auto lockAimed = "SELECT id FROM announcement WHERE org_unit_id = :unit ORDER BY id FOR UPDATE";
constexpr auto setAnnouncementUnit =
    "UPDATE announcement SET org_unit_id = :unit, version = version + 1 WHERE id = :id";
constexpr auto deleteAnnouncement = "DELETE FROM announcement WHERE id = :id AND version = :version";

constexpr auto selectOfPerson = R"(
    SELECT a.id, a.title, a.text, a.level, a.app_id, a.published_at, r.at AS read_at
    FROM announcement a LEFT JOIN org_unit o ON o.id = a.org_unit_id
    LEFT JOIN announcement_read r ON r.announcement_id = a.id AND r.person_id = :person_id
    WHERE a.state = 'published' AND (a.until IS NULL OR a.until > :now)
      AND (o.id IS NULL OR EXISTS (SELECT 1 FROM person p JOIN org_unit d ON d.id IN (p.department_id, p.business_department_id)
                                   WHERE p.id = :person_id AND d.path LIKE o.path || '%'))
    ORDER BY a.published_at DESC, a.id DESC LIMIT 1000)";
constexpr auto insertRead = R"(
    INSERT INTO announcement_read (announcement_id, person_id, at) VALUES (:id, :person_id, :at) ON CONFLICT DO NOTHING)";

constexpr SortColumn announcementSorts[] = {
    {"createdAt", "a.created_at", ColumnType::instant},
    {"publishedAt", "a.published_at", ColumnType::instant, true},
    {"title", "a.title", ColumnType::text},
};
constexpr ListSpec announcementList{
    .select = announcementColumns,
    .from = announcementFrom,
    .sortable = announcementSorts,
    .defaultSort = "-createdAt",
    .idExpression = "a.id",
};

} // namespace

AnnouncementStore::AnnouncementStore(Database& database)
    : m_database(database)
{
}

Page<Announcement> AnnouncementStore::list(const std::optional<QString>& scope, const AnnouncementFilter& filter)
{
    return ListQuery(m_database, announcementList)
        .whereIf("o.path LIKE :scope", scope)
        .whereIf("a.state = :state", filter.state)
        .whereIf("(a.title || ' ' || a.text) ILIKE :q",
            filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<Announcement>(filter);
}

Announcement AnnouncementStore::get(AnnouncementId id)
{
    return m_database.query(selectAnnouncement).bind(":id", id).only<Announcement>();
}

QString AnnouncementStore::path(AnnouncementId id)
{
    return m_database.query(selectPath).bind(":id", id).only<QString>();
}

QString AnnouncementStore::lock(AnnouncementId id)
{
    return m_database.query(lockAnnouncement).bind(":id", id).only<QString>();
}

std::unordered_map<AnnouncementId, std::vector<PersonId>> AnnouncementStore::readers(
    const std::vector<AnnouncementId>& ids)
{
    std::unordered_map<AnnouncementId, std::vector<PersonId>> all;
    m_database.query(selectReaders).bind(":ids", ids).each<std::pair<AnnouncementId, PersonId>>([&](const auto& row) {
        all[row.first].push_back(row.second);
    });
    return all;
}

AnnouncementId AnnouncementStore::insert(const AnnouncementInput& input, const Principal& who, Instant at)
{
    return m_database.query(insertAnnouncement)
        .bindAll(input)
        .bind(":created_by", who.administratorId)
        .bind(":created_by_name", who.displayName)
        .bind(":at", at)
        .scalar<AnnouncementId>();
}

void AnnouncementStore::update(AnnouncementId id, int version, const AnnouncementInput& input)
{
    if (m_database.query(updateAnnouncement).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void AnnouncementStore::setState(AnnouncementId id, AnnouncementState state, std::optional<Instant> publishedAt)
{
    m_database.query(setAnnouncementState)
        .bind(":id", id)
        .bind(":state", state)
        .bind(":published_at", publishedAt)
        .run();
}

std::vector<AnnouncementId> AnnouncementStore::lockAimedAt(OrgUnitId unit)
{
    return m_database.query(lockAimed).bind(":unit", unit).rows<AnnouncementId>();
}

void AnnouncementStore::setUnit(AnnouncementId id, OrgUnitId unit)
{
    m_database.query(setAnnouncementUnit).bind(":id", id).bind(":unit", unit).run();
}

void AnnouncementStore::remove(AnnouncementId id, int version)
{
    if (m_database.query(deleteAnnouncement).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

std::vector<MyMessage> AnnouncementStore::ofPerson(PersonId person, Instant now)
{
    return m_database.query(selectOfPerson).bind(":person_id", person).bind(":now", now).rows<MyMessage>();
}

void AnnouncementStore::markRead(AnnouncementId id, PersonId person, Instant at)
{
    m_database.query(insertRead).bind(":id", id).bind(":person_id", person).bind(":at", at).run();
}

} // namespace wardport::server
