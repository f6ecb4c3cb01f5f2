// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"

#include <QObject>

#include <map>
#include <set>

namespace wardport::console {

/// What the grants of a campaign with one decision come to, read page by page.
class CampaignTally final : public QObject {
    Q_OBJECT

public:
    struct AppCount {
        QString name;
        QString nameEn;
        int grants = 0;
    };

    CampaignTally(ReviewsApi& api, RecertificationId campaign, RecertificationDecision decision, QObject* parent);

    void read();
    bool isRead() const { return m_isRead; }
    const std::map<AppId, AppCount>& apps() const { return m_apps; }
    const std::set<PersonId>& people() const { return m_people; }
    int grants() const { return m_grants; }
    int gone() const { return m_gone; } ///< left as they are

Q_SIGNALS:
    void finished();
    void failed(const wardport::Error& error);

private:
    void ask(const std::optional<QString>& cursor);
    void take(Result<Page<RecertificationItem>> answer);

    ReviewsApi& m_api;
    const RecertificationId m_campaign;
    const RecertificationDecision m_decision;
    std::map<AppId, AppCount> m_apps;
    std::set<PersonId> m_people;
    int m_grants = 0;
    int m_gone = 0;
    bool m_isRead = false;
    Latest m_request;
};

} // namespace wardport::console
