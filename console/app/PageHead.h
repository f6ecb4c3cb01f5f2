// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace wardport::console {

class PageWidget;

/// The page's title, its actions by priority, and refresh.
class PageHead final : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget* parent = nullptr);

    void setPage(const QString& title, PageWidget* page);
    void setTitle(const QString& title);

Q_SIGNALS:
    void refreshRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void retranslate();

    PageWidget* m_page = nullptr;
    QLabel* m_title;
    QHBoxLayout* m_actions;
    QToolButton* m_refresh;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace wardport::console
