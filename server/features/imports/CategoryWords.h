// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Person.h"

namespace wardport::server {

/// A staff category by its name on the wire or by what hospitals call it, in Chinese or English.
std::optional<StaffCategory> categoryFromText(const QString& text);

} // namespace wardport::server
