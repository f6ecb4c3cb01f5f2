// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace wardport::server {

Q_DECLARE_LOGGING_CATEGORY(lcSignOn)

} // namespace wardport::server
