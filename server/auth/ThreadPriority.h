// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wardport::server {

/// Makes the calling thread yield to others when the cores are busy. The one place of this room that asks the system.
void lowerThreadPriority();

} // namespace wardport::server
