// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantSeal.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// The seal by the key in `file` (64 hexadecimal digits, readable by its owner alone), which is made when there is none. With
/// a key made here, lines that were written before there were seals get theirs, once: that is recorded in the operation log.
/// Throws wrongState naming the file when the lines of this database are sealed with another key, unavailable or invalid
/// when the file cannot be used.
GrantSeal openGrantSeal(Database& database, OperationLog& log, const QString& file);

} // namespace wardport::server
