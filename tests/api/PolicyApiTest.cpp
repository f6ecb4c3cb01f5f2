// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/PhoneSignInApi.h"

#include <thread>

namespace wardport::test {
namespace {

class PolicyApi : public PhoneSignInApi {};

TEST_F(PolicyApi, isReadChangedAndRecorded)
{
    EXPECT_EQ(m_security.get(Paths::policy).as<Policy>().retentionDays, 1'095);
    const TestReply changed = setPolicy([](PolicyInput& policy) { policy.ticketSeconds = 30; });
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.as<Policy>().version, 1);
    EXPECT_EQ(m_security.get(Paths::policy).as<Policy>().ticketSeconds, 30);
    EXPECT_EQ(operations("policy"), QStringList{u"policy.update"_s});
    const auto changes = m_server.database()
                             .query("SELECT changes::text FROM operation_log WHERE object_type = 'policy'")
                             .scalar<QString>();
    EXPECT_TRUE(changes.contains(u"ticketSeconds"_s) && changes.contains(u"60"_s) && changes.contains(u"30"_s))
        << changes.toStdString();
}

TEST_F(PolicyApi, somebodyElsesChangeIsNotOverwritten)
{
    ASSERT_EQ(setPolicy([](PolicyInput& policy) { policy.ticketSeconds = 30; }).status, 200);
    EXPECT_EQ(m_security.put(Paths::policy, PolicyInput{}, {{"If-Match", "\"0\""}}).status, 412);
    EXPECT_EQ(m_security.put(Paths::policy, PolicyInput{}).status, 428);
}

TEST_F(PolicyApi, fieldsAreCheckedAndRolesToo)
{
    EXPECT_EQ(setPolicy([](PolicyInput& policy) { policy.retentionDays = 179; }).field(), "retentionDays");
    EXPECT_EQ(setPolicy([](PolicyInput& policy) { policy.minClientVersion = u"neu"_s; }).field(), "minClientVersion");
    EXPECT_EQ(m_security.put(Paths::policy, R"({"phoneVpn":"maybe"})", {{"If-Match", "\"0\""}}).field(), "phoneVpn");
    EXPECT_EQ(m_system.get(Paths::policy).status, 200);
    EXPECT_EQ(m_system.put(Paths::policy, PolicyInput{}, {{"If-Match", "\"0\""}}).status, 403);
    TestClient ofOneHospital = m_server.as(Role::security, OrgUnitId{1001});
    EXPECT_EQ(ofOneHospital.put(Paths::policy, PolicyInput{}, {{"If-Match", "\"0\""}}).status, 403)
        << "it is everybody's";
}

TEST_F(PolicyApi, isInForceAtOnceOnEveryInstance)
{
    server::Instance other{m_server.config(), m_server.clock()};
    other.openDatabase();
    other.start();
    EXPECT_EQ(other.services().policy().ticketSeconds, 60);
    ASSERT_EQ(setPolicy([](PolicyInput& policy) { policy.ticketSeconds = 30; }).status, 200);
    EXPECT_EQ(m_server.instance().services().policy().ticketSeconds, 30);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{2};
    while (other.services().policy().ticketSeconds != 30 && std::chrono::steady_clock::now() < end)
        std::this_thread::yield();
    EXPECT_EQ(other.services().policy().ticketSeconds, 30);
}

} // namespace
} // namespace wardport::test
