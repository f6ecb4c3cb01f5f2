// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/RequestScope.h"

#include <utility>

namespace wardport::server {
namespace {

thread_local QString currentId;

} // namespace

RequestScope::RequestScope(const QString& requestId)
    : m_outer(std::exchange(currentId, requestId))
{
}

RequestScope::~RequestScope()
{
    currentId = m_outer;
}

QString RequestScope::current()
{
    return currentId;
}

} // namespace wardport::server
