// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/MatrixView.h"

namespace wardport::console {

/// Paints the cells of a part of the view: ground, grid, crosshair, states, selection.
class MatrixPainter {
public:
    MatrixPainter(const MatrixView& view, CellPixmaps& pixmaps, QPainter& painter);

    void paint(const QRect& part);

private:
    void paintGround(int row, const QRect& strip);
    void paintGrid(const QRect& part);
    void paintCells();
    void paintSelection();

    const MatrixView& m_view;
    const MatrixModel& m_model;
    CellPixmaps& m_pixmaps;
    QPainter& m_painter;
    int m_firstRow = 0;
    int m_lastRow = -1;
    int m_firstColumn = 0;
    int m_lastColumn = -1;
};

} // namespace wardport::console
