// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/IconImage.h"

#include "server/features/apps/SafeSvg.h"
#include "shared/base/ApiError.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallest = 16;
constexpr int largest = 2048; // 16 MiB decoded, whatever the file claims to unpack to

[[noreturn]] void refuse(const QString& why)
{
    throw ApiError(ErrorCode::unsupportedType, u"icon"_s, why);
}

QRectF centred(const QSizeF& size)
{
    const QSizeF fitted = size.scaled(IconImage::side, IconImage::side, Qt::KeepAspectRatio);
    return {(IconImage::side - fitted.width()) / 2, (IconImage::side - fitted.height()) / 2, fitted.width(), fitted.height()};
}

QImage canvas()
{
    QImage image(IconImage::side, IconImage::side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage drawPixels(const QByteArray& bytes, const QByteArray& format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        refuse(reader.errorString());
    if (std::min(size.width(), size.height()) < smallest || std::max(size.width(), size.height()) > largest)
        throw ApiError(ErrorCode::outOfRange, u"icon"_s, u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    QImage image = reader.read();
    if (image.isNull())
        refuse(reader.errorString());
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);

    // Scaled before it is drawn: a painter samples too few points when it shrinks much.
    const QRectF place = centred(image.size());
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaled(place.size().toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage out = canvas();
    QPainter painter(&out);
    painter.drawImage(place.topLeft(), image);
    return out;
}

QImage drawShapes(const QByteArray& bytes)
{
    QSvgRenderer renderer(safeSvg(bytes));
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        refuse(u"the drawing has no size"_s);
    QImage out = canvas();
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, centred(size));
    return out;
}

QImage draw(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return drawPixels(bytes, "png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return drawPixels(bytes, "jpeg");
    return drawShapes(bytes);
}

} // namespace

QByteArray IconImage::normalise(const QByteArray& bytes)
{
    if (bytes.size() > maxBytes)
        throw ApiError(ErrorCode::tooLarge, u"icon"_s);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!draw(bytes).save(&buffer, "PNG"))
        refuse(u"cannot be kept as PNG"_s);
    return png;
}

} // namespace wardport::server
