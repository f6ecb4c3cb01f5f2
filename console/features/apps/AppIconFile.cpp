// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/apps/AppIconFile.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace wardport::console {
namespace {

constexpr int side = 192;

Error error(ErrorCode code)
{
    Error made;
    made.code = code;
    made.field = QStringLiteral("icon");
    return made;
}

QPixmap square(const QSizeF& size, const std::function<void(QPainter&, const QRectF&)>& draw)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF fitted = size.scaled(side, side, Qt::KeepAspectRatio);
    draw(painter, {QPointF((side - fitted.width()) / 2, (side - fitted.height()) / 2), fitted});
    return picture;
}

Result<AppIconFile> readPng(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid())
        return error(ErrorCode::unsupportedType);
    if (std::min(size.width(), size.height()) < AppIconFile::leastSide
        || std::max(size.width(), size.height()) > AppIconFile::mostSide)
        return error(ErrorCode::outOfRange);
    const QImage image = reader.read();
    if (image.isNull())
        return error(ErrorCode::unsupportedType);
    return AppIconFile{bytes, "image/png",
        square(image.size(), [&](QPainter& painter, const QRectF& box) { painter.drawImage(box, image); })};
}

Result<AppIconFile> readSvg(const QByteArray& bytes)
{
    QSvgRenderer renderer;
    // Asked only of what looks like a drawing: the renderer complains aloud about anything else.
    if (!bytes.left(1024).contains("<svg") && !bytes.left(1024).contains("<?xml"))
        return error(ErrorCode::unsupportedType);
    if (!renderer.load(bytes) || renderer.viewBoxF().isEmpty())
        return error(ErrorCode::unsupportedType);
    return AppIconFile{bytes, "image/svg+xml",
        square(
            renderer.viewBoxF().size(), [&](QPainter& painter, const QRectF& box) { renderer.render(&painter, box); })};
}

} // namespace

Result<AppIconFile> AppIconFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::notFound);
    if (file.size() > maxBytes)
        return error(ErrorCode::tooLarge);
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("\x89PNG\r\n\x1a\n") ? readPng(bytes) : readSvg(bytes);
}

} // namespace wardport::console
