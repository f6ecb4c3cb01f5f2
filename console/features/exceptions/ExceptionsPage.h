// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/exceptions/IssueList.h"
#include "console/page/ListPage.h"

namespace wardport::console {

/// What goes wrong in the vendors' apps: kinds of exceptions, and every event of each.
class ExceptionsPage final : public ListPage {
    Q_OBJECT

public:
    explicit ExceptionsPage(PageContext& context, QWidget* parent = nullptr)
        : ListPage(context, new IssueList(context), QStringLiteral("exceptions"), parent)
    {
        setObjectName(QStringLiteral("exceptionsPage"));
    }
};

} // namespace wardport::console
