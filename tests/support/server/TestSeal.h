// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantSeal.h"

namespace wardport::test {

/// The key of all tests: databases copied from one template bear its seals.
inline constexpr server::GrantSeal::Key testKey{'t', 'e', 's', 't'};

inline server::GrantSeal testSeal()
{
    return server::GrantSeal(testKey);
}

} // namespace wardport::test
