// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/Workspace.h"

#include "console/app/Core.h"
#include "console/app/NavigationRail.h"
#include "console/app/PageHead.h"
#include "console/app/PageList.h"
#include "console/app/PaletteCommands.h"
#include "console/app/StatusLine.h"
#include "console/app/TopBar.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page shown again after this long asks the server anew.
constexpr auto staleAfter = std::chrono::seconds{60};

} // namespace

Workspace::Workspace(Core& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_navigator(core.session)
    , m_context{core.client, core.api, core.session, core.orgTree, core.apps, core.icons, m_navigator}
    , m_topBar(new TopBar(core, this))
    , m_rail(new NavigationRail(core.session, this))
    , m_head(new PageHead(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(core, this))
{
    setObjectName(u"workspace"_s);
    buildUi();
    addShortcuts();
    connect(&m_navigator, &Navigator::pageRequested, this, &Workspace::openPage);
    connect(m_rail, &NavigationRail::pageRequested, this, [this](PageKind kind) { openPage(kind); });
    connect(m_rail, &NavigationRail::collapsedChanged, this,
        [this](bool collapsed) { m_core.settings.railCollapsed.set(collapsed); });
    connect(m_head, &PageHead::refreshRequested, this, &Workspace::refresh);
    connect(m_topBar, &TopBar::backRequested, this, &Workspace::goBack);
    connect(m_topBar, &TopBar::forwardRequested, this, &Workspace::goForward);
    connect(m_topBar, &TopBar::paletteRequested, this, &Workspace::openPalette);
    connect(m_topBar, &TopBar::newWindowRequested, this, &Workspace::newWindowRequested);
    connect(m_topBar, &TopBar::signOutRequested, this, &Workspace::signOutRequested);
    connect(m_topBar, &TopBar::passwordRequested, this, &Workspace::passwordRequested);
    m_rail->setCollapsed(core.settings.railCollapsed.get());
}

Workspace::~Workspace()
{
    // Pages refer to the context, a member, so they go before it.
    delete m_stack;
}

void Workspace::buildUi()
{
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_head);
    auto* message = new QVBoxLayout;
    message->setContentsMargins(3 * Theme::Grid, 0, 3 * Theme::Grid, Theme::Grid);
    message->addWidget(m_message);
    page->addLayout(message);
    page->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(page, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
}

void Workspace::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto&& run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this, run);
    };
    on(QKeySequence(u"Ctrl+K"_s), &Workspace::openPalette);
    on(QKeySequence(u"F5"_s), &Workspace::refresh);
    on(QKeySequence(u"Alt+Left"_s), &Workspace::goBack);
    on(QKeySequence(u"Alt+Right"_s), &Workspace::goForward);
    on(QKeySequence(u"Ctrl+Shift+N"_s), &Workspace::newWindowRequested);
    on(QKeySequence(u"Ctrl+F"_s), [this] {
        if (currentPage())
            currentPage()->focusSearch();
    });
}

void Workspace::openPage(PageKind kind, const PageTarget& target)
{
    if (!findPage(kind) || !m_navigator.mayOpen(kind))
        return;
    m_history.visit({kind, target});
    show(kind, target);
}

PageWidget* Workspace::page(PageKind kind)
{
    PageWidget*& made = m_pages[kind];
    if (!made) {
        made = findPage(kind)->make(m_context);
        made->setObjectName(u"page."_s + wireName(kind));
        m_stack->addWidget(made);
        connect(made, &PageWidget::statusChanged, this, [this, made] {
            if (made == currentPage())
                m_status->setStatus(made->status());
        });
    }
    return made;
}

void Workspace::show(PageKind kind, const PageTarget& target)
{
    PageWidget* shown = page(kind);
    m_current = kind;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(kind);
    m_head->setPage(text(kind), shown);
    m_status->setStatus(shown->status());
    m_topBar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_core.settings.page.set(wireName(kind));
    const auto& updatedAt = shown->status().updatedAt;
    if (!std::holds_alternative<std::monostate>(target))
        shown->showTarget(target);
    else if (!updatedAt || currentInstant() - *updatedAt > staleAfter)
        shown->refresh();
    Q_EMIT titleChanged();
}

PageWidget* Workspace::currentPage() const
{
    return static_cast<PageWidget*>(m_stack->currentWidget());
}

QStringList Workspace::unsavedPages() const
{
    QStringList titles;
    for (const auto& [kind, page] : m_pages) {
        if (page && page->hasUnsavedChanges())
            titles << text(kind);
    }
    return titles;
}

void Workspace::goBack()
{
    if (!m_history.canGoBack())
        return;
    const PageHistory::Visit visit = m_history.back();
    show(visit.page, visit.target);
}

void Workspace::goForward()
{
    if (!m_history.canGoForward())
        return;
    const PageHistory::Visit visit = m_history.forward();
    show(visit.page, visit.target);
}

void Workspace::refresh()
{
    if (currentPage())
        currentPage()->refresh();
}

void Workspace::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette([this] { return paletteCommands(m_context, currentPage()); },
            [this](const QString& words, CommandPalette::Found found) {
                m_search = searchPeople(m_context, words, this, std::move(found));
            },
            this);
        m_palette->setObjectName(u"palette"_s);
    }
    m_palette->popup();
}

void Workspace::showCountdown(int secondsLeft)
{
    m_message->tell(StateRole::Warning,
        tr("No activity: you will be signed out in %n second(s).", nullptr, secondsLeft),
        {[] { return tr("Stay signed in"); }, [this] { m_core.idle.touch(); }});
}

void Workspace::hideCountdown()
{
    m_message->clear();
}

void Workspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->closeDetail())
        return;
    QWidget::keyPressEvent(event);
}

void Workspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && currentPage()) {
        m_head->setTitle(text(m_current));
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace wardport::console
