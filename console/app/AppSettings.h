// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Setting.h"

#include <QByteArray>
#include <QString>

namespace wardport::console {

/// What the frame remembers for this user on this desktop. Pages keep their own beside their use.
struct AppSettings {
    Setting<QString> language{"app/language"};            ///< tag; empty follows the desktop
    Setting<QString> theme{"app/theme"};                  ///< "light", "dark"; empty follows the desktop
    Setting<QByteArray> geometry{"window/geometry"};
    Setting<bool> railCollapsed{"window/railCollapsed", false};
    Setting<QString> page{"window/page"};                 ///< wire name of the page last open
};

} // namespace wardport::console
