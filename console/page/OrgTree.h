// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/OrgUnitsApi.h"
#include "console/ui/LoadState.h"
#include "console/ui/Text.h"

#include <QObject>

#include <unordered_map>

namespace wardport::console {

/// All hospitals, campuses and departments of the caller's scope, read once and again on refresh().
class OrgTree final : public QObject {
    Q_OBJECT

public:
    explicit OrgTree(OrgUnitsApi& api, QObject* parent = nullptr);

    void refresh();
    void clear();
    LoadState& state() { return m_state; }

    /// Parents before children, siblings in their order.
    const std::vector<OrgUnit>& units() const { return m_units; }
    const OrgUnit* find(OrgUnitId id) const; ///< null if unknown
    /// Children of a unit; without one, the topmost units of the scope.
    std::vector<const OrgUnit*> children(std::optional<OrgUnitId> parent) const;
    bool isWithin(OrgUnitId unit, OrgUnitId ancestor) const; ///< a unit lies within itself

    /// The unit's name in the language of now; empty if unknown.
    QString name(OrgUnitId id) const;
    /// "South Campus / Cardiology": names below the hospital, or the hospital's own.
    QString pathName(OrgUnitId id) const;
    /// Values are ids, texts are path names; of one kind or all.
    Choices choices(std::optional<OrgUnitKind> kind = {}) const;

Q_SIGNALS:
    void changed();

private:
    OrgUnitsApi& m_api;
    Latest m_latest;
    LoadState m_state;
    std::vector<OrgUnit> m_units;
    std::unordered_map<OrgUnitId, size_t> m_index;
};

} // namespace wardport::console
