// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Access.h"
#include "shared/model/GrantRevert.h"
#include "tests/api/HospitalApi.h"

#include <cctype>

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class AccessApi : public HospitalApi {
protected:
    AccessApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state)
                SELECT n, 1, 'a' || n, 'web', '应用' || n, 'clinical', 'published' FROM generate_series(1, 3) n)"_s);
    }

    static GrantChange change(
        SubjectType type, const QString& subject, qint64 app, GrantEffect effect = GrantEffect::allow)
    {
        GrantChange made;
        made.subjectType = type;
        made.subjectId = subject;
        made.appId = AppId{app};
        made.effect = effect;
        return made;
    }

    TestReply post(TestClient& client, std::vector<GrantChange> changes, bool dryRun = false)
    {
        return client.post(Paths::grantChangeSets, GrantChangeSetInput{std::move(changes), u"test"_s, {}, dryRun, {}});
    }

    std::size_t effective(qint64 person)
    {
        return m_security.get(at(Paths::personApps, person)).as<EffectiveApps>().items.size();
    }
};

TEST_F(AccessApi, dryRunTellsAnApplicationDoesARevertUndoes)
{
    const std::vector<GrantChange> changes{
        change(SubjectType::everyone, u"1001"_s, 1), change(SubjectType::person, u"1003"_s, 1, GrantEffect::deny)};
    const TestReply tried = post(m_security, changes, true);
    ASSERT_EQ(tried.status, 200) << tried.body;
    EXPECT_FALSE(tried.as<GrantChangeResult>().changeSetId.has_value());
    EXPECT_EQ(tried.as<GrantChangeResult>().deltas.at(0).gainSample, std::vector{PersonId{1002}});
    EXPECT_EQ(effective(1002), 0U);

    const auto done = post(m_security, changes).as<GrantChangeResult>();
    EXPECT_EQ(json::toJson(done.deltas), json::toJson(tried.as<GrantChangeResult>().deltas));
    const auto why = m_security.get(fill(Paths::personAccess, {1003, 1})).as<AccessExplanation>();
    EXPECT_FALSE(why.allowed);
    EXPECT_EQ(why.origin, AccessOrigin::denied);
    ASSERT_EQ(why.reasons.size(), 2U);
    EXPECT_TRUE(why.reasons[0].decisive);
    EXPECT_EQ(why.reasons[0].grant.effect, GrantEffect::deny);
    EXPECT_FALSE(why.reasons[1].decisive);

    const std::string revert = at(Paths::grantChangeSetRevert, done.changeSetId->value());
    EXPECT_EQ(m_security.post(revert).status, 200);
    EXPECT_EQ(effective(1002), 0U);
    const TestReply twice = m_security.post(revert);
    EXPECT_EQ(twice.status, 409);
    EXPECT_EQ(twice.code(), "wrongState");
}

TEST_F(AccessApi, repeatedKeyAppliesOnce)
{
    const GrantChangeSetInput input{{change(SubjectType::person, u"1002"_s, 1)}, u"test"_s, {}, false, {}};
    const TestClient::Headers key{{"Idempotency-Key", "3f0c"}};
    const TestReply first = m_security.post(Paths::grantChangeSets, input, key);
    const TestReply second = m_security.post(Paths::grantChangeSets, input, key);
    ASSERT_EQ(first.status, 200) << first.body;
    EXPECT_TRUE(first.as<GrantChangeResult>().changeSetId.has_value());
    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(m_security.get(Paths::grantChangeSets).as<Page<GrantChangeSet>>().items.size(), 1U);
    EXPECT_EQ(effective(1002), 1U);
    const GrantChangeSetInput another{{change(SubjectType::person, u"1002"_s, 2)}, u"test"_s, {}, false, {}};
    EXPECT_EQ(m_security.post(Paths::grantChangeSets, another, key).status, 409);
}

TEST_F(AccessApi, secondAdministratorIsToldOfTheFirst)
{
    const qint64 read = m_security.get(Paths::accessMatrix).as<AccessMatrix>().version;
    TestClient other = m_server.as(Role::security);
    const auto theirs = other
                            .post(Paths::grantChangeSets,
                                GrantChangeSetInput{{change(SubjectType::person, u"1002"_s, 1)}, {}, {}, false, read})
                            .as<GrantChangeResult>();
    GrantChangeSetInput mine{{change(SubjectType::person, u"1002"_s, 1, GrantEffect::deny)}, {}, {}, true, read};
    const auto tried = m_security.post(Paths::grantChangeSets, mine).as<GrantChangeResult>();
    ASSERT_EQ(tried.conflicts.size(), 1U);
    EXPECT_EQ(tried.conflicts[0].changeSetId, *theirs.changeSetId);
    mine.dryRun = false;
    const TestReply refused = m_security.post(Paths::grantChangeSets, mine);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.code(), "conflict");
    EXPECT_EQ(refused.field(), "changes[0]");
    mine.basedOn = tried.version;
    EXPECT_EQ(m_security.post(Paths::grantChangeSets, mine).status, 200);

    const std::string revert = at(Paths::grantChangeSetRevert, theirs.changeSetId->value());
    const auto back = m_security.post(revert, GrantRevertInput{true}).as<GrantRevertResult>();
    EXPECT_TRUE(back.obstacles.empty()) << "the deny is a line of its own";
    EXPECT_EQ(back.removed, 1);
    EXPECT_EQ(m_security.post(revert, std::string()).status, 200) << "the body may be left out";
}

TEST_F(AccessApi, badLinesNameTheirField)
{
    const auto refusal = [&](const GrantChange& bad) {
        return post(m_security, {change(SubjectType::person, u"1002"_s, 1), bad});
    };
    const TestReply nobody = refusal(change(SubjectType::person, u"4711"_s, 1));
    EXPECT_EQ(nobody.status, 404);
    EXPECT_EQ(nobody.field(), "changes[1].subjectId");
    EXPECT_EQ(refusal(change(SubjectType::person, u"x"_s, 1)).field(), "changes[1].subjectId");
    EXPECT_EQ(refusal(change(SubjectType::person, u"x"_s, 1)).status, 422);
    EXPECT_EQ(refusal(change(SubjectType::person, u"1002"_s, 99)).field(), "changes[1].appId");
    GrantChange backwards = change(SubjectType::person, u"1002"_s, 2);
    backwards.validFrom = m_server.clock().now() + 2h;
    backwards.validUntil = m_server.clock().now() + 1h;
    EXPECT_EQ(refusal(backwards).field(), "changes[1].validUntil");
    EXPECT_EQ(post(m_security, {}).field(), "changes");
    EXPECT_EQ(m_security.post(Paths::grantChangeSets, std::string(R"({"changes":[{"operation":"maybe"}]})")).field(),
        "changes[0].operation");
    EXPECT_EQ(effective(1002), 0U) << "one bad line refuses the set";
}

TEST_F(AccessApi, onlyTheSecurityAdministratorGrants)
{
    EXPECT_EQ(post(m_system, {change(SubjectType::person, u"1002"_s, 1)}).status, 403);
    TestClient audit = m_server.as(Role::audit);
    EXPECT_EQ(audit.get(at(Paths::personApps, 1002)).status, 403);
}

TEST_F(AccessApi, otherHospitalsObjectsDoNotExist)
{
    const auto whole = post(m_security, {change(SubjectType::person, u"1002"_s, 1)}).as<GrantChangeResult>();
    TestClient second = m_server.as(Role::security, OrgUnitId{1004});
    const TestReply grant = post(second, {change(SubjectType::person, u"1002"_s, 2)});
    EXPECT_EQ(grant.status, 404);
    EXPECT_EQ(grant.field(), "changes[0].subjectId");
    EXPECT_EQ(post(second, {change(SubjectType::everyone, u"1001"_s, 2)}).status, 404);
    EXPECT_EQ(post(second, {change(SubjectType::department, u"1002"_s, 2)}).status, 404);
    EXPECT_EQ(second.get(at(Paths::personApps, 1002)).status, 404);
    EXPECT_EQ(second.get(fill(Paths::personAccess, {1002, 1})).status, 404);
    EXPECT_EQ(second.get(at(Paths::grantChangeSet, whole.changeSetId->value())).status, 404);
    EXPECT_EQ(second.post(at(Paths::grantChangeSetRevert, whole.changeSetId->value())).status, 404);
    EXPECT_EQ(second.get(std::string(Paths::accessMatrix) + "?orgUnitId=1001").status, 404);
    EXPECT_TRUE(second.get(Paths::grants).as<Page<Grant>>().items.empty());
    EXPECT_TRUE(second.get(Paths::grantChangeSets).as<Page<GrantChangeSet>>().items.empty());
    const auto rows = second.get(Paths::accessMatrix).as<AccessMatrix>().rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].code, u"000005"_s);
    EXPECT_EQ(post(second, {change(SubjectType::person, u"1005"_s, 2)}).status, 200);
}

TEST_F(AccessApi, grantsAreListedFilteredSorted)
{
    post(m_security,
        {change(SubjectType::person, u"1002"_s, 1), change(SubjectType::person, u"1003"_s, 2),
            change(SubjectType::everyone, u"1001"_s, 2, GrantEffect::deny)});
    const auto found = [&](const std::string& query) {
        QStringList all;
        for (const Grant& grant : m_security.get(std::string(Paths::grants) + query).as<Page<Grant>>().items)
            all << grant.subjectName + u' ' + grant.appName;
        return all;
    };
    EXPECT_EQ(found("?sort=subjectName&effect=allow&appId=1"), QStringList{u"王伟 应用1"_s});
    EXPECT_EQ(found("?appId=2&sort=subjectName").size(), 2);
    EXPECT_EQ(found("?subjectType=everyone"), QStringList{u"一院 应用2"_s});
    EXPECT_EQ(found("?subjectType=person&subjectId=1003"), QStringList{u"李娜 应用2"_s});
    EXPECT_EQ(found("?q=%E6%9D%8E%E5%A8%9C"), QStringList{u"李娜 应用2"_s});
    EXPECT_EQ(m_security.get(std::string(Paths::grants) + "?subjectId=x").field(), "subjectId");
}

/// The cell that a person's list of effective apps comes to, without its case.
char cellOf(const EffectiveApps& apps, AppId id)
{
    for (const EffectiveApp& app : apps.items) {
        if (app.appId != id)
            continue;
        switch (app.origin) {
        case AccessOrigin::none:
            return app.until ? 's' : '.';
        case AccessOrigin::direct:
        case AccessOrigin::inherited:
            return 'a';
        case AccessOrigin::timeBoxed:
            return 't';
        case AccessOrigin::denied:
            return 'd';
        }
    }
    return '.';
}

TEST(AccessApiOnSample, matrixListsExplanationsAgreeForEverybody)
{
    TestServer server({}, TestPostgres::Schema::sample);
    TestClient security = server.as(Role::security);
    const auto matrix = security.get(Paths::accessMatrix).as<AccessMatrix>();
    ASSERT_GT(matrix.rows.size(), 200U);
    std::map<char, int> seen;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        const qint64 person = matrix.rows[row].subjectId.toLongLong();
        const auto apps = security.get(fill(Paths::personApps, {person})).as<EffectiveApps>();
        const bool isOpen =
            server.instance().services().access().current()->person(PersonId{person})->isOpen(server.clock().now());
        for (std::size_t i = 0; i < matrix.apps.size(); ++i) {
            const char cell = matrix.rows[row].cells.at(static_cast<qsizetype>(i)).toLatin1();
            const char lower = static_cast<char>(std::tolower(cell));
            ++seen[cell];
            const QString& state = matrix.apps[i].state;
            const bool isListed = isOpen && state != u"draft";
            ASSERT_EQ(isListed ? lower : '.', cellOf(apps, matrix.apps[i].id))
                << "person " << person << ", app " << matrix.apps[i].id.value();
            if (row % 16 != 0)
                continue;
            const auto why =
                security.get(fill(Paths::personAccess, {person, matrix.apps[i].id.value()})).as<AccessExplanation>();
            const bool isAppOpen = state == u"trial" || state == u"published";
            ASSERT_EQ(why.allowed, (lower == 'a' || lower == 't') && isOpen && isAppOpen);
            const auto decisive = std::count_if(
                why.reasons.begin(), why.reasons.end(), [](const AccessReason& reason) { return reason.decisive; });
            ASSERT_EQ(decisive > 0, why.origin != AccessOrigin::none);
            ASSERT_EQ(why.origin == AccessOrigin::direct, cell == 'A');
            ASSERT_EQ(why.origin == AccessOrigin::denied, lower == 'd');
        }
    }
    EXPECT_GT(seen['a'], 0);
    EXPECT_GT(seen['.'], 0);
    EXPECT_GT(seen['A'] + seen['T'], 0) << "the sample has grants of its people's own";
    EXPECT_GT(seen['D'] + seen['d'], 0) << "the sample has denies";
}

} // namespace
} // namespace wardport::test
