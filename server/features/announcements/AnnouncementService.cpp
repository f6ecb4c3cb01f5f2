// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/announcements/AnnouncementService.h"

#include "server/auth/Scope.h"
#include "server/features/announcements/AnnouncementReach.h"

#include <unordered_set>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostShown = 200;

} // namespace

AnnouncementService::AnnouncementService(
    Database& database, OperationLog& log, OrgUnitService& orgUnits, AccessSnapshots& access, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_access(access)
    , m_clock(clock)
    , m_store(database)
{
}

void AnnouncementService::count(std::vector<Announcement>& all)
{
    std::vector<AnnouncementId> ids;
    for (const Announcement& one : all)
        ids.push_back(one.id);
    auto readers = m_store.readers(ids);
    const auto access = m_access.current();
    const AnnouncementReach reach(*access, m_clock.now());
    for (Announcement& one : all) {
        one.recipients = reach.recipients(one);
        one.readers = reach.among(one, readers[one.id]);
    }
}

Page<Announcement> AnnouncementService::list(const Principal& who, const AnnouncementFilter& filter)
{
    Page<Announcement> page = m_store.list(scopePattern(who), filter);
    count(page.items);
    return page;
}

Announcement AnnouncementService::get(const Principal& who, AnnouncementId id)
{
    requireInScope(who, m_store.path(id));
    std::vector<Announcement> one{m_store.get(id)};
    count(one);
    return std::move(one.front());
}

Announcement AnnouncementService::lock(const Principal& who, AnnouncementId id)
{
    requireInScope(who, m_store.lock(id));
    return m_store.get(id);
}

void AnnouncementService::requireGoodPlace(const Principal& who, const AnnouncementInput& input)
{
    if (input.orgUnitId)
        m_orgUnits.hold(who, u"orgUnitId"_s, *input.orgUnitId);
    else if (!who.scopePath.isEmpty())
        throw ApiError(ErrorCode::required, u"orgUnitId"_s);
    if (input.appId) {
        const auto access = m_access.current();
        const AccessApp* app = access->app(*input.appId);
        if (!app || app->state == AppState::retired)
            throw ApiError(ErrorCode::invalid, u"appId"_s, u"no such app"_s);
    }
}

Announcement AnnouncementService::create(const Principal& who, const AnnouncementInput& input)
{
    requireGood(validate(input));
    const AnnouncementId id = m_database.transact([&] {
        requireGoodPlace(who, input);
        const Announcement after = m_store.get(m_store.insert(input, who, m_clock.now()));
        record(who, u"announcement.create"_s, nullptr, &after);
        return after.id;
    });
    return get(who, id);
}

Announcement AnnouncementService::update(
    const Principal& who, AnnouncementId id, int version, const AnnouncementInput& input)
{
    requireGood(validate(input));
    m_database.transact([&] {
        // The unit before the announcement, as a merge of units takes them.
        requireInScope(who, m_store.path(id));
        requireGoodPlace(who, input);
        const Announcement before = lock(who, id);
        if (before.state == AnnouncementState::published)
            throw ApiError(ErrorCode::wrongState, u"state"_s, u"withdraw it first"_s);
        m_store.update(id, version, input);
        const Announcement after = m_store.get(id);
        record(who, u"announcement.update"_s, &before, &after);
    });
    return get(who, id);
}

void AnnouncementService::remove(const Principal& who, AnnouncementId id, int version)
{
    m_database.transact([&] {
        const Announcement before = lock(who, id);
        if (before.publishedAt)
            throw ApiError(ErrorCode::wrongState, u"state"_s, u"it was published"_s);
        m_store.remove(id, version);
        record(who, u"announcement.delete"_s, &before, nullptr);
    });
}

Announcement AnnouncementService::publish(const Principal& who, AnnouncementId id)
{
    m_database.transact([&] {
        const Announcement before = lock(who, id);
        if (before.state == AnnouncementState::published)
            throw ApiError(ErrorCode::wrongState, u"state"_s);
        const Instant now = m_clock.now();
        if (before.until && *before.until <= now)
            throw ApiError(ErrorCode::tooLate, u"until"_s);
        m_store.setState(id, AnnouncementState::published, now);
        const Announcement after = m_store.get(id);
        record(who, u"announcement.publish"_s, &before, &after);
    });
    return get(who, id);
}

Announcement AnnouncementService::withdraw(const Principal& who, AnnouncementId id)
{
    m_database.transact([&] {
        const Announcement before = lock(who, id);
        if (before.state != AnnouncementState::published)
            throw ApiError(ErrorCode::wrongState, u"state"_s);
        m_store.setState(id, AnnouncementState::withdrawn, {});
        const Announcement after = m_store.get(id);
        record(who, u"announcement.withdraw"_s, &before, &after);
    });
    return get(who, id);
}

void AnnouncementService::moveAudience(const Principal& who, OrgUnitId from, OrgUnitId into)
{
    for (const AnnouncementId id : m_store.lockAimedAt(from)) {
        const Announcement before = m_store.get(id);
        m_store.setUnit(id, into);
        const Announcement after = m_store.get(id);
        record(who, u"announcement.update"_s, &before, &after);
    }
}

std::vector<MyMessage> AnnouncementService::visible(const Principal& who)
{
    const Instant now = m_clock.now();
    std::unordered_set<AppId> apps;
    for (const VisibleApp& app : m_access.current()->appsOf(who.personId, now))
        apps.insert(app.id);
    std::vector<MyMessage> all = m_store.ofPerson(who.personId, now);
    std::erase_if(all, [&](const MyMessage& one) { return one.appId && !apps.contains(*one.appId); });
    return all;
}

MyMessages AnnouncementService::mine(const Principal& who)
{
    MyMessages messages{visible(who), 0};
    messages.unread = static_cast<int>(
        std::count_if(messages.items.begin(), messages.items.end(), [](const MyMessage& one) { return !one.readAt; }));
    if (messages.items.size() > mostShown)
        messages.items.resize(mostShown);
    return messages;
}

void AnnouncementService::read(const Principal& who, AnnouncementId id)
{
    const auto all = visible(who);
    if (std::none_of(all.begin(), all.end(), [&](const MyMessage& one) { return one.id == id; }))
        throw ApiError(ErrorCode::notFound);
    m_store.markRead(id, who.personId, m_clock.now());
}

void AnnouncementService::record(
    const Principal& who, const QString& action, const Announcement* before, const Announcement* after)
{
    const Announcement& announcement = after ? *after : *before;
    std::optional<OrgUnitId> hospital;
    if (announcement.orgUnitId) {
        if (const auto place = m_orgUnits.find(*announcement.orgUnitId))
            hospital = place->hospitalId;
    }
    m_log.record(who,
        {action, u"announcement"_s, QString::number(announcement.id.value()), announcement.title, hospital,
            OperationLog::difference(before, after)});
}

} // namespace wardport::server
