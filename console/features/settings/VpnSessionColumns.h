// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Column.h"
#include "console/ui/Text.h"

#include "shared/model/VpnSession.h"

namespace wardport::console {

Columns<VpnSession> vpnSessionColumns();

Choices liveChoices(); ///< "true", "false"

Badge vpnSessionBadge(const VpnSession& session);
/// "王伟 (1001)".
QString vpnSessionPerson(const VpnSession& session);
/// Why it ended, in words where they are Wardport's own; empty while it lives.
QString vpnSessionEndText(const VpnSession& session);

} // namespace wardport::console
