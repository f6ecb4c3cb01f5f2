// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/JsonColumn.h"
#include "shared/model/PersonGroup.h"

namespace wardport {

/// A group's rule lives in a jsonb column.
template <>
inline constexpr bool isJsonColumn<GroupRule> = true;

} // namespace wardport
