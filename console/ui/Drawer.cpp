// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Drawer.h"

#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int firstWidth = 400;
constexpr int leastWidth = 300;
} // namespace

Drawer::Drawer(QWidget* main, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_pane(new QWidget(this))
    , m_icon(new QLabel(m_pane))
    , m_title(new QLabel(m_pane))
    , m_subtitle(new QLabel(m_pane))
    , m_badge(new BadgeLabel(m_pane))
    , m_headActions(new QHBoxLayout)
    , m_close(iconButton(u"close"_s, {}, m_pane))
    , m_scroll(new QScrollArea(m_pane))
{
    setObjectName(u"drawer"_s);
    setChildrenCollapsible(false);
    addWidget(main);
    buildPane();
    addWidget(m_pane);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_pane->hide();
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Drawer::close);
    connect(m_close, &QToolButton::clicked, this, &Drawer::close);
    retranslate();
}

void Drawer::buildPane()
{
    m_pane->setObjectName(u"drawerPane"_s);
    m_pane->setMinimumWidth(leastWidth);
    m_title->setObjectName(u"drawerTitle"_s);
    m_title->setFont(Theme::current().font(TextStyle::Heading));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(u"drawerSubtitle"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_icon->hide();
    m_close->setObjectName(u"drawerClose"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto* name = new QHBoxLayout;
    name->setSpacing(Theme::Grid);
    name->addWidget(m_title, 1);
    name->addWidget(m_badge, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addLayout(name);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    m_headActions->setSpacing(0);
    head->addLayout(m_headActions);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_pane);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
}

void Drawer::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_pane->setAccessibleName(title);
}

void Drawer::setBadge(const Badge& badge)
{
    m_badge->setBadge(badge);
}

void Drawer::setIcon(const QIcon& icon)
{
    constexpr int side = 40;
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!icon.isNull());
}

void Drawer::setContent(QWidget* content, bool scrolls)
{
    if (m_content && m_content != content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_scroll->takeWidget();
    m_content = content;
    m_scroll->setVisible(!scrolls);
    if (scrolls)
        m_pane->layout()->addWidget(content);
    else
        m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    content->show();
}

QToolButton* Drawer::addHeadAction(QAction* action)
{
    auto* button = new QToolButton(m_pane);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName());
    m_headActions->addWidget(button, 0, Qt::AlignTop);
    // Outside a tool bar a button does not vanish with its action by itself.
    button->setVisible(action->isVisible());
    connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

void Drawer::clearHeadActions()
{
    while (QLayoutItem* item = m_headActions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool Drawer::isOpen() const
{
    return !m_pane->isHidden();
}

void Drawer::open()
{
    if (isOpen())
        return;
    const bool first = sizes().value(1) < leastWidth;
    m_pane->show();
    if (first)
        setSizes({std::max(leastWidth, width() - firstWidth), firstWidth});
    Q_EMIT opened();
}

void Drawer::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_pane->hide();
    if (hadFocus)
        widget(0)->setFocus();
    Q_EMIT closed();
}

void Drawer::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Drawer::retranslate()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the details"));
}

} // namespace wardport::console
