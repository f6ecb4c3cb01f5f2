// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/TableView.h"

#include "console/ui/CellDelegate.h"
#include "console/ui/TableCore.h"
#include "console/ui/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setIconSize({20, 20});
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::RowHeight);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu* menu = columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (QApplication::mouseButtons() != Qt::NoButton)
            m_widthsSet = true;
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { Q_EMIT openRequested(index.row()); });
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        model()->disconnect(this);
    setSortingEnabled(false); // else the view would sort by column 0 unasked
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    applyColumns();
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        verticalScrollBar()->setValue(0);
        fitColumns();
    });
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumns, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::holdScroll);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::releaseScroll);
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(core() ? core()->columnByKey(core()->sortKey()) : -1,
        core() ? core()->sortOrder() : Qt::AscendingOrder);
    disconnect(header, &QHeaderView::sortIndicatorChanged, this, nullptr);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (column >= 0 && core() && !core()->isColumnSortable(column)) {
            const QSignalBlocker quiet(horizontalHeader());
            horizontalHeader()->setSortIndicator(core()->columnByKey(core()->sortKey()), core()->sortOrder());
            return;
        }
        if (model())
            model()->sort(column, order);
    });
    fitColumns();
}

TableCore* TableView::core() const
{
    return qobject_cast<TableCore*>(model());
}

void TableView::applyColumns()
{
    TableCore* columns = core();
    if (!columns)
        return;
    for (int i = 0; i < columns->columnCount(); ++i) {
        if (columns->columnKind(i) == TableCore::Kind::Badge)
            setItemDelegateForColumn(i, new BadgeDelegate(this));
        else if (columns->columnKind(i) == TableCore::Kind::Trend)
            setItemDelegateForColumn(i, new SparklineDelegate(this));
        setColumnHidden(i, !columns->isColumnShown(i));
    }
}

/// Preferred or measured widths, the rest shared among the columns; left alone once the user has dragged one.
void TableView::fitColumns()
{
    if (m_widthsSet || !core())
        return;
    measureColumns();
}

void TableView::measureColumns()
{
    constexpr int widest = 320;
    const int rows = std::min(core()->rowCount(), 40);
    std::vector<int> widths(size_t(core()->columnCount()), 0);
    int total = 0;
    int flexible = 0;
    for (int column = 0; column < core()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        int& width = widths[size_t(column)];
        width = core()->columnWidth(column);
        if (width == 0) {
            width = horizontalHeader()->sectionSizeHint(column) + Theme::Grid;
            for (int row = 0; row < rows; ++row)
                width = std::max(width, sizeHintForIndex(core()->index(row, column)).width() + Theme::Grid);
            width = std::min(width, widest);
            ++flexible;
        }
        total += width;
    }
    int spare = viewport()->width() - total;
    for (int column = 0; column < core()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        int& width = widths[size_t(column)];
        if (spare > 0 && flexible > 0 && core()->columnWidth(column) == 0) {
            const int share = spare / flexible--;
            width += share;
            spare -= share;
        }
        setColumnWidth(column, width);
    }
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

QStringList TableView::selectedKeys() const
{
    QStringList keys;
    for (const int row : selectedRows())
        keys << model()->index(row, 0).data(TableCore::IdRole).toString();
    return keys;
}

void TableView::selectKey(const QString& key)
{
    const int row = core() ? core()->rowByKey(key) : -1;
    if (row < 0)
        return;
    selectRow(row);
    scrollTo(model()->index(row, 0));
}

QMenu* TableView::columnMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Columns"), parent);
    for (int visual = 0; model() && visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column, action](bool shown) {
            // The last column stays, else there would be no header to bring any back.
            if (!shown && horizontalHeader()->hiddenSectionCount() + 1 >= model()->columnCount()) {
                action->setChecked(true);
                return;
            }
            setColumnHidden(column, !shown);
            fitColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, [this] {
        for (int i = 0; i < model()->columnCount(); ++i) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
            setColumnHidden(i, core() && !core()->isColumnShown(i));
        }
        m_widthsSet = false;
        fitColumns();
    });
    return menu;
}

QString TableView::selectionAsTsv() const
{
    QStringList lines;
    const auto line = [this](const auto& cell) {
        QStringList cells;
        for (int visual = 0; visual < model()->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells << QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        }
        return cells.join(u'\t');
    };
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return {};
    lines << line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        lines << line([this, row](int column) { return model()->index(row, column).data(Qt::AccessibleTextRole).toString(); });
    return lines.join(u'\n') + u'\n';
}

std::vector<ExportColumn> TableView::fileColumns() const
{
    const bool english = QLocale().language() == QLocale::English;
    std::vector<ExportColumn> columns;
    for (int visual = 0; core() && visual < core()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        for (const FileColumn& one : core()->fileColumns(column)) {
            ExportColumn made{one.key, one.title ? one.title() : QString(), {}};
            if (one.hasEnglish && english)
                made.key += u"En"_s;
            for (const Choice& word : one.words ? one.words() : Choices())
                made.words.emplace(word.value, word.text());
            columns.push_back(std::move(made));
        }
    }
    return columns;
}

void TableView::copySelection()
{
    const QString text = selectionAsTsv();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT openRequested(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && core())
        core()->retranslate();
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex under = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (event->reason() == QContextMenuEvent::Mouse && under.isValid() && !selectionModel()->isSelected(under))
        selectRow(under.row());
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    Q_EMIT menuRequested(at);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(int(selectedRows().size()));
}

bool TableView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        hover(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        hover(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int touched : {std::exchange(m_hoveredRow, row), row}) {
        if (touched >= 0)
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(), rowHeight(touched));
    }
}

void TableView::holdScroll()
{
    m_topRow = verticalScrollBar()->value() > 0 ? indexAt({1, 1}) : QModelIndex();
    m_topOffset = m_topRow.isValid() ? rowViewportPosition(m_topRow.row()) : 0;
}

void TableView::releaseScroll()
{
    if (m_topRow.isValid())
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(m_topRow.row()) - m_topOffset);
    m_topRow = QModelIndex();
}

} // namespace wardport::console
