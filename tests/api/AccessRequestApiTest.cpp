// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/AccessRequest.h"
#include "shared/model/Phone.h"
#include "tests/api/HospitalApi.h"

#include <gmock/gmock.h>

#include <thread>

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

/// The hospitals with an app that 0101 of H1 owns and nobody may open, and one more on trial.
class RequestServer : protected HospitalServer {
protected:
    RequestServer()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, kind, code, name, category, state, internal_url, owner_department_id) VALUES
                (2001, 1, 'web', 'rounds', '移动查房', 'clinical', 'published', 'https://rounds.example/', 1002),
                (2002, 1, 'web', 'trial', '试用', 'clinical', 'trial', 'https://trial.example/', 1002))"_s);
    }
};

class AccessRequestApi : public testing::Test, protected RequestServer {
protected:
    static std::string at(const char* path, AccessRequestId id) { return fill(path, {id.value()}); }

    static AccessRequestInput wish()
    {
        AccessRequestInput input;
        input.appId = AppId{2001};
        input.reason = u"夜班查房"_s;
        return input;
    }

    AccessRequestId asked()
    {
        const TestReply reply = m_nurse.post(Paths::myRequests, wish());
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<MyRequest>().id;
    }

    /// Five seconds are what a change may take.
    bool phoneLists(std::size_t count)
    {
        for (int i = 0; i < 100; ++i) {
            if (m_nurse.get(Paths::myApps).as<MyApps>().items.size() == count)
                return true;
            std::this_thread::sleep_for(50ms);
        }
        return false;
    }

    std::size_t listed(TestClient& client, const std::string& query = {})
    {
        return client.get(Paths::accessRequests + query).as<Page<AccessRequest>>().items.size();
    }

    TestClient m_security = m_server.as(Role::security);
    TestClient m_nurse = m_server.asPerson(PersonId{1003});
};

TEST_F(AccessRequestApi, aPersonAsksForWhatIsPublishedAndNotYetOpen)
{
    const auto apps = m_nurse.get(Paths::myRequestableApps).as<RequestableApps>().items;
    ASSERT_EQ(apps.size(), 1u);
    EXPECT_EQ(apps[0].id, AppId{2001});
    EXPECT_FALSE(apps[0].pending);
    asked();
    EXPECT_TRUE(m_nurse.get(Paths::myRequestableApps).as<RequestableApps>().items.at(0).pending);
    const TestReply again = m_nurse.post(Paths::myRequests, wish());
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.field(), "appId");
}

TEST_F(AccessRequestApi, approvalGrantsForATimeThatEndsByItself)
{
    const AccessRequestId id = asked();
    RequestApproval approval;
    approval.until = m_server.clock().now() + 24h;
    const TestReply reply = m_security.post(at(Paths::accessRequestApprove, id), approval);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.as<AccessRequest>().state, RequestState::approved);
    EXPECT_TRUE(phoneLists(1));
    EXPECT_EQ(m_nurse.get(Paths::myRequests).as<MyRequests>().items.at(0).grantedUntil, approval.until);
    EXPECT_EQ(m_security.post(at(Paths::accessRequestApprove, id), approval).status, 409) << "decided once";
    EXPECT_EQ(m_security.post(at(Paths::accessRequestReject, id), RequestRejection{u"x"_s}).status, 409);
    m_server.clock().advance(25h);
    EXPECT_TRUE(phoneLists(0));
}

TEST_F(AccessRequestApi, rejectionNeedsAReasonThatThePersonReads)
{
    const AccessRequestId id = asked();
    EXPECT_EQ(m_security.post(at(Paths::accessRequestReject, id), RequestRejection{}).field(), "note");
    EXPECT_EQ(m_security.post(at(Paths::accessRequestReject, id), RequestRejection{u"请走科室"_s}).status, 200);
    const auto mine = m_nurse.get(Paths::myRequests).as<MyRequests>().items.at(0);
    EXPECT_EQ(mine.state, RequestState::rejected);
    EXPECT_EQ(mine.decisionNote, u"请走科室");
    EXPECT_TRUE(phoneLists(0));
    asked(); // a new wish is a new question
}

TEST_F(AccessRequestApi, anOwnerOfTheAppDecidesBesideTheHeadOfThePersonsDepartment)
{
    const AccessRequestId id = asked();
    TestClient owner = m_server.as(Role::appOwner, OrgUnitId{1002});
    TestClient head = m_server.as(Role::appOwner, OrgUnitId{1003});
    TestClient other = m_server.as(Role::appOwner, OrgUnitId{1005});
    TestClient foreign = m_server.as(Role::security, OrgUnitId{1004});
    EXPECT_EQ(listed(owner), 1u);
    EXPECT_EQ(listed(head), 1u);
    EXPECT_EQ(listed(other), 0u);
    EXPECT_EQ(listed(foreign), 0u);
    EXPECT_EQ(other.post(at(Paths::accessRequestApprove, id), RequestApproval{}).status, 404);
    EXPECT_EQ(foreign.post(at(Paths::accessRequestApprove, id), RequestApproval{}).status, 404);
    EXPECT_EQ(m_server.as(Role::system).post(at(Paths::accessRequestApprove, id), RequestApproval{}).status, 403);
    EXPECT_EQ(owner.post(at(Paths::accessRequestApprove, id), RequestApproval{}).status, 200);
    EXPECT_TRUE(phoneLists(1));
}

TEST_F(AccessRequestApi, nothingIsGrantedWhenTheAppWasRetiredMeanwhile)
{
    const AccessRequestId id = asked();
    m_server.database().execute(u"UPDATE app SET state = 'retired' WHERE id = 2001"_s);
    const TestReply reply = m_security.post(at(Paths::accessRequestApprove, id), RequestApproval{});
    EXPECT_EQ(reply.status, 422) << reply.body;
    EXPECT_EQ(listed(m_security, "?state=pending"), 1u) << "the request waits on";
}

TEST_F(AccessRequestApi, badWishesNameTheField)
{
    AccessRequestInput bad = wish();
    bad.reason.clear();
    EXPECT_EQ(m_nurse.post(Paths::myRequests, bad).field(), "reason");
    bad = wish();
    bad.until = m_server.clock().now() - 1h;
    EXPECT_EQ(m_nurse.post(Paths::myRequests, bad).field(), "until");
    bad = wish();
    bad.appId = AppId{2002};
    EXPECT_EQ(m_nurse.post(Paths::myRequests, bad).status, 404) << "an app on trial is not offered";
}

TEST_F(AccessRequestApi, aPersonWithdrawsOnlyTheirOwn)
{
    const AccessRequestId id = asked();
    TestClient doctor = m_server.asPerson(PersonId{1002});
    EXPECT_EQ(doctor.del(at(Paths::myRequest, id)).status, 404);
    EXPECT_EQ(m_nurse.del(at(Paths::myRequest, id)).status, 204);
    EXPECT_EQ(m_nurse.del(at(Paths::myRequest, id)).status, 409);
    EXPECT_EQ(m_security.post(at(Paths::accessRequestApprove, id), RequestApproval{}).status, 409);
}

TEST_F(AccessRequestApi, anUnansweredWishExpires)
{
    asked();
    m_server.clock().advance(std::chrono::days{31});
    m_server.instance().services().accessRequests().expireOld();
    TestClient later = m_server.as(Role::security); // what was signed in a month ago is so no longer
    EXPECT_EQ(listed(later, "?state=expired"), 1u);
}

} // namespace
} // namespace wardport::test
