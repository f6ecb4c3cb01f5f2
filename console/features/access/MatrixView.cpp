// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixView.h"

#include "console/features/access/CellWords.h"
#include "console/features/access/MatrixColumnHead.h"
#include "console/features/access/MatrixPainter.h"
#include "console/features/access/MatrixRowHead.h"
#include "console/ui/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int cellWidth = CellPixmaps::Width;
constexpr int cellHeight = CellPixmaps::Height;
} // namespace

MatrixView::MatrixView(MatrixModel& model, IconStore& icons, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_rowHead(new MatrixRowHead(*this))
    , m_columnHead(new MatrixColumnHead(*this, icons))
{
    setObjectName(u"matrix"_s);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setMouseTracking(true);
    // Every pixel is painted here, so what has only been scrolled need not be.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_rowHead, &MatrixRowHead::widthChosen, this, &MatrixView::layOut);
    connect(&model, &MatrixModel::sightChanged, this, &MatrixView::takeSight);
    connect(&model, &MatrixModel::cellsChanged, this, [this] {
        viewport()->update();
        updateHeads();
        tellScreenReader();
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_pixmaps.clear();
        viewport()->update();
        updateHeads();
    });
    retranslate();
    layOut();
}

void MatrixView::setCorner(QWidget* corner)
{
    m_corner = corner;
    corner->setParent(this);
    layOut();
    corner->show();
}

void MatrixView::setTool(MatrixTool tool)
{
    m_tool = tool;
    viewport()->setCursor(tool == MatrixTool::look ? Qt::ArrowCursor : Qt::CrossCursor);
}

void MatrixView::layOut()
{
    const int side = m_rowHead->width();
    const int top = m_columnHead->height();
    setViewportMargins(side, top, 0, 0);
    const QRect area = viewport()->geometry();
    m_rowHead->setGeometry(area.left() - side, area.top(), side, area.height());
    m_columnHead->setGeometry(area.left(), area.top() - top, area.width(), top);
    if (m_corner)
        m_corner->setGeometry(area.left() - side, area.top() - top, side, top);
    horizontalScrollBar()->setRange(0, std::max(0, m_model.columnCount() * cellWidth - area.width()));
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setSingleStep(cellWidth);
    verticalScrollBar()->setRange(0, std::max(0, m_model.rowCount() * cellHeight - area.height()));
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setSingleStep(cellHeight);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

int MatrixView::offsetX() const
{
    return horizontalScrollBar()->value();
}

int MatrixView::offsetY() const
{
    return verticalScrollBar()->value();
}

int MatrixView::rowAt(int y) const
{
    const int row = y + offsetY() < 0 ? -1 : (y + offsetY()) / cellHeight;
    return row < m_model.rowCount() ? row : -1;
}

int MatrixView::columnAt(int x) const
{
    const int column = x + offsetX() < 0 ? -1 : (x + offsetX()) / cellWidth;
    return column < m_model.columnCount() ? column : -1;
}

MatrixView::Cell MatrixView::cellAt(QPoint inViewport) const
{
    const Cell cell{rowAt(inViewport.y()), columnAt(inViewport.x())};
    return cell.isValid() ? cell : Cell{};
}

QRect MatrixView::cellRect(Cell cell) const
{
    return {cell.column * cellWidth - offsetX(), cell.row * cellHeight - offsetY(), cellWidth, cellHeight};
}

/// Other rows or columns: the current cell goes with its row and app, or to where it was.
void MatrixView::takeSight()
{
    keepCurrent();
    m_hovered = {};
    m_isDragging = false;
    layOut();
    viewport()->update();
    updateHeads();
    Q_EMIT currentChanged();
}

void MatrixView::keepCurrent()
{
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0) {
        m_current = m_anchor = {};
        return;
    }
    int row = m_currentSubject ? m_model.rowOf(*m_currentSubject) : -1;
    if (row < 0)
        row = std::clamp(m_current.row, 0, m_model.rowCount() - 1);
    int column = -1;
    for (int i = 0; i < m_model.columnCount() && column < 0; ++i) {
        if (m_model.app(i).id == m_currentApp)
            column = i;
    }
    if (column < 0)
        column = std::clamp(m_current.column, 0, m_model.columnCount() - 1);
    m_current = m_anchor = {row, column};
}

void MatrixView::setCurrent(Cell cell, bool extend)
{
    if (!cell.isValid() || cell.row >= m_model.rowCount() || cell.column >= m_model.columnCount())
        return;
    m_current = cell;
    if (!extend || !m_anchor.isValid())
        m_anchor = cell;
    m_currentSubject = m_model.row(cell.row).subject;
    m_currentApp = m_model.app(cell.column).id;
    ensureVisible(cell);
    viewport()->update();
    updateHeads();
    tellScreenReader();
    Q_EMIT currentChanged();
}

MatrixModel::Range MatrixView::selection() const
{
    if (!m_current.isValid())
        return {};
    return {std::min(m_current.row, m_anchor.row), std::min(m_current.column, m_anchor.column),
        std::max(m_current.row, m_anchor.row), std::max(m_current.column, m_anchor.column)};
}

void MatrixView::ensureVisible(Cell cell)
{
    const QRect rect = cellRect(cell);
    const QRect seen = viewport()->rect();
    if (rect.left() < seen.left())
        horizontalScrollBar()->setValue(offsetX() + rect.left());
    else if (rect.right() > seen.right())
        horizontalScrollBar()->setValue(offsetX() + rect.right() - seen.right());
    if (rect.top() < seen.top())
        verticalScrollBar()->setValue(offsetY() + rect.top());
    else if (rect.bottom() > seen.bottom())
        verticalScrollBar()->setValue(offsetY() + rect.bottom() - seen.bottom());
}

void MatrixView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    if (dx != 0)
        m_columnHead->scrollBy(dx);
    if (dy != 0)
        m_rowHead->scroll(0, dy);
}

void MatrixView::setHovered(Cell cell)
{
    if (cell == m_hovered)
        return;
    updateCross(m_hovered);
    m_hovered = cell;
    updateCross(m_hovered);
}

void MatrixView::updateCross(Cell cell)
{
    const QRect rect = cellRect(cell);
    if (cell.row >= 0) {
        viewport()->update(0, rect.top(), viewport()->width(), cellHeight);
        m_rowHead->update(0, rect.top(), m_rowHead->width(), cellHeight);
    }
    if (cell.column >= 0) {
        viewport()->update(rect.left(), 0, cellWidth, viewport()->height());
        m_columnHead->update(rect.left(), 0, cellWidth, m_columnHead->height());
    }
}

void MatrixView::updateHeads()
{
    m_rowHead->update();
    m_columnHead->update();
}

void MatrixView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    MatrixPainter cells(*this, m_pixmaps, painter);
    // The crosshair is a row and a column; the box around both would be everything.
    for (const QRect& part : event->region())
        cells.paint(part);
}

void MatrixView::tellScreenReader()
{
    setAccessibleDescription(
        m_current.isValid() ? CellWords::cell(m_model, m_current.row, m_current.column) : QString());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

bool MatrixView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Cell cell = cellAt(help->pos());
        if (cell.isValid())
            QToolTip::showText(
                help->globalPos(), CellWords::toolTip(m_model, cell.row, cell.column), viewport(), cellRect(cell));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void MatrixView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MatrixView::retranslate()
{
    setAccessibleName(tr("Access matrix"));
    viewport()->setAccessibleName(tr("Cells of the access matrix"));
    m_rowHead->setAccessibleName(tr("Rows"));
    m_columnHead->setAccessibleName(tr("Apps"));
    updateHeads();
    tellScreenReader();
}

} // namespace wardport::console
