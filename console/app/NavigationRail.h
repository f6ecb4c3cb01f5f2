// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageTarget.h"

#include <QFrame>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace wardport::console {

class CurrentSession;
class RailButton;

/// The pages the role may see, one button each. Collapses to icons.
class NavigationRail final : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(const CurrentSession& session, QWidget* parent = nullptr);

    void setCurrent(PageKind page);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void pageRequested(wardport::console::PageKind page);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Entry {
        PageKind page;
        RailButton* button;
    };
    std::vector<Entry> m_entries;
    QToolButton* m_collapse;
    bool m_collapsed = false;
};

} // namespace wardport::console
