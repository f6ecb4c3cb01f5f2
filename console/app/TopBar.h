// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace wardport::console {

class BadgeLabel;
struct Core;

/// Above everything: which hospital, whether it is the sample, the connection, the palette, the user's menu.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Core& core, QWidget* parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void paletteRequested();
    void newWindowRequested();
    void passwordRequested();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void buildMenu();
    void follow();
    QString hospital() const;

    Core& m_core;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_mark;
    QLabel* m_hospital;
    QLabel* m_instance;
    BadgeLabel* m_sample;
    BadgeLabel* m_connection;
    QPushButton* m_palette;
    QToolButton* m_user;
    QMenu* m_menu;
};

} // namespace wardport::console
