// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/alarms/AlarmList.h"
#include "console/page/ListPage.h"

namespace wardport::console {

/// What security has to look at: open alarms first, each with its evidence and the note that closes it.
class AlarmsPage final : public ListPage {
    Q_OBJECT

public:
    explicit AlarmsPage(PageContext& context, QWidget* parent = nullptr)
        : ListPage(context, new AlarmList(context), QStringLiteral("alarms"), parent)
    {
        setObjectName(QStringLiteral("alarmsPage"));
    }
};

} // namespace wardport::console
