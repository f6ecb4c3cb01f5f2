// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Session.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {
namespace {

using server::Audience;

class AdministratorApi : public HospitalApi {
protected:
    static AdministratorInput input(const QString& username, std::optional<OrgUnitId> scope = {})
    {
        AdministratorInput account;
        account.username = username;
        account.displayName = u"张三"_s;
        account.scopeOrgUnitId = scope;
        return account;
    }

    NewAdministrator make(const QString& username)
    {
        const TestReply reply = m_system.post(Paths::administrators, input(username));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<NewAdministrator>();
    }
};

TEST_F(AdministratorApi, newAccountSignsInWithItsOneTimePasswordAndMustChangeIt)
{
    const NewAdministrator made = make(u"zhang"_s);
    TestClient newcomer = m_server.client(Audience::admin);
    const TestReply signedIn = newcomer.post(Paths::sessions, SignIn{u"zhang"_s, made.oneTimePassword});
    ASSERT_EQ(signedIn.status, 200) << signedIn.body;
    newcomer.setToken(signedIn.as<NewSession>().token.toStdString());
    const TestReply early = newcomer.get(Paths::vendors);
    EXPECT_EQ(early.status, 403);
    EXPECT_EQ(early.code(), "passwordChangeDue");
}

TEST_F(AdministratorApi, creationNamesItsPlace)
{
    const TestReply reply = m_system.post(Paths::administrators, input(u"zhang"_s));
    EXPECT_EQ(reply.headers.at("location"), at(Paths::administrator, reply.as<NewAdministrator>().administrator.id.value()));
    const TestReply taken = m_system.post(Paths::administrators, input(u"zhang"_s));
    EXPECT_EQ(taken.status, 409);
    EXPECT_EQ(taken.field(), "username");
}

TEST_F(AdministratorApi, systemMakesAccountsAndSecurityGivesRoles)
{
    const qint64 id = make(u"zhang"_s).administrator.id.value();
    const std::string role = at(Paths::administratorRole, id);
    EXPECT_EQ(m_system.put(role, RoleChange{Role::manager}, {{"If-Match", "\"1\""}}).status, 403);
    EXPECT_EQ(m_security.post(Paths::administrators, input(u"li"_s)).status, 403);
    EXPECT_EQ(m_security.put(role, RoleChange{Role::manager}).status, 428);
    EXPECT_EQ(m_security.put(role, RoleChange{Role::manager}, {{"If-Match", "\"1\""}}).as<Administrator>().role, Role::manager);
    EXPECT_EQ(m_security.put(role, RoleChange{Role::audit}, {{"If-Match", "\"1\""}}).status, 412);
    const TestReply vendor = m_security.put(role, RoleChange{Role::vendor}, {{"If-Match", "\"2\""}});
    EXPECT_EQ(vendor.status, 422);
    EXPECT_EQ(vendor.field(), "vendorId");
}

TEST_F(AdministratorApi, ownRoleIsNotChanged)
{
    // The account behind m_security.
    const auto page = m_system.get(std::string(Paths::administrators) + "?q=account2").as<Page<Administrator>>();
    ASSERT_EQ(page.items.size(), 1U);
    ASSERT_EQ(page.items[0].role, Role::security);
    const TestReply reply = m_security.put(at(Paths::administratorRole, page.items[0].id.value()), RoleChange{Role::system},
        {{"If-Match", "\"1\""}});
    EXPECT_EQ(reply.status, 403);
    EXPECT_EQ(reply.field(), "role");
}

TEST_F(AdministratorApi, disabledAccountIsSignedOutAtOnce)
{
    TestClient manager = m_server.as(Role::manager);
    ASSERT_EQ(manager.get(Paths::orgUnits).status, 200);
    const auto page = m_system.get(std::string(Paths::administrators) + "?role=manager").as<Page<Administrator>>();
    ASSERT_EQ(page.items.size(), 1U);
    EXPECT_EQ(m_system.post(at(Paths::administratorDisable, page.items[0].id.value())).status, 200);
    EXPECT_EQ(manager.get(Paths::orgUnits).status, 401);
}

TEST_F(AdministratorApi, scopedAdministratorStaysWithinTheScope)
{
    const TestReply wide = m_department.post(Paths::administrators, input(u"wide"_s));
    EXPECT_EQ(wide.status, 422);
    EXPECT_EQ(wide.field(), "scopeOrgUnitId");
    EXPECT_EQ(m_department.post(Paths::administrators, input(u"wide"_s, OrgUnitId{1001})).status, 422);
    EXPECT_EQ(m_department.post(Paths::administrators, input(u"narrow"_s, OrgUnitId{1003})).status, 201);
    EXPECT_EQ(m_department.get(at(Paths::administrator, make(u"zhang"_s).administrator.id.value())).status, 404);
}

TEST_F(AdministratorApi, passwordResetEndsTheSessions)
{
    TestClient manager = m_server.as(Role::manager);
    const auto page = m_system.get(std::string(Paths::administrators) + "?role=manager").as<Page<Administrator>>();
    const TestReply reset = m_system.post(at(Paths::administratorPassword, page.items.at(0).id.value()));
    ASSERT_EQ(reset.status, 200) << reset.body;
    EXPECT_EQ(manager.get(Paths::orgUnits).status, 401);
    const TestReply again = m_server.client(Audience::admin)
                                .post(Paths::sessions, SignIn{page.items[0].username, reset.as<OneTimePassword>().oneTimePassword});
    EXPECT_EQ(again.status, 200);
    EXPECT_TRUE(again.as<NewSession>().session.passwordChangeDue);
}

} // namespace
} // namespace wardport::test
