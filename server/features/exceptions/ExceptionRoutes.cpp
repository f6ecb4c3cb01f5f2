// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/ExceptionRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

ExceptionRoutes::ExceptionRoutes(ExceptionService& service)
    : m_service(service)
{
}

std::vector<Route> ExceptionRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {post, Paths::reportedExceptions, machine, Right::app(), bind(this, &ExceptionRoutes::report), "Report an exception of an app"},
        {get, Paths::exceptions, admin, exceptionsRead, bind(this, &ExceptionRoutes::list), "Kinds of exceptions"},
        {get, Paths::exception, admin, exceptionsRead, bind(this, &ExceptionRoutes::get), "One kind of exception"},
        {get, Paths::exceptionEvents, admin, exceptionsRead, bind(this, &ExceptionRoutes::events), "Its events, newest first"},
        {post, Paths::exceptionState, admin, exceptionsWrite, bind(this, &ExceptionRoutes::setState), "Resolve, mute or reopen"},
    };
}

Deferred<Receipt> ExceptionRoutes::report(const Call& call, const ExceptionReport& report)
{
    return m_service.report(call.who, report);
}

Page<ExceptionIssue> ExceptionRoutes::list(const Call& call, const ExceptionFilter& filter)
{
    return m_service.list(call.who, filter);
}

ExceptionIssue ExceptionRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<ExceptionIssueId>());
}

Page<ExceptionEvent> ExceptionRoutes::events(const Call& call, const ExceptionEventFilter& filter)
{
    return m_service.events(call.who, call.id<ExceptionIssueId>(), filter);
}

ExceptionIssue ExceptionRoutes::setState(const Call& call, const IssueStateChange& change)
{
    return m_service.setState(call.who, call.id<ExceptionIssueId>(), change);
}

} // namespace wardport::server
