// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixColumnHead.h"

#include "console/features/access/CellWords.h"
#include "console/features/access/MatrixView.h"
#include "console/page/IconStore.h"
#include "console/page/Words.h"
#include "console/ui/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bandHeight = 24;
constexpr int nameHeight = 112;
constexpr int iconSide = 20;
constexpr int gap = 4;
constexpr int headHeight = bandHeight + nameHeight + iconSide + 3 * gap;

QString categoryName(const QString& category)
{
    const auto known = fromWireName<AppCategory>(category);
    return known ? text(*known) : category;
}

bool isOpen(const MatrixApp& app)
{
    const auto state = fromWireName<AppState>(app.state);
    return state == AppState::published || state == AppState::trial;
}

/// Chinese stands upright from top to bottom; it is not laid on its side.
bool isUpright(const QString& name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

MatrixColumnHead::MatrixColumnHead(MatrixView& view, IconStore& icons)
    : QWidget(&view)
    , m_view(view)
    , m_icons(icons)
{
    setObjectName(u"matrixColumns"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    resize(width(), headHeight);
    connect(&icons, &IconStore::ready, this, [this] { update(); });
}

void MatrixColumnHead::scrollBy(int dx)
{
    scroll(dx, 0);
    update(0, 0, width(), bandHeight); // names of categories do not move with their columns
}

void MatrixColumnHead::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (const QRect& part : event->region())
        paintPart(painter, part);
}

void MatrixColumnHead::paintPart(QPainter& painter, const QRect& part) const
{
    const Theme& theme = Theme::current();
    painter.setClipRect(part);
    painter.fillRect(part, theme.colour(Ink::Card));
    const MatrixModel& model = m_view.model();
    const int first = std::max(0, (part.left() + m_view.offsetX()) / CellPixmaps::Width);
    const int last = std::min(model.columnCount() - 1, (part.right() + m_view.offsetX()) / CellPixmaps::Width);
    for (int column = first; column <= last && part.bottom() >= bandHeight; ++column)
        paintColumn(painter, column);
    paintCategories(painter, part);
    painter.fillRect(part.left(), height() - 1, part.width(), 1, theme.colour(Ink::BorderStrong));
}

void MatrixColumnHead::paintColumn(QPainter& painter, int column) const
{
    const Theme& theme = Theme::current();
    const MatrixApp& app = m_view.model().app(column);
    const QRect strip{m_view.cellRect({0, column}).left(), bandHeight, CellPixmaps::Width, height() - bandHeight};
    const MatrixModel::Range selected = m_view.selection();
    const bool isCurrent = column >= selected.left && column <= selected.right;
    if (isCurrent || column == m_view.hovered().column)
        painter.fillRect(strip, theme.colour(isCurrent ? Ink::AccentSoft : Ink::Hover));
    painter.fillRect(strip.right(), strip.top(), 1, strip.height(), theme.colour(Ink::Border));
    const int iconTop = strip.bottom() - gap - iconSide;
    painter.drawPixmap(strip.left() + (strip.width() - iconSide) / 2, iconTop,
        m_icons.pixmap(app.iconHash, iconSide, devicePixelRatioF()));
    painter.setPen(theme.colour(isOpen(app) ? Ink::Foreground : Ink::Muted));
    QFont font = theme.font(TextStyle::Body);
    font.setItalic(!isOpen(app));
    painter.setFont(font);
    paintName(painter, CellWords::appName(app),
        {strip.left(), strip.top() + gap, strip.width() - 1, iconTop - 2 * gap - strip.top()});
}

void MatrixColumnHead::paintName(QPainter& painter, const QString& name, const QRect& box) const
{
    const QFontMetrics metrics(painter.font());
    const int step = metrics.ascent() + 2;
    if (isUpright(name)) {
        const qsizetype room = box.height() / step;
        const bool fits = name.size() <= room;
        const qsizetype shown = fits ? name.size() : room - 1;
        int y = box.bottom() + 1 - static_cast<int>(fits ? shown : shown + 1) * step;
        for (qsizetype i = 0; i < shown; ++i, y += step)
            painter.drawText(
                QRect{box.left(), y, box.width(), step}, Qt::AlignCenter | Qt::TextDontClip, name.mid(i, 1));
        if (!fits)
            painter.drawText(QRect{box.left(), y, box.width(), step}, Qt::AlignCenter | Qt::TextDontClip, u"⋮"_s);
        return;
    }
    painter.save();
    painter.translate(box.left(), box.bottom() + 1);
    painter.rotate(-90);
    painter.drawText(QRect{0, 0, box.height(), box.width()}, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(name, Qt::ElideRight, box.height()));
    painter.restore();
}

void MatrixColumnHead::paintCategories(QPainter& painter, const QRect& part) const
{
    const MatrixModel& model = m_view.model();
    const Theme& theme = Theme::current();
    const QFont font = theme.font(TextStyle::Caption);
    painter.setFont(font);
    for (int from = 0; from < model.columnCount();) {
        int to = from + 1;
        while (to < model.columnCount() && model.app(to).category == model.app(from).category)
            ++to;
        const QRect band{m_view.cellRect({0, from}).left(), 0, (to - from) * CellPixmaps::Width, bandHeight};
        if (band.intersects(part)) {
            painter.fillRect(band, theme.colour(Ink::Sunken));
            painter.fillRect(band.right(), 0, 1, height(), theme.colour(Ink::BorderStrong));
            painter.fillRect(band.left(), band.bottom(), band.width(), 1, theme.colour(Ink::Border));
            painter.setPen(theme.colour(Ink::Muted));
            // The name stays in sight while its columns scroll by.
            const QRect seen = band.intersected(rect()).adjusted(gap, 0, -gap, 0);
            painter.drawText(seen, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                QFontMetrics(font).elidedText(categoryName(model.app(from).category), Qt::ElideRight, seen.width()));
        }
        from = to;
    }
}

void MatrixColumnHead::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->pos().y() >= bandHeight)
        m_view.clickColumn(m_view.columnAt(event->pos().x()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void MatrixColumnHead::mouseMoveEvent(QMouseEvent* event)
{
    m_view.setHovered({-1, m_view.columnAt(event->pos().x())});
}

void MatrixColumnHead::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_view.setHovered({});
}

void MatrixColumnHead::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

bool MatrixColumnHead::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = m_view.columnAt(help->pos().x());
        if (column >= 0) {
            const MatrixApp& app = m_view.model().app(column);
            const auto state = fromWireName<AppState>(app.state);
            QToolTip::showText(help->globalPos(),
                CellWords::appName(app) + u'\n' + categoryName(app.category)
                    + (state ? u'\n' + text(*state) : QString()),
                this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace wardport::console
