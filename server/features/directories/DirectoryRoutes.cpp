// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectoryRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

DirectoryRoutes::DirectoryRoutes(DirectoryService& service)
    : m_service(service)
{
}

std::vector<Route> DirectoryRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::directories, admin, directoryRead, bind(this, &DirectoryRoutes::list),
            "LDAP and Active Directory servers"},
        {post, Paths::directories, admin, directoryWrite, bind(this, &DirectoryRoutes::create),
            "Register the directory of a hospital"},
        {post, Paths::directoryTest, admin, directoryWrite, bind(this, &DirectoryRoutes::test),
            "Try settings step by step; nothing is kept"},
        {get, Paths::directory, admin, directoryRead, bind(this, &DirectoryRoutes::get), "One directory"},
        {put, Paths::directory, admin, directoryWrite, bind(this, &DirectoryRoutes::update), "Change a directory"},
        {delete_, Paths::directory, admin, directoryWrite, bind(this, &DirectoryRoutes::remove),
            "Delete a directory; its people stay"},
        {post, Paths::directorySync, admin, directoryWrite, bind(this, &DirectoryRoutes::sync),
            "Bring the people in line with the directory by a job, or report what that would do"},
    };
}

Page<Directory> DirectoryRoutes::list(const Call& call, const DirectoryFilter& filter)
{
    return m_service.list(call.who, filter);
}

Directory DirectoryRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<DirectoryId>());
}

Created<Directory> DirectoryRoutes::create(const Call& call, const DirectoryInput& input)
{
    return created(m_service.create(call.who, input), Paths::directories);
}

Directory DirectoryRoutes::update(const Call& call, const DirectoryInput& input)
{
    return m_service.update(call.who, call.id<DirectoryId>(), call.ifMatch(), input);
}

void DirectoryRoutes::remove(const Call& call)
{
    m_service.remove(call.who, call.id<DirectoryId>(), call.ifMatch());
}

DirectoryTestResult DirectoryRoutes::test(const Call& call, const DirectoryTestInput& input)
{
    return m_service.test(call.who, input);
}

Created<Job> DirectoryRoutes::sync(const Call& call, const DirectorySyncInput& input)
{
    return created(m_service.queueSync(call.who, call.id<DirectoryId>(), input), Paths::jobs);
}

} // namespace wardport::server
