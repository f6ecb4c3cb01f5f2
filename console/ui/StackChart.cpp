// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/StackChart.h"

#include "console/ui/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>

namespace wardport::console {

StackChart::StackChart(QWidget* parent)
    : PlotView(parent)
{
    restyle();
}

void StackChart::setStacks(QStringList categories, std::vector<StackLayer> layers)
{
    m_categories = std::move(categories);
    m_layers = std::move(layers);
    rebuild();
}

void StackChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (m_categories.isEmpty() || m_layers.empty())
        return;
    const Theme& theme = Theme::current();
    auto* series = new QStackedBarSeries;
    std::vector<double> sums(size_t(m_categories.size()), 0);
    int number = 0;
    for (const StackLayer& layer : m_layers) {
        auto* set = new QBarSet(layer.name);
        for (size_t i = 0; i < sums.size(); ++i) {
            const double value = i < layer.values.size() ? layer.values[i] : 0;
            *set << value;
            sums[i] += value;
        }
        set->setColor(layer.role ? theme.state(*layer.role).text : theme.series(number));
        set->setBorderColor(theme.colour(Ink::Card));
        series->append(set);
        ++number;
    }
    series->setBarWidth(0.6);
    chart()->addSeries(series);
    auto* categories = new QBarCategoryAxis;
    categories->append(m_categories);
    styleAxis(categories, false);
    auto* values = new QValueAxis;
    roundAxis(values, *std::ranges::max_element(sums));
    styleAxis(values, true);
    values->setLineVisible(false);
    chart()->addAxis(categories, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setVisible(true);
}

int StackChart::categoryAt(const QPointF& at) const
{
    const QRectF plot = chart()->plotArea();
    if (m_categories.isEmpty() || m_layers.empty() || !plot.contains(at))
        return -1;
    return std::min(
        int(m_categories.size()) - 1, int((at.x() - plot.left()) / plot.width() * double(m_categories.size())));
}

QStringList StackChart::tipAt(QPointF& at)
{
    const int category = categoryAt(at);
    if (category < 0)
        return {};
    QStringList tip{m_categories[category]};
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        const double value = size_t(category) < layer->values.size() ? layer->values[size_t(category)] : 0;
        tip << tr("%1: %2", "layer, value").arg(layer->name, QLocale().toString(value, 'f', 0));
    }
    const QRectF plot = chart()->plotArea();
    at.setX(plot.left() + plot.width() * (category + 0.5) / double(m_categories.size()));
    return tip;
}

void StackChart::activateAt(const QPointF& at)
{
    if (const int category = categoryAt(at); category >= 0)
        Q_EMIT activated(category);
}

std::vector<QPointF> StackChart::stops() const
{
    const QRectF plot = chart()->plotArea();
    const qreal width = plot.width() / double(m_categories.size());
    std::vector<QPointF> places;
    for (qsizetype i = 0; i < m_categories.size(); ++i)
        places.emplace_back(plot.left() + (double(i) + 0.5) * width, plot.center().y());
    return places;
}

void StackChart::restyle()
{
    PlotView::restyle();
    rebuild();
}

} // namespace wardport::console
