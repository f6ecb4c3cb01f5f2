// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/CheckTree.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHash>
#include <QSignalBlocker>

namespace wardport::console {

CheckTree::CheckTree(int visibleRows, QWidget* parent)
    : QTreeWidget(parent)
    , m_visibleRows(visibleRows)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(2 * Theme::Grid);
    setIconSize({16, 16});
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTreeWidget::itemChanged, this, &CheckTree::changed);
}

void CheckTree::setNodes(std::vector<Node> nodes)
{
    const QSignalBlocker quiet(this);
    m_nodes = std::move(nodes);
    m_items.clear();
    clear();
    QHash<QString, QTreeWidgetItem*> known;
    for (const Node& node : m_nodes) {
        QTreeWidgetItem* above = known.value(node.parent, invisibleRootItem());
        auto* item = new QTreeWidgetItem(above);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        if (!node.choice.icon.isEmpty())
            item->setIcon(0, icon(node.choice.icon, Ink::Muted));
        known.insert(node.choice.value, item);
        m_items.push_back(item);
    }
    // Without anything below anything, room for the marks of folding would be lost.
    setRootIsDecorated(std::size_t(topLevelItemCount()) != m_items.size());
    retranslate();
    expandAll();
    updateGeometry();
}

QStringList CheckTree::checked() const
{
    QStringList values;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->checkState(0) == Qt::Checked)
            values << m_nodes[i].choice.value;
    }
    return values;
}

void CheckTree::setChecked(const QStringList& values)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setCheckState(0, values.contains(m_nodes[i].choice.value) ? Qt::Checked : Qt::Unchecked);
}

QSize CheckTree::sizeHint() const
{
    const int row = m_items.empty() ? fontMetrics().height() + Theme::Grid : sizeHintForRow(0);
    return {QTreeWidget::sizeHint().width(), m_visibleRows * row + 2 * frameWidth() + 2};
}

void CheckTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckTree::retranslate()
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setText(0, m_nodes[i].choice.text());
}

} // namespace wardport::console
