// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Id.h"

#include <QByteArray>

#include <string>

namespace wardport::server::SessionNames {

/// A field of our own: the session must have begun at that moment or later, in milliseconds since 1970.
inline constexpr auto sinceField = "signed_in_since";

/// By which an app knows a portal session (the claim sid): another name in each app, that tells nothing of the session.
std::string sid(const QByteArray& sessionHash, AppId app);

/// What a form of ours bears to show that it was made for this session.
std::string proof(const QByteArray& sessionHash);

} // namespace wardport::server::SessionNames
