// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "shared/model/Import.h"

namespace wardport::console {

/// A member of PersonInput, as lists of people name it.
QString importFieldText(const QString& field);
/// "Staff number: more than once in the file (row 9)".
QString importProblemText(const ImportProblem& problem);
QString importProblemsText(const ImportRow& row);
/// "Name, Professional title": what an update changes.
QString importChangesText(const ImportRow& row);
Badge badge(ImportOutcome outcome);

} // namespace wardport::console
