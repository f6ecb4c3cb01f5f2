// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"

#include <QSplitter>

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace wardport::console {

class BadgeLabel;

/// A page's main widget with a detail pane on its right: resizable, closed with Esc or its button, never modal.
class Drawer final : public QSplitter {
    Q_OBJECT

public:
    explicit Drawer(QWidget* main, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle = {});
    void setBadge(const Badge& badge);
    void setIcon(const QIcon& icon);
    /// What the pane shows, in a scroll area unless it scrolls itself; owned by the pane, the former one is deleted.
    void setContent(QWidget* content, bool scrolls = false);
    QWidget* content() const { return m_content; }
    /// A button in the pane's head.
    QToolButton* addHeadAction(QAction* action);
    void clearHeadActions();

    bool isOpen() const;

public Q_SLOTS:
    void open();
    void close();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildPane();
    void retranslate();

    QWidget* m_pane;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_subtitle;
    BadgeLabel* m_badge;
    QHBoxLayout* m_headActions;
    QToolButton* m_close;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
};

} // namespace wardport::console
