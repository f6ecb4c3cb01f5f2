// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/DayHistogram.h"

#include "console/page/Format.h"
#include "console/ui/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace wardport::console {

namespace {

constexpr int barsHeight = 48;
constexpr int captionHeight = 20;
constexpr qreal widestBar = 96;
constexpr qreal barShare = 0.75; ///< of a day's room

} // namespace

DayHistogram::DayHistogram(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dayHistogram"));
    setFixedHeight(barsHeight + captionHeight);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    retranslate();
}

void DayHistogram::setPoints(std::vector<UsagePoint> points)
{
    m_points = std::move(points);
    m_hovered = -1;
    update();
}

QRectF DayHistogram::plot() const
{
    return QRectF(rect()).adjusted(0, 4, 0, -captionHeight);
}

int DayHistogram::dayAt(const QPointF& at) const
{
    if (m_points.empty() || at.x() < 0 || at.x() >= width())
        return -1;
    return std::min(int(at.x() * double(m_points.size()) / width()), int(m_points.size()) - 1);
}

void DayHistogram::paintEvent(QPaintEvent*)
{
    if (m_points.empty())
        return;
    const Theme& theme = Theme::current();
    QPainter painter(this);
    qint64 most = 1;
    for (const UsagePoint& point : m_points)
        most = std::max(most, point.launches);
    const QRectF area = plot();
    const qreal slot = area.width() / qreal(m_points.size());
    const qreal bar = std::min(slot * barShare, widestBar);
    for (size_t i = 0; i < m_points.size(); ++i) {
        const UsagePoint& point = m_points[i];
        const qreal left = area.x() + slot * (qreal(i) + 0.5) - bar / 2;
        const qreal height = area.height() * qreal(point.launches) / qreal(most);
        const qreal failed = area.height() * qreal(point.failures) / qreal(most);
        const bool lit = int(i) == m_hovered;
        painter.fillRect(
            QRectF(left, area.bottom() - height, bar, height), theme.colour(lit ? Ink::AccentHover : Ink::Accent));
        painter.fillRect(QRectF(left, area.bottom() - height, bar, failed), theme.state(StateRole::Error).text);
    }
    painter.setPen(theme.colour(Ink::Border));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme.colour(Ink::Muted));
    painter.setFont(theme.font(TextStyle::Caption));
    const QRectF captions(0, area.bottom(), width(), captionHeight);
    const UsagePoint* told = m_hovered >= 0 ? &m_points[size_t(m_hovered)] : nullptr;
    painter.drawText(captions, Qt::AlignLeft | Qt::AlignVCenter, formatDay(m_points.front().day));
    painter.drawText(captions, Qt::AlignRight | Qt::AlignVCenter, formatDay(m_points.back().day));
    painter.drawText(captions, Qt::AlignHCenter | Qt::AlignVCenter, told ? tip(*told) : tr("Launches a day"));
}

QString DayHistogram::tip(const UsagePoint& point) const
{
    return tr("%1: %2, %3", "day, launches, failures")
        .arg(formatDate(point.day), tr("%n launch(es)", nullptr, int(point.launches)),
            tr("%n failed", nullptr, int(point.failures)));
}

bool DayHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int day = dayAt(help->pos()); day >= 0)
            QToolTip::showText(help->globalPos(), tip(m_points[size_t(day)]), this);
        return true;
    }
    return QWidget::event(event);
}

void DayHistogram::hover(int day)
{
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void DayHistogram::mouseMoveEvent(QMouseEvent* event)
{
    hover(dayAt(event->position()));
}

void DayHistogram::leaveEvent(QEvent*)
{
    hover(-1);
}

void DayHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int day = dayAt(event->position()); day >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT dayChosen(m_points[size_t(day)].day);
}

void DayHistogram::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DayHistogram::retranslate()
{
    setAccessibleName(tr("Launches a day"));
    update();
}

} // namespace wardport::console
