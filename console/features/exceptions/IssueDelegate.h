// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/CellDelegate.h"

namespace wardport::console {

/// A cell of two lines, split at the line break of its text: the first strong, the second muted.
class IssueDelegate final : public CellDelegate {
    Q_OBJECT

public:
    static constexpr int RowHeight = 52;

    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wardport::console
