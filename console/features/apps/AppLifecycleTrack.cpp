// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppLifecycleTrack.h"

#include "console/page/Words.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stations{
    AppState::draft, AppState::trial, AppState::published, AppState::suspended, AppState::retired};
constexpr qreal dotRadius = 5;
constexpr qreal hereRadius = 10;
constexpr qreal lineHeight = 14;

} // namespace

AppLifecycleTrack::AppLifecycleTrack(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"lifecycleTrack"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void AppLifecycleTrack::setState(AppState state)
{
    m_state = state;
    describe();
    update();
}

void AppLifecycleTrack::describe()
{
    setAccessibleName(tr("Lifecycle: %1").arg(text(m_state)));
}

void AppLifecycleTrack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void AppLifecycleTrack::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = this->width() / qreal(stations.size());
    const auto middle = [&](size_t number) { return QPointF(width * (qreal(number) + 0.5), lineHeight); };
    size_t here = 0;
    while (stations[here] != m_state)
        ++here;
    for (size_t number = 0; number + 1 < stations.size(); ++number) {
        painter.setPen(QPen(theme.colour(number < here ? Ink::Accent : Ink::Border), 2));
        painter.drawLine(middle(number), middle(number + 1));
    }
    for (size_t number = 0; number < stations.size(); ++number) {
        const bool present = number == here;
        const Badge marked = badge(stations[number]);
        const StateInk& ink = theme.state(marked.role);
        const qreal radius = present ? hereRadius : dotRadius;
        painter.setPen(QPen(present ? ink.text : theme.colour(number < here ? Ink::Accent : Ink::BorderStrong), 1.5));
        painter.setBrush(present ? ink.fill : number < here ? theme.colour(Ink::Accent) : theme.colour(Ink::Window));
        painter.drawEllipse(middle(number), radius, radius);
        if (present)
            painter.drawPixmap(
                middle(number) - QPointF(6, 6), iconPixmap(stateIcon(marked.role), 12, ink.text, devicePixelRatioF()));
        QFont font = theme.font(TextStyle::Caption);
        font.setBold(present);
        painter.setFont(font);
        painter.setPen(present ? theme.colour(Ink::Foreground) : theme.colour(Ink::Muted));
        painter.drawText(QRectF(middle(number).x() - width / 2, lineHeight + 14, width, 18), Qt::AlignCenter,
            painter.fontMetrics().elidedText(marked.text, Qt::ElideRight, static_cast<int>(width) - 2));
    }
}

} // namespace wardport::console
