// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// Walks the route table as the administrator of another hospital: what belongs to the first hospital does not exist for it.

#include "tests/api/HospitalApi.h"
#include "tests/api/Verb.h"

#include <set>

namespace wardport::test {
namespace {

using server::Audience;
using server::Method;
using server::Right;
using server::Route;

constexpr Role roles[] = {Role::system, Role::security, Role::audit, Role::manager, Role::appOwner};

/// Everything of the first hospital that has an id of its own has this one, and this name.
constexpr auto foreignId = 1002;
constexpr auto foreignName = "一院的";

/// First segments of paths whose objects belong to the whole community, not to a hospital.
const std::set<std::string> common{"vendors", "vendor-documents", "apps", "exceptions", "icons"};

/// "people" of "/api/v1/people/{id}/apps".
std::string nounOf(const Route& route)
{
    const std::string path = route.path;
    const auto begin = std::string{"/api/v1/"}.size();
    return path.size() < begin ? path : path.substr(begin, path.find('/', begin) - begin);
}

/// A body that would be good for the object, so that only its place can be refused.
std::string bodyFor(const Route& route)
{
    const std::map<std::string, std::string> bodies{
        {Paths::orgUnit, R"({"parentId":"1001","kind":"department","code":"x","name":"x"})"},
        {Paths::orgUnitMerge, R"({"intoId":"1005"})"},
        {Paths::person, R"({"hospitalId":"1001","staffNo":"1","name":"x","category":"nurse","departmentId":"1002"})"},
        {Paths::vpnAccount, R"({"personId":"1002","account":"x","maxSessions":1,"onLimit":"kick"})"},
        {Paths::group, R"({"hospitalId":"1001","code":"x","name":"x"})"},
        {Paths::groupMembers, R"({"add":["1002"],"remove":[]})"},
        {Paths::accessRequestReject, R"({"note":"x"})"},
        {Paths::recertificationDecisions, R"({"items":[{"itemId":"1","decision":"keep","note":""}]})"},
        {Paths::alarmAcknowledge, R"({"note":"x"})"},
        {Paths::administrator, R"({"username":"x","displayName":"x","scopeOrgUnitId":"1004"})"},
        {Paths::administratorRole, R"({"role":"manager"})"},
        {Paths::importMapping,
            R"({"hospitalId":"1004","headingRow":1,"columns":[{"column":0,"field":"staffNo"},{"column":1,"field":"name"}]})"},
        {Paths::announcement, R"({"title":"x","text":"x"})"},
        {Paths::directory,
            R"x({"hospitalId":"1001","name":"x","servers":["ldap.example"],"security":"ldaps","baseDn":"dc=x","userFilter":"(uid=*)"})x"},
    };
    const auto found = bodies.find(route.path);
    return found == bodies.end() ? "{}" : found->second;
}

class ScopeApi : public HospitalApi {
protected:
    ScopeApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, code, vendor_id, kind, name, category) VALUES (2001, 'ward', 1, 'web', '护理', 'nursing');
            INSERT INTO administrator (id, username, display_name, role, scope_org_unit_id) VALUES
                (1002, 'h1', '一院的管理员', 'system', 1001);
            UPDATE person SET name = '一院的' || name WHERE hospital_id = 1001;
            UPDATE org_unit SET name = '一院的' || name WHERE hospital_id = 1001;
            INSERT INTO vpn_account (id, hospital_id, person_id, account) VALUES (1002, 1001, 1002, 'h1-vpn');
            INSERT INTO person_group (id, hospital_id, code, name) VALUES (1002, 1001, 'g', '一院的组');
            INSERT INTO person_group_member (group_id, person_id) VALUES (1002, 1002);
            INSERT INTO grant_change_set (id, note, added, scope_path) VALUES (1002, '一院的变更', 1, '/1001/1002/');
            INSERT INTO grant_change (change_set_id, ordinal, operation, subject_type, subject_id, app_id, effect) VALUES
                (1002, 1, 'add', 'person', 1002, 2001, 'allow');
            INSERT INTO grant_entry (id, subject_type, subject_id, app_id, effect, change_set_id) VALUES
                (1002, 'person', 1002, 2001, 'allow', 1002);
            INSERT INTO access_request (id, person_id, app_id, reason, created_at) VALUES
                (1002, 1002, 2001, '一院的申请', now());
            INSERT INTO recertification (id, name, due_on, org_unit_id, created_at) VALUES
                (1002, '一院的复核', '2030-01-01', 1001, now());
            INSERT INTO recertification_item (recertification_id, grant_id, person_id, app_id, granted_at) VALUES
                (1002, 1002, 1002, 2001, now());
            INSERT INTO job (id, kind, parameters, administrator_id, state, created_at) VALUES
                (1002, 'export', '{}', 1002, 'done', now());
            INSERT INTO import (id, kind, hospital_id, administrator_id, file_name, encoding, width, heading_row, columns) VALUES
                (1002, 'people', 1001, 1002, '一院的.csv', 'utf8', 3, 1, '[]');
            INSERT INTO alarm (id, kind, subject, subject_name, scope_path) VALUES
                (1002, 'grantTampered', 'grant:1002', '一院的授权', '/1001/1002/');
            INSERT INTO device (id, person_id, device_key, name) VALUES (1002, 1002, 'd', '一院的手机');
            INSERT INTO gateway (id, name, hospital_id, secret_hash, created_at) VALUES (1002, 'g1', 1001, '', now());
            INSERT INTO vpn_session (id, gateway_id, session_id, vpn_account_id, person_id, tunnel_address, started_at, seen_at)
                VALUES (1002, 1002, 's', 1002, 1002, '10.8.0.5', now(), now());
            INSERT INTO directory (id, hospital_id, name, servers, security, base_dn, user_filter, mapping) VALUES
                (1002, 1001, '一院的目录', '{ldap.example}', 'ldaps', 'dc=x', '(uid=*)',
                '{"staffNo":"uid","name":"cn","department":"ou","title":"","phone":"","category":"","validUntil":""}');
            INSERT INTO announcement (id, title, text, org_unit_id, created_at) VALUES
                (1002, '一院的通知', 'x', 1001, now()))"_s);
    }

    std::vector<Role> holdersOf(const Right& right) const
    {
        std::vector<Role> found;
        for (const Role role : roles)
            if (!right.permission() || holds(role, *right.permission()))
                found.push_back(role);
        return found;
    }

    TestClient& foreigner(Role role)
    {
        auto found = m_foreigners.find(role);
        if (found == m_foreigners.end())
            found = m_foreigners.emplace(role, m_server.as(role, OrgUnitId{1004})).first;
        return found->second;
    }

    std::vector<Route> adminRoutes()
    {
        std::vector<Route> found;
        for (const Route& route : m_server.instance().routes())
            if (route.audience == Audience::admin && route.right.kind() != Right::Kind::anyone)
                found.push_back(route);
        return found;
    }

private:
    std::map<Role, TestClient> m_foreigners;
};

TEST_F(ScopeApi, objectsOfAnotherHospitalDoNotExist)
{
    int tried = 0;
    for (const Route& route : adminRoutes()) {
        const std::string path = route.path;
        if (path.find("{id}") == std::string::npos || common.contains(nounOf(route)))
            continue;
        for (const Role role : holdersOf(route.right)) {
            const bool two = path.find("{appId}") != std::string::npos;
            const std::string one = two ? fill(route.path, {foreignId, 2001}) : fill(route.path, {foreignId});
            const TestReply reply = foreigner(role).send(
                verb(route.method), one, bodyFor(route), {{"If-Match", "\"1\""}});
            EXPECT_EQ(reply.status, 404) << enumName(role) << ' ' << verb(route.method) << ' ' << path << '\n'
                                         << reply.body;
            ++tried;
        }
    }
    EXPECT_GT(tried, 50);
    // All are there for their own hospital.
    TestClient own = m_server.as(Role::system, OrgUnitId{1001});
    for (const char* path : {Paths::person, Paths::orgUnit, Paths::vpnAccount, Paths::group, Paths::administrator})
        EXPECT_EQ(own.get(at(path, foreignId)).status, 200) << path;
}

TEST_F(ScopeApi, listsHoldNothingOfAnotherHospital)
{
    const std::string window = "?from=2020-01-01T00:00:00Z&until=2040-01-01T00:00:00Z";
    int tried = 0;
    for (const Route& route : adminRoutes()) {
        const std::string path = route.path;
        if (route.method != Method::get || path.find('{') != std::string::npos || path == Paths::openApi)
            continue;
        for (const Role role : holdersOf(route.right)) {
            for (const std::string& query : {std::string{}, std::string{"?orgUnitId=1002"}, window}) {
                const TestReply reply = foreigner(role).get(path + query);
                EXPECT_LT(reply.status, 500) << path << query << '\n' << reply.body;
                EXPECT_EQ(reply.body.find(foreignName), std::string::npos) << enumName(
                    role) << ' ' << path << query << '\n' << reply.body;
                ++tried;
            }
        }
    }
    EXPECT_GT(tried, 60);
    EXPECT_NE(m_server.as(Role::system, OrgUnitId{1001}).get(Paths::people).body.find(foreignName), std::string::npos);
}

} // namespace
} // namespace wardport::test
