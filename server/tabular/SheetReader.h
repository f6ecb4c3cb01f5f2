// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tabular/Sheet.h"

#include <string_view>

namespace wardport::server {

/// Reads CSV (UTF-8 with or without BOM, GB18030; comma, semicolon or tab) and XLSX (ECMA-376, first visible worksheet), told
/// apart by content. Throws ApiError on field "file": unsupportedType, malformed, tooLarge.
Sheet readSheet(std::string_view bytes, const SheetLimits& limits = {});

} // namespace wardport::server
