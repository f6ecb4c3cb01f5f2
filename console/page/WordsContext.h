// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace wardport::console {

/// The translation context of the words for values.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::Words)
};

} // namespace wardport::console
