// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/VpnAccount.h"
#include "tests/api/HospitalApi.h"

#include <QUrl>

#include <thread>

namespace wardport::test {
namespace {

/// Two instances of the server on one database.
class TokenGone : public HospitalApi {
protected:
    TokenGone()
        : m_other(m_server.config(), m_server.clock())
    {
        m_other.openDatabase();
        m_other.start();
    }

    TestClient phoneAtTheOther(const std::string& token)
    {
        const auto port = static_cast<std::uint16_t>(QUrl{m_other.url(server::Audience::phone)}.port());
        return {port, m_other.certificateFile().toStdString(), token};
    }

    /// Whether the phone is refused within a second.
    static bool isSoonRefused(TestClient& phone)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{1};
        do {
            if (phone.get(Paths::me).status == 401)
                return true;
            std::this_thread::yield();
        } while (std::chrono::steady_clock::now() < end);
        return false;
    }

    server::Instance m_other;
};

TEST_F(TokenGone, disabledAccountSignsItsPersonOutOfEveryInstance)
{
    VpnAccountInput account;
    account.personId = PersonId{1002};
    account.account = u"wangwei"_s;
    const qint64 id = m_system.post(Paths::vpnAccounts, account).as<VpnAccount>().id.value();
    TestClient here = m_server.client(server::Audience::phone);
    const std::string token = m_server.tokenOf(PersonId{1002});
    here.setToken(token);
    TestClient there = phoneAtTheOther(token);
    TestClient colleague = phoneAtTheOther(m_server.tokenOf(PersonId{1003}));
    ASSERT_EQ(here.get(Paths::me).status, 200);
    ASSERT_EQ(there.get(Paths::me).status, 200);
    ASSERT_EQ(colleague.get(Paths::me).status, 200);

    ASSERT_EQ(m_system.post(at(Paths::vpnAccountDisable, id)).status, 200);
    EXPECT_EQ(here.get(Paths::me).status, 401);
    EXPECT_TRUE(isSoonRefused(there));
    EXPECT_EQ(colleague.get(Paths::me).status, 200);
}

TEST_F(TokenGone, disabledPersonIsRefusedByEveryInstance)
{
    TestClient there = phoneAtTheOther(m_server.tokenOf(PersonId{1002}));
    ASSERT_EQ(there.get(Paths::me).status, 200);
    ASSERT_EQ(m_system.post(at(Paths::personDisable, 1002)).status, 200);
    EXPECT_TRUE(isSoonRefused(there));
}

} // namespace
} // namespace wardport::test
