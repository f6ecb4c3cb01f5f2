// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/ReviewDraft.h"

#include "console/page/Format.h"

namespace wardport::console {

GrantChangeSetInput ReviewDraft::input(
    const std::vector<PendingChanges::Entry>& entries, qint64 basedOn, bool dryRun) const
{
    GrantChangeSetInput input;
    input.changes = PendingChanges::lines(entries).changes;
    input.note = note;
    if (effectiveFrom)
        input.effectiveFrom = Instant{
            std::chrono::milliseconds{effectiveFrom->startOfDay(hospitalZone()).toMSecsSinceEpoch()}};
    input.dryRun = dryRun;
    input.basedOn = basedOn;
    return input;
}

} // namespace wardport::console
