// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/ReviewWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReviewTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ReviewWords)
};

} // namespace

QString text(RequestState state)
{
    switch (state) {
    case RequestState::pending:
        return ReviewTr::tr("Pending", "RequestState");
    case RequestState::approved:
        return ReviewTr::tr("Approved", "RequestState");
    case RequestState::rejected:
        return ReviewTr::tr("Rejected", "RequestState");
    case RequestState::withdrawn:
        return ReviewTr::tr("Withdrawn", "RequestState");
    case RequestState::expired:
        return ReviewTr::tr("Expired", "RequestState");
    }
    return {};
}

Badge badge(RequestState state)
{
    switch (state) {
    case RequestState::pending:
        return {StateRole::Pending, text(state)};
    case RequestState::approved:
        return {StateRole::Ok, text(state)};
    case RequestState::rejected:
        return {StateRole::Deny, text(state)};
    case RequestState::withdrawn:
    case RequestState::expired:
        return {StateRole::Dormant, text(state)};
    }
    return {};
}

Choices requestStateChoices()
{
    Choices all;
    for (const RequestState state : {RequestState::pending, RequestState::approved, RequestState::rejected,
             RequestState::withdrawn, RequestState::expired})
        all.push_back({wireName(state), [state] { return text(state); }});
    return all;
}

Choices decisionChoices()
{
    Choices all;
    for (const auto decision :
        {RecertificationDecision::open, RecertificationDecision::keep, RecertificationDecision::withdraw})
        all.push_back({wireName(decision), [decision] { return text(decision); }});
    return all;
}

QString text(RecertificationDecision decision)
{
    switch (decision) {
    case RecertificationDecision::open:
        return ReviewTr::tr("Open", "RecertificationDecision");
    case RecertificationDecision::keep:
        return ReviewTr::tr("Keep", "RecertificationDecision");
    case RecertificationDecision::withdraw:
        return ReviewTr::tr("Withdraw", "RecertificationDecision");
    }
    return {};
}

Badge badge(RecertificationDecision decision)
{
    switch (decision) {
    case RecertificationDecision::open:
        return {StateRole::Pending, text(decision)};
    case RecertificationDecision::keep:
        return {StateRole::Allow, text(decision)};
    case RecertificationDecision::withdraw:
        return {StateRole::Deny, text(decision)};
    }
    return {};
}

Badge campaignBadge(const Recertification& campaign, QDate today)
{
    if (campaign.closedAt)
        return {StateRole::Dormant, ReviewTr::tr("Closed")};
    if (campaign.dueOn < today)
        return {StateRole::Error, ReviewTr::tr("Overdue")};
    return {StateRole::Info, ReviewTr::tr("Running")};
}

QString campaignScope(const Recertification& campaign)
{
    QStringList parts;
    if (!campaign.orgUnitName.isEmpty())
        parts << campaign.orgUnitName;
    if (!campaign.appName.isEmpty())
        parts << campaign.appName;
    return parts.isEmpty() ? ReviewTr::tr("Everything") : parts.join(u" · "_s);
}

Instant endOfDay(QDate day)
{
    return Instant{std::chrono::milliseconds{day.addDays(1).startOfDay(hospitalZone()).toMSecsSinceEpoch()}};
}

QString lastDayText(const std::optional<Instant>& until)
{
    return until ? formatDate(hospitalDay(*until - std::chrono::milliseconds{1})) : QString();
}

} // namespace wardport::console
