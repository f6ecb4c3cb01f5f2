// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/DirectoryApi.h"

namespace wardport::test {
namespace {

using testing::HasSubstr;

TEST_F(DirectoryApi, isKeptWithoutTellingItsPassword)
{
    const TestDirectory ldap;
    const Directory made = created(input(ldap));
    EXPECT_TRUE(made.hasBindPassword);
    EXPECT_EQ(made.bindPassword, std::nullopt);
    EXPECT_EQ(m_system.get(at(Paths::directory, made.id.value())).body.find("read me"), std::string::npos);
    EXPECT_EQ(
        rows("SELECT count(*) FROM directory WHERE position('read me'::bytea IN bind_password) > 0").first(), u"0"_s);

    DirectoryInput changed = made;
    changed.name = u"新名"_s;
    changed.bindPassword.reset();
    const TestReply updated = update(made, changed);
    ASSERT_EQ(updated.status, 200) << updated.body;
    EXPECT_TRUE(updated.as<Directory>().hasBindPassword) << "an absent password stays as it was";
    EXPECT_EQ(update(made, changed).code(), "versionMismatch");
    EXPECT_EQ(m_system.get(Paths::directories).as<Page<Directory>>().items.front().name, u"新名"_s);

    changed.bindPassword = u"another one"_s;
    const Directory last = update(read(made.id), changed).as<Directory>();
    EXPECT_EQ(
        m_system.del(at(Paths::directory, made.id.value()), {{"If-Match", '"' + std::to_string(last.version) + '"'}})
            .status,
        204);
    EXPECT_EQ(m_system.get(at(Paths::directory, made.id.value())).status, 404);

    const TestReply log = m_server.as(Role::audit).get(std::string(Paths::logOperations) + "?sort=at");
    EXPECT_THAT(log.body, HasSubstr("directory.create"));
    EXPECT_THAT(log.body, HasSubstr("directory.update"));
    EXPECT_THAT(log.body, HasSubstr("directory.delete"));
    EXPECT_THAT(log.body, HasSubstr("bindPassword"));
    EXPECT_THAT(log.body, testing::Not(HasSubstr("read me")));
    EXPECT_THAT(log.body, testing::Not(HasSubstr("another one")));
}

TEST_F(DirectoryApi, namesTheFieldOfABadSetting)
{
    const TestDirectory ldap;
    const auto field = [&](const std::function<void(DirectoryInput&)>& spoil) {
        DirectoryInput bad = input(ldap);
        spoil(bad);
        const TestReply reply = m_system.post(Paths::directories, bad);
        return reply.code() + ' ' + reply.field();
    };
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.userFilter = u"(&(uid=*)"_s; }), "invalid userFilter");
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.baseDn = u"no name"_s; }), "invalid baseDn");
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.bindPassword.reset(); }), "required bindPassword");
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.bindPassword = u""_s; }), "required bindPassword");
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.hospitalId = OrgUnitId{1002}; }), "invalid hospitalId");
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.servers = {u"ldap://x"_s}; }), "invalid servers[0]");
    EXPECT_EQ(field([](DirectoryInput& bad) { bad.mapping.title = u"a)(b"_s; }), "invalid mapping.title");
    created(input(ldap));
    EXPECT_EQ(field([](DirectoryInput&) {}), "duplicate hospitalId") << "a hospital has one";
}

TEST_F(DirectoryApi, doesNotExistForAnotherHospital)
{
    const TestDirectory ldap(m_two);
    const Directory made = created(input(ldap));
    const TestReply got = m_system.get(at(Paths::directory, made.id.value()));
    TestClient other = m_server.as(Role::system, OrgUnitId{1004});
    for (TestClient* stranger : {&other, &m_department}) {
        EXPECT_EQ(stranger->get(at(Paths::directory, made.id.value())).status, 404);
        EXPECT_EQ(
            stranger->put(at(Paths::directory, made.id.value()), input(ldap), {{"If-Match", got.etag()}}).status, 404);
        EXPECT_EQ(stranger->del(at(Paths::directory, made.id.value()), {{"If-Match", got.etag()}}).status, 404);
        EXPECT_EQ(stranger->post(at(Paths::directorySync, made.id.value()), DirectorySyncInput{true}).status, 404);
        DirectoryTestInput trial;
        static_cast<DirectoryInput&>(trial) = input(ldap);
        EXPECT_EQ(stranger->post(Paths::directoryTest, trial).field(), "hospitalId");
        trial.id = made.id;
        EXPECT_EQ(stranger->post(Paths::directoryTest, trial).status, 404);
        EXPECT_EQ(stranger->post(Paths::directories, input(ldap)).field(), "hospitalId");
        EXPECT_TRUE(stranger->get(Paths::directories).as<Page<Directory>>().items.empty());
    }
    EXPECT_EQ(m_security.get(Paths::directories).status, 403);
}

TEST_F(DirectoryApi, trialGoesThroughAllStepsAndShowsWhomItFound)
{
    const TestDirectory ldap(m_two);
    for (const DirectorySecurity security :
        {DirectorySecurity::ldaps, DirectorySecurity::startTls, DirectorySecurity::none}) {
        const DirectoryTestResult result = tried(input(ldap, security));
        EXPECT_EQ(steps(result), u"connect+ secure+ bind+ search+ map+"_s) << result.steps.back().detail.toStdString();
        ASSERT_EQ(result.sample.size(), 2U);
        EXPECT_EQ(result.sample[0].dn, u"uid=000010,ou=people,dc=ward"_s);
        EXPECT_EQ(result.sample[0].staffNo, u"000010"_s);
        EXPECT_EQ(result.sample[0].name, u"赵敏"_s);
        EXPECT_EQ(result.sample[0].department, u"0101"_s);
        EXPECT_EQ(result.sample[0].title, u"主任医师"_s);
    }
    EXPECT_EQ(rows("SELECT count(*) FROM directory").first(), u"0"_s) << "nothing is kept";
}

TEST_F(DirectoryApi, trialTakesTheKeptPasswordWhenNoneIsGiven)
{
    const TestDirectory ldap(m_two);
    DirectoryInput settings = input(ldap);
    const Directory made = created(settings);
    settings.bindPassword.reset();
    EXPECT_EQ(steps(tried(settings, made.id)), u"connect+ secure+ bind+ search+ map+"_s);
    settings.bindPassword = u"wrong"_s;
    const DirectoryTestResult refused = tried(settings, made.id);
    EXPECT_EQ(steps(refused), u"connect+ secure+ bind-"_s);
    EXPECT_THAT(refused.steps.back().detail.toStdString(), HasSubstr("Invalid credentials"));
}

TEST_F(DirectoryApi, keptPasswordGoesToNoOtherServers)
{
    const TestDirectory ldap(m_two);
    const TestDirectory other(m_two);
    const Directory made = created(input(ldap));
    const auto elsewhere = [&](const std::function<void(DirectoryInput&)>& change) {
        DirectoryInput settings = input(ldap);
        settings.bindPassword.reset();
        change(settings);
        DirectoryTestInput trial;
        static_cast<DirectoryInput&>(trial) = settings;
        trial.id = made.id;
        const TestReply tried = m_system.post(Paths::directoryTest, trial);
        const TestReply kept = update(made, settings);
        EXPECT_EQ(tried.code() + ' ' + tried.field(), kept.code() + ' ' + kept.field());
        return kept.code() + ' ' + kept.field();
    };
    const std::string again = "required bindPassword";
    EXPECT_EQ(elsewhere([&](DirectoryInput& now) { now.servers = {other.secureServer()}; }), again);
    EXPECT_EQ(elsewhere([&](DirectoryInput& now) { now.servers.push_back(other.secureServer()); }), again);
    EXPECT_EQ(elsewhere([](DirectoryInput& now) { now.security = DirectorySecurity::none; }), again);
    EXPECT_EQ(
        elsewhere([](DirectoryInput& now) { now.caCertificate = TestDirectory::strangeCertificate(); }), again);
    EXPECT_EQ(elsewhere([&](DirectoryInput& now) {
        now.servers = {other.secureServer()};
        now.bindDn.clear();
    }),
        again)
        << "nor by way of none, and the former name after";
    EXPECT_EQ(read(made.id).version, made.version);

    DirectoryInput moved = input(ldap);
    moved.servers = {other.secureServer(), ldap.secureServer()};
    EXPECT_EQ(update(made, moved).status, 200) << "entered again";
    moved.bindPassword.reset();
    moved.servers.pop_back();
    EXPECT_EQ(update(read(made.id), moved).status, 200) << "one server less is no other server";
    EXPECT_TRUE(read(made.id).hasBindPassword);
    moved.bindPassword = u""_s;
    moved.bindDn.clear();
    moved.servers = {ldap.secureServer()};
    EXPECT_EQ(update(read(made.id), moved).status, 200) << "nothing is kept then";
    EXPECT_FALSE(read(made.id).hasBindPassword);
}

TEST_F(DirectoryApi, trialDoesNotTrustAStrangeCertificate)
{
    const TestDirectory ldap(m_two);
    for (const DirectorySecurity security : {DirectorySecurity::ldaps, DirectorySecurity::startTls}) {
        DirectoryInput settings = input(ldap, security);
        settings.caCertificate = TestDirectory::strangeCertificate();
        EXPECT_EQ(steps(tried(settings)), u"connect+ secure-"_s);
        settings.caCertificate.clear(); // those of the system
        EXPECT_EQ(steps(tried(settings)), u"connect+ secure-"_s);
        settings.caCertificate = u"no certificate"_s;
        EXPECT_EQ(steps(tried(settings)), u"connect+ secure-"_s);
        settings = input(ldap, security);
        settings.servers = {u"localhost"_s + settings.servers[0].mid(u"127.0.0.1"_s.size())};
        EXPECT_EQ(steps(tried(settings)), u"connect+ secure-"_s) << "the certificate is of another name";
    }
}

TEST_F(DirectoryApi, trialTellsWhatIsMissing)
{
    const TestDirectory ldap(m_two);
    DirectoryInput settings = input(ldap);
    settings.baseDn = u"ou=nobody,dc=ward"_s;
    DirectoryTestResult result = tried(settings);
    EXPECT_EQ(steps(result), u"connect+ secure+ bind+ search-"_s);
    EXPECT_THAT(result.steps.back().detail.toStdString(), HasSubstr("No such object"));
    settings = input(ldap);
    settings.userFilter = u"(uid=nobody)"_s;
    EXPECT_EQ(steps(tried(settings)), u"connect+ secure+ bind+ search-"_s);
    settings = input(ldap);
    settings.mapping.staffNo = u"employeeNumber"_s;
    result = tried(settings);
    EXPECT_EQ(steps(result), u"connect+ secure+ bind+ search+ map-"_s);
    EXPECT_THAT(result.steps.back().detail.toStdString(), HasSubstr("staffNo required"));
}

TEST_F(DirectoryApi, trialGoesOnToTheNextServer)
{
    TestDirectory down;
    const TestDirectory ldap(m_two);
    DirectoryInput settings = input(ldap);
    settings.servers.insert(settings.servers.begin(), down.secureServer());
    down.kill();
    EXPECT_EQ(steps(tried(settings)), u"connect+ secure+ bind+ search+ map+"_s);
    settings.servers.pop_back();
    EXPECT_EQ(steps(tried(settings)), u"connect-"_s);
}

} // namespace
} // namespace wardport::test
