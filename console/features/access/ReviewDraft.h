// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/PendingChanges.h"

#include <QDate>

namespace wardport::console {

/// What was written in the review; it stays when the pane is closed.
struct ReviewDraft {
    QString note;
    std::optional<QDate> effectiveFrom;

    /// What is sent to the server for these entries.
    GrantChangeSetInput input(const std::vector<PendingChanges::Entry>& entries, qint64 basedOn, bool dryRun) const;
};

} // namespace wardport::console
