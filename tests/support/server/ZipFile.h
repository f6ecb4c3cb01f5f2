// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace wardport::test {

/// A ZIP file of these parts, compressed.
std::string zipFile(const std::vector<std::pair<std::string, std::string>>& parts);

} // namespace wardport::test
