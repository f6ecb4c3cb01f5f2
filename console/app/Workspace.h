// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/app/PageHistory.h"
#include "console/page/PageWidget.h"

#include <map>

class QStackedWidget;

namespace wardport::console {

class CommandPalette;
class MessageBar;
class NavigationRail;
class PageHead;
class StatusLine;
class TopBar;
struct Core;

/// The frame around the pages of one window, from sign-in to sign-out.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(Core& core, QWidget* parent = nullptr);
    ~Workspace() override;

    void openPage(PageKind kind, const PageTarget& target = {});
    PageWidget* currentPage() const;
    PageKind currentKind() const { return m_current; }
    /// Titles of the pages whose changes would be lost.
    QStringList unsavedPages() const;

    void showCountdown(int secondsLeft);
    void hideCountdown();

public Q_SLOTS:
    void goBack();
    void goForward();
    void refresh();
    void openPalette();

Q_SIGNALS:
    void titleChanged();
    void newWindowRequested();
    void signOutRequested();
    void passwordRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void addShortcuts();
    void show(PageKind kind, const PageTarget& target);
    PageWidget* page(PageKind kind);

    Core& m_core;
    Navigator m_navigator;
    PageContext m_context;
    PageHistory m_history;
    PageKind m_current = PageKind::overview;
    std::map<PageKind, PageWidget*> m_pages;
    Latest m_search;
    TopBar* m_topBar;
    NavigationRail* m_rail;
    PageHead* m_head;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    CommandPalette* m_palette = nullptr;
};

} // namespace wardport::console
