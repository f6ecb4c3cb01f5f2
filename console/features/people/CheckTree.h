// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

#include <QTreeWidget>

namespace wardport::console {

/// Values to tick, some of them below others.
class CheckTree final : public QTreeWidget {
    Q_OBJECT

public:
    struct Node {
        Choice choice;
        QString parent = {}; ///< the value above it; it comes before its children
    };

    explicit CheckTree(int visibleRows, QWidget* parent = nullptr);

    void setNodes(std::vector<Node> nodes);
    /// In the order of the nodes. What is set and no node knows is left out.
    QStringList checked() const;
    void setChecked(const QStringList& values);

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<Node> m_nodes;
    std::vector<QTreeWidgetItem*> m_items;
    int m_visibleRows;
};

} // namespace wardport::console
