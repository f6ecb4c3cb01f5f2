// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/Base64Url.h"
#include "server/features/signon/Jwt.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/TestPostgres.h"

#include <boost/json/parse.hpp>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace server;
using namespace std::chrono_literals;

class OidcKeyRing : public testing::Test {
protected:
    std::vector<std::string> published(KeyRing& ring)
    {
        std::vector<std::string> kids;
        const auto set = boost::json::parse(ring.published());
        for (const auto& key : set.at("keys").as_array()) {
            if (key.at("alg").as_string() == "ES256")
                kids.emplace_back(key.at("kid").as_string());
        }
        return kids;
    }

    std::string signer(KeyRing& ring) { return ring.signingKey(OidcSigning::es256)->kid(); }

    TestPostgres m_postgres;
    FakeClock m_clock;
    const SecretBox m_box{KeyFile::Key{1}};
    KeyRing m_ring{m_postgres.database(), m_box, m_clock};
};

TEST_F(OidcKeyRing, tokensOfBothKindsBearTheirKeysOut)
{
    for (const OidcSigning signing : {OidcSigning::rs256, OidcSigning::es256}) {
        const std::string token = Jwt::sign(*m_ring.signingKey(signing), "JWT", R"({"sub":"王"})");
        EXPECT_EQ(Jwt::verify(m_ring, token), R"({"sub":"王"})");
        EXPECT_FALSE(Jwt::verify(m_ring, token + "A"));
        std::string other = token;
        other[token.find('.') + 2] = other[token.find('.') + 2] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(Jwt::verify(m_ring, other)) << "claims changed";
        const std::string none = base64Url(R"({"alg":"none"})")
            + token.substr(token.find('.'), token.rfind('.') - token.find('.') + 1);
        EXPECT_FALSE(Jwt::verify(m_ring, none)) << "unsigned";
        EXPECT_FALSE(Jwt::verify(m_ring, token.substr(0, token.rfind('.') + 1)));
    }
    EXPECT_FALSE(Jwt::verify(m_ring, Jwt::sign(*m_ring.signingKey(OidcSigning::es256), "logout+jwt", "{}"))) << "another kind";
    EXPECT_FALSE(Jwt::verify(m_ring, ""));
    EXPECT_FALSE(Jwt::verify(m_ring, ".."));
}

TEST_F(OidcKeyRing, anotherInstanceUsesTheSameKeys)
{
    const std::string token = Jwt::sign(*m_ring.signingKey(OidcSigning::rs256), "JWT", "{}");
    KeyRing second{m_postgres.database(), m_box, m_clock};
    EXPECT_TRUE(Jwt::verify(second, token));
    EXPECT_EQ(second.published(), m_ring.published());
}

TEST_F(OidcKeyRing, newKeyIsKnownBeforeItSignsAndTheOldOneStaysForItsTokens)
{
    const std::string first = signer(m_ring);
    m_clock.advance(89 * 24h);
    m_ring.rotate();
    EXPECT_EQ(published(m_ring).size(), 1u) << "not yet due";
    m_clock.advance(23h + 30min);
    m_ring.rotate();
    EXPECT_EQ(published(m_ring).size(), 2u);
    EXPECT_EQ(signer(m_ring), first) << "published, and not yet in use";
    m_ring.rotate();
    EXPECT_EQ(published(m_ring).size(), 2u) << "one is enough";
    const std::string token = Jwt::sign(*m_ring.signingKey(OidcSigning::es256), "JWT", "{}");

    m_clock.advance(1h);
    EXPECT_NE(signer(m_ring), first);
    EXPECT_EQ(published(m_ring).size(), 2u);
    m_clock.advance(24h);
    EXPECT_EQ(published(m_ring), std::vector{signer(m_ring)}) << "its last token is over";
    EXPECT_TRUE(Jwt::verify(m_ring, token)) << "as a hint it still bears out";
    m_clock.advance(121 * 24h);
    m_ring.rotate();
    EXPECT_FALSE(Jwt::verify(m_ring, token));
}

TEST_F(OidcKeyRing, databaseAloneSignsNothing)
{
    m_ring.published();
    const auto sealed = m_postgres.database().query("SELECT sealed FROM sign_on_key").rows<QByteArray>();
    ASSERT_EQ(sealed.size(), 2u);
    for (const QByteArray& box : sealed)
        EXPECT_FALSE(box.contains("PRIVATE KEY"));
    const std::string token = Jwt::sign(*m_ring.signingKey(OidcSigning::es256), "JWT", "{}");
    const SecretBox otherBox{KeyFile::Key{2}};
    KeyRing withoutKeyFile{m_postgres.database(), otherBox, m_clock};
    EXPECT_FALSE(Jwt::verify(withoutKeyFile, token));
    EXPECT_TRUE(withoutKeyFile.signingKey(OidcSigning::es256)) << "it makes keys of its own";
}

TEST_F(OidcKeyRing, nothingIsMadeBeforeItIsAskedFor)
{
    m_ring.rotate();
    EXPECT_EQ(m_postgres.database().query("SELECT count(*) FROM sign_on_key").scalar<int>(), 0);
}

} // namespace
} // namespace wardport::test
