// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixPainter.h"

#include "console/ui/Theme.h"

#include <QPainter>

namespace wardport::console {
namespace {

constexpr int cellWidth = CellPixmaps::Width;
constexpr int cellHeight = CellPixmaps::Height;

QColor colour(Ink ink)
{
    return Theme::current().colour(ink);
}

} // namespace

MatrixPainter::MatrixPainter(const MatrixView& view, CellPixmaps& pixmaps, QPainter& painter)
    : m_view(view)
    , m_model(view.model())
    , m_pixmaps(pixmaps)
    , m_painter(painter)
{
}

void MatrixPainter::paint(const QRect& part)
{
    m_painter.setClipRect(part);
    m_painter.fillRect(part, colour(Ink::Card));
    m_firstRow = std::max(0, (part.top() + m_view.offsetY()) / cellHeight);
    m_lastRow = std::min(m_model.rowCount() - 1, (part.bottom() + m_view.offsetY()) / cellHeight);
    m_firstColumn = std::max(0, (part.left() + m_view.offsetX()) / cellWidth);
    m_lastColumn = std::min(m_model.columnCount() - 1, (part.right() + m_view.offsetX()) / cellWidth);
    if (m_firstRow > m_lastRow || m_firstColumn > m_lastColumn)
        return;
    const QRect first = m_view.cellRect({m_firstRow, m_firstColumn});
    const QRect last = m_view.cellRect({m_lastRow, m_lastColumn});
    const QRect filled{first.topLeft(), last.bottomRight()};
    for (int row = m_firstRow; row <= m_lastRow; ++row)
        paintGround(row, {filled.left(), m_view.cellRect({row, 0}).top(), filled.width(), cellHeight});
    if (const int column = m_view.hovered().column; column >= m_firstColumn && column <= m_lastColumn)
        m_painter.fillRect(
            m_view.cellRect({0, column}).left(), filled.top(), cellWidth, filled.height(), colour(Ink::Hover));
    paintGrid(filled);
    paintCells();
    paintSelection();
}

void MatrixPainter::paintGround(int row, const QRect& strip)
{
    if (row == m_view.hovered().row)
        m_painter.fillRect(strip, colour(Ink::Hover));
    else if (m_model.row(row).isUnit())
        m_painter.fillRect(strip, colour(Ink::Sunken));
}

void MatrixPainter::paintGrid(const QRect& part)
{
    const QColor fine = colour(Ink::Border);
    const QColor strong = colour(Ink::BorderStrong);
    for (int row = m_firstRow; row <= m_lastRow; ++row)
        m_painter.fillRect(part.left(), m_view.cellRect({row, 0}).bottom(), part.width(), 1, fine);
    for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
        const bool endsCategory = column + 1 < m_model.columnCount()
            && m_model.app(column).category != m_model.app(column + 1).category;
        m_painter.fillRect(
            m_view.cellRect({0, column}).right(), part.top(), 1, part.height(), endsCategory ? strong : fine);
    }
}

void MatrixPainter::paintCells()
{
    const qreal ratio = m_painter.device()->devicePixelRatioF();
    for (int row = m_firstRow; row <= m_lastRow; ++row) {
        for (int column = m_firstColumn; column <= m_lastColumn; ++column) {
            const QPixmap& sign = m_pixmaps.pixmap(m_model.look(row, column), ratio);
            if (!sign.isNull())
                m_painter.drawPixmap(m_view.cellRect({row, column}).topLeft(), sign);
        }
    }
}

void MatrixPainter::paintSelection()
{
    if (!m_view.current().isValid())
        return;
    const MatrixModel::Range range = m_view.selection();
    const QRect box{
        m_view.cellRect({range.top, range.left}).topLeft(), m_view.cellRect({range.bottom, range.right}).bottomRight()};
    const QColor accent = m_view.hasFocus() ? colour(Ink::Accent) : colour(Ink::BorderStrong);
    if (range.top != range.bottom || range.left != range.right) {
        QColor veil = accent;
        veil.setAlphaF(0.12F);
        m_painter.fillRect(box, veil);
    }
    m_painter.setPen(QPen(accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box.adjusted(0, 0, -1, -1));
}

} // namespace wardport::console
