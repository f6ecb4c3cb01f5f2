// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/api/Paths.h"
#include "shared/model/Gateway.h"
#include "shared/model/VpnSession.h"
#include "tests/api/PhoneSignInApi.h"

#include <QByteArray>

namespace wardport::test {

/// With VPN accounts wangwei and lina in the first hospital and zhangmin in the second, and a gateway that serves both.
class VpnSessionApi : public PhoneSignInApi {
protected:
    VpnSessionApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO vpn_account (id, hospital_id, person_id, account) VALUES
                (1, 1001, 1002, 'wangwei'), (2, 1001, 1003, 'lina'), (3, 1004, 1005, 'zhangmin'))"_s);
        m_gateway = gateway({u"gw-1"_s, {}, {}});
    }

    /// What such a gateway shows.
    TestClient::Headers gateway(const GatewayInput& input)
    {
        const TestReply reply = m_system.post(Paths::gateways, input);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return basic(input.name, reply.as<NewGateway>().secret);
    }

    static TestClient::Headers basic(const QString& name, const QString& secret)
    {
        const QByteArray pair = name.toUtf8() + ':' + secret.toUtf8();
        return {{"Authorization", "Basic " + pair.toBase64().toStdString()}};
    }

    static VpnSessionInput tunnel(
        const QString& sessionId, const QString& account = u"wangwei"_s, const QString& address = u"127.0.0.1"_s)
    {
        VpnSessionInput input;
        input.gateway = u"gw-1"_s;
        input.sessionId = sessionId;
        input.account = account;
        input.tunnelAddress = address;
        input.clientAddress = u"203.0.113.7"_s;
        return input;
    }

    TestReply tell(const VpnSessionInput& input) { return m_machine.post(Paths::vpnSessions, input, m_gateway); }

    VpnSession told(const VpnSessionInput& input)
    {
        const TestReply reply = tell(input);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<VpnSession>();
    }

    TestReply ended(const VpnSession& session, const std::string& query = {})
    {
        return m_machine.del(at(Paths::vpnSession, session.id.value()) + query, m_gateway);
    }

    std::vector<VpnSession> listed(const std::string& query = {})
    {
        const TestReply reply = m_security.get(Paths::vpnSessions + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<VpnSession>>().items;
    }

    void require(PhoneVpn phoneVpn)
    {
        EXPECT_EQ(setPolicy([&](PolicyInput& policy) { policy.phoneVpn = phoneVpn; }).status, 200);
    }

    TestClient m_machine = m_server.client(server::Audience::machine);
    TestClient::Headers m_gateway;
};

} // namespace wardport::test
