// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/PersonRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

PersonRoutes::PersonRoutes(PersonService& service)
    : m_service(service)
{
}

std::vector<Route> PersonRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::people, admin, peopleRead, bind(this, &PersonRoutes::list), "People, found by name, staff number or pinyin"},
        {post, Paths::people, admin, peopleWrite, bind(this, &PersonRoutes::create), "Take a person in"},
        {get, Paths::person, admin, peopleRead, bind(this, &PersonRoutes::get), "One person"},
        {put, Paths::person, admin, peopleWrite, bind(this, &PersonRoutes::update), "Change a person"},
        {post, Paths::personDisable, admin, peopleWrite, bind(this, &PersonRoutes::disable),
            "Disable a leaver: signed out at once, VPN accounts disabled"},
        {post, Paths::personEnable, admin, peopleWrite, bind(this, &PersonRoutes::enable), "Enable a person"},
        {post, Paths::personPassword, admin, peopleWrite, bind(this, &PersonRoutes::resetPassword),
            "Set a phone password, or have one made; shown once"},
    };
}

Page<Person> PersonRoutes::list(const Call& call, const PersonFilter& filter)
{
    return m_service.list(call.who, filter);
}

Person PersonRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<PersonId>());
}

Created<Person> PersonRoutes::create(const Call& call, const PersonInput& input)
{
    return created(m_service.create(call.who, input), Paths::people);
}

Person PersonRoutes::update(const Call& call, const PersonInput& input)
{
    return m_service.update(call.who, call.id<PersonId>(), call.ifMatch(), input);
}

Person PersonRoutes::disable(const Call& call)
{
    return m_service.disable(call.who, call.id<PersonId>());
}

Person PersonRoutes::enable(const Call& call)
{
    return m_service.enable(call.who, call.id<PersonId>());
}

Deferred<OneTimePassword> PersonRoutes::resetPassword(const Call& call, const PasswordReset& reset)
{
    return m_service.resetPassword(call.who, call.id<PersonId>(), reset);
}

} // namespace wardport::server
