// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/PasswordHash.h"
#include "shared/model/Device.h"
#include "shared/model/Phone.h"
#include "shared/model/Policy.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {

/// Person 1002 (staff number 000002) has a password; phones sign in with it.
class PhoneSignInApi : public HospitalApi {
protected:
    PhoneSignInApi()
    {
        m_server.database()
            .query("UPDATE person SET password_hash = :hash WHERE id IN (1002, 1003)")
            .bind(":hash", server::PasswordHash::make(Secret{u"Right-pass-99"_s}))
            .run();
    }

    static PhoneSignIn input(const QString& deviceId = u"device-1"_s, const QString& staffNo = u"000002"_s)
    {
        PhoneSignIn input;
        input.orgCode = u"H1"_s;
        input.staffNo = staffNo;
        input.password = u"Right-pass-99"_s;
        input.deviceId = deviceId;
        input.deviceName = u"手机 "_s + deviceId;
        input.platform = Platform::android;
        input.clientVersion = u"1.2.0"_s;
        return input;
    }

    /// A phone that has signed in with its token.
    TestClient phone(const QString& deviceId = u"device-1"_s, const QString& staffNo = u"000002"_s)
    {
        TestClient client = m_server.client(server::Audience::phone);
        const TestReply reply = client.post(Paths::phoneSessions, input(deviceId, staffNo));
        EXPECT_EQ(reply.status, 200) << reply.body;
        client.setToken(reply.as<PhoneSession>().token.toStdString());
        return client;
    }

    TestReply setPolicy(const std::function<void(PolicyInput&)>& change)
    {
        const TestReply before = m_security.get(Paths::policy);
        PolicyInput policy = before.as<PolicyInput>();
        change(policy);
        return m_security.put(Paths::policy, policy, {{"If-Match", before.etag()}});
    }

    QStringList operations(const char* type)
    {
        const auto rows = m_server.database()
                              .query("SELECT action FROM operation_log WHERE object_type = :type ORDER BY id")
                              .bind(":type", type)
                              .rows<QString>();
        return {rows.begin(), rows.end()};
    }
};

} // namespace wardport::test
