// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/CellPixmaps.h"

#include <QAbstractScrollArea>

namespace wardport::console {

class IconStore;
class MatrixColumnHead;
class MatrixRowHead;

/// What the pointer does on cells: it looks, or it paints.
enum class MatrixTool { look, allow, deny, clear };

/// The matrix on screen: only cells in sight are painted, from ready pixmaps; heads stay while it scrolls. It changes
/// nothing itself: it says what was asked for.
class MatrixView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    struct Cell {
        int row = -1;
        int column = -1;
        bool isValid() const { return row >= 0 && column >= 0; }
        bool operator==(const Cell&) const = default;
    };

    MatrixView(MatrixModel& model, IconStore& icons, QWidget* parent = nullptr);

    MatrixModel& model() const { return m_model; }
    /// In the corner between the heads; owned by the view.
    void setCorner(QWidget* corner);

    void setTool(MatrixTool tool);
    MatrixTool tool() const { return m_tool; }

    Cell current() const { return m_current; }
    void setCurrent(Cell cell, bool extend = false);
    MatrixModel::Range selection() const;
    Cell hovered() const { return m_hovered; }
    void setHovered(Cell cell);

    Cell cellAt(QPoint inViewport) const; ///< invalid outside
    QRect cellRect(Cell cell) const;      ///< in the viewport
    int rowAt(int y) const;
    int columnAt(int x) const;
    int offsetX() const;
    int offsetY() const;

    void clickRow(int row, bool extend);
    void clickColumn(int column, bool extend);
    void ensureVisible(Cell cell);

Q_SIGNALS:
    void paintRequested(const wardport::console::MatrixModel::Range& range);
    void rowPaintRequested(int row);
    void columnPaintRequested(int column);
    void toolRequested(wardport::console::MatrixTool tool); ///< a key: paint the selection with it
    void currentChanged();
    void explainRequested();
    void openRequested(int row); ///< a row's head was double-clicked
    void menuRequested(const QPoint& globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeSight();
    void keepCurrent();
    void layOut();
    void updateCross(Cell cell);
    void updateHeads();
    void tellScreenReader();
    bool moveByKey(QKeyEvent* event);
    void retranslate();

    MatrixModel& m_model;
    CellPixmaps m_pixmaps;
    MatrixRowHead* m_rowHead;
    MatrixColumnHead* m_columnHead;
    QWidget* m_corner = nullptr;
    MatrixTool m_tool = MatrixTool::look;
    Cell m_current;
    Cell m_anchor;
    Cell m_hovered;
    std::optional<Subject> m_currentSubject; ///< the current cell stays with its row and app when others come and go
    AppId m_currentApp;
    bool m_isDragging = false;
};

} // namespace wardport::console
