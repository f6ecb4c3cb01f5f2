// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wardport {

/// Version of the REST contract; every change of it has a line in API.md under its number.
inline constexpr char apiVersion[] = "1.3.0";

} // namespace wardport
