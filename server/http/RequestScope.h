// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

/// While it lives, this thread's log lines carry the request's id.
class RequestScope {
public:
    explicit RequestScope(const QString& requestId);
    ~RequestScope();
    RequestScope(const RequestScope&) = delete;
    RequestScope& operator=(const RequestScope&) = delete;

    /// The id of the request this thread works on; empty outside of one.
    static QString current();

private:
    QString m_outer;
};

} // namespace wardport::server
