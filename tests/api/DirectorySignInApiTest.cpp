// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"
#include "shared/model/Phone.h"
#include "tests/api/DirectoryApi.h"

namespace wardport::test {
namespace {

using server::Audience;

/// 000010 and 000011 came from the directory; 000002 of H1 was registered by hand.
class DirectorySignInApi : public DirectoryApi {
protected:
    DirectorySignInApi()
    {
        DirectoryInput settings = input(m_ldap);
        settings.signIn = true;
        m_directory = created(settings);
        report(m_directory.id);
        // A password from the time before the directory.
        m_server.database()
            .query("UPDATE person SET password_hash = :hash WHERE hospital_id = 1001")
            .bind(":hash", server::PasswordHash::make(Secret{u"Local-2026"_s}))
            .run();
    }

    TestReply signIn(const QString& staffNo, const QString& password)
    {
        PhoneSignIn made;
        made.orgCode = u"H1"_s;
        made.staffNo = staffNo;
        made.password = password;
        return m_phone.post(Paths::phoneSessions, made);
    }

    TestDirectory m_ldap{m_two};
    Directory m_directory;
    TestClient m_phone = m_server.client(Audience::phone);
};

TEST_F(DirectorySignInApi, theDirectorysPasswordIsTheOnlyOne)
{
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000010"_s).status, 200);
    EXPECT_EQ(signIn(u"000010"_s, u"Local-2026"_s).code(), "badCredentials");
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000011"_s).code(), "badCredentials");
    EXPECT_EQ(signIn(u"000002"_s, u"Local-2026"_s).status, 200) << "who is not of the directory";
    EXPECT_EQ(rows("SELECT count(*) FROM sign_in WHERE NOT success").first(), u"2"_s);

    DirectoryInput off = input(m_ldap);
    EXPECT_EQ(update(m_directory, off).status, 200);
    EXPECT_EQ(signIn(u"000010"_s, u"Local-2026"_s).status, 200);
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000010"_s).code(), "badCredentials");
}

TEST_F(DirectorySignInApi, emptyPasswordAndInjectionAreNoWayIn)
{
    EXPECT_EQ(signIn(u"000010"_s, u""_s).status, 422);
    EXPECT_EQ(signIn(u"000010"_s, u" "_s).code(), "required");
    for (const QString& staffNo : {u"*"_s, u"000010)(uid=*"_s, u"000010,ou=people,dc=ward"_s, u"0000*"_s})
        EXPECT_NE(signIn(staffNo, u"pw-000010"_s).status, 200) << staffNo.toStdString();
}

TEST_F(DirectorySignInApi, isLockedAfterTooManyFailures)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(signIn(u"000010"_s, u"wrong"_s).code(), "badCredentials");
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000010"_s).code(), "accountLocked");
    EXPECT_EQ(signIn(u"000011"_s, u"pw-000011"_s).status, 200);
}

TEST_F(DirectorySignInApi, directoryThatIsDownIsNoWrongPassword)
{
    m_ldap.kill();
    for (int i = 0; i < 6; ++i) {
        const TestReply refused = signIn(u"000010"_s, u"pw-000010"_s);
        EXPECT_EQ(refused.status, 503);
        EXPECT_EQ(refused.code(), "unavailable");
    }
    EXPECT_EQ(signIn(u"000002"_s, u"Local-2026"_s).status, 200) << "others are not kept waiting";
    m_ldap.start();
    m_server.clock().advance(std::chrono::seconds{11});
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000010"_s).status, 200) << "and nobody was locked out";
}

TEST_F(DirectorySignInApi, entryThatWasMovedSinceIsFound)
{
    m_ldap.change(u"dn: ou=surgery,ou=people,dc=ward\nchangetype: add\nobjectClass: organizationalUnit\nou: surgery\n\n"
                  "dn: uid=000010,ou=people,dc=ward\nchangetype: modrdn\nnewrdn: uid=000010\ndeleteoldrdn: 0\n"
                  "newsuperior: ou=surgery,ou=people,dc=ward\n\n"_s);
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000010"_s).status, 200);
    EXPECT_EQ(signIn(u"000010"_s, u"wrong"_s).code(), "badCredentials");
}

TEST_F(DirectorySignInApi, whoWasDisabledHereDoesNotGetIn)
{
    m_server.database().execute(u"UPDATE person SET active = false WHERE staff_no = '000010'"_s);
    EXPECT_EQ(signIn(u"000010"_s, u"pw-000010"_s).code(), "accountDisabled");
}

} // namespace
} // namespace wardport::test
