// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Export.h"

#include <QTableView>

#include <vector>

namespace wardport::console {

class TableCore;

/// The console's list: quiet rows, sort by header, column menu on the header's right click, copy as TSV with Ctrl+C,
/// Enter or double click opens. Badge and trend columns get their delegates by themselves.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    TableCore* core() const;

    /// Row numbers of the selection, ascending.
    std::vector<int> selectedRows() const;
    /// Keys (rowKey) of the selection, in row order.
    QStringList selectedKeys() const;
    void selectKey(const QString& key);

    /// The menu of columns to show; also for a button in the filter bar. Owned by the caller's parent.
    QMenu* columnMenu(QWidget* parent);
    /// StateSaver calls it after restoring widths.
    void keepWidths() { m_widthsSet = true; }
    QString selectionAsTsv() const;
    /// The columns that are shown, in their order, titled and with words in the language of now: for a file of the list.
    std::vector<ExportColumn> fileColumns() const;
    int hoveredRow() const { return m_hoveredRow; }

public Q_SLOTS:
    void copySelection();

Q_SIGNALS:
    void openRequested(int row);
    void menuRequested(const QPoint& globalPosition); ///< right click or the menu key, on the present selection
    void selectionChangedTo(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void applyColumns();
    void fitColumns();
    void measureColumns();
    void holdScroll();
    void releaseScroll();
    void hover(int row);

    QPersistentModelIndex m_topRow; ///< what was on top before rows moved, so that it stays there
    int m_topOffset = 0;
    int m_hoveredRow = -1;
    bool m_widthsSet = false; ///< measured, restored or dragged: not ours to choose any more
};

} // namespace wardport::console
