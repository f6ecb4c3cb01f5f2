// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Operation.h"

namespace wardport::console {

/// One side of a change in words: yes and no, names for ids, our words for values; a list or an object a line for each part.
/// Empty where there was nothing.
QString changeText(const PageContext& context, const QString& objectType, const QString& field, const RawJson& value);

} // namespace wardport::console
