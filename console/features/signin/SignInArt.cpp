// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/signin/SignInArt.h"

#include "console/page/Emblem.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace wardport::console {
namespace {

/// An app on its way to the port: which ring it moves on and where.
struct Traveller {
    const char* icon;
    int ring;
    double degrees;
    int size;
};

constexpr std::array<double, 3> rings{0.24, 0.385, 0.54}; // radii as a share of the width
constexpr Traveller travellers[] = {
    {"clinical", 0, 214, 46},
    {"phone", 0, 334, 46},
    {"people", 0, 92, 46},
    {"calendar", 1, 28, 42},
    {"chart", 1, 158, 42},
    {"mail", 1, 305, 42},
    {"department", 2, 222, 38},
    {"heatmap", 2, 196, 38},
    {"bookmark", 2, 72, 38},
};

QColor deep(const QColor& accent)
{
    // The accent's hue, dark enough for white words on it in both themes.
    QColor hsl = accent.toHsl();
    return QColor::fromHslF(hsl.hslHueF(), std::min(0.72F, hsl.hslSaturationF()), 0.2F);
}

QColor lit(const QColor& accent)
{
    QColor hsl = accent.toHsl();
    return QColor::fromHslF(hsl.hslHueF(), std::min(0.78F, hsl.hslSaturationF()), 0.36F);
}

QColor veil(double opacity)
{
    QColor colour(Qt::white);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

SignInArt::SignInArt(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumWidth(320);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SignInArt::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintGround(painter);
    paintPort(painter);
    paintWords(painter);
}

void SignInArt::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void SignInArt::paintGround(QPainter& painter) const
{
    const QColor accent = Theme::current().colour(Ink::Accent);
    QLinearGradient ground(rect().topLeft(), rect().bottomRight());
    ground.setColorAt(0, lit(accent));
    ground.setColorAt(1, deep(accent));
    painter.fillRect(rect(), ground);
    QRadialGradient glow(QPointF(width() * 0.62, height() * 0.42), width() * 0.75);
    glow.setColorAt(0, veil(0.16));
    glow.setColorAt(1, veil(0));
    painter.fillRect(rect(), glow);
}

void SignInArt::paintPort(QPainter& painter) const
{
    const double reach = std::min(width(), height());
    const QPointF port(width() * 0.56, height() * 0.42);
    painter.setBrush(Qt::NoBrush);
    for (size_t ring = 0; ring < rings.size(); ++ring) {
        QPen pen(veil(0.26 - 0.07 * static_cast<double>(ring)), 1.2);
        pen.setDashPattern({2, 6});
        painter.setPen(pen);
        painter.drawEllipse(port, rings[ring] * reach, rings[ring] * reach);
    }
    for (const Traveller& app : travellers) {
        const double angle = app.degrees * std::numbers::pi / 180;
        const double radius = rings[static_cast<size_t>(app.ring)] * reach;
        const QPointF at = port + QPointF(std::cos(angle), std::sin(angle)) * radius;
        painter.setPen(QPen(veil(0.12), 1));
        painter.drawLine(port, at);
        const QRectF tile(at.x() - app.size / 2.0, at.y() - app.size / 2.0, app.size, app.size);
        painter.setPen(QPen(veil(0.30), 1));
        painter.setBrush(lit(Theme::current().colour(Ink::Accent)));
        painter.drawRoundedRect(tile, app.size * 0.26, app.size * 0.26);
        const int size = app.size / 2;
        painter.drawPixmap(QPointF(at.x() - size / 2.0, at.y() - size / 2.0),
            iconPixmap(QString::fromLatin1(app.icon), size, veil(0.92), devicePixelRatioF()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil(0.14));
    painter.drawEllipse(port, 74, 74);
    paintEmblem(painter, QRectF(port.x() - 48, port.y() - 48, 96, 96), Qt::white, lit(Theme::current().colour(Ink::Accent)));
}

void SignInArt::paintWords(QPainter& painter) const
{
    constexpr int edge = 48;
    QFont name = Theme::current().font(TextStyle::Figure);
    name.setPointSizeF(26);
    painter.setFont(name);
    painter.setPen(Qt::white);
    const QRect words(edge, height() - 168, width() - 2 * edge, 120);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("Wardport"));
    QFont line = Theme::current().font(TextStyle::Body);
    line.setPointSizeF(12);
    painter.setFont(line);
    painter.setPen(veil(0.86));
    painter.drawText(words.adjusted(0, 52, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        tr("The one guarded port through which hospital staff reach their mobile apps."));
}

} // namespace wardport::console
