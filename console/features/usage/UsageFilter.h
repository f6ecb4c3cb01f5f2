// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Log.h"
#include "shared/model/Usage.h"

#include <QWidget>

namespace wardport::console {

class FilterBar;

/// The filter all charts of the page share: period, unit, app, vendor, category.
class UsageFilter final : public QWidget {
    Q_OBJECT

public:
    explicit UsageFilter(PageContext& context, QWidget* parent = nullptr);

    /// With both days set.
    UsageQuery query() const;
    /// Takes over a whole question; says changed() once.
    void setQuery(const UsageQuery& query);
    void setApp(AppId id);
    void setUnit(OrgUnitId id);
    void setDay(QDate day);
    /// Names for a role that may see figures, but no list of apps.
    void learnApps(const UsageTop& top);

Q_SIGNALS:
    void changed();

private:
    void addChips();
    void readVendors();

    PageContext& m_context;
    Latest m_vendors;
    FilterBar* m_bar;
    bool m_isSetting = false;
};

/// The launches behind a figure of that question. The log knows no vendors and categories.
LaunchLogFilter launchesOf(const UsageQuery& query);

} // namespace wardport::console
