// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/AppService.h"

#include "server/auth/Random.h"
#include "server/auth/Scope.h"
#include "server/features/apps/IconImage.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t iconsAtHand = 500; // of 5 to 20 KB each
constexpr auto usedByPeriod = std::chrono::days{30};

} // namespace

AppService::AppService(Database& database, OperationLog& log, const Clock& clock, CountPeople countPeople)
    : m_database(database)
    , m_log(log)
    , m_clock(clock)
    , m_countPeople(std::move(countPeople))
    , m_store(database)
    , m_icons(database)
{
}

Page<App> AppService::list(const Principal& who, const AppFilter& filter)
{
    return m_store.list(who.role == Role::vendor ? who.vendorId : std::nullopt, filter);
}

App AppService::get(const Principal& who, AppId id)
{
    App app = m_store.get(id);
    requireVendor(who, app.vendorId);
    return app;
}

App AppService::create(const Principal& who, const AppInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const App after = m_store.get(m_store.insert(input));
        record(who, u"app.create"_s, nullptr, &after);
        return after;
    });
}

App AppService::update(const Principal& who, AppId id, int version, const AppInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const App before = get(who, id);
        m_store.update(id, version, input);
        const App after = m_store.get(id);
        record(who, u"app.update"_s, &before, &after);
        return after;
    });
}

void AppService::remove(const Principal& who, AppId id, int version)
{
    m_database.transact([&] {
        const App before = get(who, id);
        if (before.state != AppState::draft || m_store.wasEverLaunched(id))
            throw ApiError(ErrorCode::inUse, u"state"_s, u"only a draft that was never launched can be deleted"_s);
        if (const int grants = m_store.grants(id); grants > 0)
            throw ApiError(ErrorCode::inUse, u"id"_s, u"%1 grants"_s.arg(grants));
        m_store.remove(id, version);
        record(who, u"app.delete"_s, &before, nullptr);
    });
}

App AppService::changeState(const Principal& who, AppId id, const AppStateChange& change)
{
    requireGood(validate(change));
    return m_database.transact([&] {
        const App before = get(who, id);
        if (!mayBecome(before.state, change.state))
            throw ApiError(ErrorCode::wrongState, u"state"_s, QString::fromUtf8(enumName(before.state)));
        const bool told = change.state == AppState::suspended || change.state == AppState::retired;
        m_store.setState(id, change.state, told ? change.notice : QString());
        const App after = m_store.get(id);
        record(who, u"app.state"_s, &before, &after);
        return after;
    });
}

App AppService::setIcon(const Principal& who, AppId id, const QByteArray& bytes)
{
    get(who, id);
    const QByteArray png = IconImage::normalise(bytes);
    return m_database.transact([&] {
        const App before = m_store.get(id);
        m_store.setIcon(id, m_icons.keep(png));
        const App after = m_store.get(id);
        record(who, u"app.icon"_s, &before, &after);
        return after;
    });
}

App AppService::removeIcon(const Principal& who, AppId id)
{
    return m_database.transact([&] {
        const App before = get(who, id);
        if (!before.iconHash)
            return before;
        m_store.setIcon(id, std::nullopt);
        const App after = m_store.get(id);
        record(who, u"app.icon"_s, &before, &after);
        return after;
    });
}

std::shared_ptr<const std::string> AppService::icon(const QString& hash)
{
    {
        const std::lock_guard lock(m_iconMutex);
        if (const auto found = m_iconsAtHand.find(hash); found != m_iconsAtHand.end())
            return found->second;
    }
    const std::optional<QByteArray> bytes = m_icons.find(hash);
    if (!bytes)
        throw ApiError(ErrorCode::notFound);
    const auto kept = std::make_shared<const std::string>(bytes->toStdString());
    const std::lock_guard lock(m_iconMutex);
    if (m_iconsAtHand.size() >= iconsAtHand)
        m_iconsAtHand.clear();
    m_iconsAtHand.emplace(hash, kept);
    return kept;
}

AppSecret AppService::rotateSecret(const Principal& who, AppId id)
{
    return m_database.transact([&] {
        const App app = get(who, id);
        const QByteArray secret = randomToken();
        const QByteArray signingKey = randomToken();
        m_store.setSecret(id, QString::fromLatin1(tokenHash(secret.toStdString()).toHex()), QString::fromLatin1(signingKey));
        record(who, u"app.rotateSecret"_s, &app, &app);
        return AppSecret{id, QString::fromLatin1(secret), QString::fromLatin1(signingKey)};
    });
}

void AppService::moveOwned(const Principal& who, OrgUnitId from, OrgUnitId into)
{
    for (const AppId id : m_store.ownedBy(from)) {
        const App before = m_store.get(id);
        m_store.setOwner(id, into);
        const App after = m_store.get(id);
        record(who, u"app.update"_s, &before, &after);
    }
}

AppUsedBy AppService::usedBy(const Principal& who, AppId id)
{
    get(who, id);
    return {m_store.grants(id), m_countPeople(id), m_store.launchesSince(id, m_clock.now() - usedByPeriod)};
}

CallPreview AppService::preview(const Principal& who, AppId id, const CallPreviewQuery& query)
{
    if (!query.personId)
        throw ApiError(ErrorCode::required, u"personId"_s);
    const AppWithKey app = m_store.getWithKey(id);
    requireVendor(who, app.vendorId);
    const CallPersonRow person = m_store.callPerson(*query.personId);
    requireInScope(who, person.path);

    std::optional<Platform> platform = query.platform;
    if (!platform && !app.platforms.empty())
        platform = app.platforms.front().platform;
    BuiltCall built = CallBuilder::build(app, platform,
        {person, u"TICKET-SPECIMEN"_s, m_clock.now(), QString::fromLatin1(randomToken().left(22)), app.signingKey});
    return {std::move(built.call), std::move(built.placeholders)};
}

void AppService::record(const Principal& who, const QString& action, const App* before, const App* after)
{
    const App& app = after ? *after : *before;
    m_log.record(who, {action, u"app"_s, QString::number(app.id.value()), app.name, {}, OperationLog::difference(before, after)});
}

} // namespace wardport::server
