// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/OverviewRow.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 40;
constexpr int singleHeight = 32; ///< of an entry without a second line
constexpr int disc = 28;
constexpr int drawing = 16;
constexpr int chevron = 14;

} // namespace

OverviewRow::OverviewRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_entry.open)
            m_entry.open();
    });
}

void OverviewRow::setEntry(OverviewEntry entry)
{
    m_entry = std::move(entry);
    QStringList spoken{m_entry.title, m_entry.detail, m_entry.trailing};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(m_entry.detail.isEmpty() ? m_entry.title : m_entry.title + u'\n' + m_entry.detail);
    setFocusPolicy(m_entry.open ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    setCursor(m_entry.open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize OverviewRow::sizeHint() const
{
    return {240, m_entry.detail.isEmpty() ? singleHeight : rowHeight};
}

void OverviewRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_entry.open && (underMouse() || hasFocus())) {
        painter.setPen(hasFocus() ? QPen(theme.colour(Ink::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(Ink::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::Radius, Theme::Radius);
    }
    const StateInk& ink = theme.state(m_entry.role);
    const QRectF circle(Theme::Grid, (height() - disc) / 2.0, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    painter.drawEllipse(circle);
    painter.drawPixmap(circle.center() - QPointF(drawing, drawing) / 2,
        iconPixmap(m_entry.icon, drawing, ink.text, devicePixelRatioF()));
    int right = width() - Theme::Grid;
    if (m_entry.open) {
        right -= chevron;
        painter.drawPixmap(QPointF(right, (height() - chevron) / 2.0),
            iconPixmap(u"chevron-right"_s, chevron, theme.colour(Ink::Muted), devicePixelRatioF()));
        right -= Theme::Grid / 2;
    }
    const int left = Theme::Grid + disc + Theme::Grid;
    drawWords(painter, {left, 0, right - left, height()});
}

/// Title over detail, the trailing words in the middle of the right edge; a figure without detail is set strong.
void OverviewRow::drawWords(QPainter& painter, const QRect& box) const
{
    const Theme& theme = Theme::current();
    const bool isSingle = m_entry.detail.isEmpty();
    const QFont trailingFont = theme.font(isSingle ? TextStyle::Strong : TextStyle::Caption);
    const int trailing = m_entry.trailing.isEmpty() ? 0
                                                    : QFontMetrics(trailingFont).horizontalAdvance(m_entry.trailing);
    painter.setFont(trailingFont);
    painter.setPen(theme.colour(isSingle ? Ink::Foreground : Ink::Muted));
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_entry.trailing);

    const QFont titleFont = theme.font(TextStyle::Body);
    const QFont detailFont = theme.font(TextStyle::Caption);
    const int width = box.width() - trailing - (trailing > 0 ? Theme::Grid : 0);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int detailHeight = isSingle ? 0 : QFontMetrics(detailFont).height();
    const int top = (rowHeight - titleHeight - detailHeight) / 2;
    painter.setFont(titleFont);
    painter.setPen(theme.colour(Ink::Foreground));
    painter.drawText(QRect(box.x(), top, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(titleFont).elidedText(m_entry.title, Qt::ElideRight, width));
    painter.setFont(detailFont);
    painter.setPen(theme.colour(Ink::Muted));
    painter.drawText(QRect(box.x(), top + titleHeight, width, detailHeight),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(detailFont).elidedText(m_entry.detail, Qt::ElideRight, width));
}

void OverviewRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wardport::console
