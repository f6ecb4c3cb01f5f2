// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/PageHead.h"

#include "console/page/PageWidget.h"
#include "console/ui/Buttons.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QActionEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A push button that follows an action.
class ActionButton final : public QPushButton {
public:
    ActionButton(QAction* action, QWidget* parent)
        : QPushButton(parent)
        , m_action(action)
    {
        setObjectName(action->objectName());
        setButtonKind(this, action->priority() == QAction::HighPriority ? ButtonKind::Primary : ButtonKind::Normal);
        connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
        connect(action, &QAction::changed, this, &ActionButton::follow);
        follow();
    }

private:
    void follow()
    {
        setText(m_action->text());
        setIcon(m_action->icon());
        setToolTip(m_action->toolTip() == m_action->text() ? QString() : m_action->toolTip());
        setEnabled(m_action->isEnabled());
        setVisible(m_action->isVisible());
    }

    QAction* m_action;
};

} // namespace

PageHead::PageHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_refresh(iconButton(u"refresh"_s, {}, this))
    , m_more(iconButton(u"more"_s, {}, this))
    , m_menu(new QMenu(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(Theme::current().font(TextStyle::Title));
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_refresh->setObjectName(u"refresh"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::Grid, 2 * Theme::Grid, 3 * Theme::Grid, Theme::Grid);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_title);
    m_actions->setSpacing(Theme::Grid);
    row->addLayout(m_actions);
    row->addWidget(m_refresh);
    row->addWidget(m_more);
    setFixedHeight(Theme::ControlHeight + 3 * Theme::Grid);
    connect(m_refresh, &QToolButton::clicked, this, &PageHead::refreshRequested);
    retranslate();
}

void PageHead::setPage(const QString& title, PageWidget* page)
{
    if (m_page)
        m_page->removeEventFilter(this);
    m_page = page;
    m_page->installEventFilter(this);
    setTitle(title);
    rebuild();
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

/// Actions may come later than the page.
bool PageHead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved))
        QMetaObject::invokeMethod(this, &PageHead::rebuild, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PageHead::rebuild()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_menu->clear();
    QList<QAction*> actions = m_page->actions();
    std::stable_sort(actions.begin(), actions.end(),
        [](const QAction* a, const QAction* b) { return a->priority() < b->priority(); });
    for (QAction* action : actions) {
        if (action->isSeparator() || action->priority() == QAction::LowPriority)
            m_menu->addAction(action);
        else
            m_actions->addWidget(new ActionButton(action, this));
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void PageHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageHead::retranslate()
{
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

} // namespace wardport::console
