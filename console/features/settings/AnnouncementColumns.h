// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Column.h"

#include "shared/model/Announcement.h"

namespace wardport::console {

Columns<Announcement> announcementColumns();

Choices announcementStateChoices();
Choices announcementLevelChoices();
/// Draft, shown, over, withdrawn.
Badge announcementBadge(const Announcement& announcement);
QString announcementLevelText(AnnouncementLevel level);
/// "Everybody", the unit, "Who may open X", or unit and app.
QString audienceText(const Announcement& announcement);
/// "312 (26 %)".
QString readersText(const Announcement& announcement);
/// The last day on which it is shown; none: without an end.
std::optional<QDate> lastDay(std::optional<Instant> until);

} // namespace wardport::console
