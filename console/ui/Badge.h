// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace wardport::console {

/// What a state means, whatever its words. Theme gives each role its colours; icon and text carry the meaning as well.
enum class StateRole { Neutral, Info, Ok, Warning, Error, Pending, Allow, Deny, Dormant };

/// A pill in a cell or beside a title. Without an icon the role's own is shown, so that colour never stands alone.
struct Badge {
    StateRole role = StateRole::Neutral;
    QString text;
    QString icon = {};

    bool operator==(const Badge&) const = default;
};

/// The icon a role shows when its badge or message names none.
QString stateIcon(StateRole role);

} // namespace wardport::console

Q_DECLARE_METATYPE(wardport::console::Badge)
