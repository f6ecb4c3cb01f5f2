// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnLogouts.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace server;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// An app that was to be told of a sign-out at an address where nobody listens.
class OidcLogouts : public testing::Test {
protected:
    OidcLogouts()
    {
        m_postgres.database().execute(uR"(
            INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES (1, 1, '1', '王伟', 'doctor', 1);
            INSERT INTO vendor (id, code, name) VALUES (1, 'v', '厂商');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES (1, 1, 'a', 'web', '应用', 'clinical', 'published');
            INSERT INTO app_sign_on VALUES (1, true, '{}', '{}', 'https://127.0.0.1:1/out', 'none', 'es256', false, false, '{}');
            INSERT INTO token (hash, audience, person_id, expires_at) VALUES ('\x01', 'phone', 1, 'infinity');
            INSERT INTO sign_on_visit VALUES ('\x01', 1, 'oidc', 'sid', '', 1, now());
            DELETE FROM token)"_s);
    }

    int left() { return m_postgres.database().query("SELECT count(*) FROM sign_on_logout").scalar<int>(); }

    TestPostgres m_postgres;
    FakeClock m_clock;
    AppDirectory m_apps{m_postgres.database(), m_clock};
    SignOnDirectory m_directory{m_postgres.database(), m_apps};
    const SecretBox m_box{KeyFile::Key{}};
    KeyRing m_keys{m_postgres.database(), m_box, m_clock};
    const SignOnUrls m_urls{u"https://portal.example"_s};
    const FormPost m_post{{}};
    SignOnLogouts m_logouts{m_postgres.database(), m_directory, m_keys, m_urls, m_post, m_clock};
};

TEST_F(OidcLogouts, appThatDoesNotAnswerIsToldAgainAndGivenUpInTheEnd)
{
    for (const auto pause : {1min, 4min, 15min, 30min, 60min}) {
        EXPECT_EQ(m_logouts.run(), 1);
        EXPECT_EQ(m_logouts.run(), 0) << "not at once";
        EXPECT_EQ(left(), 1);
        m_clock.advance(pause);
    }
    EXPECT_EQ(m_logouts.run(), 1);
    EXPECT_EQ(left(), 0);
}

TEST_F(OidcLogouts, appThatNoLongerWantsToKnowIsLeftAlone)
{
    m_postgres.database().execute(u"UPDATE app_sign_on SET back_channel_logout_uri = ''"_s);
    EXPECT_EQ(m_logouts.run(), 1);
    EXPECT_EQ(left(), 0);
}

TEST_F(OidcLogouts, twoInstancesDoNotTellTheSameAppAtOnce)
{
    SignOnLogoutStore store{m_postgres.database()};
    EXPECT_EQ(store.take(m_clock.now()).size(), 1u);
    EXPECT_EQ(store.take(m_clock.now()).size(), 0u) << "taken by the other";
    m_clock.advance(2min);
    EXPECT_EQ(store.take(m_clock.now()).size(), 1u) << "which died before it could tell";
}

TEST(FormPost, speaksToNamedServersOverHttpsAlone)
{
    const FormPost post{{}};
    for (const QString& url :
        {u"http://127.0.0.1/"_s, u"https://user@127.0.0.1/"_s, u"file:///etc/passwd"_s, u"https://"_s, u"x"_s})
        EXPECT_THROW(post.send(url, "a=b"), ApiError) << url.toStdString();
}

} // namespace
} // namespace wardport::test
