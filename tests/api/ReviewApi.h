// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/AccessReview.h"
#include "shared/model/Recertification.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {

/// The hospitals with two published apps, 2001 and 2002, that nobody may open yet.
class ReviewServer : protected HospitalServer {
protected:
    ReviewServer()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, kind, code, name, category, state, internal_url) VALUES
                (2001, 1, 'web', 'rounds', '移动查房', 'clinical', 'published', 'https://rounds.example/'),
                (2002, 1, 'web', 'labs', '检验查询', 'clinical', 'published', 'https://labs.example/'))"_s);
    }
};

class ReviewApi : public testing::Test, protected ReviewServer {
protected:
    static std::string at(const char* path, RecertificationId id) { return fill(path, {id.value()}); }

    ChangeSetId send(const GrantChangeSetInput& input)
    {
        const TestReply reply = m_security.post(Paths::grantChangeSets, input);
        EXPECT_EQ(reply.status / 100, 2) << reply.body;
        return reply.as<GrantChangeResult>().changeSetId.value_or(ChangeSetId{});
    }

    ChangeSetId change(GrantOperation operation, const std::vector<qint64>& people, const QString& note = {},
        GrantEffect effect = GrantEffect::allow, std::optional<Instant> until = {})
    {
        GrantChangeSetInput input;
        input.note = note;
        for (const qint64 person : people) {
            GrantChange line;
            line.operation = operation;
            line.subjectId = QString::number(person);
            line.appId = AppId{2001};
            line.effect = effect;
            line.validUntil = until;
            input.changes.push_back(line);
        }
        return send(input);
    }

    void grant(const std::vector<qint64>& people, std::optional<Instant> until = {})
    {
        change(GrantOperation::add, people, u"入职"_s, GrantEffect::allow, until);
    }

    /// Time passes, and the administrator signs in again.
    void pass(Instant::duration time)
    {
        m_server.clock().advance(time);
        m_security.setToken(m_server.tokenOf(Role::security).toStdString());
    }

    TestClient m_security = m_server.as(Role::security);
};

} // namespace wardport::test
