// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/requests/AccessRequestService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::days longest{365}; ///< ahead of now, for a grant that was asked for
constexpr std::chrono::days answeredWithin{30};

/// App owners answer for the apps of their department, too.
bool decidesForApps(const Principal& who)
{
    return who.role == Role::appOwner;
}

} // namespace

AccessRequestService::AccessRequestService(Database& database, OperationLog& log, AccessSnapshots& access,
    AppDirectory& apps, GrantService& grants, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_access(access)
    , m_apps(apps)
    , m_grants(grants)
    , m_clock(clock)
    , m_store(database)
{
}

std::optional<Error> AccessRequestService::refusal(
    const AccessSnapshot& access, PersonId person, const CatalogueApp* app, Instant now) const
{
    if (!app || app->app.state != AppState::published)
        return Error{ErrorCode::notFound, u"appId"_s, {}, {}, {}};
    const AccessAnswer answer = access.answer(person, app->app.id, now);
    if (answer.origin == AccessOrigin::denied)
        return Error{ErrorCode::notFound, u"appId"_s, {}, {}, {}};
    if (answer.allowed)
        return Error{ErrorCode::wrongState, u"appId"_s, u"may be opened already"_s, {}, {}};
    return std::nullopt;
}

RequestableApps AccessRequestService::requestable(const Principal& who)
{
    const Instant now = m_clock.now();
    const auto access = m_access.current();
    const auto catalogue = m_apps.catalogue();
    const std::vector<AppId> pending = m_store.pendingApps(who.personId);
    RequestableApps list;
    for (const CatalogueApp& app : catalogue->apps()) {
        if (refusal(*access, who.personId, &app, now))
            continue;
        list.items.push_back({app.mine.id, app.mine.kind, app.mine.name, app.mine.nameEn, app.mine.description,
            app.mine.icon, app.mine.category, std::find(pending.begin(), pending.end(), app.mine.id) != pending.end()});
    }
    return list;
}

MyRequest AccessRequestService::request(const Principal& who, const AccessRequestInput& input)
{
    requireGood(validate(input));
    const Instant now = m_clock.now();
    if (input.until)
        requireUntil(input.until, now);
    const auto catalogue = m_apps.catalogue();
    if (const auto error = refusal(*m_access.current(), who.personId, catalogue->find(input.appId), now))
        throw ApiError(*error);
    const AccessRequestId id = m_store.insert(who.personId, input, now);
    for (MyRequest& mine : m_store.ofPerson(who.personId)) {
        if (mine.id == id)
            return std::move(mine);
    }
    throw ApiError(ErrorCode::notFound);
}

MyRequests AccessRequestService::mine(const Principal& who)
{
    return {m_store.ofPerson(who.personId)};
}

void AccessRequestService::withdraw(const Principal& who, AccessRequestId id)
{
    if (m_store.withdraw(who.personId, id, m_clock.now()))
        return;
    for (const MyRequest& mine : m_store.ofPerson(who.personId)) {
        if (mine.id == id)
            throw ApiError(ErrorCode::wrongState, u"state"_s, u"not pending any more"_s);
    }
    throw ApiError(ErrorCode::notFound);
}

Page<AccessRequest> AccessRequestService::list(const Principal& who, const AccessRequestFilter& filter)
{
    return m_store.list(scopePattern(who), decidesForApps(who), filter);
}

Instant AccessRequestService::requireUntil(const std::optional<Instant>& until, Instant now) const
{
    const Instant latest = now + longest;
    if (!until)
        return latest;
    if (*until <= now || *until > latest)
        throw ApiError(ErrorCode::outOfRange, u"until"_s, u"later than now, within a year"_s);
    return *until;
}

AccessRequest AccessRequestService::pending(const Principal& who, AccessRequestId id)
{
    const auto request = m_store.lock(id, scopePattern(who), decidesForApps(who));
    if (!request)
        throw ApiError(ErrorCode::notFound);
    if (request->state != RequestState::pending)
        throw ApiError(ErrorCode::wrongState, u"state"_s, u"not pending any more"_s);
    return *request;
}

AccessRequest AccessRequestService::approve(const Principal& who, AccessRequestId id, const RequestApproval& approval)
{
    requireGood(validate(approval));
    return m_database.transact([&] {
        const AccessRequest request = pending(who, id);
        const Instant now = m_clock.now();
        // What was asked for may have passed while it waited.
        const bool asked = request.until && *request.until > now;
        const Instant until = requireUntil(approval.until ? approval.until : asked ? request.until : std::nullopt, now);

        GrantChange change;
        change.subjectType = SubjectType::person;
        change.subjectId = QString::number(request.personId.value());
        change.appId = request.appId;
        change.validUntil = until;
        GrantChangeSetInput input;
        input.changes = {change};
        input.note = u"#%1 %2"_s.arg(id.value()).arg(request.reason).left(200);
        // An app owner may grant this one wish; what lies in their scope was settled above.
        Principal granter = who;
        if (decidesForApps(who))
            granter.scopePath.clear();
        const GrantChangeResult granted = m_grants.apply(granter, input);

        RequestDecision decision;
        decision.state = RequestState::approved;
        decision.decisionNote = approval.note;
        decision.grantedUntil = until;
        decision.changeSetId = granted.changeSetId;
        return decided(who, request, u"accessRequest.approve"_s, std::move(decision));
    });
}

AccessRequest AccessRequestService::reject(const Principal& who, AccessRequestId id, const RequestRejection& rejection)
{
    requireGood(validate(rejection));
    return m_database.transact([&] {
        RequestDecision decision;
        decision.state = RequestState::rejected;
        decision.decisionNote = rejection.note;
        return decided(who, pending(who, id), u"accessRequest.reject"_s, std::move(decision));
    });
}

AccessRequest AccessRequestService::decided(
    const Principal& who, const AccessRequest& before, const QString& action, RequestDecision decision)
{
    decision.decidedBy = who.administratorId;
    decision.decidedByName = who.displayName;
    decision.decidedAt = m_clock.now();
    m_store.decide(before.id, decision);
    const auto after = m_store.lock(before.id, scopePattern(who), decidesForApps(who));
    m_log.record(who,
        {action, u"accessRequest"_s, QString::number(before.id.value()), before.personName + u" · "_s + before.appName,
            before.hospitalId, OperationLog::difference(&before, &*after)});
    return *after;
}

void AccessRequestService::expireOld()
{
    const Instant now = m_clock.now();
    m_store.expire(now - answeredWithin, now);
}

} // namespace wardport::server
