// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/model/Directory.h"

namespace wardport::console {

class OrgTree;

QString text(DirectorySecurity security);
QString text(DirectoryTestStep step);
Choices directorySecurityChoices();
QString scheduleText(int minutes);
/// The usual ones, and `kept` if it is another.
Choices scheduleChoices(int kept);

/// How the last attempt went.
Badge directoryBadge(const Directory& directory);
/// The same for a file.
Choices directoryStateChoices();
/// Why the last attempt failed; what a server said is shown as it is.
QString directoryFailureText(const Directory& directory);
/// What to do about it.
QString directoryFailureAdvice(const Directory& directory);

Badge changeBadge(const QString& action);
QString problemText(const DirectorySyncReport::Problem& problem);
/// "4,812 found: 12 new, 3 changed …".
QString countsText(const DirectorySyncReport& report);

} // namespace wardport::console
