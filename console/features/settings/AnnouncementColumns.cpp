// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AnnouncementColumns.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AnnouncementColumnTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::AnnouncementColumns)
};

QString stateText(AnnouncementState state)
{
    switch (state) {
    case AnnouncementState::draft:
        return AnnouncementColumnTr::tr("Draft");
    case AnnouncementState::published:
        return AnnouncementColumnTr::tr("Published");
    case AnnouncementState::withdrawn:
        return AnnouncementColumnTr::tr("Withdrawn");
    }
    return {};
}

/// The same for a file, which also knows what is over.
Choices fileStateChoices()
{
    Choices all = announcementStateChoices();
    all.push_back({u"over"_s, [] { return AnnouncementColumnTr::tr("Over"); }});
    return all;
}

} // namespace

Columns<Announcement> announcementColumns()
{
    using Row = Announcement;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {.key = u"title"_s,
            .title = [] { return AnnouncementColumnTr::tr("Title"); },
            .text = [](const Row& row) { return row.title; },
            .width = 224},
        {.key = u"state"_s,
            .title = [] { return AnnouncementColumnTr::tr("State"); },
            .text = [](const Row& row) { return announcementBadge(row).text; },
            .badge = [](const Row& row) { return announcementBadge(row); },
            .width = 120,
            .sortable = false,
            .file = {{.words = fileStateChoices}}},
        {.key = u"audience"_s,
            .title = [] { return AnnouncementColumnTr::tr("For"); },
            .text = [](const Row& row) { return audienceText(row); },
            .width = 176,
            .sortable = false,
            .file = {{.key = u"orgUnitName"_s,
                         .words =
                             [] {
                                 return Choices{{QString(), [] { return AnnouncementColumnTr::tr("Everybody"); }}};
                             },
                         .hasEnglish = true},
                {.key = u"appName"_s,
                    .hasEnglish = true,
                    .title = [] { return AnnouncementColumnTr::tr("Who may open"); }}}},
        {.key = u"recipients"_s,
            .title = [] { return AnnouncementColumnTr::tr("Recipients"); },
            .text = [](const Row& row) { return formatNumber(row.recipients); },
            .alignment = right,
            .width = 96,
            .sortable = false},
        {.key = u"readers"_s,
            .title = [] { return AnnouncementColumnTr::tr("Readers"); },
            .text = [](const Row& row) { return readersText(row); },
            .alignment = right,
            .width = 112,
            .sortable = false},
        {.key = u"publishedAt"_s,
            .title = [] { return AnnouncementColumnTr::tr("Published", "when"); },
            .text = [](const Row& row) { return formatDateTime(row.publishedAt); },
            .width = 152},
        {.key = u"until"_s,
            .title = [] { return AnnouncementColumnTr::tr("Last day"); },
            .text = [](const Row& row) { return formatDate(lastDay(row.until)); },
            .width = 104,
            .sortable = false,
            .file = {{.key = u"lastDay"_s}}},
        {.key = u"level"_s,
            .title = [] { return AnnouncementColumnTr::tr("Level"); },
            .text = [](const Row& row) { return announcementLevelText(row.level); },
            .width = 96,
            .sortable = false,
            .shown = false,
            .file = {{.words = announcementLevelChoices}}},
        {.key = u"createdAt"_s,
            .title = [] { return AnnouncementColumnTr::tr("Written"); },
            .text = [](const Row& row) { return formatDateTime(row.createdAt); },
            .width = 152,
            .shown = false},
        {.key = u"createdByName"_s,
            .title = [] { return AnnouncementColumnTr::tr("Written by"); },
            .text = [](const Row& row) { return row.createdByName; },
            .width = 128,
            .sortable = false,
            .shown = false},
    };
}

Choices announcementStateChoices()
{
    Choices all;
    for (const auto state : {AnnouncementState::draft, AnnouncementState::published, AnnouncementState::withdrawn})
        all.push_back({wireName(state), [state] { return stateText(state); }});
    return all;
}

Choices announcementLevelChoices()
{
    Choices all;
    for (const auto level : {AnnouncementLevel::normal, AnnouncementLevel::important})
        all.push_back({wireName(level), [level] { return announcementLevelText(level); }});
    return all;
}

Badge announcementBadge(const Announcement& announcement)
{
    switch (announcement.state) {
    case AnnouncementState::draft:
        return {StateRole::Pending, stateText(announcement.state), u"edit"_s};
    case AnnouncementState::published:
        if (announcement.until && *announcement.until <= currentInstant())
            return {StateRole::Dormant, AnnouncementColumnTr::tr("Over"), u"history"_s};
        return {StateRole::Ok, stateText(announcement.state)};
    case AnnouncementState::withdrawn:
        return {StateRole::Neutral, stateText(announcement.state), u"undo"_s};
    }
    return {};
}

QString announcementLevelText(AnnouncementLevel level)
{
    return level == AnnouncementLevel::important ? AnnouncementColumnTr::tr("Important")
                                                 : AnnouncementColumnTr::tr("Normal");
}

QString audienceText(const Announcement& announcement)
{
    const QString app = announcement.appId ? AnnouncementColumnTr::tr("Who may open %1").arg(announcement.appName)
                                           : QString();
    if (!announcement.orgUnitId)
        return app.isEmpty() ? AnnouncementColumnTr::tr("Everybody") : app;
    return app.isEmpty() ? announcement.orgUnitName
                         : AnnouncementColumnTr::tr("%1: %2", "a unit, who of it").arg(announcement.orgUnitName, app);
}

QString readersText(const Announcement& announcement)
{
    if (!announcement.publishedAt)
        return {};
    if (announcement.recipients == 0)
        return formatNumber(announcement.readers);
    return AnnouncementColumnTr::tr("%1 (%2)", "number, share")
        .arg(formatNumber(announcement.readers),
            formatPercent(double(announcement.readers) / announcement.recipients, 0));
}

std::optional<QDate> lastDay(std::optional<Instant> until)
{
    return until ? std::optional(hospitalDay(*until - std::chrono::milliseconds{1})) : std::nullopt;
}

} // namespace wardport::console
