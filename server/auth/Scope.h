// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Principal.h"

namespace wardport::server {

/// The LIKE pattern that a row's org path must match for this caller; nothing when the caller sees everything.
inline std::optional<QString> scopePattern(const Principal& who)
{
    return who.scopePath.isEmpty() ? std::nullopt : std::optional{QString(who.scopePath + u'%')};
}

inline bool inScope(const Principal& who, const QString& path)
{
    return path.startsWith(who.scopePath);
}

/// Throws notFound for what lies outside the caller's scope: that it exists is not the caller's business.
void requireInScope(const Principal& who, const QString& path);

/// A vendor's account sees its own vendor only. Throws notFound for another.
void requireVendor(const Principal& who, VendorId vendor);

} // namespace wardport::server
