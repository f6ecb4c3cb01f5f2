// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Secret.h"

#include <QString>

namespace wardport::server {

/// argon2id at libsodium's interactive cost (2 passes, 64 MiB; RFC 9106): about 0.1 s of one core.
class PasswordHash {
public:
    static QString make(const Secret& password);
    static bool verify(const QString& hash, const Secret& password);
    /// Costs as much as a real check: an unknown name takes as long as a wrong password.
    static void pretend(const Secret& password);
};

} // namespace wardport::server
