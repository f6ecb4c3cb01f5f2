// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace wardport::bench {

/// A port of localhost that nobody listens on now.
std::uint16_t freePort();

/// CPU seconds that a process has used.
double cpuOf(qint64 process);
/// The same, with all that descends from it and lives.
double cpuOfTree(qint64 process);

/// Threads of this process.
int threadCount();
/// Bytes of memory this process holds (resident set).
qint64 residentBytes();

} // namespace wardport::bench
