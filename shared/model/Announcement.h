// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

enum class AnnouncementState { draft, published, withdrawn };
BOOST_DESCRIBE_ENUM(AnnouncementState, draft, published, withdrawn)

enum class AnnouncementLevel { normal, important };
BOOST_DESCRIBE_ENUM(AnnouncementLevel, normal, important)

struct AnnouncementInput {
    QString title;
    QString text; ///< plain text; blank lines part paragraphs
    AnnouncementLevel level = AnnouncementLevel::normal;
    std::optional<OrgUnitId> orgUnitId; ///< its people and those of all below it; none: everybody
    std::optional<AppId> appId;         ///< only who may open this app
    std::optional<Instant> until;       ///< no longer shown then
};
BOOST_DESCRIBE_STRUCT(AnnouncementInput, (), (title, text, level, orgUnitId, appId, until))

/// Something told to people on their phones.
struct Announcement : AnnouncementInput {
    AnnouncementId id;
    AnnouncementState state = AnnouncementState::draft;
    QString orgUnitName;
    QString appName;
    QString createdByName;
    Instant createdAt{};
    std::optional<Instant> publishedAt;
    int recipients = 0; ///< whom it reaches now
    int readers = 0;    ///< of them, who have read it
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Announcement, (AnnouncementInput),
    (id, state, orgUnitName, appName, createdByName, createdAt, publishedAt, recipients, readers, version))

struct AnnouncementFilter : PageQuery {
    std::optional<AnnouncementState> state;
};
BOOST_DESCRIBE_STRUCT(AnnouncementFilter, (PageQuery), (state))

/// As the phone shows it.
struct MyMessage {
    AnnouncementId id;
    QString title;
    QString text;
    AnnouncementLevel level = AnnouncementLevel::normal;
    std::optional<AppId> appId;
    Instant publishedAt{};
    std::optional<Instant> readAt;
};
BOOST_DESCRIBE_STRUCT(MyMessage, (), (id, title, text, level, appId, publishedAt, readAt))

struct MyMessages {
    std::vector<MyMessage> items; ///< the newest first, 200 at most
    int unread = 0;
};
BOOST_DESCRIBE_STRUCT(MyMessages, (), (items, unread))

Problems validate(const AnnouncementInput& input);

} // namespace wardport
