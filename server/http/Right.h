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
    enum class Kind { anyone, administrator, administratorWithPasswordDue, permission, person, app, gateway };

    Right(Permission permission)
        : m_kind(Kind::permission)
        , m_permission(permission)
    {
    }

    static Right anyone() { return Right(Kind::anyone); }
    /// Anyone whose browser follows a link here: known as a person if the browser is signed in, else anonymous.
    static Right visitor() { return Right(Kind::anyone, Manner::visitor); }
    /// Any signed-in account of the console.
    static Right administrator() { return Right(Kind::administrator); }
    /// The same, also while its password has to be changed first.
    static Right administratorWithPasswordDue() { return Right(Kind::administratorWithPasswordDue); }
    /// A signed-in phone.
    static Right person() { return Right(Kind::person); }
    /// The same, also outside of the VPN when it is required: to sign out.
    static Right personAnywhere() { return Right(Kind::person, Manner::anywhere); }
    /// An app's server, by its id and secret.
    static Right app() { return Right(Kind::app); }
    /// A VPN gateway, by its name and secret.
    static Right gateway() { return Right(Kind::gateway); }

    Kind kind() const { return m_kind; }
    std::optional<Permission> permission() const { return m_permission; }
    bool isVisitor() const { return m_manner == Manner::visitor; }
    /// Whether a person must be where the policy wants phones to be.
    bool needsPlace() const { return m_manner != Manner::anywhere; }

    /// Throws unauthenticated, passwordChangeDue or forbidden.
    void require(const Principal& who) const;

private:
    enum class Manner { plain, visitor, anywhere };

    explicit Right(Kind kind, Manner manner = Manner::plain)
        : m_kind(kind)
        , m_manner(manner)
    {
    }

    Kind m_kind;
    Manner m_manner = Manner::plain;
    std::optional<Permission> m_permission;
};

} // namespace wardport::server
