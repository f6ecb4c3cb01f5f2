// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Theme.h"

#include <QStyleOption>

namespace wardport::console::paint {

inline QColor ink(Ink which)
{
    return Theme::current().colour(which);
}

inline bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace wardport::console::paint
