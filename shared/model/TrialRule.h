// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Grant.h"

namespace wardport {

/// While an app is on trial only what was granted to persons and groups opens it; what is allowed to departments, hospitals
/// or everyone waits for its publication (A5). A deny never waits.
constexpr bool waitsDuringTrial(SubjectType type, GrantEffect effect)
{
    return effect == GrantEffect::allow && (type == SubjectType::department || type == SubjectType::everyone);
}

} // namespace wardport
