// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Overview.h"

#include <QWidget>

namespace wardport::console {

class KpiTile;

/// Today's figures in a row; each opens its rows where the role may see them.
class OverviewTiles final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTiles(PageContext& context, QWidget* parent = nullptr);

    void setOverview(const Overview& overview);

private:
    KpiTile* add(
        const QString& name, const QString& icon, Text caption, PageKind page, std::function<PageTarget()> target);
    void addLaunches();
    void addPeople();
    void addFailures();
    void addIssues();
    void addApps();
    /// Today in the logs, or where the role reads no logs, today's statistics.
    PageKind launchesPage() const;
    PageTarget launchesToday(std::optional<LaunchOutcome> outcome) const;

    PageContext& m_context;
    Overview m_overview;
    KpiTile* m_launches = nullptr;
    KpiTile* m_people = nullptr;
    KpiTile* m_failures = nullptr;
    KpiTile* m_issues = nullptr;
    KpiTile* m_apps = nullptr;
};

} // namespace wardport::console
