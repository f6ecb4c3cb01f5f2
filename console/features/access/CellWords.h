// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"
#include "console/features/access/PendingConflicts.h"

#include <QCoreApplication>

namespace wardport::console {

/// The sentences that tell a cell.
struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::CellWords)

public:
    static QString appName(const MatrixApp& app);
    /// "Inherited: allowed for a time"; the same character says another thing of an app on trial.
    static QString state(const MatrixModel& model, int row, int column, char cell);
    /// "Allow until 2026-03-05 24:00"
    static QString stroke(const Stroke& stroke);
    /// "From … until …"; empty when always.
    static QString window(const std::optional<Instant>& from, const std::optional<Instant>& until);
    /// What a line put or taken comes to: "allowed until 2026-03-05", "denial lifted".
    static QString change(const GrantChangeLine& line);
    /// "10:42:07" today, else with its day.
    static QString moment(Instant at);
    /// "Zhang San, 10:42:07: denial lifted"
    static QString theirs(const GrantConflict& conflict);
    /// One line: "Li Wei · Ward rounds: granted directly".
    static QString cell(const MatrixModel& model, int row, int column);
    /// The same in several lines, with what will change.
    static QString toolTip(const MatrixModel& model, int row, int column);
};

} // namespace wardport::console
