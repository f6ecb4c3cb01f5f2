// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/IconStore.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace wardport::console {
namespace {

QString cacheKey(const QString& hash, int size, qreal ratio)
{
    return hash % u'/' % QString::number(size) % u'/' % QString::number(ratio);
}

QPixmap draw(const QByteArray& bytes, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF box(0, 0, size, size);
    QPainterPath corners;
    corners.addRoundedRect(box, size * 0.22, size * 0.22);
    painter.setClipPath(corners);
    const QImage image = QImage::fromData(bytes).scaled(pixmap.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QSizeF shown = QSizeF(image.size()) / ratio;
    painter.drawImage(QRectF(QPointF((size - shown.width()) / 2, (size - shown.height()) / 2), shown), image);
    return pixmap;
}

/// What stands where an icon is missing or on its way.
QPixmap tile(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().colour(Ink::Sunken));
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22);
    const int inner = size * 5 / 8;
    painter.drawPixmap(QPointF((size - inner) / 2.0, (size - inner) / 2.0),
        iconPixmap(QStringLiteral("app"), inner, Theme::current().colour(Ink::Muted), ratio));
    return pixmap;
}

} // namespace

IconStore::IconStore(AppsApi& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
{
}

QPixmap IconStore::pixmap(const std::optional<QString>& hash, int size, qreal devicePixelRatio)
{
    if (!hash || hash->isEmpty())
        return tile(size, devicePixelRatio);
    const auto bytes = m_bytes.constFind(*hash);
    if (bytes == m_bytes.constEnd()) {
        fetch(*hash);
        return tile(size, devicePixelRatio);
    }
    QPixmap& cached = m_pixmaps[cacheKey(*hash, size, devicePixelRatio)];
    if (cached.isNull())
        cached = draw(*bytes, size, devicePixelRatio);
    return cached;
}

QIcon IconStore::icon(const std::optional<QString>& hash, int size)
{
    QIcon icon;
    icon.addPixmap(pixmap(hash, size, 1));
    icon.addPixmap(pixmap(hash, size, 2));
    return icon;
}

void IconStore::clear()
{
    m_bytes.clear();
    m_pixmaps.clear();
    m_asked.clear();
}

void IconStore::fetch(const QString& hash)
{
    if (m_asked.contains(hash))
        return;
    m_asked.insert(hash);
    m_api.icon(hash, this, [this, hash](Result<RawAnswer> answer) {
        if (!answer) {
            // Asked again when it is next painted, unless the icon is really gone.
            if (answer.error().code != ErrorCode::notFound)
                m_asked.remove(hash);
            return;
        }
        m_bytes.insert(hash, answer->body);
        Q_EMIT ready(hash);
    });
}

} // namespace wardport::console
