// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/Alarm.h"

namespace wardport::console {

Columns<Alarm> alarmColumns();

} // namespace wardport::console
