// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/JsonColumn.h"
#include "shared/model/Directory.h"

namespace wardport {

/// These live in jsonb columns.
template <>
inline constexpr bool isJsonColumn<DirectoryMapping> = true;
template <>
inline constexpr bool isJsonColumn<DirectorySyncReport> = true;

} // namespace wardport
