// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixRowHead.h"

#include "console/features/access/MatrixView.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstWidth = 272;
constexpr int leastWidth = 160;
constexpr int mostWidth = 560;
constexpr int indent = 16;
constexpr int arrowSide = 16;
constexpr int iconSide = 16;
constexpr int gap = Theme::Grid;
constexpr int edge = 4;

QString iconOf(SubjectType type)
{
    switch (type) {
    case SubjectType::person:
        return {};
    case SubjectType::group:
        return u"group"_s;
    case SubjectType::department:
        return u"department"_s;
    case SubjectType::everyone:
        return u"building"_s;
    }
    return {};
}

} // namespace

MatrixRowHead::MatrixRowHead(MatrixView& view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(u"matrixRows"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    resize(firstWidth, height());
}

void MatrixRowHead::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRect part = event->rect();
    const Theme& theme = Theme::current();
    painter.fillRect(part, theme.colour(Ink::Card));
    const MatrixModel& model = m_view.model();
    const int first = std::max(0, (part.top() + m_view.offsetY()) / CellPixmaps::Height);
    const int last = std::min(model.rowCount() - 1, (part.bottom() + m_view.offsetY()) / CellPixmaps::Height);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row, {0, m_view.cellRect({row, 0}).top(), width(), CellPixmaps::Height});
    painter.fillRect(width() - 1, part.top(), 1, part.height(), theme.colour(Ink::BorderStrong));
}

QRect MatrixRowHead::arrowRect(int row) const
{
    const int left = gap / 2 + m_view.model().row(row).depth * indent;
    return {left, m_view.cellRect({row, 0}).top() + (CellPixmaps::Height - arrowSide) / 2, arrowSide, arrowSide};
}

void MatrixRowHead::paintRow(QPainter& painter, int row, const QRect& strip) const
{
    const MatrixModel& model = m_view.model();
    const MatrixModel::Row& shown = model.row(row);
    const Theme& theme = Theme::current();
    const MatrixModel::Range selected = m_view.selection();
    const bool isCurrent = row >= selected.top && row <= selected.bottom;
    const Ink ground = isCurrent      ? Ink::AccentSoft
        : row == m_view.hovered().row ? Ink::Hover
        : shown.isUnit()              ? Ink::Sunken
                                      : Ink::Card;
    painter.fillRect(strip, theme.colour(ground));
    painter.fillRect(strip.left(), strip.bottom(), strip.width(), 1, theme.colour(Ink::Border));

    const qreal ratio = devicePixelRatioF();
    QRect rest = strip.adjusted(arrowRect(row).right() + 1 + gap / 2, 0, -gap, -1);
    if (model.canFold(row))
        painter.drawPixmap(arrowRect(row).topLeft(),
            iconPixmap(model.isOpen(row) ? u"chevron-down"_s : u"chevron-right"_s, arrowSide, theme.colour(Ink::Muted),
                ratio));
    if (const QString icon = iconOf(shown.subject.subjectType); !icon.isEmpty()) {
        painter.drawPixmap(rest.left(), strip.top() + (CellPixmaps::Height - iconSide) / 2,
            iconPixmap(icon, iconSide, theme.colour(Ink::Muted), ratio));
        rest.setLeft(rest.left() + iconSide + gap);
    }
    if (model.isTouched(row)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.state(StateRole::Pending).text);
        painter.drawEllipse(QPointF(rest.right() - 3, strip.center().y()), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
        rest.setRight(rest.right() - 8 - gap / 2);
    }
    // The name comes first; the code takes what is left of at most a third.
    const QFont caption = theme.font(TextStyle::Caption);
    const QFontMetrics small(caption);
    const QString code = small.elidedText(shown.code, Qt::ElideRight, rest.width() / 3);
    painter.setFont(caption);
    painter.setPen(theme.colour(Ink::Muted));
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, code);
    rest.setRight(rest.right() - small.horizontalAdvance(code) - gap);
    const QFont font = theme.font(shown.isUnit() ? TextStyle::Strong : TextStyle::Body);
    painter.setFont(font);
    painter.setPen(theme.colour(Ink::Foreground));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(shown.name, Qt::ElideRight, rest.width()));
}

bool MatrixRowHead::isOnEdge(int x) const
{
    return x >= width() - edge;
}

void MatrixRowHead::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnEdge(event->pos().x())) {
        m_isResizing = true;
        return;
    }
    const int row = m_view.rowAt(event->pos().y());
    if (row < 0)
        return;
    if (m_view.model().canFold(row) && arrowRect(row).adjusted(-4, -6, 4, 6).contains(event->pos()))
        m_view.model().setOpen(row, !m_view.model().isOpen(row));
    else
        m_view.clickRow(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void MatrixRowHead::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_isResizing || isOnEdge(event->pos().x()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_isResizing) {
        resize(std::clamp(event->pos().x(), leastWidth, mostWidth), height());
        Q_EMIT widthChosen();
    } else {
        m_view.setHovered({m_view.rowAt(event->pos().y()), -1});
    }
}

void MatrixRowHead::mouseReleaseEvent(QMouseEvent* event)
{
    Q_UNUSED(event)
    m_isResizing = false;
}

void MatrixRowHead::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = m_view.rowAt(event->pos().y());
    if (row < 0 || isOnEdge(event->pos().x()))
        return;
    if (m_view.model().canFold(row))
        m_view.model().setOpen(row, !m_view.model().isOpen(row));
    else
        Q_EMIT m_view.openRequested(row);
}

void MatrixRowHead::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_view.setHovered({});
}

void MatrixRowHead::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

bool MatrixRowHead::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = m_view.rowAt(help->pos().y());
        if (row >= 0) {
            const MatrixModel::Row& shown = m_view.model().row(row);
            QToolTip::showText(help->globalPos(), shown.name + u'\n' + shown.code, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace wardport::console
