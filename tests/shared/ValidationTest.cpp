// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Permission.h"
#include "shared/model/App.h"
#include "shared/model/Person.h"
#include "shared/model/Session.h"
#include "shared/model/Vendor.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;

AppInput goodWebApp()
{
    AppInput app;
    app.code = u"ward-round"_s;
    app.vendorId = VendorId{1};
    app.name = u"移动查房"_s;
    app.internalUrl = u"https://round.hospital.example/"_s;
    return app;
}

QString fieldOf(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().field;
}

TEST(AppValidation, acceptsAPlainWebApp)
{
    EXPECT_TRUE(validate(goodWebApp()).empty());
}

TEST(AppValidation, refusesScriptAddresses)
{
    AppInput app = goodWebApp();
    app.internalUrl = u"javascript:alert(1)"_s;
    EXPECT_EQ(fieldOf(validate(app)), u"internalUrl");
    app = goodWebApp();
    app.kind = AppKind::native;
    app.platforms = {{Platform::ios, CallMethod::customScheme, u"javascript:alert(1)"_s, {}, {}, {}, {}, {}}};
    EXPECT_EQ(fieldOf(validate(app)), u"platforms[0].uri");
}

TEST(AppValidation, namesTheUnknownPlaceholder)
{
    AppInput app = goodWebApp();
    app.parameters = {{u"who"_s, u"{staff_no}"_s}, {u"x"_s, u"{password}"_s}};
    const Problems problems = validate(app);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].code, ErrorCode::unknownPlaceholder);
    EXPECT_EQ(problems[0].field, u"parameters[1].value");
    EXPECT_EQ(problems[0].detail, u"password");
}

TEST(AppLifecycle, neverLeavesRetirement)
{
    for (const AppState to : {AppState::draft, AppState::trial, AppState::published, AppState::suspended})
        EXPECT_FALSE(mayBecome(AppState::retired, to));
    EXPECT_TRUE(mayBecome(AppState::suspended, AppState::published));
}

TEST(PersonValidation, asksStudentsForAnEnd)
{
    PersonInput person;
    person.hospitalId = OrgUnitId{1};
    person.departmentId = OrgUnitId{2};
    person.staffNo = u"000123"_s;
    person.name = u"\U00020BB7野"_s;
    EXPECT_TRUE(validate(person).empty());
    person.category = StaffCategory::student;
    EXPECT_EQ(fieldOf(validate(person)), u"validUntil");
}

TEST(VendorValidation, checksTheCreditCode)
{
    EXPECT_TRUE(isCreditCode(u"91350100M000100Y43"_s));
    EXPECT_FALSE(isCreditCode(u"91350100M000100Y44"_s));
}

TEST(PasswordRules, wantThreeKindsAndNotTheName)
{
    EXPECT_TRUE(validatePassword(u"p"_s, u"Good-pass-1"_s, u"chen"_s).empty());
    EXPECT_FALSE(validatePassword(u"p"_s, u"onlylowercase"_s, u"chen"_s).empty());
    EXPECT_FALSE(validatePassword(u"p"_s, u"My-chen-pass1"_s, u"chen"_s).empty());
}

TEST(Permissions, keepTheThreeAdministratorsApart)
{
    EXPECT_FALSE(holds(Role::system, Permission::accessWrite));
    EXPECT_FALSE(holds(Role::system, Permission::operationsRead));
    EXPECT_FALSE(holds(Role::security, Permission::administratorsWrite));
    EXPECT_FALSE(holds(Role::security, Permission::peopleWrite));
    EXPECT_FALSE(holds(Role::audit, Permission::usageRead));
    EXPECT_TRUE(permissionsOf(Role::none).empty());
}

} // namespace
} // namespace wardport::test
