// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/NavigationRail.h"

#include "console/app/PageList.h"
#include "console/app/RailButton.h"
#include "console/page/Words.h"
#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

NavigationRail::NavigationRail(const CurrentSession& session, QWidget* parent)
    : QFrame(parent)
    , m_collapse(iconButton(u"chevron-left"_s, {}, this))
{
    setObjectName(u"rail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    column->setSpacing(2);
    for (const PageEntry& page : pageList()) {
        if (!mayOpen(session, page.kind))
            continue;
        auto* button = new RailButton(QString::fromLatin1(page.icon), this);
        button->setObjectName(u"rail."_s + wireName(page.kind));
        connect(button, &RailButton::clicked, this, [this, kind = page.kind] { Q_EMIT pageRequested(kind); });
        column->addWidget(button);
        m_entries.push_back({page.kind, button});
    }
    column->addStretch();
    m_collapse->setObjectName(u"collapseRail"_s);
    connect(m_collapse, &QToolButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        Q_EMIT collapsedChanged(m_collapsed);
    });
    column->addWidget(m_collapse, 0, Qt::AlignLeft);
    setCollapsed(false);
    retranslate();
}

void NavigationRail::setCurrent(PageKind page)
{
    for (const Entry& entry : m_entries)
        entry.button->setChecked(entry.page == page);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? 56 : 184);
    m_collapse->setIcon(icon(collapsed ? u"chevron-right"_s : u"chevron-left"_s));
    for (const Entry& entry : m_entries)
        entry.button->setCollapsed(collapsed);
    retranslate();
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Ink::Sunken));
    painter.setPen(Theme::current().colour(Ink::Border));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NavigationRail::retranslate()
{
    for (const Entry& entry : m_entries) {
        entry.button->setText(text(entry.page));
        entry.button->setCollapsed(m_collapsed);
    }
    const QString name = m_collapsed ? tr("Show names") : tr("Show icons only");
    m_collapse->setToolTip(name);
    m_collapse->setAccessibleName(name);
}

} // namespace wardport::console
