// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/FrameRow.h"

#include "console/ui/Theme.h"

#include <QPainter>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int inAppHeight = 48;
constexpr int libraryHeight = 32;
constexpr int margin = 12;
constexpr int bar = 3;

} // namespace

QString placeOf(const StackFrame& frame)
{
    QString place = frame.file;
    if (frame.line)
        place += u':' + QString::number(*frame.line);
    if (frame.line && frame.column)
        place += u':' + QString::number(*frame.column);
    return place;
}

QString lineOf(const StackFrame& frame)
{
    QString line = frame.module.isEmpty() ? frame.function : frame.module + u'.' + frame.function;
    const QString place = placeOf(frame);
    if (!place.isEmpty())
        line += u" ("_s + place + u')';
    return line;
}

FrameRow::FrameRow(const StackFrame& frame, QWidget* parent)
    : QWidget(parent)
    , m_frame(frame)
{
    setObjectName(frame.inApp ? u"frame.inApp"_s : u"frame.library"_s);
    setFixedHeight(frame.inApp ? inAppHeight : libraryHeight);
    setAccessibleName(lineOf(frame));
    setToolTip(lineOf(frame));
}

QSize FrameRow::sizeHint() const
{
    return {240, height()};
}

QSize FrameRow::minimumSizeHint() const
{
    return {120, height()};
}

void FrameRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setPen(theme.colour(Ink::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_frame.inApp)
        painter.fillRect(QRect(0, 0, bar, height() - 1), theme.colour(Ink::Accent));

    QRect words = rect().adjusted(margin, 0, -margin, -1);
    const auto draw = [&painter](const QRect& place, Qt::Alignment side, const QFont& font, const QColor& colour,
                          const QString& text, Qt::TextElideMode mode) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, mode, place.width()));
    };
    const QFont caption = theme.font(TextStyle::Caption);
    const QString place = placeOf(m_frame);
    const int placeWidth = std::min(words.width() / 2, QFontMetrics(caption).horizontalAdvance(place) + 2);
    QRect first = words;
    if (m_frame.inApp)
        first.setBottom(words.top() + 27);
    draw(QRect(first.right() - placeWidth + 1, first.y(), placeWidth, first.height()), Qt::AlignRight, caption,
        theme.colour(m_frame.inApp ? Ink::Foreground : Ink::Muted), place, Qt::ElideLeft);
    first.setRight(first.right() - placeWidth - Theme::Grid);
    if (!m_frame.inApp) {
        draw(first, Qt::AlignLeft, caption, theme.colour(Ink::Muted),
            m_frame.module.isEmpty() ? m_frame.function : m_frame.module + u'.' + m_frame.function, Qt::ElideLeft);
        return;
    }
    draw(first.adjusted(0, 5, 0, 0), Qt::AlignLeft, theme.font(TextStyle::Strong), theme.colour(Ink::Foreground),
        m_frame.function, Qt::ElideRight);
    draw(words.adjusted(0, 24, 0, -4), Qt::AlignLeft, caption, theme.colour(Ink::Muted), m_frame.module, Qt::ElideLeft);
}

} // namespace wardport::console
