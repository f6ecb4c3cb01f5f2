// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"
#include "console/page/PageContext.h"

namespace wardport::console {

/// Reads which direct entries have not been used for long, page by page until it has all of them.
class DormantLoader final : public QObject {
    Q_OBJECT

public:
    DormantLoader(PageContext& context, MatrixModel& model, QObject* parent = nullptr);

    /// Of this unit and all below it; asked again only when it is another, or after forget().
    void show(std::optional<OrgUnitId> unit);
    void forget();

Q_SIGNALS:
    void failed(const wardport::Error& error);

private:
    void ask(const std::optional<QString>& cursor);
    void take(Result<Page<DormantGrant>> answer);

    PageContext& m_context;
    MatrixModel& m_model;
    std::optional<OrgUnitId> m_unit;
    bool m_isAsked = false;
    DormantEntries m_found;
    Latest m_request;
};

} // namespace wardport::console
