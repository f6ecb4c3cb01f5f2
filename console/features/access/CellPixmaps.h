// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixModel.h"

#include <QHash>
#include <QPixmap>

namespace wardport::console {

/// The picture of each cell state, drawn once: own lines are solid squares, inherited ones soft circles, each effect has its
/// own mark and colour; a ring in the colour of pending changes lies around what is not applied yet.
class CellPixmaps {
public:
    static constexpr int Width = 32;
    static constexpr int Height = 28;

    /// Null for an empty cell.
    const QPixmap& pixmap(const MatrixModel::Look& look, qreal devicePixelRatio);
    /// The bare sign of a state, for legends.
    static QPixmap sign(char cell, int size, qreal devicePixelRatio);
    static QPixmap pendingSign(int size, qreal devicePixelRatio);
    void clear() { m_drawn.clear(); }

private:
    QHash<int, QPixmap> m_drawn;
    qreal m_ratio = 0;
};

} // namespace wardport::console
