// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "shared/base/Error.h"

namespace wardport::console {

/// The console's words for an error: what happened, as one sentence.
QString errorText(const Error& error);

/// What the reader can do about it; may be empty.
QString errorAdvice(const Error& error);

/// "Request 7f3a…" or nothing; what support asks for.
QString errorReference(const Error& error);

} // namespace wardport::console
