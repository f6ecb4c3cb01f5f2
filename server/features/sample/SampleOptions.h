// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Administrator.h"

#include <functional>

namespace wardport::server {

/// How much of a hospital to make. The same options, day and seed make the same hospital; only passwords and keys differ.
struct SampleOptions {
    int people = 1200;
    int apps = 40;
    int days = 90;                  ///< of launches, today included
    std::optional<qint64> launches; ///< none: as many as these people would make in these days
    quint64 seed = 1;
    int phoneUsers = 5; ///< people who get a password for the phone
};

struct SampleProgress {
    QString step; ///< "launches", "people" …
    qint64 done = 0;
    qint64 total = 0;
};
using SampleProgressCallback = std::function<void(const SampleProgress&)>;

struct SampleAdministrator {
    Role role = Role::none;
    QString username;
    QString password;
};
BOOST_DESCRIBE_STRUCT(SampleAdministrator, (), (role, username, password))

struct SamplePhoneUser {
    QString staffNo;
    QString password;
    QString orgCode;
};
BOOST_DESCRIBE_STRUCT(SamplePhoneUser, (), (staffNo, password, orgCode))

/// How to get in. The passwords are random, known only to whoever receives this, and need no change at first sign-in.
struct SampleCredentials {
    std::vector<SampleAdministrator> administrators; ///< one for each role: system, security, audit, manager, appOwner, vendor
    std::vector<SamplePhoneUser> phoneUsers;
    qint64 launches = 0; ///< how many were made
};
BOOST_DESCRIBE_STRUCT(SampleCredentials, (), (administrators, phoneUsers, launches))

Problems validate(const SampleOptions& options);

} // namespace wardport::server
