// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/CallBuilder.h"

#include "server/features/apps/CallSignature.h"
#include "shared/base/ApiError.h"

#include <QUrl>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::CallBuilder;
using server::CallFacts;

CallFacts facts()
{
    CallFacts facts;
    facts.person = {u"000123"_s, u"欧阳𬱖"_s, u"0101"_s, u"SAMPLE"_s};
    facts.ticket = u"T-1_~."_s;
    facts.now = *parseRfc3339("2026-11-24T03:41:01.123Z");
    facts.nonce = u"n0nce"_s;
    facts.signingKey = u"key"_s;
    return facts;
}

AppInput web(const QString& url, std::vector<CallParameter> parameters)
{
    AppInput app;
    app.kind = AppKind::web;
    app.internalUrl = url;
    app.parameters = std::move(parameters);
    return app;
}

AppInput native(CallMethod method, const QString& uri, std::vector<CallParameter> parameters)
{
    AppInput app;
    app.kind = AppKind::native;
    PlatformCall& call = app.platforms.emplace_back();
    call.method = method;
    call.uri = uri;
    app.parameters = std::move(parameters);
    return app;
}

QString urlOf(const AppInput& app)
{
    return CallBuilder::build(app, std::nullopt, facts()).call.url.value_or(QString());
}

QString uriOf(const AppInput& app)
{
    return CallBuilder::build(app, Platform::android, facts()).call.uri.value_or(QString());
}

ErrorCode codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const ApiError& error) {
        return error.error.code;
    }
    return ErrorCode::internal;
}

TEST(CallBuilder, webParametersBecomeTheQueryInDeclaredOrder)
{
    EXPECT_EQ(urlOf(web(u"https://h.example/m"_s, {{u"z"_s, u"{staff_no}"_s}, {u"a"_s, u"{dept_code}-{org_code}"_s}})),
        u"https://h.example/m?z=000123&a=0101-SAMPLE"_s);
}

TEST(CallBuilder, existingQueryIsKept)
{
    const std::vector<CallParameter> t{{u"t"_s, u"{ticket}"_s}};
    EXPECT_EQ(urlOf(web(u"https://h.example/m?x=%E4%B8%AD"_s, t)), u"https://h.example/m?x=%E4%B8%AD&t=T-1_~."_s);
    EXPECT_EQ(urlOf(web(u"https://h.example/m?"_s, t)), u"https://h.example/m?t=T-1_~."_s);
    EXPECT_EQ(urlOf(web(u"https://h.example/m?x=1&"_s, t)), u"https://h.example/m?x=1&t=T-1_~."_s);
}

TEST(CallBuilder, queryComesBeforeTheFragment)
{
    EXPECT_EQ(urlOf(web(u"https://h.example/#/page?in=spa"_s, {{u"t"_s, u"1"_s}})), u"https://h.example/?t=1#/page?in=spa"_s);
}

TEST(CallBuilder, addressWithoutParametersStaysAsItIs)
{
    EXPECT_EQ(urlOf(web(u"https://h.example/m#top"_s, {})), u"https://h.example/m#top"_s);
}

TEST(CallBuilder, mappedAddressIsPreferred)
{
    AppInput app = web(u"http://inner.example/"_s, {});
    app.mappedUrl = u"https://outer.example/"_s;
    app.embed = false;
    const auto built = CallBuilder::build(app, std::nullopt, facts());
    EXPECT_EQ(built.call.url, u"https://outer.example/"_s);
    EXPECT_EQ(built.call.embed, false);
}

TEST(CallBuilder, valuesAreEncodedAsRfc3986Says)
{
    EXPECT_EQ(urlOf(web(u"https://h.example/"_s, {{u"v"_s, u"a b&c=d+e/f?g#h%;'(*)!~-._"_s}})),
        u"https://h.example/?v=a%20b%26c%3Dd%2Be%2Ff%3Fg%23h%25%3B%27%28%2A%29%21~-._"_s);
}

TEST(CallBuilder, rareCharactersAreEncodedAsUtf8)
{
    EXPECT_EQ(urlOf(web(u"https://h.example/"_s, {{u"n"_s, u"{name}"_s}})),
        u"https://h.example/?n=%E6%AC%A7%E9%98%B3%F0%AC%B1%96"_s);
}

TEST(CallBuilder, bracesAroundNoPlaceholderAreLiteral)
{
    const auto built = CallBuilder::build(
        web(u"https://h.example/"_s, {{u"j"_s, u"{\"no\":\"{staff_no}\"} {x} }{"_s}}), std::nullopt, facts());
    EXPECT_EQ(QUrl::fromPercentEncoding(built.call.url->toLatin1()), u"https://h.example/?j={\"no\":\"000123\"} {x} }{"_s);
    EXPECT_EQ(built.placeholders, (std::map<QString, QString>{{u"staff_no"_s, u"000123"_s}}));
}

TEST(CallBuilder, aNameIsNeverReadAsATemplate)
{
    CallFacts tricky = facts();
    tricky.person.name = u"{ticket}&t=forged"_s;
    const auto built = CallBuilder::build(web(u"https://h.example/"_s, {{u"n"_s, u"{name}"_s}}), std::nullopt, tricky);
    EXPECT_EQ(built.call.url, u"https://h.example/?n=%7Bticket%7D%26t%3Dforged"_s);
}

TEST(CallBuilder, timestampIsMillisecondsSince1970)
{
    EXPECT_EQ(urlOf(web(u"https://h.example/"_s, {{u"ts"_s, u"{timestamp}"_s}})), u"https://h.example/?ts=1795491661123"_s);
}

TEST(CallBuilder, signatureIsHmacOfTheOtherParameters)
{
    const AppInput app = web(u"https://h.example/"_s,
        {{u"userId"_s, u"{staff_no}"_s}, {u"sign"_s, u"v1-{signature}"_s}, {u"n"_s, u"{name}"_s}, {u"nonce"_s, u"{nonce}"_s}});
    EXPECT_EQ(CallBuilder::canonicalText(app, facts()), u"userId=000123&n=%E6%AC%A7%E9%98%B3%F0%AC%B1%96&nonce=n0nce"_s);
    // printf 'userId=000123&n=%%E6%%AC%%A7%%E9%%98%%B3%%F0%%AC%%B1%%96&nonce=n0nce' | openssl dgst -sha256 -hmac key
    EXPECT_TRUE(urlOf(app).contains(u"&sign=v1-5b41d8e11e7161070014e10de2fbafbea174a59d88e8355bfcd5f2ef6a87693d&n="_s)) << urlOf(app).toStdString();
}

TEST(CallBuilder, signatureIsBySm3WhereTheAppSaysSo)
{
    AppInput app = web(u"https://h.example/"_s,
        {{u"userId"_s, u"{staff_no}"_s}, {u"n"_s, u"{name}"_s}, {u"nonce"_s, u"{nonce}"_s}, {u"sign"_s, u"{signature}"_s}});
    app.signature = SignatureMethod::hmacSm3;
    // printf 'userId=000123&n=%%E6%%AC%%A7%%E9%%98%%B3%%F0%%AC%%B1%%96&nonce=n0nce' | openssl dgst -sm3 -hmac key
    EXPECT_EQ(urlOf(app).section(u"sign="_s, -1), u"7e6a9b3d5af2eab2266afa7408926cc6aace991c3c4f26b1d71fd41425c82fa0"_s);
}

/// The examples of GM/T 0042-2015, D.3; the last two are those of RFC 2202 with SM3.
TEST(CallSignature, hmacSm3IsAsPublished)
{
    const auto counted = [](int last) {
        QByteArray key;
        for (int i = 1; i <= last; ++i)
            key += static_cast<char>(i);
        return key;
    };
    const auto sm3 = [](const QByteArray& text, const QByteArray& key) {
        return server::callSignature(SignatureMethod::hmacSm3, text, key);
    };
    EXPECT_EQ(sm3(QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").repeated(2), counted(32)),
        u"ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a"_s);
    EXPECT_EQ(sm3(QByteArray(50, '\xcd'), counted(37)),
        u"220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae"_s);
    EXPECT_EQ(sm3("Hi There", QByteArray(32, '\x0b')),
        u"c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e"_s);
    EXPECT_EQ(sm3("what do ya want for nothing?", "Jefe"),
        u"2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882"_s);
}

/// RFC 4231, 4.3.
TEST(CallSignature, hmacSha256IsAsPublished)
{
    EXPECT_EQ(server::callSignature(SignatureMethod::hmacSha256, "what do ya want for nothing?", "Jefe"),
        u"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_s);
}

TEST(CallBuilder, signatureCoversTheOrderAndTheValues)
{
    AppInput app = web(u"https://h.example/"_s, {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"s"_s, u"{signature}"_s}});
    const QString first = urlOf(app).section(u"s="_s, -1);
    std::swap(app.parameters[0], app.parameters[1]);
    const QString swapped = urlOf(app).section(u"s="_s, -1);
    EXPECT_EQ(first.size(), 64);
    EXPECT_NE(first, swapped);
}

TEST(CallBuilder, signatureNeedsAKey)
{
    CallFacts without = facts();
    without.signingKey.clear();
    EXPECT_EQ(codeOf([&] {
        CallBuilder::build(web(u"https://h.example/"_s, {{u"s"_s, u"{signature}"_s}}), std::nullopt, without);
    }), ErrorCode::wrongState);
}

TEST(CallBuilder, intentExtrasJoinThoseThatStandThere)
{
    AppInput app = native(CallMethod::intentUri, u"intent://round/open#Intent;scheme=round;S.mode=ward;end"_s,
        {{u"ticket"_s, u"{ticket}"_s}, {u"name"_s, u"{name};x"_s}});
    app.platforms[0].package = u"cn.example.round"_s;
    app.platforms[0].fallbackUrl = u"https://h.example/install?a=b"_s;
    EXPECT_EQ(uriOf(app),
        u"intent://round/open#Intent;scheme=round;S.mode=ward;package=cn.example.round;S.ticket=T-1_~.;"
        "S.name=%E6%AC%A7%E9%98%B3%F0%AC%B1%96%3Bx;S.browser_fallback_url=https%3A%2F%2Fh.example%2Finstall%3Fa%3Db;end"_s);
}

TEST(CallBuilder, intentKeepsItsOwnPackageAndFallback)
{
    AppInput app = native(CallMethod::intentUri,
        u"intent://o#Intent;package=cn.example.own;S.browser_fallback_url=https%3A%2F%2Fown.example;end"_s, {});
    app.platforms[0].package = u"cn.example.other"_s;
    app.platforms[0].fallbackUrl = u"https://other.example"_s;
    EXPECT_EQ(uriOf(app), u"intent://o#Intent;package=cn.example.own;S.browser_fallback_url=https%3A%2F%2Fown.example;end"_s);
}

TEST(CallBuilder, intentWithoutFieldsIsCompleted)
{
    EXPECT_EQ(uriOf(native(CallMethod::intentUri, u"intent://open"_s, {{u"a"_s, u"1"_s}})), u"intent://open#Intent;S.a=1;end"_s);
}

TEST(CallBuilder, linksAndSchemesTakeAQuery)
{
    const std::vector<CallParameter> t{{u"t"_s, u"{ticket}"_s}};
    EXPECT_EQ(uriOf(native(CallMethod::customScheme, u"oa://open"_s, t)), u"oa://open?t=T-1_~."_s);
    EXPECT_EQ(uriOf(native(CallMethod::universalLink, u"https://oa.example/open?from=ward"_s, t)),
        u"https://oa.example/open?from=ward&t=T-1_~."_s);
}

TEST(CallBuilder, nativeCallNamesPackageFallbackAndDownload)
{
    AppInput app = native(CallMethod::customScheme, u"oa://open"_s, {});
    app.platforms[0].package = u"cn.example.oa"_s;
    app.platforms[0].fallbackUrl = u"https://f.example"_s;
    const LaunchCall call = CallBuilder::build(app, Platform::android, facts()).call;
    EXPECT_EQ(call.platform, Platform::android);
    EXPECT_EQ(call.package, u"cn.example.oa"_s);
    EXPECT_EQ(call.fallbackUrl, u"https://f.example"_s);
    EXPECT_FALSE(call.downloadUrl);
    EXPECT_FALSE(call.url);
}

TEST(CallBuilder, nativeAppNeedsACallForThePlatform)
{
    const AppInput app = native(CallMethod::customScheme, u"oa://open"_s, {});
    EXPECT_EQ(codeOf([&] { CallBuilder::build(app, Platform::ios, facts()); }), ErrorCode::invalid);
    EXPECT_EQ(codeOf([&] { CallBuilder::build(app, std::nullopt, facts()); }), ErrorCode::required);
}

TEST(CallBuilder, knowsWhetherATicketIsNeeded)
{
    EXPECT_TRUE(CallBuilder::uses(web(u"https://h"_s, {{u"t"_s, u"v2-{ticket}"_s}}), u"ticket"_s));
    EXPECT_FALSE(CallBuilder::uses(web(u"https://h"_s, {{u"t"_s, u"ticket"_s}}), u"ticket"_s));
}

} // namespace
} // namespace wardport::test
