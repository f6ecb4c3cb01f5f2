// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"
#include "shared/model/App.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;

template <class T>
Error failureOf(std::string_view text)
{
    try {
        json::fromJson<T>(text);
    } catch (const ApiError& error) {
        return error.error;
    }
    return {ErrorCode::cancelled, {}, {}, {}, {}};
}

TEST(Json, carriesNamesOutsideTheBasicPlane)
{
    CallParameter parameter{u"name"_s, u"\U00020BB7\"\n"_s};
    const std::string text = json::toJson(parameter);
    EXPECT_EQ(text, "{\"name\":\"name\",\"value\":\"\xF0\xA0\xAE\xB7\\\"\\n\"}");
    EXPECT_EQ(json::fromJson<CallParameter>(text).value, parameter.value);
}

TEST(Json, namesThePathOfAWrongType)
{
    const Error error = failureOf<AppInput>(R"({"parameters":[{"name":"a"},{"name":7}]})");
    EXPECT_EQ(error.code, ErrorCode::wrongType);
    EXPECT_EQ(error.field, u"parameters[1].name");
}

TEST(Json, ignoresUnknownMembers)
{
    EXPECT_EQ(json::fromJson<CallParameter>(R"({"name":"a","later":{"x":[1]}})").name, u"a");
}

TEST(Json, refusesBrokenText)
{
    EXPECT_EQ(failureOf<CallParameter>("{\"name\":").code, ErrorCode::malformed);
    EXPECT_EQ(failureOf<CallParameter>("{} {}").code, ErrorCode::malformed);
}

TEST(Json, refusesUnknownEnumerators)
{
    EXPECT_EQ(failureOf<AppInput>(R"({"kind":"desktop"})").field, u"kind");
}

TEST(Json, refusesNullCharacters)
{
    EXPECT_EQ(failureOf<CallParameter>(R"({"name":"a\u0000b"})").code, ErrorCode::invalid);
}

TEST(Rfc3339, readsOffsetsAndWritesUtc)
{
    const auto at = parseRfc3339("2026-11-24T11:41:01.5+08:00");
    ASSERT_TRUE(at);
    EXPECT_EQ(toRfc3339(*at), u"2026-11-24T03:41:01.500Z");
    EXPECT_FALSE(parseRfc3339("2026-02-30T00:00:00Z"));
    EXPECT_FALSE(parseRfc3339("2026-11-24"));
}

} // namespace
} // namespace wardport::test
