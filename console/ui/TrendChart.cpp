// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/TrendChart.h"

#include "console/ui/Decimate.h"
#include "console/ui/Theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

TrendChart::TrendChart(QWidget* parent)
    : PlotView(parent)
{
    restyle();
}

void TrendChart::setLines(std::vector<TrendLine> lines, TrendGrain grain)
{
    m_lines = std::move(lines);
    m_grain = grain;
    rebuild();
}

void TrendChart::rebuild()
{
    m_builtWidth = width();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    double most = 0;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const TrendLine& line : m_lines) {
        for (const TrendPoint& point : line.points) {
            most = std::max(most, point.value);
            first = std::min(first, point.at.toMSecsSinceEpoch());
            last = std::max(last, point.at.toMSecsSinceEpoch());
        }
    }
    if (first > last)
        return;
    auto* time = new QCategoryAxis;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setTruncateLabels(false);
    time->setRange(double(first), double(std::max(last, first + 1)));
    labelTime(time, first, last);
    auto* values = new QValueAxis;
    roundAxis(values, most);
    styleAxis(time, false);
    styleAxis(values, true);
    time->setGridLineVisible(false);
    values->setLineVisible(false);
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);

    const Theme& theme = Theme::current();
    int number = 0;
    for (const TrendLine& line : m_lines) {
        QList<QPointF> points;
        points.reserve(qsizetype(line.points.size()));
        for (const TrendPoint& point : line.points)
            points << QPointF(double(point.at.toMSecsSinceEpoch()), point.value);
        auto* series = new QLineSeries;
        series->replace(decimate(points, std::max(100, width())));
        series->setName(line.name);
        const QColor colour = line.comparison ? theme.colour(Ink::Muted) : theme.series(number);
        QPen pen(colour, line.comparison ? 1.5 : 2, line.comparison ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin);
        series->setPen(pen);
        chart()->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(values);
        ++number;
    }
    if (!m_lines.front().comparison)
        fillBelow(m_lines.front(), *time, *values);
    const QList<QLegendMarker*> markers = chart()->legend()->markers();
    for (qsizetype i = 0; i < markers.size(); ++i) {
        markers[i]->setVisible(size_t(i) < m_lines.size());
        if (size_t(i) >= m_lines.size())
            continue;
        markers[i]->setPen(Qt::NoPen);
        markers[i]->setBrush(m_lines[size_t(i)].comparison ? theme.colour(Ink::Muted) : theme.series(int(i)));
    }
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setVisible(m_lines.size() > 1);
}

/// After all lines, so that series and legend begin with them. Its own outline would draw the sides as well.
void TrendChart::fillBelow(const TrendLine& line, QAbstractAxis& time, QAbstractAxis& values)
{
    auto* area = new QAreaSeries;
    auto* upper = new QLineSeries(area);
    for (const TrendPoint& point : line.points)
        upper->append(double(point.at.toMSecsSinceEpoch()), point.value);
    upper->replace(decimate(upper->points(), std::max(100, width())));
    area->setUpperSeries(upper);
    QColor soft = Theme::current().series(0);
    soft.setAlphaF(0.12F);
    area->setBrush(soft);
    area->setPen(Qt::NoPen);
    chart()->addSeries(area);
    area->attachAxis(&time);
    area->attachAxis(&values);
}

void TrendChart::labelTime(QCategoryAxis* axis, qint64 first, qint64 last) const
{
    const std::vector<TrendPoint>& points =
        std::ranges::max(m_lines, {}, [](const TrendLine& line) { return line.points.size(); }).points;
    const int room = std::max(2, width() / 96);
    const size_t step = std::max<size_t>(1, (points.size() + size_t(room) - 1) / size_t(room));
    axis->setStartValue(double(first) - 1);
    QStringList used;
    for (size_t i = 0; i < points.size(); i += step) {
        const double at = double(points[i].at.toMSecsSinceEpoch());
        QString label = timeText(points[i].at, false);
        while (used.contains(label))
            label += QChar(0x200B); // the axis wants different labels; midnight comes every day
        used << label;
        if (at <= double(last))
            axis->append(label, at);
    }
}

QString TrendChart::timeText(const QDateTime& at, bool whole) const
{
    const QLocale locale;
    const bool chinese = locale.language() == QLocale::Chinese;
    switch (m_grain) {
    case TrendGrain::Hour:
        return whole ? locale.toString(at, QLocale::ShortFormat) : locale.toString(at.time(), u"HH:mm"_s);
    case TrendGrain::Day:
        return whole ? locale.toString(at.date(), QLocale::LongFormat)
                     : locale.toString(at.date(), chinese ? u"M月d日"_s : u"d MMM"_s);
    case TrendGrain::Month:
        return locale.toString(at.date(), chinese ? u"yyyy年M月"_s : whole ? u"MMMM yyyy"_s : u"MMM yyyy"_s);
    }
    return {};
}

const TrendPoint* TrendChart::nearest(const TrendLine& line, double x) const
{
    if (line.points.empty())
        return nullptr;
    const auto after = std::ranges::lower_bound(
        line.points, x, {}, [](const TrendPoint& p) { return double(p.at.toMSecsSinceEpoch()); });
    if (after == line.points.begin())
        return &*after;
    const auto before = std::prev(after);
    if (after == line.points.end())
        return &*before;
    const bool later = double(after->at.toMSecsSinceEpoch()) - x < x - double(before->at.toMSecsSinceEpoch());
    return later ? &*after : &*before;
}

QStringList TrendChart::tipAt(QPointF& at)
{
    if (m_lines.empty() || chart()->series().isEmpty())
        return {};
    const double x = chart()->mapToValue(at, chart()->series().front()).x();
    const TrendPoint* lead = nearest(m_lines.front(), x);
    if (!lead)
        return {};
    QStringList tip{timeText(lead->at, true)};
    for (const TrendLine& line : m_lines) {
        if (const TrendPoint* point = nearest(line, double(lead->at.toMSecsSinceEpoch())))
            tip << tr("%1: %2", "series, value")
                       .arg(line.name,
                           QLocale().toString(point->value, 'f', point->value == std::floor(point->value) ? 0 : 1));
    }
    at.setX(chart()->mapToPosition({double(lead->at.toMSecsSinceEpoch()), 0}, chart()->series().front()).x());
    return tip;
}

void TrendChart::activateAt(const QPointF& at)
{
    if (m_lines.empty() || chart()->series().isEmpty() || !chart()->plotArea().contains(at))
        return;
    if (const TrendPoint* point = nearest(m_lines.front(), chart()->mapToValue(at, chart()->series().front()).x()))
        Q_EMIT activated(point->at);
}

std::vector<QPointF> TrendChart::stops() const
{
    std::vector<QPointF> places;
    if (m_lines.empty() || chart()->series().isEmpty())
        return places;
    for (const TrendPoint& point : m_lines.front().points)
        places.push_back(
            chart()->mapToPosition({double(point.at.toMSecsSinceEpoch()), point.value}, chart()->series().front()));
    return places;
}

void TrendChart::restyle()
{
    PlotView::restyle();
    rebuild();
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    if (std::abs(width() - m_builtWidth) > 48)
        rebuild(); // other labels fit, and another decimation
}

} // namespace wardport::console
