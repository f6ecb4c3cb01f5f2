// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/RequestParser.h"

#include <gtest/gtest.h>

using wardport::server::RequestParser;
using Progress = RequestParser::Progress;

namespace {

constexpr RequestParser::Limits limits{1024, 1000};

/// Feeds the whole text at once and expects a request.
RequestParser parsed(std::string_view text)
{
    RequestParser parser(limits);
    EXPECT_EQ(parser.feed(text), Progress::Complete) << "failure " << parser.failure();
    return parser;
}

/// The status with which a text is refused; 0 when it is not.
int refusal(std::string_view text)
{
    RequestParser parser(limits);
    return parser.feed(text) == Progress::Failed ? parser.failure() : 0;
}

std::string withHeader(const std::string& header)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n";
}

} // namespace

TEST(HttpRequestParser, readsLineHeadersBody)
{
    auto parser = parsed("PUT /a%20b?x=1&y HTTP/1.1\r\nHost: a\r\nX-One:  two words \t\r\nContent-Length: 5\r\n\r\nhello");
    const auto& request = parser.request();
    EXPECT_EQ(request.method, "PUT");
    EXPECT_EQ(request.path, "/a%20b");
    EXPECT_EQ(request.query, "x=1&y");
    EXPECT_EQ(request.header("x-ONE"), "two words");
    EXPECT_EQ(request.header("absent"), "");
    EXPECT_EQ(request.body, "hello");
}

TEST(HttpRequestParser, readsTheSameByteByByte)
{
    const std::string text = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3;ext=1\r\nabc\r\n00A\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n";
    RequestParser parser(limits);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string_view byte(text.data() + i, 1);
        ASSERT_EQ(parser.feed(byte), i + 1 < text.size() ? Progress::NeedMore : Progress::Complete) << "at " << i;
        ASSERT_TRUE(byte.empty());
    }
    EXPECT_EQ(parser.request().body, "abc0123456789");
}

TEST(HttpRequestParser, leavesTheNextRequestAlone)
{
    std::string_view data = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n";
    RequestParser parser(limits);
    ASSERT_EQ(parser.feed(data), Progress::Complete);
    EXPECT_EQ(parser.request().path, "/1");
    parser.reset();
    EXPECT_FALSE(parser.started());
    ASSERT_EQ(parser.feed(data), Progress::Complete);
    EXPECT_EQ(parser.request().path, "/2");
    EXPECT_TRUE(data.empty());
}

TEST(HttpRequestParser, skipsBlankLinesBeforeARequest)
{
    EXPECT_EQ(parsed("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n").request().path, "/");
}

TEST(HttpRequestParser, takesThePathOutOfAWholeAddress)
{
    auto parser = parsed("GET https://host:8443/a/b?c HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(parser.request().path, "/a/b");
    EXPECT_EQ(parser.request().query, "c");
    EXPECT_EQ(parsed("GET http://host HTTP/1.1\r\nHost: a\r\n\r\n").request().path, "/");
}

TEST(HttpRequestParser, keepsAliveByVersionUnlessTold)
{
    EXPECT_TRUE(parsed("GET / HTTP/1.1\r\nHost: a\r\n\r\n").keepAlive());
    EXPECT_FALSE(parsed("GET / HTTP/1.1\r\nHost: a\r\nConnection: foo, Close\r\n\r\n").keepAlive());
    EXPECT_FALSE(parsed("GET / HTTP/1.0\r\n\r\n").keepAlive());
    EXPECT_TRUE(parsed("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepAlive());
}

TEST(HttpRequestParser, tellsOnceThatTheSenderWaits)
{
    std::string_view head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n";
    RequestParser parser(limits);
    EXPECT_EQ(parser.feed(head), Progress::NeedMore);
    EXPECT_TRUE(parser.takeContinue());
    EXPECT_FALSE(parser.takeContinue());
}

TEST(HttpRequestParser, refusesWhatIsNoRequest)
{
    EXPECT_EQ(refusal("hello\r\n\r\n"), 400);
    EXPECT_EQ(refusal("GET /\r\n\r\n"), 400);
    EXPECT_EQ(refusal("G(T / HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(refusal("GET a HTTP/1.1\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(refusal("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"), 400);
    EXPECT_EQ(refusal("GET / HTTP/1.1\nHost: a\n\n"), 400);
    EXPECT_EQ(refusal("\x16\x03\x01\x02\n"), 400);
}

TEST(HttpRequestParser, refusesOtherVersions)
{
    EXPECT_EQ(refusal("PRI * HTTP/2.0\r\n\r\n"), 505);
    EXPECT_EQ(refusal("GET / HTTP/0.9\r\n\r\n"), 505);
}

TEST(HttpRequestParser, wantsOneHost)
{
    EXPECT_EQ(refusal("GET / HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(refusal("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), 400);
}

TEST(HttpRequestParser, refusesBrokenHeaders)
{
    EXPECT_EQ(refusal(withHeader("no colon")), 400);
    EXPECT_EQ(refusal(withHeader("Name : value")), 400);
    EXPECT_EQ(refusal(withHeader("Folded: a\r\n b")), 400);
    EXPECT_EQ(refusal(withHeader(std::string("Nul: a\0b", 8))), 400);
    EXPECT_EQ(refusal(withHeader("Return: a\rb")), 400);
}

TEST(HttpRequestParser, refusesLengthsThatTwoReadersCouldReadDifferently)
{
    EXPECT_EQ(refusal(withHeader("Content-Length: 1\r\nContent-Length: 2")), 400);
    EXPECT_EQ(refusal(withHeader("Content-Length: 1, 1")), 400);
    EXPECT_EQ(refusal(withHeader("Content-Length: +1")), 400);
    EXPECT_EQ(refusal(withHeader("Content-Length: -1")), 400);
    EXPECT_EQ(refusal(withHeader("Content-Length: 99999999999999999999")), 400);
    EXPECT_EQ(refusal(withHeader("Content-Length: 1\r\nTransfer-Encoding: chunked")), 400);
    EXPECT_EQ(refusal(withHeader("Transfer-Encoding: gzip, chunked")), 400);
    EXPECT_EQ(refusal(withHeader("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")), 400);
    EXPECT_EQ(refusal("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
}

TEST(HttpRequestParser, refusesBrokenChunks)
{
    const auto chunks = [](const std::string& body) { return refusal(withHeader("Transfer-Encoding: chunked") + body); };
    EXPECT_EQ(chunks("x\r\n"), 400);
    EXPECT_EQ(chunks("-1\r\n"), 400);
    EXPECT_EQ(chunks("\r\n"), 400);
    EXPECT_EQ(chunks("1\n"), 400);
    EXPECT_EQ(chunks("1\r\nab\r\n"), 400);
    EXPECT_EQ(chunks("1;" + std::string(300, 'x')), 400);
    EXPECT_EQ(chunks("11111111111111111\r\n"), 400);
}

TEST(HttpRequestParser, boundsTheHead)
{
    EXPECT_EQ(refusal("GET /" + std::string(2000, 'a')), 431);
    EXPECT_EQ(refusal(withHeader("X: " + std::string(1024, 'a'))), 431);
    std::string many = "GET / HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 200; ++i)
        many += "a:\r\n";
    EXPECT_EQ(refusal(many + "\r\n"), 431);
    EXPECT_EQ(refusal(withHeader("Transfer-Encoding: chunked") + "0\r\n" + std::string(1500, 'a')), 400);
}

TEST(HttpRequestParser, boundsTheBodyBeforeItComes)
{
    EXPECT_EQ(refusal(withHeader("Content-Length: 1001")), 413);
    EXPECT_EQ(refusal(withHeader("Transfer-Encoding: chunked") + "3E9\r\n"), 413);
    EXPECT_EQ(refusal(withHeader("Transfer-Encoding: chunked") + "3E8\r\n" + std::string(1000, 'a') + "\r\n1\r\n"), 413);
    EXPECT_EQ(refusal(withHeader("Content-Length: 1000")), 0);
}
