// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/ExceptionIssue.h"

namespace wardport::server {

/// A report on its way to the tables, personal data removed.
struct ExceptionRow {
    QString eventId;
    Instant at{};
    AppId appId;
    QString fingerprint;
    ExceptionLevel level = ExceptionLevel::error;
    QString type;
    QString message;
    QString culprit;
    std::vector<StackFrame> frames;
    QString release;
    std::optional<QString> platform;
    std::map<QString, QString> tags;
    std::optional<QString> staffNo;
    QString orgCode;
    bool timedByServer = false;
};
BOOST_DESCRIBE_STRUCT(ExceptionRow, (),
    (eventId, at, appId, fingerprint, level, type, message, culprit, frames, release, platform, tags, staffNo, orgCode,
        timedByServer))

} // namespace wardport::server
