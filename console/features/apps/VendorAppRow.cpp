// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/VendorAppRow.h"

#include "console/page/IconStore.h"
#include "console/page/Words.h"
#include "console/ui/BadgeLabel.h"
#include "console/ui/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSide = 24;

} // namespace

VendorAppRow::VendorAppRow(IconStore& icons, const App& app, QWidget* parent)
    : QAbstractButton(parent)
    , m_icons(icons)
    , m_app(app)
{
    setObjectName(u"app."_s + app.code);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(u"%1, %2"_s.arg(localName(app.name, app.nameEn), wardport::console::text(app.state)));
    connect(this, &QAbstractButton::clicked, this, &VendorAppRow::activated);
    connect(&icons, &IconStore::ready, this, qOverload<>(&QWidget::update));
}

QSize VendorAppRow::sizeHint() const
{
    return {200, Theme::RowHeight};
}

QSize VendorAppRow::minimumSizeHint() const
{
    return {120, Theme::RowHeight};
}

void VendorAppRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.colour(Ink::Accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.colour(Ink::Hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius, Theme::Radius);
    }
    const QRect inner = rect().adjusted(Theme::Grid, 0, -Theme::Grid, 0);
    painter.drawPixmap(
        inner.left(), inner.center().y() - iconSide / 2, m_icons.pixmap(m_app.iconHash, iconSide, devicePixelRatioF()));
    const Badge state = badge(m_app.state);
    const QSize pill = badgeSize(state, font());
    drawBadge(painter, QRect(QPoint(inner.right() - pill.width(), inner.center().y() - pill.height() / 2), pill), state,
        font());
    const QRect words = inner.adjusted(iconSide + Theme::Grid, 0, -pill.width() - Theme::Grid, 0);
    painter.setPen(theme.colour(Ink::Foreground));
    painter.setFont(font());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(localName(m_app.name, m_app.nameEn), Qt::ElideRight, words.width()));
}

void VendorAppRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wardport::console
