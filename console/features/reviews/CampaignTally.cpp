// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/reviews/CampaignTally.h"

namespace wardport::console {
namespace {
constexpr int pageSize = 500;
} // namespace

CampaignTally::CampaignTally(
    ReviewsApi& api, RecertificationId campaign, RecertificationDecision decision, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_campaign(campaign)
    , m_decision(decision)
{
}

void CampaignTally::read()
{
    m_apps.clear();
    m_people.clear();
    m_grants = m_gone = 0;
    m_isRead = false;
    ask(std::nullopt);
}

void CampaignTally::ask(const std::optional<QString>& cursor)
{
    RecertificationItemFilter filter;
    filter.decision = m_decision;
    filter.limit = pageSize;
    filter.cursor = cursor;
    m_request = m_api.items(
        m_campaign, filter, this, [this](Result<Page<RecertificationItem>> answer) { take(std::move(answer)); });
}

void CampaignTally::take(Result<Page<RecertificationItem>> answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    for (const RecertificationItem& item : answer->items) {
        if (item.gone) {
            ++m_gone;
            continue;
        }
        ++m_grants;
        m_people.insert(item.personId);
        AppCount& app = m_apps[item.appId];
        app.name = item.appName;
        app.nameEn = item.appNameEn;
        ++app.grants;
    }
    if (answer->nextCursor)
        return ask(answer->nextCursor);
    m_isRead = true;
    Q_EMIT finished();
}

} // namespace wardport::console
