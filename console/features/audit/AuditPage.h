// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/audit/OperationList.h"
#include "console/page/ListPage.h"

namespace wardport::console {

/// The operation log: who did what to which object, and what it changed.
class AuditPage final : public ListPage {
    Q_OBJECT

public:
    explicit AuditPage(PageContext& context, QWidget* parent = nullptr)
        : ListPage(context, new OperationList(context), QStringLiteral("audit"), parent)
    {
        setObjectName(QStringLiteral("auditPage"));
    }
};

} // namespace wardport::console
