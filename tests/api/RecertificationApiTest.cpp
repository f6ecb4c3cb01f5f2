// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Operation.h"
#include "shared/model/Phone.h"
#include "tests/api/ReviewApi.h"

#include <gmock/gmock.h>

namespace wardport::test {
namespace {

using testing::ElementsAre;
using enum RecertificationDecision;

/// A person in each department has been granted app 2001.
class RecertificationApi : public ReviewApi {
protected:
    RecertificationApi() { grant({1002, 1003, 1005}); }

    static RecertificationInput input(std::optional<OrgUnitId> unit = {})
    {
        RecertificationInput input;
        input.name = u"年度复核"_s;
        input.dueOn = QDate(2027, 1, 31);
        input.orgUnitId = unit;
        return input;
    }

    Recertification begun(TestClient& client, std::optional<OrgUnitId> unit = {})
    {
        const TestReply reply = client.post(Paths::recertifications, input(unit));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Recertification>();
    }

    static std::vector<RecertificationItem> items(
        TestClient& client, RecertificationId id, const std::string& query = "?sort=id")
    {
        const TestReply reply = client.get(at(Paths::recertificationItems, id) + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<RecertificationItem>>().items;
    }

    static TestReply decide(TestClient& client, RecertificationId id, const RecertificationItem& item,
        RecertificationDecision decision, const QString& note = {})
    {
        return client.post(at(Paths::recertificationDecisions, id), ItemDecisions{{{item.id, decision, note}}});
    }

    static TestReply close(TestClient& client, RecertificationId id, RecertificationDecision open = keep)
    {
        return client.post(at(Paths::recertificationClose, id), RecertificationClose{open});
    }

    std::size_t appsOf(PersonId person)
    {
        return m_server.asPerson(person).get(Paths::myApps).as<MyApps>().items.size();
    }
};

TEST_F(RecertificationApi, takesAPictureOfTheDirectGrants)
{
    const Recertification campaign = begun(m_security);
    EXPECT_EQ(campaign.items, 3);
    EXPECT_EQ(campaign.open, 3);
    EXPECT_EQ(begun(m_security, OrgUnitId{1001}).items, 2);
    RecertificationInput byApp = input();
    byApp.appId = AppId{2002};
    EXPECT_EQ(m_security.post(Paths::recertifications, byApp).field(), "orgUnitId") << "nothing to confirm there";
    EXPECT_EQ(m_security.get(Paths::recertifications).as<Page<Recertification>>().items.size(), 2u);
}

TEST_F(RecertificationApi, countsWhatIsDecided)
{
    const RecertificationId id = begun(m_security).id;
    const auto all = items(m_security, id);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(decide(m_security, id, all[0], keep).status, 200);
    const auto campaign = decide(m_security, id, all[1], withdraw, u"已调离"_s).as<Recertification>();
    EXPECT_EQ(campaign.kept, 1);
    EXPECT_EQ(campaign.withdrawn, 1);
    EXPECT_EQ(campaign.open, 1);
    const auto withdrawn = items(m_security, id, "?decision=withdraw");
    ASSERT_EQ(withdrawn.size(), 1u);
    EXPECT_EQ(withdrawn[0].note, u"已调离");
    EXPECT_TRUE(withdrawn[0].decidedAt);
    const auto undone = decide(m_security, id, all[1], open).as<Recertification>();
    EXPECT_EQ(undone.open, 2);
    EXPECT_FALSE(items(m_security, id)[1].decidedAt) << "taken back";
}

TEST_F(RecertificationApi, closingWithdrawsFromThePhoneByOneChangeSet)
{
    ASSERT_EQ(appsOf(PersonId{1002}), 1u);
    const RecertificationId id = begun(m_security).id;
    const auto all = items(m_security, id);
    decide(m_security, id, all[0], withdraw);
    decide(m_security, id, all[1], keep);
    const TestReply reply = close(m_security, id);
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto closed = reply.as<Recertification>();
    EXPECT_TRUE(closed.closedAt);
    EXPECT_EQ(closed.withdrawn, 1);
    EXPECT_EQ(closed.kept, 2) << "the one nobody decided is kept by choice";
    ASSERT_TRUE(closed.changeSetId);
    EXPECT_EQ(appsOf(all[0].personId), 0u);
    EXPECT_EQ(appsOf(all[1].personId), 1u);
    const auto set =
        m_security.get(fill(Paths::grantChangeSet, {closed.changeSetId->value()})).as<GrantChangeSetDetail>();
    EXPECT_EQ(set.note, u"年度复核");
    EXPECT_EQ(set.removed, 1);
    EXPECT_EQ(close(m_security, id).status, 409) << "closed once";
    EXPECT_EQ(decide(m_security, id, all[1], withdraw).status, 409);
    m_security.post(fill(Paths::grantChangeSetRevert, {closed.changeSetId->value()}));
    EXPECT_EQ(appsOf(all[0].personId), 1u) << "a close is put back like any change set";
}

TEST_F(RecertificationApi, openItemsMayBeWithdrawnByChoice)
{
    const RecertificationId id = begun(m_security, OrgUnitId{1001}).id;
    EXPECT_EQ(close(m_security, id, open).field(), "openItems");
    EXPECT_EQ(close(m_security, id, withdraw).as<Recertification>().withdrawn, 2);
    EXPECT_EQ(appsOf(PersonId{1002}), 0u);
    EXPECT_EQ(appsOf(PersonId{1005}), 1u) << "not of this hospital";
}

TEST_F(RecertificationApi, aGrantThatIsGoneMeanwhileSaysSo)
{
    const RecertificationId id = begun(m_security).id;
    change(GrantOperation::remove, {1002});
    const auto all = items(m_security, id);
    EXPECT_TRUE(all[0].gone);
    EXPECT_FALSE(all[1].gone);
    decide(m_security, id, all[0], withdraw);
    grant({1002}); // anew, after the picture: not what was judged
    EXPECT_FALSE(close(m_security, id).as<Recertification>().changeSetId);
    EXPECT_TRUE(items(m_security, id)[0].gone);
    EXPECT_EQ(appsOf(PersonId{1002}), 1u);
}

TEST_F(RecertificationApi, anOwnerDecidesWithinTheirScopeOnly)
{
    const RecertificationId id = begun(m_security).id;
    const auto all = items(m_security, id);
    TestClient owner = m_server.as(Role::appOwner, OrgUnitId{1003});
    const auto seen = items(owner, id);
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen[0].personId, PersonId{1003});
    EXPECT_EQ(owner.get(at(Paths::recertification, id)).as<Recertification>().items, 1) << "counts leak nothing";
    EXPECT_EQ(decide(owner, id, seen[0], withdraw).status, 200);
    EXPECT_EQ(decide(owner, id, all[0], withdraw).status, 404);
    EXPECT_EQ(close(owner, id).status, 403);
    EXPECT_EQ(owner.post(Paths::recertifications, input()).status, 403);
    EXPECT_EQ(decide(m_security, id, all[0], keep).as<Recertification>().withdrawn, 1);
}

TEST_F(RecertificationApi, nothingLeaksToAnotherHospital)
{
    const RecertificationId first = begun(m_security, OrgUnitId{1001}).id;
    const RecertificationId whole = begun(m_security).id;
    TestClient second = m_server.as(Role::security, OrgUnitId{1004});
    EXPECT_EQ(second.get(at(Paths::recertification, first)).status, 404);
    EXPECT_EQ(second.get(at(Paths::recertificationItems, first)).status, 404);
    EXPECT_EQ(close(second, first).status, 404);
    EXPECT_EQ(close(second, whole).status, 403) << "has people there, but not all of it";
    EXPECT_EQ(second.post(Paths::recertifications, input(OrgUnitId{1001})).field(), "orgUnitId");
    const Recertification own = begun(second);
    EXPECT_EQ(own.orgUnitId, OrgUnitId{1004}) << "of the caller's scope";
    EXPECT_EQ(own.items, 1);
    EXPECT_EQ(close(second, own.id, withdraw).status, 200);
    EXPECT_EQ(appsOf(PersonId{1002}), 1u);
    EXPECT_EQ(appsOf(PersonId{1005}), 0u);
}

TEST_F(RecertificationApi, aPersonWhoMovedOutOfTheClosersScopeKeepsTheirs)
{
    TestClient first = m_server.as(Role::security, OrgUnitId{1001});
    const RecertificationId id = begun(first).id;
    decide(first, id, items(first, id)[0], withdraw);
    m_server.database().execute(u"UPDATE person SET hospital_id = 1004, department_id = 1005 WHERE id = 1002"_s);
    const TestReply reply = close(first, id);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_FALSE(reply.as<Recertification>().changeSetId);
    EXPECT_EQ(appsOf(PersonId{1002}), 1u);
    EXPECT_TRUE(items(m_security, id)[0].gone);
}

TEST_F(RecertificationApi, otherRolesNeitherDecideNorSee)
{
    const RecertificationId id = begun(m_security).id;
    const auto all = items(m_security, id);
    TestClient system = m_server.as(Role::system);
    EXPECT_EQ(system.get(at(Paths::recertification, id)).status, 200);
    EXPECT_EQ(decide(system, id, all[0], keep).status, 403);
    EXPECT_EQ(m_server.as(Role::audit).get(Paths::recertifications).status, 403);
}

TEST_F(RecertificationApi, badInputNamesTheField)
{
    RecertificationInput bad = input();
    bad.name.clear();
    EXPECT_EQ(m_security.post(Paths::recertifications, bad).field(), "name");
    const RecertificationId id = begun(m_security).id;
    EXPECT_EQ(m_security.post(at(Paths::recertificationDecisions, id), ItemDecisions{}).field(), "items");
    const auto all = items(m_security, id);
    const ItemDecisions twice{{{all[0].id, keep, {}}, {all[0].id, withdraw, {}}}};
    EXPECT_EQ(m_security.post(at(Paths::recertificationDecisions, id), twice).field(), "items");
    EXPECT_EQ(items(m_security, id, "?decision=open").size(), 3u) << "all or none";
}

TEST_F(RecertificationApi, eachStepIsInTheOperationLog)
{
    const RecertificationId id = begun(m_security).id;
    decide(m_security, id, items(m_security, id)[0], keep);
    close(m_security, id);
    TestClient audit = m_server.as(Role::audit);
    const auto entries =
        audit.get(Paths::logOperations + std::string{"?objectType=recertification"}).as<Page<OperationEntry>>().items;
    std::vector<QString> actions;
    for (const OperationEntry& entry : entries)
        actions.push_back(entry.action);
    EXPECT_THAT(
        actions, ElementsAre(u"recertification.close"_s, u"recertification.decide"_s, u"recertification.create"_s));
}

} // namespace
} // namespace wardport::test
