// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/ServiceUrl.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::ServiceUrl;

bool isBelow(const QString& url, const QString& root)
{
    const auto wanted = ServiceUrl::parse(url);
    const auto known = ServiceUrl::parse(root);
    return wanted && known && wanted->isAtOrBelow(*known);
}

TEST(ServiceUrl, rootAndWhatLiesBelowAreTheApps)
{
    const QString root = u"https://app.example/ward"_s;
    EXPECT_TRUE(isBelow(u"https://app.example/ward"_s, root));
    EXPECT_TRUE(isBelow(u"https://app.example/ward/"_s, root));
    EXPECT_TRUE(isBelow(u"https://app.example/ward/list?bed=3&x=%E5%8C%97"_s, root));
    EXPECT_TRUE(isBelow(u"HTTPS://APP.example:443/ward/x"_s, root));
    EXPECT_TRUE(isBelow(u"https://app.example/anything"_s, u"https://app.example"_s));
    EXPECT_TRUE(isBelow(u"https://[2001:db8::1]:8443/ward/x"_s, u"https://[2001:DB8::1]:8443/ward"_s));
}

TEST(ServiceUrl, neighboursAreNot)
{
    const QString root = u"https://app.example/ward"_s;
    for (const QString& url : {u"https://app.example/wards"_s, u"https://app.example/"_s, u"https://app.example/WARD"_s,
             u"http://app.example/ward"_s, u"https://app.example:8443/ward"_s, u"https://app.example.evil/ward"_s,
             u"https://evil.example/ward"_s, u"https://sub.app.example/ward"_s})
        EXPECT_FALSE(isBelow(url, root)) << url.toStdString();
}

TEST(ServiceUrl, whatBrowsersReadInAnotherWayIsRefused)
{
    for (const QString& url : {u"https://app.example\\@evil.example/ward"_s, u"https://app.example@evil.example/ward"_s,
             u"https://user:word@app.example/ward"_s, u"https://app.example/ward/../admin"_s,
             u"https://app.example/ward/.."_s, u"https://app.example/ward/..;x/admin"_s,
             u"https://app.example/ward/%2e%2e/admin"_s, u"https://app.example/ward/%2E./admin"_s,
             u"https://app.example/ward%2f..%2fadmin"_s, u"https://app.example/ward/%252e%252e/"_s,
             u"https://app.example/ward/%5c"_s, u"https://app.example/ward#x"_s, u"https://app.example/ward list"_s,
             u"https://app.example/ward\n"_s, u"https://app.example/护理"_s, u"https://аpp.example/ward"_s,
             u"javascript:alert(1)"_s, u"javascript://app.example/%0aalert(1)"_s, u"data:text/html,x"_s,
             u"//app.example/ward"_s, u"https:app.example/ward"_s, u"https:///ward"_s, u"https://app.example:0/ward"_s,
             u"https://app.example:70000/ward"_s, u"https://app.example:44x/ward"_s, u"https://app.example:/ward"_s,
             u"https://[app.example]/ward"_s, u"https://app_example%00/ward"_s, u""_s})
        EXPECT_FALSE(ServiceUrl::parse(url)) << url.toStdString();
}

TEST(ServiceUrl, rootWithAQueryIsMetOnlyByItself)
{
    const QString root = u"https://app.example/login?to=ward"_s;
    EXPECT_TRUE(isBelow(root, root));
    EXPECT_FALSE(isBelow(u"https://app.example/login?to=evil"_s, root));
    EXPECT_FALSE(isBelow(u"https://app.example/login/x"_s, root));
}

} // namespace
} // namespace wardport::test
