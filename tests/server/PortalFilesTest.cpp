// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/portal/PortalFiles.h"
#include "server/features/portal/PhoneInfoService.h"
#include "server/http/SessionCookie.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using namespace std::chrono_literals;

class PortalFilesTest : public testing::Test {
protected:
    PortalFilesTest()
    {
        write(u"secret.txt"_s, "not for you");
        write(u"portal/index.html"_s, "<!doctype html>one");
        write(u"portal/sw.js"_s, "self.onfetch = null");
        write(u"portal/assets/app-1a2b.js"_s, "plain script");
        write(u"portal/assets/app-1a2b.js.br"_s, "brotli bytes");
        write(u"portal/assets/app-1a2b.js.gz"_s, "gzip bytes");
        write(u"portal/assets/orphan.css.br"_s, "of no file");
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_top.filePath(name);
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::optional<HttpResponse> ask(
        const std::string& path, HttpHeaders headers = {}, const std::string& method = "GET")
    {
        HttpRequest request;
        request.method = method;
        request.path = path;
        request.headers = std::move(headers);
        return files.answer(request);
    }

    static std::string header(const HttpResponse& response, std::string_view name)
    {
        for (const auto& [key, value] : response.headers) {
            if (key == name)
                return value;
        }
        return {};
    }

    QTemporaryDir m_top;
    // The folder is filled by the constructor, before it is first asked.
    PortalFiles files{m_top.filePath(u"portal"_s), 0ms};
};

TEST_F(PortalFilesTest, pageIsAskedForEachTimeButSentOnce)
{
    const auto page = ask("/");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->status, 200);
    EXPECT_EQ(*page->sharedBody, "<!doctype html>one");
    EXPECT_EQ(page->contentType, "text/html; charset=utf-8");
    EXPECT_EQ(header(*page, "Cache-Control"), "no-cache");
    const std::string etag = header(*page, "ETag");
    const auto same = ask("/", {{"If-None-Match", "\"0\", W/" + etag}});
    EXPECT_EQ(same->status, 304);
    EXPECT_FALSE(same->sharedBody);
    EXPECT_EQ(header(*same, "ETag"), etag);
    EXPECT_EQ(header(*ask("/sw.js"), "Cache-Control"), "no-cache");
}

TEST_F(PortalFilesTest, assetsAreKeptForEver)
{
    const auto script = ask("/assets/app-1a2b.js");
    EXPECT_EQ(header(*script, "Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(script->contentType, "text/javascript; charset=utf-8");
    EXPECT_EQ(header(*script, "Vary"), "Accept-Encoding");
}

TEST_F(PortalFilesTest, bestCodingTheBrowserTakesIsSent)
{
    const auto coded = [&](const char* accepted) {
        const auto script = ask("/assets/app-1a2b.js", {{"Accept-Encoding", accepted}});
        return header(*script, "Content-Encoding") + '|' + *script->sharedBody;
    };
    EXPECT_EQ(coded("gzip, deflate, br"), "br|brotli bytes");
    EXPECT_EQ(coded("gzip, br;q=0"), "gzip|gzip bytes");
    EXPECT_EQ(coded("gzip; q=0.000, BR;q=0.5"), "br|brotli bytes");
    EXPECT_EQ(coded("deflate, brx"), "|plain script");
    EXPECT_EQ(coded(""), "|plain script");
    EXPECT_NE(header(*ask("/assets/app-1a2b.js", {{"Accept-Encoding", "br"}}), "ETag"),
        header(*ask("/assets/app-1a2b.js"), "ETag"));
    EXPECT_EQ(ask("/assets/app-1a2b.js.br"), std::nullopt) << "they have no name of their own";
    EXPECT_EQ(ask("/assets/orphan.css"), std::nullopt);
}

TEST_F(PortalFilesTest, nothingOutsideTheFolderIsReached)
{
    for (const char* path : {"/../secret.txt", "/assets/../../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt",
             "/assets/", "/assets", "//index.html", "/./index.html", "/..", "\\..\\secret.txt", "/index.html/"})
        EXPECT_EQ(ask(path), std::nullopt) << path;
    EXPECT_TRUE(QFile::link(m_top.filePath(u"secret.txt"_s), m_top.filePath(u"portal/link.txt"_s)));
    EXPECT_EQ(ask("/link.txt"), std::nullopt) << "not by a link either";
}

TEST_F(PortalFilesTest, onlyReadingIsAllowed)
{
    const auto refused = ask("/", {}, "POST");
    EXPECT_EQ(refused->status, 405);
    EXPECT_EQ(header(*refused, "Allow"), "GET, HEAD");
    EXPECT_EQ(ask("/nothing", {}, "POST"), std::nullopt);
}

TEST_F(PortalFilesTest, browsersAreHeldOnAShortLead)
{
    const auto page = ask("/");
    const std::string policy = header(*page, "Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'; script-src 'self'; style-src 'self'"), std::string::npos) << policy;
    EXPECT_NE(policy.find("frame-ancestors 'self'"), std::string::npos);
    EXPECT_EQ(policy.find("unsafe"), std::string::npos);
    EXPECT_EQ(header(*page, "Referrer-Policy"), "no-referrer");
    EXPECT_EQ(header(*page, "Cross-Origin-Opener-Policy"), "same-origin");
    EXPECT_EQ(header(*page, "Permissions-Policy"),
        "camera=*, microphone=*, geolocation=*, payment=(), usb=(), serial=(), hid=()")
        << "frames are given camera, microphone and place one by one";
}

TEST_F(PortalFilesTest, changedFolderIsReadAgainOnceItIsWhole)
{
    const QString before = files.version();
    EXPECT_EQ(before.size(), 8);
    QFile::remove(m_top.filePath(u"portal/index.html"_s));
    EXPECT_EQ(*ask("/")->sharedBody, "<!doctype html>one") << "while a build replaces it";
    write(u"portal/index.html"_s, "<!doctype html>the second");
    EXPECT_EQ(*ask("/")->sharedBody, "<!doctype html>the second");
    EXPECT_NE(files.version(), before);
}

TEST_F(PortalFilesTest, folderStandsBesideTheProgramOfABuildOrAnInstallation)
{
    write(u"usr/share/wardport/portal/index.html"_s, "installed");
    EXPECT_EQ(PortalFiles::find(m_top.filePath(u"bin"_s)), m_top.filePath(u"portal"_s));
    EXPECT_EQ(PortalFiles::find(m_top.filePath(u"usr/bin"_s)), m_top.filePath(u"usr/share/wardport/portal"_s));
    EXPECT_EQ(PortalFiles::find(m_top.filePath(u"elsewhere/bin"_s)), QString());
}

TEST_F(PortalFilesTest, withoutAFolderThePageSaysWhatIsMissing)
{
    PortalFiles none{QString(), 0ms};
    HttpRequest request;
    request.method = "GET";
    request.path = "/";
    const auto page = none.answer(request);
    EXPECT_EQ(page->status, 503);
    EXPECT_NE(page->body.find("portal.directory"), std::string::npos);
    request.path = "/assets/x.js";
    EXPECT_EQ(none.answer(request), std::nullopt);
    EXPECT_EQ(none.version(), QString());
}

TEST(SessionCookie, isFoundAmongOthersByItsWholeName)
{
    const auto tokenOf = [](const char* cookies) {
        HttpRequest request;
        request.headers = {{"cookie", cookies}};
        return std::string{SessionCookie::tokenOf(request)};
    };
    EXPECT_EQ(tokenOf("__Host-wardport=abc"), "abc");
    EXPECT_EQ(tokenOf("a=b; __Host-wardport=abc; c=d"), "abc");
    EXPECT_EQ(tokenOf("x__Host-wardport=abc; __Host-wardport2=d"), "");
    EXPECT_EQ(tokenOf("__Host-wardport"), "");
    EXPECT_EQ(tokenOf(""), "");
}

TEST(PhoneInfo, showsTheFirstCharacterOfANameAlone)
{
    EXPECT_EQ(PhoneInfoService::veiled(u"王小明"_s), u"王**"_s);
    EXPECT_EQ(PhoneInfoService::veiled(u"王伟"_s), u"王**"_s) << "not even how long it is";
    EXPECT_EQ(PhoneInfoService::veiled(u"𠮷田"_s), u"𠮷**"_s);
    EXPECT_EQ(PhoneInfoService::veiled(QString()), QString());
}

} // namespace
} // namespace wardport::test
