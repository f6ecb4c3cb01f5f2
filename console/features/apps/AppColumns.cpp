// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppColumns.h"

#include "console/features/apps/AppHealthWords.h"
#include "console/features/apps/AppList.h"
#include "console/page/Format.h"
#include "console/page/VendorChoices.h"
#include "console/page/Words.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

Columns<App> appColumns(IconStore& icons, const VendorChoices& vendors)
{
    return {
        {.key = u"name"_s,
            .title = [] { return AppList::tr("Name"); },
            .text = [](const App& app) { return localName(app.name, app.nameEn); },
            .icon = [&icons](const App& app) { return icons.icon(app.iconHash); },
            .file = {{.hasEnglish = true}}},
        {.key = u"state"_s,
            .title = [] { return AppList::tr("State"); },
            .text = [](const App& app) { return text(app.state); },
            .badge = [](const App& app) { return badge(app.state); },
            .width = 120,
            .sortable = false,
            .file = {{.words = [] { return choices<AppState>(); }}}},
        {.key = u"health"_s,
            .title = [] { return AppList::tr("Health"); },
            .text = [](const App& app) { return app.health ? badge(*app.health).text : QString(); },
            .badge = [](const App& app) { return app.health ? badge(*app.health) : Badge(); },
            .width = 128,
            .file = {{.words = [] { return healthChoices(); }}}},
        {.key = u"category"_s,
            .title = [] { return AppList::tr("Category"); },
            .text = [](const App& app) { return text(app.category); },
            .sortable = false,
            .file = {{.words = [] { return choices<AppCategory>(); }}}},
        {.key = u"kind"_s,
            .title = [] { return AppList::tr("Kind"); },
            .text = [](const App& app) { return text(app.kind); },
            .sortable = false,
            .file = {{.words = [] { return choices<AppKind>(); }}}},
        {.key = u"vendor"_s,
            .title = [] { return AppList::tr("Vendor"); },
            .text = [&vendors](const App& app) { return vendors.nameOf(app); },
            .sortable = false,
            .file = {{.key = u"vendorName"_s}}},
        {.key = u"code"_s,
            .title = [] { return AppList::tr("Code"); },
            .text = [](const App& app) { return app.code; }},
        {.key = u"createdAt"_s,
            .title = [] { return AppList::tr("Registered"); },
            .text = [](const App& app) { return formatDate(hospitalDay(app.createdAt)); },
            .toolTip = [](const App& app) { return formatDateTime(app.createdAt); },
            .shown = false},
        {.key = u"sortOrder"_s,
            .title = [] { return AppList::tr("Order"); },
            .text = [](const App& app) { return formatNumber(app.sortOrder); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .shown = false},
        {.key = u"version"_s,
            .title = [] { return AppList::tr("Changes"); },
            .text = [](const App& app) { return formatNumber(app.version); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .sortable = false,
            .shown = false},
    };
}

} // namespace wardport::console
