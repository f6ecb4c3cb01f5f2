// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixView.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace wardport::console {

/// What the pointer and the keys do.

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const Cell cell = cellAt(event->pos());
    if (!cell.isValid() || event->button() != Qt::LeftButton)
        return;
    m_isDragging = true;
    setCurrent(cell, event->modifiers().testFlag(Qt::ShiftModifier));
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(cellAt(event->pos()));
    if (!m_isDragging)
        return;
    // Beyond the edge the nearest cell counts, and the matrix scrolls after the pointer.
    const QRect seen = viewport()->rect();
    QPoint within{std::clamp(event->pos().x(), -CellPixmaps::Width, seen.right() + CellPixmaps::Width),
        std::clamp(event->pos().y(), -CellPixmaps::Height, seen.bottom() + CellPixmaps::Height)};
    const int row = std::clamp((within.y() + offsetY()) / CellPixmaps::Height, 0, m_model.rowCount() - 1);
    const int column = std::clamp((within.x() + offsetX()) / CellPixmaps::Width, 0, m_model.columnCount() - 1);
    if (m_current != Cell{row, column})
        setCurrent({row, column}, true);
}

void MatrixView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isDragging, false))
        return;
    if (m_tool != MatrixTool::look)
        Q_EMIT paintRequested(selection());
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_tool != MatrixTool::look || !cellAt(event->pos()).isValid())
        return mousePressEvent(event);
    Q_EMIT explainRequested();
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Cell cell = cellAt(event->pos());
        if (!cell.isValid())
            return;
        const MatrixModel::Range range = selection();
        const bool isWithin = cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left
            && cell.column <= range.right;
        if (!isWithin)
            setCurrent(cell);
        Q_EMIT menuRequested(event->globalPos());
    } else if (m_current.isValid()) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(cellRect(m_current).bottomLeft()));
    }
}

void MatrixView::clickRow(int row, bool extend)
{
    const int last = m_model.columnCount() - 1;
    if (row < 0 || last < 0)
        return;
    setFocus();
    if (m_tool != MatrixTool::look) {
        setCurrent({row, std::max(0, m_current.column)});
        Q_EMIT rowPaintRequested(row);
        return;
    }
    const int from = extend && m_anchor.isValid() ? m_anchor.row : row;
    setCurrent({from, 0});
    const int x = offsetX();
    setCurrent({row, last}, true);
    horizontalScrollBar()->setValue(x);
}

void MatrixView::clickColumn(int column, bool extend)
{
    const int last = m_model.rowCount() - 1;
    if (column < 0 || last < 0)
        return;
    setFocus();
    if (m_tool != MatrixTool::look) {
        setCurrent({std::max(0, m_current.row), column});
        Q_EMIT columnPaintRequested(column);
        return;
    }
    const int from = extend && m_anchor.isValid() ? m_anchor.column : column;
    setCurrent({0, from});
    const int y = offsetY();
    setCurrent({last, column}, true);
    verticalScrollBar()->setValue(y);
}

bool MatrixView::moveByKey(QKeyEvent* event)
{
    const int page = std::max(1, viewport()->height() / CellPixmaps::Height - 1);
    const bool toEdge = event->modifiers().testFlag(Qt::ControlModifier);
    const int lastRow = m_model.rowCount() - 1;
    const int lastColumn = m_model.columnCount() - 1;
    Cell to = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        to.row = toEdge ? 0 : to.row - 1;
        break;
    case Qt::Key_Down:
        to.row = toEdge ? lastRow : to.row + 1;
        break;
    case Qt::Key_Left:
        to.column = toEdge ? 0 : to.column - 1;
        break;
    case Qt::Key_Right:
        to.column = toEdge ? lastColumn : to.column + 1;
        break;
    case Qt::Key_PageUp:
        to.row -= page;
        break;
    case Qt::Key_PageDown:
        to.row += page;
        break;
    case Qt::Key_Home:
        to = {toEdge ? 0 : to.row, 0};
        break;
    case Qt::Key_End:
        to = {toEdge ? lastRow : to.row, lastColumn};
        break;
    default:
        return false;
    }
    setCurrent({std::clamp(to.row, 0, lastRow), std::clamp(to.column, 0, lastColumn)},
        event->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (!m_current.isValid())
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        setCurrent(m_anchor);
        return;
    }
    if (moveByKey(event))
        return;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        if (m_tool == MatrixTool::look)
            Q_EMIT toolRequested(cells::isOwn(m_model.look(m_current.row, m_current.column).cell) ? MatrixTool::clear
                                                                                                  : MatrixTool::allow);
        else
            Q_EMIT paintRequested(selection());
        return;
    case Qt::Key_A:
        Q_EMIT toolRequested(MatrixTool::allow);
        return;
    case Qt::Key_D:
        Q_EMIT toolRequested(MatrixTool::deny);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT toolRequested(MatrixTool::clear);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        m_model.setOpen(m_current.row, event->key() == Qt::Key_Plus);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Question:
        Q_EMIT explainRequested();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current.isValid())
        setCurrent({0, 0});
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace wardport::console
