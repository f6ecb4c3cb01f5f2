// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/LdapConnection.h"

#include "server/auth/SecretBox.h"
#include "server/features/directories/DirectoryDate.h"
#include "server/features/directories/LdapText.h"
#include "shared/base/ApiError.h"
#include "tests/support/ldap/TestDirectory.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using namespace std::chrono_literals;

template <class Work>
Error errorOf(Work&& work)
{
    try {
        work();
    } catch (const ApiError& error) {
        return error.error;
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

/// Takes connections and never says a word.
class SilentServer {
public:
    SilentServer()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const name = reinterpret_cast<sockaddr*>(&address);
        ::bind(m_socket, name, size);
        ::listen(m_socket, 5);
        ::getsockname(m_socket, name, &size);
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }

    QString address() const { return u"127.0.0.1:%1"_s.arg(m_port); }

private:
    const int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    int m_port = 0;
};

class LdapConnectionTest : public testing::Test {
protected:
    DirectoryInput settings(DirectorySecurity security = DirectorySecurity::ldaps)
    {
        DirectoryInput made;
        made.servers = {security == DirectorySecurity::ldaps ? m_ldap.secureServer() : m_ldap.server()};
        made.security = security;
        made.caCertificate = m_ldap.certificate();
        made.bindDn = TestDirectory::reader;
        return made;
    }

    std::unique_ptr<LdapConnection> open()
    {
        return LdapConnection::open(settings(), Secret{TestDirectory::readerPassword});
    }

    static QString many(int count)
    {
        QString ldif;
        for (int i = 0; i < count; ++i)
            ldif += TestDirectory::person(QString::number(100'000 + i), u"某人"_s, u"0101"_s);
        return ldif;
    }

    TestDirectory m_ldap{many(1'200)};
};

TEST_F(LdapConnectionTest, findsMoreThanAPageHolds)
{
    int found = 0;
    open()->search(
        {TestDirectory::people, u"(objectClass=inetOrgPerson)"_s, {u"uid"_s}, 100}, [&](const LdapEntry& entry) {
            EXPECT_EQ(entry.values.size(), 1U) << "only what was asked for";
            ++found;
            return true;
        });
    EXPECT_EQ(found, 1'200);
}

TEST_F(LdapConnectionTest, serverThatDiesInMidSearchIsAnError)
{
    const auto connection = open();
    int found = 0;
    const Error error = errorOf([&] {
        connection->search(
            {TestDirectory::people, u"(objectClass=inetOrgPerson)"_s, {u"uid"_s}, 100}, [&](const LdapEntry&) {
                if (++found == 100)
                    m_ldap.kill();
                return true;
            });
    });
    EXPECT_EQ(error.code, ErrorCode::network);
    EXPECT_EQ(error.field, u"servers"_s);
    EXPECT_LT(found, 1'200);
}

TEST_F(LdapConnectionTest, emptyPasswordNeverBinds)
{
    const auto connection = LdapConnection::reach(settings());
    EXPECT_EQ(errorOf([&] { connection->bind(TestDirectory::reader, Secret{}); }).code, ErrorCode::badCredentials);
    EXPECT_EQ(errorOf([&] { LdapConnection::open(settings(), Secret{}); }).code, ErrorCode::badCredentials);
}

TEST_F(LdapConnectionTest, silentServerDoesNotHoldForLong)
{
    const SilentServer silent;
    for (const DirectorySecurity security :
        {DirectorySecurity::ldaps, DirectorySecurity::startTls, DirectorySecurity::none}) {
        DirectoryInput deaf = settings(security);
        deaf.servers = {silent.address()};
        const auto began = std::chrono::steady_clock::now();
        const Error error = errorOf([&] { LdapConnection::open(deaf, Secret{u"x"_s}, {1s, 1s}); });
        EXPECT_EQ(error.code, ErrorCode::network) << error.detail.toStdString();
        EXPECT_LT(std::chrono::steady_clock::now() - began, 8s);
    }
}

TEST_F(LdapConnectionTest, errorsDoNotTellThePassword)
{
    const Error error = errorOf([&] { LdapConnection::open(settings(), Secret{u"Very-Secret-1"_s}); });
    EXPECT_EQ(error.code, ErrorCode::badCredentials);
    EXPECT_EQ(error.field, u"bindPassword"_s);
    EXPECT_FALSE(error.detail.contains(u"Very-Secret-1"_s));
}

TEST(LdapText, filtersAndNamesAreReadAsTheyWillBeSent)
{
    EXPECT_EQ(filterValue(u"a*(b)\\c王\x01"_s), u"a\\2a\\28b\\29\\5cc王\\01"_s);
    EXPECT_TRUE(isLdapFilter(u"(&(objectClass=user)(!(userAccountControl:1.2.840.113556.1.4.803:=2)))"_s));
    EXPECT_TRUE(isLdapFilter(u"(cn="_s + filterValue(u"*)(uid=*"_s) + u")"_s));
    EXPECT_FALSE(isLdapFilter(u"(&(uid=*)"_s));
    EXPECT_FALSE(isLdapFilter(u"(uid=*))"_s));
    EXPECT_FALSE(isLdapFilter(u"()"_s));
    EXPECT_TRUE(isLdapDn(u"cn=Wang\\, Wei,ou=医院,dc=x"_s));
    EXPECT_FALSE(isLdapDn(u"Wang Wei"_s));
}

TEST(DirectoryDate, isReadInEveryWritingThatDirectoriesHave)
{
    const auto day = [](const QString& text) {
        const DirectoryDate date = directoryDate(text);
        return !date.understood ? u"?"_s : date.day ? date.day->toString(Qt::ISODate) : u"never"_s;
    };
    EXPECT_EQ(day(u"2026-12-31"_s), u"2026-12-31"_s);
    EXPECT_EQ(day(u"20261231"_s), u"2026-12-31"_s);
    EXPECT_EQ(day(u"20261231150000Z"_s), u"2026-12-31"_s);
    EXPECT_EQ(day(u"20261231160000.0Z"_s), u"2027-01-01"_s) << "midnight in Shanghai has passed";
    EXPECT_EQ(day(u"2026123123+0800"_s), u"2026-12-31"_s);
    EXPECT_EQ(day(u"134432064000000000"_s), u"2026-12-31"_s) << "ends as 2027 begins in Shanghai";
    EXPECT_EQ(day(u"0"_s), u"never"_s);
    EXPECT_EQ(day(u"9223372036854775807"_s), u"never"_s);
    EXPECT_EQ(day(u""_s), u"never"_s);
    EXPECT_EQ(day(u"2026-02-30"_s), u"?"_s);
    EXPECT_EQ(day(u"20261331150000Z"_s), u"?"_s);
    EXPECT_EQ(day(u"soon"_s), u"?"_s);
    EXPECT_EQ(day(u"99999999999999999999"_s), u"?"_s);
}

TEST(SecretBox, opensOnlyWhatItClosed)
{
    const SecretBox box(KeyFile::Key{'a'});
    const QByteArray closed = box.close(Secret{u"口令"_s});
    EXPECT_FALSE(closed.contains("口令"));
    ASSERT_TRUE(box.open(closed).has_value());
    EXPECT_EQ(box.open(closed)->reveal(), "口令");
    EXPECT_NE(box.close(Secret{u"口令"_s}), closed) << "each with a nonce of its own";
    EXPECT_FALSE(SecretBox(KeyFile::Key{'b'}).open(closed).has_value());
    QByteArray bent = closed;
    bent[bent.size() - 1] = static_cast<char>(bent.back() ^ 1);
    EXPECT_FALSE(box.open(bent).has_value());
    EXPECT_FALSE(box.open("short").has_value());
}

} // namespace
} // namespace wardport::test
