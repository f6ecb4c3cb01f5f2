// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSheet.h"
#include "server/features/access/AccessSnapshot.h"
#include "server/features/access/MatrixStore.h"

namespace wardport::server {

/// Paints the matrix from one snapshot, in one pass over the lines.
class MatrixBuilder {
public:
    MatrixBuilder(const AccessSnapshot& snapshot, Instant now);

    /// In the order given; people whom the snapshot does not know or who have gone are left out.
    void addPeople(const std::vector<MatrixPerson>& people);
    /// Groups of hospitals that lie under `scope` and above or under `path`.
    void addGroups(const QString& scope, const QString& path, const std::optional<QString>& words);
    /// Active units under `path`; a hospital's row stands for everyone in it.
    void addUnits(const QString& path, const std::optional<QString>& words);

    AccessMatrix take() { return std::move(m_matrix); }

private:
    /// `reach` gives the lines where flags alone do not settle a cell.
    template <class Reach>
    QString cells(const AccessSheet::Row& row, Reach&& reach) const;

    const AccessSnapshot& m_snapshot;
    const AccessParts& m_parts;
    const Instant m_now;
    AccessSheet m_sheet;
    AccessMatrix m_matrix;
};

} // namespace wardport::server
