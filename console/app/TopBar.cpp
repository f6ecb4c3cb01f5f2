// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/TopBar.h"

#include "console/app/Core.h"
#include "console/page/Emblem.h"
#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Icon, name and a chevron behind it.
class UserButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(chevron + Theme::Grid / 2, 0); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.drawPixmap(QPointF(width() - chevron - Theme::Grid, (height() - chevron) / 2.0),
            iconPixmap(u"chevron-down"_s, chevron, Theme::current().colour(Ink::Muted), devicePixelRatioF()));
    }

private:
    static constexpr int chevron = 14;
};

} // namespace

TopBar::TopBar(Core& core, QWidget* parent)
    : QFrame(parent)
    , m_core(core)
    , m_back(iconButton(u"back"_s, {}, this))
    , m_forward(iconButton(u"forward"_s, {}, this))
    , m_mark(new QLabel(this))
    , m_hospital(new QLabel(this))
    , m_instance(new QLabel(this))
    , m_sample(new BadgeLabel(this))
    , m_connection(new BadgeLabel(this))
    , m_palette(new QPushButton(this))
    , m_user(new UserButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"topBar"_s);
    buildUi();
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_palette, &QPushButton::clicked, this, &TopBar::paletteRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &TopBar::buildMenu);
    connect(&core.session, &CurrentSession::changed, this, &TopBar::follow);
    connect(&core.orgTree, &OrgTree::changed, this, &TopBar::follow);
    connect(&core.client, &ApiClient::connectionChanged, this, &TopBar::follow);
    connect(&Theme::current(), &Theme::changed, this, &TopBar::follow);
    follow();
}

void TopBar::buildUi()
{
    setFixedHeight(48);
    m_hospital->setObjectName(u"hospital"_s);
    m_hospital->setFont(Theme::current().font(TextStyle::Strong));
    m_instance->setObjectName(u"instance"_s);
    m_instance->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setObjectName(u"sampleBadge"_s);
    m_connection->setObjectName(u"connectionBadge"_s);
    m_palette->setObjectName(u"openPalette"_s);
    m_palette->setIcon(icon(u"search"_s, Ink::Muted));
    m_palette->setMinimumWidth(280);
    m_back->setObjectName(u"back"_s);
    m_forward->setObjectName(u"forward"_s);
    m_user->setObjectName(u"userMenu"_s);
    m_user->setAutoRaise(true);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setMenu(m_menu);
    m_user->setIcon(icon(u"user"_s));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::Grid, 0, 2 * Theme::Grid, 0);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_mark);
    row->addSpacing(Theme::Grid / 2);
    row->addWidget(m_hospital);
    row->addWidget(m_instance);
    row->addWidget(m_sample);
    row->addWidget(m_connection);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_palette);
    row->addStretch();
    row->addWidget(m_user);
}

void TopBar::buildMenu()
{
    m_menu->clear();
    const Session& session = m_core.session.info();
    QAction* who = m_menu->addAction(tr("%1 · %2", "user and role").arg(session.username, text(session.role)));
    who->setEnabled(false);
    m_menu->addSeparator();

    QMenu* languages = m_menu->addMenu(icon(u"language"_s), tr("Language"));
    auto* languageGroup = new QActionGroup(languages);
    for (const Language::Known& language : Language::known()) {
        QAction* action = languageGroup->addAction(languages->addAction(language.name));
        action->setCheckable(true);
        action->setChecked(language.tag == m_core.language.tag());
        connect(action, &QAction::triggered, this, [this, tag = language.tag] { m_core.language.choose(tag); });
    }
    QMenu* themes = m_menu->addMenu(icon(u"theme"_s), tr("Colours"));
    auto* themeGroup = new QActionGroup(themes);
    for (const auto& [choice, name] : {std::pair{Theme::Choice::System, tr("As the desktop")},
             std::pair{Theme::Choice::Light, tr("Light")}, std::pair{Theme::Choice::Dark, tr("Dark")}}) {
        QAction* action = themeGroup->addAction(themes->addAction(name));
        action->setCheckable(true);
        action->setChecked(choice == Theme::current().choice());
        connect(action, &QAction::triggered, this, [choice = choice] { Theme::current().choose(choice); });
    }
    m_menu->addAction(
        icon(u"window"_s), tr("New window"), QKeySequence(u"Ctrl+Shift+N"_s), this, &TopBar::newWindowRequested);
    m_menu->addSeparator();
    m_menu->addAction(icon(u"key"_s), tr("Change password…"), this, &TopBar::passwordRequested);
    m_menu->addAction(icon(u"sign-out"_s), tr("Sign out"), this, &TopBar::signOutRequested);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

QString TopBar::hospital() const
{
    const auto top = m_core.orgTree.children({});
    return top.size() == 1 ? localName(top.front()->name, top.front()->nameEn) : QString();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Ink::Card));
    painter.setPen(Theme::current().colour(Ink::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QFrame::changeEvent(event);
}

void TopBar::follow()
{
    const Session& session = m_core.session.info();
    m_mark->setPixmap(emblem(28, devicePixelRatioF()));
    m_hospital->setText(hospital().isEmpty() ? u"Wardport"_s : hospital());
    m_instance->setText(session.instanceName);
    m_instance->setVisible(!session.instanceName.isEmpty() && session.instanceName != m_hospital->text());
    m_sample->setBadge({StateRole::Info, tr("Sample hospital"), u"info"_s});
    m_sample->setVisible(session.sample);
    m_sample->setToolTip(tr("Made-up people, apps and figures to try the product with."));
    m_connection->setBadge({StateRole::Error, tr("No connection"), u"offline"_s});
    m_connection->setVisible(m_core.client.connection() == ApiClient::Connection::Offline);
    m_palette->setText(tr("Search or go to…   Ctrl+K"));
    m_user->setText(session.displayName.isEmpty() ? session.username : session.displayName);
    m_user->setAccessibleName(tr("User menu"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
}

} // namespace wardport::console
