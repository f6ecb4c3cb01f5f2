// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

/// Sends every log line to standard error as one JSON object: at, level, category, message and, inside of a request, its id.
/// Throws ApiError(invalid) for an unknown level.
void installJsonLog(const QString& level);

} // namespace wardport::server
