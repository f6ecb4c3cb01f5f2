// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <map>
#include <vector>

namespace wardport {

enum class ExceptionLevel { debug, info, warning, error, fatal };
BOOST_DESCRIBE_ENUM(ExceptionLevel, debug, info, warning, error, fatal)

enum class IssueState { unresolved, resolved, regressed, muted };
BOOST_DESCRIBE_ENUM(IssueState, unresolved, resolved, regressed, muted)

struct StackFrame {
    QString function;
    QString module;
    QString file;
    std::optional<int> line;
    std::optional<int> column;
    bool inApp = true; ///< the vendor's own code, not a library's
};
BOOST_DESCRIBE_STRUCT(StackFrame, (), (function, module, file, line, column, inApp))

/// An exception as a vendor's app reports it. Frames run from the outermost call to the place of the throw.
struct ExceptionReport {
    std::optional<QString> id; ///< UUID made by the sender: a repeat is not counted again
    std::optional<Instant> at;
    ExceptionLevel level = ExceptionLevel::error;
    QString type;
    QString message;
    QString culprit; ///< where it happened, in the app's own words
    std::vector<StackFrame> frames;
    QString release;
    std::optional<QString> platform;
    std::optional<QString> staffNo;
    std::optional<QString> orgCode;
    std::map<QString, QString> tags;
};
BOOST_DESCRIBE_STRUCT(ExceptionReport, (),
    (id, at, level, type, message, culprit, frames, release, platform, staffNo, orgCode, tags))

/// Exceptions of one kind, grouped by type, in-app frames and message template.
struct ExceptionIssue {
    ExceptionIssueId id;
    AppId appId;
    QString appName;
    QString type;
    QString message; ///< of the last event
    QString culprit;
    ExceptionLevel level = ExceptionLevel::error;
    IssueState state = IssueState::unresolved;
    qint64 eventCount = 0;
    int peopleCount = 0;
    Instant firstSeen{};
    Instant lastSeen{};
    QString firstRelease;
    QString lastRelease;
    std::vector<int> trend; ///< events a day over the last 14 days, oldest first
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(ExceptionIssue, (),
    (id, appId, appName, type, message, culprit, level, state, eventCount, peopleCount, firstSeen, lastSeen, firstRelease,
        lastRelease, trend, version))

struct ExceptionFilter : PageQuery {
    std::optional<AppId> appId;
    std::optional<VendorId> vendorId;
    std::optional<IssueState> state;
    std::optional<ExceptionLevel> level;
};
BOOST_DESCRIBE_STRUCT(ExceptionFilter, (PageQuery), (appId, vendorId, state, level))

struct IssueStateChange {
    IssueState state = IssueState::unresolved;
};
BOOST_DESCRIBE_STRUCT(IssueStateChange, (), (state))

struct ExceptionEvent {
    QString id;
    ExceptionIssueId issueId;
    Instant at{};
    ExceptionLevel level = ExceptionLevel::error;
    QString type;
    QString message;
    QString culprit;
    std::vector<StackFrame> frames;
    QString release;
    std::optional<QString> platform;
    std::optional<PersonId> personId;
    std::optional<QString> personName;
    std::map<QString, QString> tags;
};
BOOST_DESCRIBE_STRUCT(ExceptionEvent, (),
    (id, issueId, at, level, type, message, culprit, frames, release, platform, personId, personName, tags))

struct ExceptionEventFilter : PageQuery {
};
BOOST_DESCRIBE_STRUCT(ExceptionEventFilter, (PageQuery), ())

Problems validate(const ExceptionReport& report);

} // namespace wardport
