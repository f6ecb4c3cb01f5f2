// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"
#include "tests/server/HospitalFixture.h"

#include <thread>

namespace wardport::test {
namespace {

class AdministratorServiceTest : public HospitalTest {
protected:
    AdministratorServiceTest() { db.execute(u"INSERT INTO vendor (id, code, name) VALUES (1, 'v', '厂商')"_s); }

    static AdministratorInput input(const QString& username, qint64 scope = 0)
    {
        AdministratorInput input;
        input.username = username;
        input.displayName = u"管理员 "_s + username;
        if (scope != 0)
            input.scopeOrgUnitId = OrgUnitId{scope};
        return input;
    }

    /// An account with its role, without the cost of a password.
    Administrator holder(const QString& username, Role role, qint64 scope = 0)
    {
        const auto id = db.query("INSERT INTO administrator (username, display_name, role, scope_org_unit_id)"
                                 " VALUES (:name, :name, :role, :scope) RETURNING id")
                            .bind(":name", username)
                            .bind(":role", role)
                            .bind(":scope", scope == 0 ? std::nullopt : std::optional{OrgUnitId{scope}})
                            .scalar<AdministratorId>();
        return administrators.get(everything, id);
    }

    std::string consoleToken(AdministratorId id)
    {
        NewToken token;
        token.audience = u"console"_s;
        token.administratorId = id;
        token.createdAt = clock.now();
        token.expiresAt = clock.now() + std::chrono::hours{1};
        return tokens.issue(token).toStdString();
    }

    bool signsIn(const std::string& token) { return tokens.byToken(token).has_value(); }
};

TEST_F(AdministratorServiceTest, newAccountHasNoRoleAndAPasswordToChange)
{
    const auto made = wait(administrators.create(everything, input(u"zhang"_s)));
    const Administrator account = made.value.administrator;
    EXPECT_EQ(account.role, Role::none);
    EXPECT_TRUE(account.passwordChangeDue);
    EXPECT_EQ(made.location, u"/api/v1/administrators/"_s + QString::number(account.id.value()));
    const QString hash = rows("SELECT password_hash FROM administrator WHERE username = 'zhang'").value(0);
    EXPECT_TRUE(PasswordHash::verify(hash, Secret{made.value.oneTimePassword}));
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log WHERE changes::text LIKE '%assword_hash%'"), QStringList{u"0"_s});
}

TEST_F(AdministratorServiceTest, usernameIsUnique)
{
    holder(u"zhang"_s, Role::none);
    const Error taken = errorOf([&] { wait(administrators.create(everything, input(u"zhang"_s))); });
    EXPECT_EQ(taken.code, ErrorCode::duplicate);
    EXPECT_EQ(taken.field, u"username"_s);
}

TEST_F(AdministratorServiceTest, unknownUnitOrVendorIsNamed)
{
    EXPECT_EQ(errorOf([&] { administrators.create(everything, input(u"zhang"_s, 4711)); }).field, u"scopeOrgUnitId"_s);
    AdministratorInput in = input(u"zhang"_s);
    in.vendorId = VendorId{4711};
    const Error vendor = errorOf([&] { administrators.create(everything, in); });
    EXPECT_EQ(vendor.code, ErrorCode::invalid);
    EXPECT_EQ(vendor.field, u"vendorId"_s);
}

TEST_F(AdministratorServiceTest, nobodyGivesAWiderScopeThanTheOwn)
{
    EXPECT_EQ(errorOf([&] { administrators.create(west, input(u"zhang"_s)); }).field, u"scopeOrgUnitId"_s);
    EXPECT_EQ(errorOf([&] { administrators.create(west, input(u"zhang"_s, 1)); }).field, u"scopeOrgUnitId"_s);
    const Administrator made = wait(administrators.create(west, input(u"zhang"_s, 7))).value.administrator;
    EXPECT_EQ(made.scopeOrgUnitId, OrgUnitId{7});
    EXPECT_EQ(errorOf([&] { administrators.update(west, made.id, made.version, input(u"zhang"_s)); }).field, u"scopeOrgUnitId"_s);
    EXPECT_EQ(errorOf([&] { administrators.update(west, made.id, made.version, input(u"zhang"_s, 2)); }).field, u"scopeOrgUnitId"_s);
}

TEST_F(AdministratorServiceTest, scopeHidesWiderAccounts)
{
    const Administrator all = holder(u"all"_s, Role::system);
    const Administrator east = holder(u"east"_s, Role::manager, 2);
    const Administrator mine = holder(u"mine"_s, Role::manager, 7);
    const Page<Administrator> seen = administrators.list(west, {});
    ASSERT_EQ(seen.items.size(), 1U);
    EXPECT_EQ(seen.items[0].id, mine.id);
    for (const Administrator& hidden : {all, east}) {
        EXPECT_EQ(errorOf([&] { administrators.get(west, hidden.id); }).code, ErrorCode::notFound);
        EXPECT_EQ(errorOf([&] { administrators.setActive(west, hidden.id, false); }).code, ErrorCode::notFound);
        EXPECT_EQ(errorOf([&] { administrators.resetPassword(west, hidden.id); }).code, ErrorCode::notFound);
        EXPECT_EQ(errorOf([&] { administrators.setRole(west, hidden.id, 1, {Role::none}); }).code, ErrorCode::notFound);
    }
}

TEST_F(AdministratorServiceTest, roleChangeSignsTheAccountOut)
{
    const Administrator account = holder(u"zhang"_s, Role::none);
    const std::string token = consoleToken(account.id);
    ASSERT_TRUE(signsIn(token));
    EXPECT_EQ(administrators.setRole(security, account.id, 1, {Role::manager}).role, Role::manager);
    EXPECT_FALSE(signsIn(token));
    EXPECT_EQ(errorOf([&] { administrators.setRole(security, account.id, 1, {Role::audit}); }).code, ErrorCode::versionMismatch);
    EXPECT_EQ(rows("SELECT action || ' ' || (changes->0->>'before') || ' ' || (changes->0->>'after') FROM operation_log"
                   " WHERE action = 'administrator.setRole'"),
        QStringList{u"administrator.setRole none manager"_s});
}

TEST_F(AdministratorServiceTest, nobodyChangesTheOwnRole)
{
    const Administrator own = holder(u"own"_s, Role::security);
    holder(u"other"_s, Role::security);
    security.administratorId = own.id;
    EXPECT_EQ(errorOf([&] { administrators.setRole(security, own.id, 1, {Role::system}); }).code, ErrorCode::forbidden);
}

TEST_F(AdministratorServiceTest, vendorsRoleNeedsAVendorAndKeepsIt)
{
    const Administrator account = holder(u"supplier"_s, Role::none);
    const Error missing = errorOf([&] { administrators.setRole(security, account.id, 1, {Role::vendor}); });
    EXPECT_EQ(missing.code, ErrorCode::required);
    EXPECT_EQ(missing.field, u"vendorId"_s);
    AdministratorInput in = input(u"supplier"_s);
    in.vendorId = VendorId{1};
    administrators.update(everything, account.id, 1, in);
    EXPECT_EQ(administrators.setRole(security, account.id, 2, {Role::vendor}).vendorId, VendorId{1});
    EXPECT_EQ(errorOf([&] { administrators.update(everything, account.id, 3, input(u"supplier"_s)); }).field, u"vendorId"_s);
}

TEST_F(AdministratorServiceTest, lastOfTheThreeRolesStays)
{
    for (const Role role : {Role::system, Role::security, Role::audit}) {
        const QString name = QString::fromLatin1(enumName(role).data());
        const Administrator last = holder(name, role);
        EXPECT_EQ(errorOf([&] { administrators.setActive(everything, last.id, false); }).code, ErrorCode::wrongState);
        EXPECT_EQ(errorOf([&] { administrators.setRole(security, last.id, 1, {Role::none}); }).code, ErrorCode::wrongState);
        const Administrator next = holder(name + u"2"_s, role);
        EXPECT_FALSE(administrators.setActive(everything, last.id, false).active);
        EXPECT_EQ(errorOf([&] { administrators.setActive(everything, next.id, false); }).code, ErrorCode::wrongState);
    }
    EXPECT_FALSE(administrators.setActive(everything, holder(u"manager"_s, Role::manager).id, false).active);
}

TEST_F(AdministratorServiceTest, holderOfAPartDoesNotReplaceOneOfTheWhole)
{
    const Administrator whole = holder(u"whole"_s, Role::system);
    const Administrator part = holder(u"part"_s, Role::system, 3);
    EXPECT_EQ(errorOf([&] { administrators.setActive(everything, whole.id, false); }).code, ErrorCode::wrongState);
    EXPECT_EQ(errorOf([&] { administrators.update(everything, whole.id, 1, input(u"whole"_s, 1)); }).code, ErrorCode::wrongState);
    EXPECT_FALSE(administrators.setActive(everything, part.id, false).active);
}

TEST_F(AdministratorServiceTest, lastTwoCannotGoAtOnce)
{
    const Administrator one = holder(u"one"_s, Role::audit);
    const Administrator two = holder(u"two"_s, Role::audit);
    std::atomic<int> refused = 0;
    const auto leave = [&](AdministratorId id) {
        try {
            administrators.setActive(everything, id, false);
        } catch (const ApiError& error) {
            EXPECT_EQ(error.error.code, ErrorCode::wrongState);
            ++refused;
        }
    };
    std::thread first([&] { leave(one.id); });
    std::thread other([&] { leave(two.id); });
    first.join();
    other.join();
    EXPECT_EQ(refused, 1);
}

TEST_F(AdministratorServiceTest, disabledAccountIsSignedOut)
{
    const Administrator account = holder(u"zhang"_s, Role::manager);
    const std::string token = consoleToken(account.id);
    ASSERT_TRUE(signsIn(token));
    administrators.setActive(everything, account.id, false);
    EXPECT_FALSE(signsIn(token));
    EXPECT_TRUE(administrators.setActive(everything, account.id, true).active);
}

TEST_F(AdministratorServiceTest, newScopeSignsTheAccountOut)
{
    const Administrator account = holder(u"zhang"_s, Role::manager);
    const std::string token = consoleToken(account.id);
    ASSERT_TRUE(signsIn(token));
    administrators.update(everything, account.id, 1, input(u"zhang"_s, 3));
    EXPECT_FALSE(signsIn(token));
}

TEST_F(AdministratorServiceTest, resetPasswordUnlocksAndMustBeChanged)
{
    const Administrator account = holder(u"zhang"_s, Role::manager);
    for (int i = 0; i < 5; ++i)
        throttle.failed(u"console"_s, u"zhang"_s);
    ASSERT_TRUE(administrators.get(everything, account.id).lockedUntil.has_value());
    const QString password = wait(administrators.resetPassword(everything, account.id)).oneTimePassword;
    const Administrator after = administrators.get(everything, account.id);
    EXPECT_FALSE(after.lockedUntil.has_value());
    EXPECT_TRUE(after.passwordChangeDue);
    const QString hash = rows("SELECT password_hash FROM administrator WHERE username = 'zhang'").value(0);
    EXPECT_TRUE(PasswordHash::verify(hash, Secret{password}));
    Principal self = everything;
    self.administratorId = account.id;
    EXPECT_EQ(errorOf([&] { administrators.resetPassword(self, account.id); }).code, ErrorCode::forbidden);
}

} // namespace
} // namespace wardport::test
