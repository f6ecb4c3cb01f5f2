// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/PlotView.h"

#include "console/ui/Theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QFocusEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardport::console {

PlotView::PlotView(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumHeight(180);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    connect(&Theme::current(), &Theme::changed, this, [this] { restyle(); });
}

void PlotView::restyle()
{
    chart()->setLocale(QLocale());
    chart()->legend()->setFont(Theme::current().font(TextStyle::Caption));
    chart()->legend()->setLabelColor(Theme::current().colour(Ink::Foreground));
    update();
}

void PlotView::styleAxis(QAbstractAxis* axis, bool lines) const
{
    const Theme& theme = Theme::current();
    axis->setLabelsFont(theme.font(TextStyle::Caption));
    axis->setLabelsColor(theme.colour(Ink::Muted));
    axis->setGridLineVisible(lines);
    axis->setGridLinePen(QPen(theme.colour(Ink::Border), 1));
    axis->setLineVisible(!lines);
    axis->setLinePen(QPen(theme.colour(Ink::BorderStrong), 1));
}

void PlotView::roundAxis(QValueAxis* axis, double most)
{
    constexpr int intervals = 4;
    const double raw = std::max(most, 1.0) / intervals;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = power * 10;
    for (const double nice : {1.0, 2.0, 2.5, 5.0}) {
        if (nice * power >= raw - 1e-9) {
            step = nice * power;
            break;
        }
    }
    step = std::max(step, 1.0);
    if (step < 10)
        step = std::ceil(step); // counts have no halves
    const int ticks = std::max(1, int(std::ceil(most / step - 1e-9)));
    axis->setRange(0, step * ticks);
    axis->setTickCount(ticks + 1);
    axis->setLabelFormat(QStringLiteral("%.0f"));
}

QPointF PlotView::chartPoint(const QPoint& viewPoint) const
{
    return chart()->mapFromScene(mapToScene(viewPoint));
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    QPointF at = chartPoint(event->position().toPoint());
    QStringList tip = chart()->plotArea().contains(at) ? tipAt(at) : QStringList();
    if (tip == m_tip && at == m_tipAt)
        return;
    m_tip = std::move(tip);
    m_tipAt = at;
    viewport()->update();
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        activateAt(chartPoint(event->position().toPoint()));
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    clearTip();
}

void PlotView::clearTip()
{
    m_tip.clear();
    viewport()->update();
}

void PlotView::goTo(int stop)
{
    const std::vector<QPointF> places = stops();
    if (places.empty())
        return;
    m_stop = std::clamp(stop, 0, int(places.size()) - 1);
    QPointF at = places[size_t(m_stop)];
    m_tip = tipAt(at);
    m_tipAt = at;
    setAccessibleDescription(m_tip.join(QStringLiteral(", ")));
    viewport()->update();
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return goTo(m_stop + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return goTo(m_stop - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(std::numeric_limits<int>::max());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::vector<QPointF> places = stops(); m_stop >= 0 && size_t(m_stop) < places.size())
            activateAt(places[size_t(m_stop)]);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

/// Reached by Tab, the tip tells where the keys are.
void PlotView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        goTo(m_stop);
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    clearTip();
}

void PlotView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        restyle();
}

void PlotView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_tip.isEmpty())
        return;
    const Theme& theme = Theme::current();
    const QPointF at = chart()->mapToScene(m_tipAt);
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour(Ink::BorderStrong), 1, Qt::DashLine));
    painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));

    const QFontMetrics strong(theme.font(TextStyle::Strong));
    const QFontMetrics plain(theme.font(TextStyle::Caption));
    int width = strong.horizontalAdvance(m_tip.front());
    for (const QString& line : m_tip)
        width = std::max(width, plain.horizontalAdvance(line));
    const int lineHeight = plain.height() + 2;
    QRectF box(at.x() + 12, plot.top() + 4, width + 20, strong.height() + lineHeight * double(m_tip.size() - 1) + 14);
    if (box.right() > sceneRect().right())
        box.moveRight(at.x() - 12);
    painter->setPen(theme.colour(Ink::BorderStrong));
    painter->setBrush(theme.colour(Ink::Card));
    painter->drawRoundedRect(box, Theme::Radius, Theme::Radius);
    QRectF words = box.adjusted(10, 6, -10, -6);
    for (qsizetype i = 0; i < m_tip.size(); ++i) {
        painter->setFont(theme.font(i == 0 ? TextStyle::Strong : TextStyle::Caption));
        painter->setPen(theme.colour(Ink::Foreground));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_tip[i]);
        words.setTop(words.top() + (i == 0 ? strong.height() + 2 : lineHeight));
    }
    painter->restore();
}

} // namespace wardport::console
