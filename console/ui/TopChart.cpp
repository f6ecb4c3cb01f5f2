// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/TopChart.h"

#include "console/ui/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLocale>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

TopChart::TopChart(QWidget* parent)
    : PlotView(parent)
{
    restyle();
}

void TopChart::setBars(std::vector<TopBar> bars, const QString& unit)
{
    m_bars = std::move(bars);
    m_unit = unit;
    rebuild();
}

void TopChart::rebuild()
{
    m_builtWidth = width();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->legend()->hide();
    constexpr int rowHeight = 30;
    setMinimumHeight(std::max(120, int(m_bars.size()) * rowHeight + 16));
    if (m_bars.empty())
        return;
    const Theme& theme = Theme::current();
    auto* set = new QBarSet(m_unit);
    const int labelWidth = std::clamp(width() * 3 / 8 - 2 * Theme::Grid, 96, 240);
    QStringList labels;
    double most = 0;
    // The category axis counts upwards, a ranking reads downwards.
    for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar) {
        *set << bar->value;
        QString label = QFontMetrics(theme.font(TextStyle::Caption)).elidedText(bar->label, Qt::ElideRight, labelWidth);
        while (labels.contains(label))
            label += QChar(0x200B); // two apps may share a name, the axis wants them apart
        labels << label;
        most = std::max(most, bar->value);
    }
    set->setColor(theme.series(0));
    set->setBorderColor(Qt::transparent);
    set->setLabelColor(theme.colour(Ink::Foreground));
    set->setLabelFont(theme.font(TextStyle::Caption));
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.56);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(15);
    chart()->addSeries(series);
    auto* categories = new QBarCategoryAxis;
    categories->append(labels);
    categories->setTruncateLabels(false);
    styleAxis(categories, false);
    categories->setLabelsColor(theme.colour(Ink::Foreground));
    categories->setLineVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0, std::max(1.0, most * 1.12)); // room for the figure behind the longest bar
    values->setVisible(false);
    chart()->addAxis(categories, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
}

int TopChart::barAt(const QPointF& at) const
{
    const QRectF plot = chart()->plotArea();
    if (m_bars.empty() || at.y() < plot.top() || at.y() >= plot.bottom())
        return -1;
    return std::min(int(m_bars.size()) - 1, int((at.y() - plot.top()) / plot.height() * double(m_bars.size())));
}

QStringList TopChart::tipAt(QPointF& at)
{
    const int number = barAt(at);
    if (number < 0)
        return {};
    const TopBar& bar = m_bars[size_t(number)];
    return {bar.label, tr("%1: %2", "figure, value").arg(m_unit, QLocale().toString(bar.value, 'f', 0))};
}

void TopChart::activateAt(const QPointF& at)
{
    if (const int number = barAt(at); number >= 0)
        Q_EMIT activated(m_bars[size_t(number)].key);
}

std::vector<QPointF> TopChart::stops() const
{
    const QRectF plot = chart()->plotArea();
    const qreal height = plot.height() / double(m_bars.size());
    std::vector<QPointF> places;
    for (size_t i = 0; i < m_bars.size(); ++i)
        places.emplace_back(plot.center().x(), plot.top() + (double(i) + 0.5) * height);
    return places;
}

void TopChart::restyle()
{
    PlotView::restyle();
    rebuild();
}

void TopChart::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    if (std::abs(width() - m_builtWidth) > 48)
        rebuild(); // more or less of the names fits
}

} // namespace wardport::console
