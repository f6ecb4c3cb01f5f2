// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/reviews/RecertificationService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostItems = 100'000; ///< what one change set may withdraw

} // namespace

RecertificationService::RecertificationService(
    Database& database, OperationLog& log, OrgUnitService& orgUnits, GrantService& grants, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_grants(grants)
    , m_clock(clock)
    , m_store(database)
{
}

Page<Recertification> RecertificationService::list(const Principal& who, const RecertificationFilter& filter)
{
    return m_store.list(scopePattern(who), filter);
}

Recertification RecertificationService::get(const Principal& who, RecertificationId id)
{
    return m_store.get(scopePattern(who), id);
}

Page<RecertificationItem> RecertificationService::items(
    const Principal& who, RecertificationId id, const RecertificationItemFilter& filter)
{
    m_store.get(scopePattern(who), id);
    return m_store.items(scopePattern(who), id, filter);
}

Recertification RecertificationService::create(const Principal& who, const RecertificationInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        RecertificationInput wanted = input;
        if (!wanted.orgUnitId)
            wanted.orgUnitId = who.scopeOrgUnitId;
        if (wanted.orgUnitId)
            m_orgUnits.hold(who, u"orgUnitId"_s, *wanted.orgUnitId);
        const RecertificationId id = m_store.insert(wanted, stamp(who));
        const qint64 items = m_store.takeItems(id, wanted, m_clock.now());
        if (items == 0)
            throw ApiError(ErrorCode::invalid, u"orgUnitId"_s, u"nothing is granted to a person there"_s);
        if (items > mostItems)
            throw ApiError(ErrorCode::tooLong, u"orgUnitId"_s, QString::number(mostItems));
        const Recertification made = m_store.get(scopePattern(who), id);
        record(who, u"recertification.create"_s, nullptr, made);
        return made;
    });
}

Recertification RecertificationService::lockedOpen(const Principal& who, RecertificationId id)
{
    m_store.lock(id);
    Recertification campaign = m_store.get(scopePattern(who), id);
    if (campaign.closedAt)
        throw ApiError(ErrorCode::wrongState, u"closedAt"_s, u"closed already"_s);
    return campaign;
}

Recertification RecertificationService::decide(
    const Principal& who, RecertificationId id, const ItemDecisions& decisions)
{
    requireGood(validate(decisions));
    return m_database.transact([&] {
        const Recertification before = lockedOpen(who, id);
        const qint64 decided = m_store.decide(scopePattern(who), id, decisions.items, stamp(who));
        if (decided != static_cast<qint64>(decisions.items.size()))
            throw ApiError(ErrorCode::notFound, u"items"_s);
        const Recertification after = m_store.get(scopePattern(who), id);
        record(who, u"recertification.decide"_s, &before, after);
        return after;
    });
}

Recertification RecertificationService::close(
    const Principal& who, RecertificationId id, const RecertificationClose& close)
{
    requireGood(validate(close));
    return m_database.transact([&] {
        const auto scope = scopePattern(who);
        const Recertification before = lockedOpen(who, id);
        if (!m_store.isWithin(scope, id))
            throw ApiError(ErrorCode::forbidden, {}, u"reaches beyond the scope"_s);
        m_store.settle(scope, id, close.openItems, stamp(who));
        GrantChangeSetInput input;
        input.changes = m_store.withdrawals(id);
        input.note = before.name;
        std::optional<ChangeSetId> changeSet;
        if (!input.changes.empty())
            changeSet = m_grants.apply(who, input).changeSetId;
        m_store.close(id, stamp(who), changeSet);
        const Recertification after = m_store.get(scope, id);
        record(who, u"recertification.close"_s, &before, after);
        return after;
    });
}

RecertificationStamp RecertificationService::stamp(const Principal& who) const
{
    return {who.administratorId, who.displayName, m_clock.now()};
}

std::optional<OrgUnitId> RecertificationService::hospitalOf(const Recertification& campaign)
{
    const auto unit = campaign.orgUnitId ? m_orgUnits.find(*campaign.orgUnitId) : std::nullopt;
    return unit ? std::optional{unit->hospitalId} : std::nullopt;
}

void RecertificationService::record(
    const Principal& who, const QString& action, const Recertification* before, const Recertification& after)
{
    m_log.record(who,
        {action, u"recertification"_s, QString::number(after.id.value()), after.name, hospitalOf(after),
            OperationLog::difference(before, &after)});
}

} // namespace wardport::server
