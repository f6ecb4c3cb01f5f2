// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/administrators/AdministratorService.h"
#include "server/features/groups/PersonGroupService.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

#include <future>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace server;

/// Two hospitals with their services:
///   H1 (1) - campus EAST (2) - departments 0101 (4), 0102 (5) with ward 0102-1 (6)
///          - campus WEST (3) - department 0201 (7)
///   H2 (8) - department 0101 (9)
class HospitalTest : public testing::Test {
protected:
    HospitalTest()
    {
        everything = administrator(Role::system);
        security = administrator(Role::security);
        security.administratorId = AdministratorId{900};
        unit(OrgUnitKind::hospital, u"H1"_s, 0);
        unit(OrgUnitKind::campus, u"EAST"_s, 1);
        unit(OrgUnitKind::campus, u"WEST"_s, 1);
        unit(OrgUnitKind::department, u"0101"_s, 2);
        unit(OrgUnitKind::department, u"0102"_s, 2);
        unit(OrgUnitKind::department, u"0102-1"_s, 5);
        unit(OrgUnitKind::department, u"0201"_s, 3);
        unit(OrgUnitKind::hospital, u"H2"_s, 0);
        unit(OrgUnitKind::department, u"0101"_s, 8);
        west = administrator(Role::system, u"/1/3/"_s, 3);
        second = administrator(Role::system, u"/8/"_s, 8);
    }

    static Principal administrator(Role role, const QString& scopePath = {}, qint64 scope = 0)
    {
        Principal who;
        who.kind = Principal::Kind::administrator;
        who.administratorId = AdministratorId{901};
        who.username = u"somebody"_s;
        who.role = role;
        who.scopePath = scopePath;
        if (scope != 0)
            who.scopeOrgUnitId = OrgUnitId{scope};
        return who;
    }

    static OrgUnitInput unitInput(OrgUnitKind kind, const QString& code, qint64 parent)
    {
        OrgUnitInput input;
        input.kind = kind;
        input.code = code;
        input.name = u"单位 "_s + code;
        if (parent != 0)
            input.parentId = OrgUnitId{parent};
        return input;
    }

    OrgUnit unit(OrgUnitKind kind, const QString& code, qint64 parent)
    {
        return orgUnits.create(everything, unitInput(kind, code, parent));
    }

    static PersonInput personInput(const QString& staffNo, const QString& name, qint64 department = 4, qint64 hospital = 1)
    {
        PersonInput input;
        input.hospitalId = OrgUnitId{hospital};
        input.staffNo = staffNo;
        input.name = name;
        input.category = StaffCategory::doctor;
        input.departmentId = OrgUnitId{department};
        return input;
    }

    Person person(const QString& staffNo, const QString& name, qint64 department = 4, qint64 hospital = 1)
    {
        return people.create(everything, personInput(staffNo, name, department, hospital));
    }

    VpnAccount account(const QString& name, PersonId owner)
    {
        VpnAccountInput input;
        input.personId = owner;
        input.account = name;
        return vpnAccounts.create(everything, input);
    }

    /// A phone token of that person, as its holder knows it.
    std::string phoneToken(PersonId owner)
    {
        NewToken token;
        token.audience = u"phone"_s;
        token.personId = owner;
        token.createdAt = clock.now();
        token.expiresAt = clock.now() + std::chrono::hours{1};
        return tokens.issue(token).toStdString();
    }

    /// What the call throws; a success fails the test.
    template <class Work>
    static Error errorOf(Work&& work)
    {
        try {
            work();
        } catch (const ApiError& error) {
            return error.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    /// Waits for an answer of the lane; its failure is thrown.
    template <class T>
    static T wait(Deferred<T> answer)
    {
        std::promise<typename Deferred<T>::Outcome> promise;
        answer.then([&](auto outcome) { promise.set_value(std::move(outcome)); });
        auto outcome = promise.get_future().get();
        if (outcome.index() == 1)
            throw ApiError(std::get<1>(outcome));
        return std::get<0>(std::move(outcome));
    }

    QStringList rows(std::string_view sql)
    {
        const auto all = db.query(sql).rows<QString>();
        return {all.begin(), all.end()};
    }

    TestPostgres postgres;
    Database& db = postgres.database();
    FakeClock clock;
    OperationLog log{db, clock};
    PolicyStore policy{db, clock};
    Tokens tokens{db, policy, clock};
    Throttle throttle{db, policy, clock};
    HashLane lane{1};
    RuleMembership rules{db, log};
    OrgUnitService orgUnits{db, log, rules};
    PersonDirectory directory{db};
    VpnAccountService vpnAccounts{db, log, directory, tokens, clock};
    PersonService people{db, log, orgUnits, vpnAccounts, rules, tokens, lane};
    PersonGroupService groups{db, log, orgUnits, directory, people, rules};
    VendorService vendors{db, log, clock};
    AdministratorService administrators{db, log, orgUnits, vendors, tokens, throttle, lane, clock};

    Principal everything; ///< a system administrator
    Principal security;
    Principal west;   ///< a system administrator of the west campus
    Principal second; ///< a system administrator of the second hospital
};

} // namespace wardport::test
