// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/PageList.h"

#include "console/features/access/AccessPage.h"
#include "console/features/alarms/AlarmsPage.h"
#include "console/features/apps/AppsPage.h"
#include "console/features/audit/AuditPage.h"
#include "console/features/exceptions/ExceptionsPage.h"
#include "console/features/logs/LogsPage.h"
#include "console/features/overview/OverviewPage.h"
#include "console/features/people/PeoplePage.h"
#include "console/features/reviews/ReviewsPage.h"
#include "console/features/settings/SettingsPage.h"
#include "console/features/usage/UsagePage.h"

#include <algorithm>

namespace wardport::console {
namespace {

template <class Page>
PageWidget* make(PageContext& context)
{
    return new Page(context);
}

} // namespace

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> pages{
        {PageKind::overview, "overview", &make<OverviewPage>},
        {PageKind::apps, "apps", &make<AppsPage>},
        {PageKind::people, "people", &make<PeoplePage>},
        {PageKind::access, "access", &make<AccessPage>},
        {PageKind::reviews, "reviews", &make<ReviewsPage>},
        {PageKind::usage, "usage", &make<UsagePage>},
        {PageKind::exceptions, "exceptions", &make<ExceptionsPage>},
        {PageKind::logs, "logs", &make<LogsPage>},
        {PageKind::alarms, "alarms", &make<AlarmsPage>},
        {PageKind::audit, "audit", &make<AuditPage>},
        {PageKind::settings, "settings", &make<SettingsPage>},
    };
    return pages;
}

const PageEntry* findPage(PageKind kind)
{
    const auto& pages = pageList();
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const PageEntry& page) { return page.kind == kind; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace wardport::console
