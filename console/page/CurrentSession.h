// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/api/Permission.h"
#include "shared/model/Session.h"

#include <QObject>

#include <set>

namespace wardport::console {

/// Who is signed in and what the role may do. Empty before sign-in and after sign-out.
class CurrentSession final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isSignedIn() const { return m_signedIn; }
    const Session& info() const { return m_info; }
    /// As the server said; it checks again at every request.
    bool may(Permission permission) const { return m_permissions.contains(permission); }

    void begin(const Session& session);
    void end();

Q_SIGNALS:
    void changed();

private:
    bool m_signedIn = false;
    Session m_info;
    std::set<Permission> m_permissions;
};

} // namespace wardport::console
