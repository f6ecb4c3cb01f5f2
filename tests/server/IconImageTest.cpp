// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/IconImage.h"

#include "shared/base/ApiError.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::IconImage;

QByteArray encode(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray plain(int width, int height, const char* format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(200, 30, 40));
    return encode(image, format);
}

QByteArray svg(const QByteArray& content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 48 48\">" + content + "</svg>";
}

QImage normalised(const QByteArray& bytes)
{
    return QImage::fromData(IconImage::normalise(bytes), "PNG");
}

Error failure(const QByteArray& bytes)
{
    try {
        IconImage::normalise(bytes);
    } catch (const ApiError& error) {
        return error.error;
    }
    return {};
}

void expectRefused(const QByteArray& bytes)
{
    const Error error = failure(bytes);
    EXPECT_EQ(error.code, ErrorCode::unsupportedType) << bytes.left(300).toStdString();
    EXPECT_EQ(error.field, u"icon"_s);
}

TEST(IconImage, keepsTheAspectOnATransparentSquare)
{
    const QImage icon = normalised(plain(100, 50));
    EXPECT_EQ(icon.size(), QSize(192, 192));
    EXPECT_EQ(qAlpha(icon.pixel(96, 20)), 0);
    EXPECT_EQ(icon.pixel(96, 96), qRgba(200, 30, 40, 255));
    EXPECT_EQ(icon.pixel(2, 96), qRgba(200, 30, 40, 255));
}

TEST(IconImage, takesJpegByItsContent)
{
    const QImage icon = normalised(plain(300, 300, "JPEG"));
    EXPECT_EQ(icon.size(), QSize(192, 192));
    EXPECT_NEAR(qRed(icon.pixel(96, 96)), 200, 4);
}

TEST(IconImage, drawsSvg)
{
    const QImage icon = normalised(svg("<rect width=\"24\" height=\"48\" fill=\"#0a0\"/>"));
    EXPECT_EQ(icon.pixel(40, 96), qRgba(0, 170, 0, 255));
    EXPECT_EQ(qAlpha(icon.pixel(150, 96)), 0);
}

TEST(IconImage, drawsInAPlainThreadWithoutAnApplication)
{
    QImage icon;
    std::thread([&] { icon = normalised(svg("<circle cx=\"24\" cy=\"24\" r=\"20\"/>")); }).join();
    EXPECT_EQ(icon.pixel(96, 96), qRgba(0, 0, 0, 255));
}

TEST(IconImage, drawsEverySampleIcon)
{
    const QString folder = QStringLiteral(WARDPORT_SOURCE_DIR "/resources/sample/icons/");
    for (const auto& name : {u"lab-report"_s, u"ward-round"_s, u"messaging"_s}) {
        QFile file(folder + name + u".svg"_s);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(qAlpha(normalised(file.readAll()).pixel(96, 12)), 255) << name.toStdString();
    }
}

TEST(IconImage, sameContentGivesSameBytes)
{
    EXPECT_EQ(IconImage::normalise(plain(64, 64)), IconImage::normalise(plain(64, 64)));
}

TEST(IconImage, honoursClassesAndStyles)
{
    const QImage icon = normalised(svg("<style>.a{fill:#00f;font-family:X}</style>"
                                       "<rect class=\"a\" width=\"24\" height=\"48\"/>"
                                       "<rect x=\"24\" style=\"fill:#f00;font:12px X\" width=\"24\" height=\"48\"/>"));
    EXPECT_EQ(icon.pixel(40, 96), qRgba(0, 0, 255, 255));
    EXPECT_EQ(icon.pixel(150, 96), qRgba(255, 0, 0, 255));
}

TEST(IconImage, dropsScriptAndMetadata)
{
    const QByteArray bytes = IconImage::normalise(svg("<script>alert(1)</script><metadata>who</metadata>"
                                                      "<rect width=\"48\" height=\"48\" onload=\"alert(2)\"/>"));
    EXPECT_EQ(qAlpha(QImage::fromData(bytes).pixel(96, 96)), 255);
    EXPECT_FALSE(bytes.contains("alert"));
}

TEST(IconImage, refusesWhatIsNoImage)
{
    expectRefused("hello");
    expectRefused("");
    expectRefused("<html><body/></html>");
    expectRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>");
    expectRefused("GIF89a\x01\x00\x01\x00");
    expectRefused(svg("").replace("viewBox=\"0 0 48 48\"", "viewBox=\"0 0 0 0\""));
}

TEST(IconImage, refusesATruncatedPng)
{
    expectRefused(plain(64, 64).left(40));
}

TEST(IconImage, refusesReferencesToTheOutside)
{
    expectRefused(svg("<use xlink:href=\"file:///etc/passwd\"/>"));
    expectRefused(svg("<use href=\"https://evil.example/x.svg#a\"/>"));
    expectRefused(svg("<rect fill=\"url(https://evil.example/g)\"/>"));
    expectRefused(svg("<rect style=\"fill:url( 'data:x' )\"/>"));
    expectRefused(svg("<style>@import url(x.css);</style>"));
    expectRefused(svg("<image href=\"data:image/png;base64,AA==\"/>"));
}

TEST(IconImage, refusesEntities)
{
    expectRefused("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<title>&x;</title>"));
    expectRefused("<!DOCTYPE svg [<!ENTITY a \"aa\">]>" + svg(""));
    expectRefused(svg("<title>&unknown;</title>"));
}

TEST(IconImage, refusesTextBecauseItNeedsFonts)
{
    expectRefused(svg("<text x=\"1\" y=\"20\">A</text>"));
    EXPECT_TRUE(failure(svg("<g><text>A</text></g>")).detail.contains(u"text"));
}

TEST(IconImage, refusesCopiesOfCopies)
{
    QByteArray content = "<g id=\"a0\"><path d=\"M0 0h48v48z\"/></g>";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "<use xlink:href=\"#a" + QByteArray::number(i - 1) + "\"/>";
        content += "<g id=\"a" + QByteArray::number(i) + "\">" + before + before + "</g>";
    }
    expectRefused(svg(content));
    expectRefused(svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>"));
}

TEST(IconImage, refusesTooManyElements)
{
    expectRefused(svg(QByteArray("<rect/>").repeated(6000)));
    expectRefused(svg(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)));
}

TEST(IconImage, hostileDashesDoNotTakeForEver)
{
    const auto began = std::chrono::steady_clock::now();
    normalised(svg("<path d=\"M-1e9 0L1e9 1e3\" stroke=\"#000\" stroke-width=\"1\" stroke-dasharray=\"0.00001\"/>"));
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds{5});
}

TEST(IconImage, boundsTheSides)
{
    EXPECT_EQ(failure(plain(15, 64)).code, ErrorCode::outOfRange);
    EXPECT_EQ(failure(plain(2049, 16)).code, ErrorCode::outOfRange);
    EXPECT_EQ(normalised(plain(16, 2048)).size(), QSize(192, 192));
}

TEST(IconImage, believesTheHeaderBeforeItUnpacks)
{
    // 30,000 × 30,000 one-bit pixels: a few hundred kilobytes that would unpack to gigabytes.
    QImage bomb(30'000, 30'000, QImage::Format_Mono);
    bomb.fill(0);
    const QByteArray bytes = encode(bomb, "PNG");
    ASSERT_LT(bytes.size(), IconImage::maxBytes);
    EXPECT_EQ(failure(bytes).code, ErrorCode::outOfRange);
}

TEST(IconImage, boundsTheBytes)
{
    EXPECT_EQ(failure(QByteArray(IconImage::maxBytes + 1, 'x')).code, ErrorCode::tooLarge);
}

} // namespace
} // namespace wardport::test
