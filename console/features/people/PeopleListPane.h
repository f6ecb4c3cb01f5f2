// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListPane.h"

namespace wardport::console {

/// One of the three lists beside the tree of departments.
class PeopleListPane : public ListPane {
    Q_OBJECT

public:
    /// The unit chosen in the tree; none is all.
    virtual void setUnit(std::optional<OrgUnitId> unit) = 0;

protected:
    PeopleListPane(PageContext& context, const QString& name, QWidget* parent)
        : ListPane(context, name, parent)
    {
        // One person's buttons are in the drawer.
        setToolsFrom(2);
    }

    void chooseRow(int row) override { openRow(row); }
};

} // namespace wardport::console
