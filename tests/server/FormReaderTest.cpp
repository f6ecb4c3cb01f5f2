// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/FormReader.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace server;

ErrorCode refusal(const std::string& text)
{
    try {
        Form::parse(text);
    } catch (const ApiError& error) {
        return error.error.code;
    }
    ADD_FAILURE() << "taken: " << text;
    return ErrorCode::internal;
}

TEST(FormReader, readsFieldsAsTheyWereWritten)
{
    const Form form = Form::parse("a=1&b=x+y%26z&c=&&d&%E5%90%8D=%E7%8E%8B");
    EXPECT_EQ(form.text("a"), "1");
    EXPECT_EQ(form.text("b"), "x y&z");
    EXPECT_FALSE(form.has("c"));
    EXPECT_FALSE(form.has("d"));
    EXPECT_EQ(form.text("名"), "王");
    EXPECT_EQ(form.text("absent"), "");
    EXPECT_EQ(Form::parse(form.encoded()).text("b"), "x y&z");
}

TEST(FormReader, refusesWhatCanBeReadInTwoWays)
{
    EXPECT_EQ(refusal("a=1&a=2"), ErrorCode::malformed);
    EXPECT_EQ(refusal("a=1&%61=1"), ErrorCode::malformed) << "the same name, escaped";
    EXPECT_EQ(refusal("a=%4"), ErrorCode::malformed);
    EXPECT_EQ(refusal("a=%zz"), ErrorCode::malformed);
    EXPECT_EQ(refusal("a=%00"), ErrorCode::malformed);
    EXPECT_EQ(refusal("a=%FF%FE"), ErrorCode::malformed) << "not UTF-8";
    EXPECT_EQ(refusal("a=%C0%AF"), ErrorCode::malformed) << "overlong";
    std::string many;
    for (int i = 0; i < 65; ++i)
        many += 'f' + std::to_string(i) + "=1&";
    EXPECT_EQ(refusal(many), ErrorCode::malformed);
}

TEST(FormReader, takesBodiesOfFormsOnly)
{
    HttpRequest request;
    request.body = "a=1";
    request.headers = {{"Content-Type", "application/X-www-form-urlencoded; charset=UTF-8"}};
    EXPECT_EQ(Form::ofBody(request).text("a"), "1");
    request.headers = {{"Content-Type", "application/json"}};
    EXPECT_THROW(Form::ofBody(request), ApiError);
    request.headers.clear();
    EXPECT_THROW(Form::ofBody(request), ApiError);
}

TEST(FormReader, appendsBehindAQueryThatIsThere)
{
    Form form;
    form.set("code", "a b&c");
    EXPECT_EQ(withQuery("https://app.example/x", form), "https://app.example/x?code=a%20b%26c");
    EXPECT_EQ(withQuery("https://app.example/x?y=1", form), "https://app.example/x?y=1&code=a%20b%26c");
    EXPECT_EQ(withQuery("https://app.example/x?", form), "https://app.example/x?code=a%20b%26c");
    EXPECT_EQ(withQuery("https://app.example/x", Form{}), "https://app.example/x");
}

} // namespace
} // namespace wardport::test
