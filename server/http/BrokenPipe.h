// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wardport::server {

/// From now on, writing to a peer that has gone is an error for this thread, and not the end of the process.
void ignoreBrokenPipe();

} // namespace wardport::server
