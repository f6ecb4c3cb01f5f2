// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Principal.h"
#include "shared/api/Permission.h"

#include <optional>

namespace wardport::server {

/// What a caller must be to use a route. Has no default: every row states it.
class Right {
public:
    enum class Kind { anyone, administrator, administratorWithPasswordDue, permission, person, app };

    Right(Permission permission)
        : m_kind(Kind::permission)
        , m_permission(permission)
    {
    }

    static Right anyone() { return Right(Kind::anyone); }
    /// Any signed-in account of the console.
    static Right administrator() { return Right(Kind::administrator); }
    /// The same, also while its password has to be changed first.
    static Right administratorWithPasswordDue() { return Right(Kind::administratorWithPasswordDue); }
    /// A signed-in phone.
    static Right person() { return Right(Kind::person); }
    /// An app's server, by its id and secret.
    static Right app() { return Right(Kind::app); }

    Kind kind() const { return m_kind; }
    std::optional<Permission> permission() const { return m_permission; }

    /// Throws unauthenticated, passwordChangeDue or forbidden.
    void require(const Principal& who) const;

private:
    explicit Right(Kind kind)
        : m_kind(kind)
    {
    }

    Kind m_kind;
    std::optional<Permission> m_permission;
};

} // namespace wardport::server
