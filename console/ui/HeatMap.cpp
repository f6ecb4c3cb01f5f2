// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/HeatMap.h"

#include "console/ui/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTime>
#include <QToolTip>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leftRoom = 44;
constexpr int topRoom = 20;
constexpr int legendRoom = 30;
constexpr qreal cellGap = 2;
} // namespace

HeatMap::HeatMap(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::current().font(TextStyle::Caption));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void HeatMap::setValues(const Values& values, const QString& unit)
{
    m_values = values;
    m_unit = unit;
    m_most = 0;
    for (const auto& day : values)
        m_most = std::max(m_most, *std::ranges::max_element(day));
    describe();
    update();
}

int HeatMap::dayOfRow(int row) const
{
    return (int(QLocale().firstDayOfWeek()) - 1 + row) % Days;
}

QString HeatMap::cellText(int day, int hour) const
{
    const QLocale locale;
    return tr("%1, %2–%3: %4 %5", "weekday, from hour, to hour, value, figure")
        .arg(locale.dayName(day + 1, QLocale::LongFormat), QTime(hour, 0).toString(u"HH:mm"_s),
            hour == Hours - 1 ? u"24:00"_s : QTime(hour + 1, 0).toString(u"HH:mm"_s),
            locale.toString(m_values[size_t(day)][size_t(hour)], 'f', 0), m_unit);
}

QRectF HeatMap::gridRect() const
{
    return QRectF(rect()).adjusted(leftRoom, topRoom, -4, -legendRoom);
}

QRectF HeatMap::cellRect(int row, int hour) const
{
    const QRectF grid = gridRect();
    const qreal width = grid.width() / Hours;
    const qreal height = grid.height() / Days;
    return QRectF(grid.x() + hour * width, grid.y() + row * height, width - cellGap, height - cellGap);
}

QPoint HeatMap::cellAt(const QPointF& at) const
{
    const QRectF grid = gridRect();
    if (!grid.contains(at))
        return {-1, -1};
    return {std::min(Hours - 1, int((at.x() - grid.x()) / grid.width() * Hours)),
        std::min(Days - 1, int((at.y() - grid.y()) / grid.height() * Days))};
}

void HeatMap::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const QLocale locale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF grid = gridRect();
    painter.setPen(theme.colour(Ink::Muted));
    const int every = grid.width() < 480 ? 4 : 2;
    for (int hour = 0; hour < Hours; hour += every) {
        const QRectF cell = cellRect(0, hour);
        painter.drawText(QRectF(cell.x(), 0, cell.width() * every, topRoom - 4), Qt::AlignLeft | Qt::AlignVCenter,
            QTime(hour, 0).toString(u"HH"_s));
    }
    for (int row = 0; row < Days; ++row) {
        const int day = dayOfRow(row);
        const QRectF first = cellRect(row, 0);
        painter.setPen(theme.colour(Ink::Muted));
        painter.drawText(QRectF(0, first.y(), leftRoom - 8, first.height()), Qt::AlignRight | Qt::AlignVCenter,
            locale.dayName(day + 1, QLocale::ShortFormat));
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < Hours; ++hour) {
            const double value = m_values[size_t(day)][size_t(hour)];
            painter.setBrush(theme.heat(m_most > 0 ? value / m_most : 0));
            painter.drawRoundedRect(cellRect(row, hour), 3, 3);
        }
    }
    if (m_current.x() >= 0) {
        painter.setPen(QPen(theme.colour(Ink::Foreground), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(m_current.y(), m_current.x()), 3, 3);
    }
    drawLegend(painter);
}

/// "0 ▢▢▢▢▢▢ 412" at the right, and the current cell's words at the left.
void HeatMap::drawLegend(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    constexpr int steps = 6;
    constexpr qreal box = 14;
    const QString most = QLocale().toString(m_most, 'f', 0);
    const QRectF line(leftRoom, height() - legendRoom + 8, width() - leftRoom - 4.0, legendRoom - 8.0);
    const qreal mostWidth = fontMetrics().horizontalAdvance(most) + 6;
    qreal x = line.right() - mostWidth - steps * (box + cellGap);
    painter.setPen(theme.colour(Ink::Muted));
    painter.drawText(
        QRectF(x - 22, line.y(), 18, line.height()), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(0));
    painter.drawText(QRectF(line.right() - mostWidth + 4, line.y(), mostWidth, line.height()),
        Qt::AlignLeft | Qt::AlignVCenter, most);
    if (m_current.x() >= 0) {
        painter.setPen(theme.colour(Ink::Foreground));
        painter.drawText(QRectF(line.x(), line.y(), x - 26 - line.x(), line.height()), Qt::AlignLeft | Qt::AlignVCenter,
            cellText(dayOfRow(m_current.y()), m_current.x()));
    }
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < steps; ++step) {
        painter.setBrush(theme.heat(double(step) / (steps - 1)));
        painter.drawRoundedRect(QRectF(x, line.center().y() - box / 2, box, box), 3, 3);
        x += box + cellGap;
    }
}

void HeatMap::setCurrent(QPoint cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    describe();
    update();
}

/// For screen readers: the peak, or the cell the reader stands on.
void HeatMap::describe()
{
    setAccessibleName(tr("Heat map by weekday and hour"));
    if (m_current.x() >= 0) {
        setAccessibleDescription(cellText(dayOfRow(m_current.y()), m_current.x()));
        return;
    }
    for (int day = 0; day < Days; ++day) {
        for (int hour = 0; hour < Hours; ++hour) {
            if (m_most > 0 && m_values[size_t(day)][size_t(hour)] >= m_most) {
                setAccessibleDescription(tr("Highest: %1").arg(cellText(day, hour)));
                return;
            }
        }
    }
    setAccessibleDescription({});
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(cellAt(event->position()));
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell.x() >= 0)
        Q_EMIT activated(dayOfRow(cell.y()), cell.x());
}

void HeatMap::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent({-1, -1});
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const QPoint from = m_current.x() < 0 ? QPoint(0, 0) : m_current;
    const auto go = [&](int hours, int days) {
        setCurrent(m_current.x() < 0
                ? from
                : QPoint(std::clamp(from.x() + hours, 0, Hours - 1), std::clamp(from.y() + days, 0, Days - 1)));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.x() >= 0)
            Q_EMIT activated(dayOfRow(m_current.y()), m_current.x());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell.x() >= 0 ? cellText(dayOfRow(cell.y()), cell.x()) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

} // namespace wardport::console
