// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/LaunchService.h"

#include "server/auth/Random.h"
#include "shared/model/Check.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostEvents = 1'000;
constexpr auto latestAccepted = std::chrono::days{30};
constexpr auto earliestAccepted = std::chrono::minutes{5};

LaunchOutcome outcomeOf(PhoneEventType type)
{
    switch (type) {
    case PhoneEventType::launch:
        return LaunchOutcome::launched;
    case PhoneEventType::opened:
        return LaunchOutcome::opened;
    case PhoneEventType::failed:
        break;
    }
    return LaunchOutcome::failed;
}

} // namespace

LaunchService::LaunchService(Database& database, AccessSnapshots& access, AppDirectory& apps, PolicyStore& policy,
    const Clock& clock)
    : m_access(access)
    , m_apps(apps)
    , m_policy(policy)
    , m_clock(clock)
    , m_store(database)
    , m_commit([this](std::span<const LaunchRow> rows) { return m_store.insert(rows, m_clock.now()); })
{
}

LaunchRow LaunchService::rowOf(const Principal& who, AppId app, Instant at) const
{
    LaunchRow row;
    row.at = at;
    row.hospitalId = who.hospitalId;
    row.departmentId = who.departmentId;
    row.personId = who.personId;
    row.appId = app;
    row.address = who.address;
    return row;
}

Deferred<Launch> LaunchService::launch(const Principal& who, AppId id, const LaunchRequest& request)
{
    if (request.eventId && !Check::isUuid(*request.eventId))
        throw ApiError(ErrorCode::invalid, u"eventId"_s);
    if (request.network.size() > 32)
        throw ApiError(ErrorCode::tooLong, u"network"_s, u"32"_s);
    const Instant now = m_clock.now();
    const auto catalogue = m_apps.catalogue();
    const CatalogueApp* app = catalogue->find(id);
    if (!app || app->app.state == AppState::retired)
        throw ApiError(ErrorCode::notFound);

    LaunchRow row = rowOf(who, id, now);
    row.eventId = request.eventId ? request.eventId->toLower() : randomUuid();
    row.platform = request.platform;
    row.network = request.network.isEmpty() ? std::nullopt : std::optional{request.network};
    row.timedByServer = true;
    Deferred<Launch> answer;

    const auto access = m_access.current();
    if (!access->mayLaunch(who.personId, id, now)) {
        const auto visible = access->appsOf(who.personId, now);
        const bool listed = std::any_of(visible.begin(), visible.end(), [&](const VisibleApp& seen) { return seen.id == id; });
        const Error refusal = listed ? Error{ErrorCode::wrongState, {}, app->app.notice, {}, {}}
                                     : Error{ErrorCode::notGranted, {}, {}, {}, {}};
        row.outcome = LaunchOutcome::failed;
        row.failure = listed ? u"suspended"_s : u"denied"_s;
        m_commit.submit({std::move(row)}, [answer, refusal](const GroupCommitOutcome&) mutable { answer.fail(refusal); });
        return answer;
    }

    Launch launch;
    launch.eventId = row.eventId;
    QString ticket;
    if (AppDirectory::needsTicket(app->app)) {
        const QByteArray token = randomToken();
        ticket = QString::fromLatin1(token);
        launch.ticketExpiresAt = now + std::chrono::seconds{m_policy.current().ticketSeconds};
        row.ticket = NewTicket{tokenHash({token.constData(), static_cast<std::size_t>(token.size())}),
            who.deviceId.isValid() ? std::optional{who.deviceId} : std::nullopt, *launch.ticketExpiresAt};
    }
    launch.call = m_apps.buildCall(*app, m_apps.callPerson(who.personId), request.platform, ticket).call;
    m_commit.submit({std::move(row)}, [answer, launch](const GroupCommitOutcome& outcome) mutable {
        if (const auto failure = outcome.failure())
            answer.fail(*failure);
        else
            answer.complete(launch);
    });
    return answer;
}

std::optional<ErrorCode> LaunchService::refusal(const PhoneEvent& event, const AppCatalogue& catalogue, Instant now) const
{
    if (!Check::isUuid(event.id))
        return ErrorCode::invalid;
    if (event.at < now - latestAccepted)
        return ErrorCode::tooLate;
    if (event.at > now + earliestAccepted)
        return ErrorCode::tooEarly;
    if (!catalogue.find(event.appId))
        return ErrorCode::notFound;
    const bool oversize = (event.failure && event.failure->size() > 64) || (event.network && event.network->size() > 32);
    if (oversize)
        return ErrorCode::tooLong;
    if (event.durationMs && *event.durationMs < 0)
        return ErrorCode::outOfRange;
    return std::nullopt;
}

Deferred<PhoneEventsResult> LaunchService::accept(const Principal& who, const PhoneEvents& batch)
{
    if (batch.events.size() > mostEvents)
        throw ApiError(ErrorCode::tooLong, u"events"_s, QString::number(mostEvents));
    const Instant now = m_clock.now();
    const auto catalogue = m_apps.catalogue();
    PhoneEventsResult result;
    std::vector<LaunchRow> rows;
    rows.reserve(batch.events.size());
    for (const PhoneEvent& event : batch.events) {
        if (const auto reason = refusal(event, *catalogue, now)) {
            result.rejected.push_back({event.id, *reason});
            continue;
        }
        LaunchRow row = rowOf(who, event.appId, event.at);
        row.eventId = event.id.toLower();
        row.outcome = outcomeOf(event.type);
        row.durationMs = event.durationMs;
        row.failure = event.failure;
        row.network = event.network;
        row.platform = event.platform;
        row.offline = event.offline;
        rows.push_back(std::move(row));
    }
    Deferred<PhoneEventsResult> answer;
    if (rows.empty()) {
        answer.complete(std::move(result));
        return answer;
    }
    std::vector<QString> ids;
    for (const LaunchRow& row : rows)
        ids.push_back(row.eventId);
    m_commit.submit(std::move(rows), [answer, result, ids](const GroupCommitOutcome& outcome) mutable {
        if (outcome.error) {
            answer.fail(*outcome.error);
            return;
        }
        result.accepted = static_cast<int>(outcome.stored);
        result.duplicates = static_cast<int>(outcome.duplicates);
        for (const auto& [index, error] : outcome.refused)
            result.rejected.push_back({ids[index], error.code});
        answer.complete(std::move(result));
    });
    return answer;
}

} // namespace wardport::server
