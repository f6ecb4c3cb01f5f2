// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileOf(const QString& name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// Draws the SVG's shape in a colour asked for at each drawing, so a change of theme needs no new icons.
class RecolouredIcon final : public QIconEngine {
public:
    using Colour = std::function<QColor()>;

    RecolouredIcon(QString name, Colour colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor colour = mode == QIcon::Disabled ? Theme::current().colour(Ink::Disabled) : m_colour();
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    QString key() const override { return u"wardport"_s; }
    bool isNull() override { return !hasIcon(m_name); }
    QIconEngine* clone() const override { return new RecolouredIcon(m_name, m_colour); }

private:
    QString m_name;
    Colour m_colour;
};

} // namespace

QIcon icon(const QString& name)
{
    return icon(name, Ink::Foreground);
}

QIcon icon(const QString& name, Ink ink)
{
    return QIcon(new RecolouredIcon(name, [ink] { return Theme::current().colour(ink); }));
}

QIcon icon(const QString& name, StateRole role)
{
    return QIcon(new RecolouredIcon(name, [role] { return Theme::current().state(role).text; }));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = u"icon/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap(pixels, pixels);
        drawn.fill(Qt::transparent);
        QSvgRenderer svg(fileOf(name));
        if (!svg.isValid())
            qWarning("no icon named %s", qPrintable(name));
        QPainter painter(&drawn);
        svg.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawn);
    }
    drawn.setDevicePixelRatio(devicePixelRatio);
    return drawn;
}

bool hasIcon(const QString& name)
{
    return QFile::exists(fileOf(name));
}

} // namespace wardport::console
