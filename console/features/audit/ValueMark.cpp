// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/ValueMark.h"

#include "console/ui/RecordView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>

namespace wardport::console {

namespace {
constexpr int margins = 8;
constexpr int signWidth = 12;
} // namespace

ValueMark::ValueMark(StateRole role, const QString& sign, const QString& words, QWidget* parent)
    : QLabel(withBreaks(words), parent)
    , m_role(role)
    , m_sign(sign)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(margins + signWidth, 4, margins, 4);
    takeColour();
}

void ValueMark::takeColour()
{
    m_taking = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Theme::current().state(m_role).text);
    setPalette(own);
    m_taking = false;
}

void ValueMark::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_taking)
        takeColour();
}

void ValueMark::paintEvent(QPaintEvent* event)
{
    const StateInk& ink = Theme::current().state(m_role);
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ink.line);
        painter.setBrush(ink.fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(ink.text);
        painter.drawText(
            QRect(margins, 4, signWidth, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, m_sign);
    }
    QLabel::paintEvent(event);
}

} // namespace wardport::console
