// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/people/PersonService.h"
#include "server/http/Route.h"

namespace wardport::server {

class PersonRoutes {
public:
    explicit PersonRoutes(PersonService& service);

    std::vector<Route> routes();

private:
    Page<Person> list(const Call& call, const PersonFilter& filter);
    Person get(const Call& call);
    Created<Person> create(const Call& call, const PersonInput& input);
    Person update(const Call& call, const PersonInput& input);
    Person disable(const Call& call);
    Person enable(const Call& call);
    Deferred<OneTimePassword> resetPassword(const Call& call, const PasswordReset& reset);

    PersonService& m_service;
};

} // namespace wardport::server
