// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/ExceptionIngestStore.h"

#include <algorithm>
#include <functional>
#include <set>

namespace wardport::server {
namespace {

// A number that several hospitals have given names nobody.
constexpr auto selectPeople = R"(
    SELECT u.no - 1, min(p.id)
    FROM unnest(:staff_nos::text[], :org_codes::text[]) WITH ORDINALITY AS u (staff_no, org_code, no)
    JOIN person p ON p.staff_no = u.staff_no
    JOIN org_unit h ON h.id = p.hospital_id
    WHERE h.code = u.org_code OR u.org_code = ''
    GROUP BY u.no HAVING count(*) = 1)";

// The rows stay locked until the batch ends, so counts never race. Every instance locks them in the same order, so that two
// batches never wait for each other in a ring.
constexpr auto meetThem = R"(
    INSERT INTO exception_issue AS i (app_id, fingerprint, type, message, culprit, level, event_count, first_seen, last_seen,
                                      first_release, last_release)
    SELECT u.app_id, u.fingerprint, u.type, u.message, u.culprit, u.level, 0, u.at, u.last_at, u.release, u.release
    FROM unnest(:app_ids::bigint[], :fingerprints::text[], :types::text[], :messages::text[], :culprits::text[], :levels::text[],
                :ats::timestamptz[], :last_ats::timestamptz[], :releases::text[]) WITH ORDINALITY
         AS u (app_id, fingerprint, type, message, culprit, level, at, last_at, release, no)
    ORDER BY u.no
    ON CONFLICT (app_id, fingerprint) DO UPDATE SET last_seen = greatest(i.last_seen, excluded.last_seen)
    RETURNING app_id, fingerprint, id)";

constexpr auto insertThem = R"(
    INSERT INTO exception_event (event_id, at, issue_id, app_id, person_id, level, type, message, culprit, frames, release,
                                 platform, tags)
    SELECT u.event_id, u.at, u.issue_id, u.app_id, u.person_id, u.level, u.type, u.message, u.culprit, u.frames, u.release,
           u.platform, u.tags
    FROM unnest(:event_ids::uuid[], :ats::timestamptz[], :issue_ids::bigint[], :app_ids::bigint[], :person_ids::bigint[],
                :levels::text[], :types::text[], :messages::text[], :culprits::text[], :frames::jsonb[], :releases::text[],
                :platforms::text[], :tags::jsonb[], :by_server::boolean[])
         AS u (event_id, at, issue_id, app_id, person_id, level, type, message, culprit, frames, release, platform, tags, by_server)
    -- A sender that gives no time of its own comes again with another one of ours.
    WHERE NOT (u.by_server AND EXISTS (SELECT 1 FROM exception_event e WHERE e.issue_id = u.issue_id
        AND e.at BETWEEN u.at - interval '1 day' AND u.at AND e.event_id = u.event_id))
    ON CONFLICT DO NOTHING
    RETURNING event_id::text, at)";

// A resolved issue that happens again has regressed.
constexpr auto countThem = R"(
    UPDATE exception_issue AS i SET event_count = i.event_count + u.events,
        message = CASE WHEN u.last_at >= i.last_seen THEN u.message ELSE i.message END,
        level = CASE WHEN u.last_at >= i.last_seen THEN u.level ELSE i.level END,
        last_release = CASE WHEN u.last_at >= i.last_seen AND u.release <> '' THEN u.release ELSE i.last_release END,
        first_seen = least(i.first_seen, u.first_at),
        state = CASE WHEN i.state = 'resolved' THEN 'regressed' ELSE i.state END,
        version = i.version + CASE WHEN i.state = 'resolved' THEN 1 ELSE 0 END
    FROM unnest(:issue_ids::bigint[], :events::bigint[], :first_ats::timestamptz[], :last_ats::timestamptz[], :messages::text[],
                :levels::text[], :releases::text[]) AS u (issue_id, events, first_at, last_at, message, level, release)
    WHERE i.id = u.issue_id)";

constexpr auto countTheirDays = R"(
    WITH met AS (
        SELECT * FROM unnest(:issue_ids::bigint[], :ats::timestamptz[], :person_ids::bigint[]) AS u (issue_id, at, person_id)),
    people AS (
        INSERT INTO exception_issue_person (issue_id, person_id)
        SELECT issue_id, person_id FROM met WHERE person_id IS NOT NULL
        ON CONFLICT DO NOTHING)
    INSERT INTO exception_issue_day AS d (issue_id, day, events)
    SELECT issue_id, (at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) FROM met GROUP BY issue_id, day
    ON CONFLICT (issue_id, day) DO UPDATE SET events = d.events + excluded.events)";

/// One value of each element as an array.
template <class Elements, class Get>
ArrayColumn column(const Elements& elements, Get get)
{
    ArrayColumn column;
    for (const auto& element : elements)
        column.add(std::invoke(get, element));
    return column;
}

/// What an issue learns of its new events.
struct News {
    ExceptionIssueId issue;
    qint64 events = 0;
    Instant firstAt{};
    QString release; ///< the latest that was told
    const ExceptionRow* latest = nullptr;
};

} // namespace

ExceptionIngestStore::ExceptionIngestStore(Database& database)
    : m_database(database)
{
}

std::vector<bool> ExceptionIngestStore::insert(std::span<const ExceptionRow> rows)
{
    return m_database.transact([&] {
        Entries entries;
        for (const ExceptionRow& row : rows)
            entries.push_back({&row, {}, {}});
        Kinds kinds;
        for (Entry& entry : entries)
            kinds[{entry.row->appId, entry.row->fingerprint}].push_back(&entry);
        findPeople(entries);
        meetIssues(kinds);
        insertEvents(entries);
        count(kinds);
        countDays(entries);
        std::vector<bool> isNew;
        for (const Entry& entry : entries)
            isNew.push_back(entry.isNew);
        return isNew;
    });
}

void ExceptionIngestStore::findPeople(Entries& entries)
{
    const bool named = std::any_of(
        entries.begin(), entries.end(), [](const Entry& entry) { return entry.row->staffNo; });
    if (!named)
        return;
    const auto found = m_database.query(selectPeople)
                           .bind(":staff_nos", column(entries, [](const Entry& entry) { return entry.row->staffNo; }))
                           .bind(":org_codes", column(entries, [](const Entry& entry) { return entry.row->orgCode; }))
                           .rows<std::pair<qint64, PersonId>>();
    for (const auto& [index, person] : found)
        entries[static_cast<std::size_t>(index)].person = person;
}

void ExceptionIngestStore::meetIssues(Kinds& kinds)
{
    const auto of = [&](auto member) {
        return column(kinds, [member](const auto& kind) { return kind.second.front()->row->*member; });
    };
    const auto latest = [](const auto& kind) {
        const auto earlier = [](const Entry* a, const Entry* b) { return a->row->at < b->row->at; };
        return (*std::max_element(kind.second.begin(), kind.second.end(), earlier))->row->at;
    };
    const auto met = m_database.query(meetThem)
                         .bind(":app_ids", of(&ExceptionRow::appId))
                         .bind(":fingerprints", of(&ExceptionRow::fingerprint))
                         .bind(":types", of(&ExceptionRow::type))
                         .bind(":messages", of(&ExceptionRow::message))
                         .bind(":culprits", of(&ExceptionRow::culprit))
                         .bind(":levels", of(&ExceptionRow::level))
                         .bind(":ats", of(&ExceptionRow::at))
                         .bind(":last_ats", column(kinds, latest))
                         .bind(":releases", of(&ExceptionRow::release))
                         .rows<std::tuple<AppId, QString, ExceptionIssueId>>();
    for (const auto& [app, fingerprint, issue] : met) {
        for (Entry* entry : kinds.at({app, fingerprint}))
            entry->issue = issue;
    }
}

void ExceptionIngestStore::insertEvents(Entries& entries)
{
    // One of the batch may repeat another under another time of ours, which the statement cannot see.
    std::set<std::pair<ExceptionIssueId, QString>> seen;
    std::vector<const Entry*> kept;
    for (const Entry& entry : entries) {
        if (!entry.row->timedByServer || seen.emplace(entry.issue, entry.row->eventId).second)
            kept.push_back(&entry);
    }
    const auto of = [&](auto member) {
        return column(kept, [member](const Entry* entry) { return entry->row->*member; });
    };
    const auto stored =
        m_database.query(insertThem)
            .bind(":event_ids", of(&ExceptionRow::eventId))
            .bind(":ats", of(&ExceptionRow::at))
            .bind(":issue_ids", column(kept, [](const Entry* entry) { return entry->issue; }))
            .bind(":app_ids", of(&ExceptionRow::appId))
            .bind(":person_ids", column(kept, [](const Entry* entry) { return entry->person; }))
            .bind(":levels", of(&ExceptionRow::level))
            .bind(":types", of(&ExceptionRow::type))
            .bind(":messages", of(&ExceptionRow::message))
            .bind(":culprits", of(&ExceptionRow::culprit))
            .bind(":frames", column(kept, [](const Entry* entry) { return json::toJson(entry->row->frames); }))
            .bind(":releases", of(&ExceptionRow::release))
            .bind(":platforms", of(&ExceptionRow::platform))
            .bind(":tags", column(kept, [](const Entry* entry) { return json::toJson(entry->row->tags); }))
            .bind(":by_server", of(&ExceptionRow::timedByServer))
            .rows<std::pair<QString, Instant>>();
    std::set<std::pair<QString, Instant>> fresh(stored.begin(), stored.end());
    for (Entry& entry : entries)
        entry.isNew = fresh.erase({entry.row->eventId, entry.row->at}) > 0;
}

void ExceptionIngestStore::count(const Kinds& kinds)
{
    std::vector<News> all;
    for (const auto& [key, entries] : kinds) {
        std::vector<const Entry*> fresh;
        std::copy_if(
            entries.begin(), entries.end(), std::back_inserter(fresh), [](const Entry* entry) { return entry->isNew; });
        if (fresh.empty())
            continue;
        std::stable_sort(
            fresh.begin(), fresh.end(), [](const Entry* a, const Entry* b) { return a->row->at < b->row->at; });
        News& news = all.emplace_back();
        news.issue = fresh.front()->issue;
        news.events = static_cast<qint64>(fresh.size());
        news.firstAt = fresh.front()->row->at;
        news.latest = fresh.back()->row;
        for (const Entry* entry : fresh) {
            if (!entry->row->release.isEmpty())
                news.release = entry->row->release;
        }
    }
    if (all.empty())
        return;
    m_database.query(countThem)
        .bind(":issue_ids", column(all, &News::issue))
        .bind(":events", column(all, &News::events))
        .bind(":first_ats", column(all, &News::firstAt))
        .bind(":last_ats", column(all, [](const News& news) { return news.latest->at; }))
        .bind(":messages", column(all, [](const News& news) { return news.latest->message; }))
        .bind(":levels", column(all, [](const News& news) { return news.latest->level; }))
        .bind(":releases", column(all, &News::release))
        .run();
}

void ExceptionIngestStore::countDays(const Entries& entries)
{
    Entries fresh;
    std::copy_if(
        entries.begin(), entries.end(), std::back_inserter(fresh), [](const Entry& entry) { return entry.isNew; });
    if (fresh.empty())
        return;
    m_database.query(countTheirDays)
        .bind(":issue_ids", column(fresh, &Entry::issue))
        .bind(":ats", column(fresh, [](const Entry& entry) { return entry.row->at; }))
        .bind(":person_ids", column(fresh, &Entry::person))
        .run();
}

} // namespace wardport::server
